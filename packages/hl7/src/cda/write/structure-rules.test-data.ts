import { childAt, childrenNamed, elementsOf, walk, type XmlElement } from "../xml/xml-element.js";

/** Breaks of the national structure in a document, each in a few words; none where it keeps to it. */
export function structureFaults(root: XmlElement): readonly string[] {
  return [
    ...metadataFaults(root),
    ...partyFaults(root),
    ...orderFaults(root),
    ...sectionFaults(root),
    ...referenceFaults(root),
    ...entryFaults(root),
  ];
}

const unless = (isKept: boolean, fault: string): readonly string[] => (isKept ? [] : [fault]);
const has = (
  root: XmlElement,
  path: readonly string[],
  attributes: Readonly<Record<string, string>>,
): boolean => {
  const [last = "", ...before] = path.toReversed();
  return childrenNamed(childAt(root, ...before.toReversed()), last).some((each) =>
    Object.entries(attributes).every(([name, value]) => each.attributes[name] === value),
  );
};

function metadataFaults(root: XmlElement): readonly string[] {
  const time = childAt(root, "effectiveTime")?.attributes["value"] ?? "";
  const version = childAt(root, "versionNumber")?.attributes["value"] ?? "";
  return [
    ...unless(has(root, ["realmCode"], { code: "FR" }), "realmCode"),
    ...unless(has(root, ["typeId"], { root: "2.16.840.1.113883.1.3", extension: "POCD_HD000040" }), "typeId"),
    ...unless(has(root, ["templateId"], { root: "2.16.840.1.113883.2.8.2.1" }), "template of HL7 France"),
    ...unless(has(root, ["templateId"], { root: "1.2.250.1.213.1.1.1.1" }), "template of CI-SIS"),
    ...unless(
      has(root, ["templateId"], { root: "1.2.250.1.213.1.1.1.27", extension: "2022.01" }) ||
        has(root, ["templateId"], { root: "1.2.250.1.213.1.1.1.28", extension: "2022.01" }),
      "template of the sheet",
    ),
    ...unless(has(root, ["code"], { code: "18748-4", codeSystem: "2.16.840.1.113883.6.1" }), "code"),
    ...unless((childAt(root, "title")?.children.length ?? 0) > 0, "title"),
    ...unless(/^\d{12,14}[+-]\d{4}$/.test(time), "effectiveTime with its offset"),
    ...unless(
      has(root, ["confidentialityCode"], { codeSystem: "2.16.840.1.113883.5.25" }),
      "confidentialityCode",
    ),
    ...unless(has(root, ["languageCode"], { code: "fr-FR" }), "languageCode"),
    ...unless(childAt(root, "setId")?.attributes["root"] !== undefined, "setId"),
    ...unless(/^[1-9]\d*$/.test(version), "versionNumber"),
    ...unless(childAt(root, "id")?.attributes["root"] !== undefined, "id"),
  ];
}

function partyFaults(root: XmlElement): readonly string[] {
  const person = childAt(root, "recordTarget", "patientRole", "patient");
  const service = childAt(root, "documentationOf", "serviceEvent");
  const performer = childAt(service, "performer", "assignedEntity");
  const authors = childrenNamed(root, "author");
  const times = [...walk(root)].filter(([{ name }]) => name === "time").map(([{ attributes }]) => attributes);
  return [
    ...unless(childAt(root, "recordTarget", "patientRole", "id") !== undefined, "identifier of the person"),
    ...unless(has(person ?? root, ["name", "family"], { qualifier: "BR" }), "birth name"),
    ...unless(childAt(person, "administrativeGenderCode") !== undefined, "gender"),
    ...unless(childAt(person, "birthTime") !== undefined, "birthTime"),
    ...unless(
      authors.length > 0 && authors.every((each) => childAt(each, "assignedAuthor", "id") !== undefined),
      "author",
    ),
    ...unless(
      times.every(({ value, nullFlavor }) => nullFlavor !== undefined || /[+-]\d{4}$/.test(value ?? "")),
      "times with offset",
    ),
    ...unless(
      childAt(root, "custodian", "assignedCustodian", "representedCustodianOrganization", "id") !== undefined,
      "custodian",
    ),
    ...unless(
      childAt(root, "legalAuthenticator", "assignedEntity", "id") !== undefined,
      "legalAuthenticator",
    ),
    ...unless(has(root, ["legalAuthenticator", "signatureCode"], { code: "S" }), "signatureCode"),
    ...unless(has(service ?? root, ["code"], { code: "QEQK004" }), "documented act"),
    ...unless(childAt(service, "effectiveTime", "low") !== undefined, "time of the act"),
    ...unless(
      childAt(performer, "representedOrganization", "standardIndustryClassCode") !== undefined,
      "practice setting",
    ),
    ...unless(
      childAt(root, "componentOf", "encompassingEncounter", "location", "healthCareFacility", "code") !==
        undefined,
      "encounter",
    ),
  ];
}

