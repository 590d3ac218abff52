import type { Code } from "../codes/concept.js";
import { timestampOf } from "../model/moment.js";
import type { Identifier } from "../model/sheet.js";
import { element, type XmlElement } from "../xml/xml-element.js";
import { coded } from "./clinical-statement.js";
import { identifier } from "./write-header.js";

/** A postal address. */
export interface PostalAddress {
  readonly houseNumber?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly country?: string;
}

/** A structure of care. */
export interface CareStructure {
  readonly id: Identifier;
  readonly name: string;
  /** Such as `tel:0102030405`. */
  readonly telecom?: string;
  readonly address?: PostalAddress;
  /** Its kind of practice (1.2.250.1.213.1.1.4.9) and of structure (1.2.250.1.71.4.2.4). */
  readonly practiceSetting?: Code;
  readonly category?: Code;
}

/** A professional of health. */
export interface Professional {
  /** National identifier: root 1.2.250.1.71.4.2.1, and for an RPPS number 8 followed by it. */
  readonly id: Identifier;
  readonly profession: Code;
  readonly family: string;
  readonly given: string;
  readonly title?: string;
  readonly telecom?: string;
  readonly address?: PostalAddress;
  readonly structure: CareStructure;
}

/** The person who was examined, with the traits of identity that the INS asks for. */
export interface ExaminedPerson {
  readonly ids: readonly Identifier[];
  readonly birthFamily: string;
  /** All given names of the act of birth, then the first of them. */
  readonly birthGivens: string;
  readonly birthGiven: string;
  readonly family?: string;
  readonly given?: string;
  readonly birthDate: string;
  /** Code of the place of birth, of five characters. */
  readonly birthPlace?: string;
  readonly address?: PostalAddress;
  readonly telecom?: string;
}

/** Who takes part in a sheet that is made anew. */
export interface SheetParties {
  readonly person: ExaminedPerson;
  readonly firstReader: Professional;
  /** When the first reader wrote. */
  readonly writtenAt: string;
  readonly custodian: CareStructure;
  /** When the mammogram was made. */
  readonly examinedAt: string;
  /** Doctors whom the person named. */
  readonly doctors?: readonly Professional[];
}

/** The parties to a sheet in the order of the schema, for `header.parties`. */
export function partiesOf({
  person,
  firstReader,
  writtenAt,
  custodian,
  examinedAt,
  doctors = [],
}: SheetParties): readonly XmlElement[] {
  const time = element("time", { value: timestampOf(writtenAt) });
  return [
    personOf(person),
    authorOf(firstReader, writtenAt),
    element("custodian", {}, [
      element("assignedCustodian", {}, [structureOf("representedCustodianOrganization", custodian)]),
    ]),
    element("legalAuthenticator", {}, [
      time,
      element("signatureCode", { code: "S" }),
      element("assignedEntity", {}, professionalParts(firstReader)),
    ]),
    ...doctors.map(doctorOf),
    serviceOf(firstReader, examinedAt),
    encounterOf(custodian, examinedAt),
  ];
}

/** A professional who wrote a part of a document, and when. */
export function authorOf(professional: Professional, at: string): XmlElement {
  return element("author", {}, [
    element("time", { value: timestampOf(at) }),
    element("assignedAuthor", {}, professionalParts(professional)),
  ]);
}

function personOf(person: ExaminedPerson): XmlElement {
  const { family, given, birthPlace } = person;
  const named = (name: string, qualifier: string | undefined, text: string | undefined) =>
    text === undefined ? undefined : element(name, { qualifier }, [text]);
  const place = birthPlace && element("addr", {}, [element("county", {}, [birthPlace])]);
  return element("recordTarget", {}, [
    element("patientRole", {}, [
      ...person.ids.map((id) => identifier("id", id)),
      addressOf(person.address),
      telecomOf(person.telecom),
      element("patient", { classCode: "PSN" }, [
        element("name", {}, [
          named("family", "BR", person.birthFamily),
          named("given", undefined, person.birthGivens),
          named("given", "BR", person.birthGiven),
          named("family", "CL", family),
          named("given", "CL", given),
        ]),
        element("administrativeGenderCode", {
          code: "F",
          displayName: "Féminin",
          codeSystem: "2.16.840.1.113883.5.1",
        }),
        element("birthTime", { value: timestampOf(person.birthDate) }),
        place ? element("birthplace", {}, [element("place", {}, [place])]) : undefined,
      ]),
    ]),
  ]);
}

