import type { Finding } from "../sheet-problem.js";
import { MAXIMAL_BYTES } from "../xml/decode-xml.js";
import { MAXIMAL_DEPTH } from "../xml/parse-xml.js";
import type { XmlFault } from "../xml/xml-fault.js";

const encodings = "UTF-8, UTF-16, ISO-8859-1, ISO-8859-15, windows-1252, US-ASCII";

/** A fault of the XML in words. */
export function faultWords({ code, found }: XmlFault): Finding {
  switch (code) {
    case "too-large":
      return same(`${found} bytes`, `${found} octets`, `${MAXIMAL_BYTES}`);
    case "encoding-unsupported":
      return same("another encoding", "un autre encodage", encodings);
    case "undecodable":
      return {
        found: {
          en: "bytes that the declared encoding does not have",
          fr: "des octets hors de l’encodage déclaré",
        },
        expected: { en: `text in ${found}`, fr: `un texte en ${found}` },
      };
    case "document-type-declared":
      return {
        found: { en: "a document type declaration", fr: "une déclaration de type de document" },
        expected: {
          en: "none: entities are never expanded",
          fr: "aucune : les entités ne sont jamais développées",
        },
      };
    case "too-deep":
      return same(`${found} elements in each other`, `${found} éléments imbriqués`, `${MAXIMAL_DEPTH}`);
    case "malformed":
      return {
        found: { en: "text that is not well-formed XML", fr: "un texte qui n’est pas du XML bien formé" },
        expected: { en: "one well-formed document", fr: "un document bien formé" },
      };
  }
}

function same(en: string, fr: string, expected: string): Finding {
  return { found: { en, fr }, expected: { en: expected, fr: expected } };
}