/** Elements of the header, and parts of an entry, in the order of the schema of CDA. */
const headerOrder =
  "realmCode typeId templateId id code title effectiveTime confidentialityCode languageCode setId versionNumber copyTime recordTarget author dataEnterer informant custodian informationRecipient legalAuthenticator authenticator participant inFulfillmentOf documentationOf relatedDocument authorization componentOf component".split(
    " ",
  );
const entryOrder =
  "templateId id code text statusCode effectiveTime value interpretationCode methodCode targetSiteCode subject performer participant entryRelationship component".split(
    " ",
  );
const sectionOrder = ["templateId", "id", "code", "title", "text", "entry", "component"];

function orderFaults(root: XmlElement): readonly string[] {
  const isOrdered = (parent: XmlElement, order: readonly string[]) => {
    const ranks = elementsOf(parent).map(({ name }) => order.indexOf(name));
    return ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0));
  };
  const entries = walk(root).filter(([{ name }]) => ["observation", "procedure", "act"].includes(name));
  const sections = walk(root).filter(([{ name }]) => name === "section");
  return [
    ...unless(isOrdered(root, headerOrder), "order of the header"),
    ...entries.flatMap(([each, path]) => unless(isOrdered(each, entryOrder), `order in ${path}`)),
    ...sections.flatMap(([each, path]) => unless(isOrdered(each, sectionOrder), `order in ${path}`)),
  ];
}

/** Templates of the sections that must stand in another. */
const inner: Readonly<Record<string, readonly string[]>> = {
  "1.2.250.1.213.1.1.2.58": ["1.2.250.1.213.1.1.2.151", "1.2.250.1.213.1.1.2.37"],
  "1.2.250.1.213.1.1.2.59": ["1.2.250.1.213.1.1.2.151", "1.2.250.1.213.1.1.2.158"],
  "1.2.250.1.213.1.1.2.174": ["1.2.250.1.213.1.1.2.151", "1.2.250.1.213.1.1.2.158", "1.2.250.1.213.1.1.2.37"],
};

function sectionFaults(root: XmlElement): readonly string[] {
  return walk(root).flatMap(([section, path]) => {
    if (section.name !== "section") return [];
    const templates = childrenNamed(section, "templateId").map(({ attributes }) => attributes["root"] ?? "");
    const within = walk(section).flatMap(([{ name, attributes }]) =>
      name === "templateId" ? (attributes["root"] ?? []) : [],
    );
    const code = childAt(section, "code")?.attributes;
    const required = templates.flatMap((template) => inner[template] ?? []);
    return [
      ...unless(childrenNamed(section, "id").length === 1, `id of ${path}`),
      ...unless(code?.["codeSystem"] === "2.16.840.1.113883.6.1", `code of ${path}`),
      ...unless(childrenNamed(section, "text").length === 1, `text of ${path}`),
      ...required.flatMap((template) => unless(within.includes(template), `${template} in ${path}`)),
    ];
  });
}

function referenceFaults(root: XmlElement): readonly string[] {
  const identifiers = walk(root).flatMap(([{ attributes }]) => attributes["ID"] ?? []);
  const references = walk(root).flatMap(([{ name, attributes }]) =>
    name === "reference" ? (attributes["value"] ?? "") : [],
  );
  return [
    ...unless(new Set(identifiers).size === identifiers.length, "identifiers of the narrative unique"),
    ...references.flatMap((each) =>
      unless(each.startsWith("#") && identifiers.includes(each.slice(1)), `reference ${each}`),
    ),
  ];
}

function entryFaults(root: XmlElement): readonly string[] {
  const entries = walk(root).filter(
    ([{ name, attributes }]) => name === "observation" && attributes["moodCode"] !== undefined,
  );
  const ids = walk(root).flatMap(([each]) => {
    const isEntry = ["observation", "procedure", "act", "section", "organizer"].includes(each.name);
    return isEntry ? (childAt(each, "id")?.attributes["root"] ?? []) : [];
  });
  const installation = walk(root).find(
    ([{ name, attributes }]) => name === "procedure" && attributes["moodCode"] === "INT",
  )?.[0];
  const devices = childrenNamed(installation, "participant");
  return [
    ...entries.flatMap(([each, path]) => [
      ...unless(childrenNamed(each, "templateId").length > 0, `template of ${path}`),
      ...["id", "code", "statusCode", "effectiveTime", "value"].flatMap((name) =>
        unless(childAt(each, name) !== undefined, `${name} of ${path}`),
      ),
      ...unless(childAt(each, "value")?.attributes["xsi:type"] !== undefined, `data type of ${path}`),
    ]),
    ...unless(new Set(ids).size === ids.length, "identifiers of entries unique"),
    ...unless(
      ids.every((id) => /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/.test(id)),
      "identifiers are UUIDs",
    ),
    ...unless(
      installation === undefined ||
        (has(installation, ["code"], { code: "MG" }) &&
          devices.length > 1 &&
          devices.every(({ attributes }) => attributes["typeCode"] === "IND")),
      "devices of the installation",
    ),
  ];
}