function professionalParts(professional: Professional): readonly XmlElement[] {
  const { id, profession, address, telecom, structure } = professional;
  return [
    identifier("id", id),
    coded("code", profession),
    addressOf(address),
    telecomOf(telecom),
    element("assignedPerson", {}, [nameOf(professional)]),
    structureOf("representedOrganization", structure),
  ];
}

function nameOf({ family, given, title }: Professional): XmlElement {
  return element("name", {}, [
    element("given", {}, [given]),
    element("family", {}, [family]),
    title === undefined ? undefined : element("suffix", {}, [title]),
  ]);
}

function structureOf(
  name: string,
  { id, name: title, telecom, address, practiceSetting }: CareStructure,
): XmlElement {
  return element(name, {}, [
    identifier("id", id),
    element("name", {}, [title]),
    telecomOf(telecom),
    addressOf(address),
    name === "representedOrganization" && practiceSetting !== undefined
      ? coded("standardIndustryClassCode", practiceSetting)
      : undefined,
  ]);
}

function doctorOf(doctor: Professional): XmlElement {
  return element("participant", { typeCode: "INF" }, [
    element("functionCode", {
      code: "PCP",
      displayName: "Médecin traitant",
      codeSystem: "2.16.840.1.113883.5.88",
    }),
    element("time", { nullFlavor: "NA" }),
    element("associatedEntity", { classCode: "PROV" }, [
      identifier("id", doctor.id),
      coded("code", doctor.profession),
      addressOf(doctor.address),
      telecomOf(doctor.telecom),
      element("associatedPerson", {}, [nameOf(doctor)]),
    ]),
  ]);
}

const screeningPractice: Code = { code: "DEPISTAGE", system: "1.2.250.1.213.1.1.4.9", display: "Dépistage" };

function serviceOf(firstReader: Professional, examinedAt: string): XmlElement {
  const structure = { practiceSetting: screeningPractice, ...firstReader.structure };
  return element("documentationOf", {}, [
    element("serviceEvent", {}, [
      coded("code", { code: "QEQK004", system: "1.2.250.1.215.300.1", display: "Mammographie de dépistage" }),
      element("effectiveTime", {}, [element("low", { value: timestampOf(examinedAt) })]),
      element("performer", { typeCode: "PRF" }, [
        element("assignedEntity", {}, professionalParts({ ...firstReader, structure })),
      ]),
    ]),
  ]);
}

function encounterOf({ id, name, address, category }: CareStructure, at: string): XmlElement {
  return element("componentOf", {}, [
    element("encompassingEncounter", {}, [
      element("effectiveTime", {}, [element("low", { value: timestampOf(at) })]),
      element("location", {}, [
        element("healthCareFacility", {}, [
          identifier("id", id),
          category === undefined ? element("code", { nullFlavor: "UNK" }) : coded("code", category),
          element("location", {}, [element("name", {}, [name]), addressOf(address)]),
        ]),
      ]),
    ]),
  ]);
}

function telecomOf(value: string | undefined): XmlElement {
  return element("telecom", value === undefined ? { nullFlavor: "UNK" } : { value, use: "WP" });
}

function addressOf(address: PostalAddress | undefined): XmlElement {
  if (address === undefined) return element("addr", { nullFlavor: "UNK" });
  const part = (name: string, text: string | undefined) =>
    text === undefined ? undefined : element(name, {}, [text]);
  return element("addr", {}, [
    part("houseNumber", address.houseNumber),
    part("streetName", address.street),
    part("postalCode", address.postalCode),
    part("city", address.city),
    part("country", address.country),
  ]);
}
