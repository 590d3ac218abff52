import { type SheetProblem, sheetProblem } from "./sheet-problem.js";

/** The bytes of an embedded document, or why they are none. */
export type EmbeddedDocument =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: SheetProblem };

/**
 * Decodes the base64 of a document that a message carries (OBX-5.5 of an ED): strictly the alphabet of RFC 4648,
 * padded, line breaks allowed; anything else is a problem, and nothing is left out of what is decoded.
 */
export function decodeEmbedded(base64: string): EmbeddedDocument {
  const text = base64.replaceAll(/[\r\n\t ]/g, "");
  const isWhole = text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
  if (!isWhole) return { ok: false, problem: malformed() };
  const binary = atob(text);
  if (btoa(binary) !== text) return { ok: false, problem: malformed() };
  return { ok: true, bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)) };
}

function malformed(): SheetProblem {
  return sheetProblem(
    "base64-malformed",
    { path: "" },
    {
      found: {
        en: "text that is not base64, or not whole",
        fr: "un texte qui n’est pas du base64, ou incomplet",
      },
      expected: { en: "base64 with its padding (RFC 4648)", fr: "du base64 avec son remplissage (RFC 4648)" },
    },
  );
}

/** Whether bytes may be a CDA document: after a byte order mark and white space, they begin as XML does. */
export function looksLikeCda(bytes: Uint8Array): boolean {
  const head = new TextDecoder(isWide(bytes)).decode(bytes.subarray(0, 256));
  return /^\ufeff?\s*<(\?xml\s|!--|([A-Za-z_][\w.-]*:)?ClinicalDocument[\s>/])/.test(head);
}

function isWide([first, second]: Uint8Array): "utf-8" | "utf-16be" | "utf-16le" {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
}
