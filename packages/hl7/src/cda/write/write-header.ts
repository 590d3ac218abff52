import { timestampOf } from "../model/moment.js";
import type { Identifier, SheetHeader } from "../model/sheet.js";
import { element, type XmlElement } from "../xml/xml-element.js";

/** Template of each kind of sheet. */
export const documentTemplates = { FIN: "1.2.250.1.213.1.1.1.27", FIDD: "1.2.250.1.213.1.1.1.28" } as const;

/** The edition of both kinds that is read and written. */
export const EDITION = "2022.01";

/** What a document says of itself before its parties, in the order of the schema. */
export function metadataOf(kind: keyof typeof documentTemplates, header: SheetHeader): readonly XmlElement[] {
  const peculiar = (name: string) => header.metadata?.filter((each) => each.name === name) ?? [];
  const usual = (name: string, elements: readonly XmlElement[]) => {
    const found = peculiar(name);
    return found.length > 0 ? found : elements;
  };
  return [
    ...usual("realmCode", [element("realmCode", { code: "FR" })]),
    ...usual("typeId", [element("typeId", { root: "2.16.840.1.113883.1.3", extension: "POCD_HD000040" })]),
    ...usual("templateId", [
      element("templateId", { root: "2.16.840.1.113883.2.8.2.1" }),
      element("templateId", { root: "1.2.250.1.213.1.1.1.1" }),
      element("templateId", { root: documentTemplates[kind], extension: EDITION }),
    ]),
    identifier("id", header.id),
    ...usual("code", [documentCode]),
    element("title", {}, [header.title]),
    element("effectiveTime", { value: timestampOf(header.effectiveTime) }),
    ...usual("confidentialityCode", [confidentialityOf(header.confidentiality)]),
    ...usual("languageCode", [element("languageCode", { code: "fr-FR" })]),
    identifier("setId", header.setId),
    element("versionNumber", { value: String(header.versionNumber) }),
  ];
}

const documentCode = element("code", {
  code: "18748-4",
  displayName: "CR d'imagerie médicale",
  codeSystem: "2.16.840.1.113883.6.1",
  codeSystemName: "LOINC",
});

const confidentialities: Readonly<Record<string, string>> = {
  N: "Normal",
  R: "Restreint",
  V: "Très restreint",
};

function confidentialityOf(code: string): XmlElement {
  const displayName = confidentialities[code];
  return element("confidentialityCode", { code, displayName, codeSystem: "2.16.840.1.113883.5.25" });
}

/** An identifier as an element. */
export function identifier(name: string, { root, extension }: Identifier): XmlElement {
  return element(name, { root, extension });
}
