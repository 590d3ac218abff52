/** A code as a document carries it. */
export interface Code {
  readonly code: string;
  /** OID of the code system. */
  readonly system: string;
  readonly display: string;
}

/** A code that this project knows, in both languages; its French is the display that is written. */
export interface Concept {
  readonly code: string;
  /** OID of the code system. */
  readonly system: string;
  readonly fr: string;
  readonly en: string;
}

/** A value set of the national terminologies: its concepts by the names that the sheet uses for them. */
export interface ValueSet<Name extends string = string> {
  readonly name: string;
  /** OID of the value set; none where the national list has not been read and only the codes in use are known. */
  readonly oid: string | undefined;
  readonly concepts: Readonly<Record<Name, Concept>>;
}

/** The name of a concept of a value set, or a code that the value set does not have, kept as it is. */
export type Coded<Name extends string> = Name | Code;

/** The OIDs of the code systems that sheets use. */
export const SYSTEMS = {
  ans: "1.2.250.1.213.1.1.4.322",
  loinc: "2.16.840.1.113883.6.1",
  snomed: "2.16.840.1.113883.6.96",
  icd10: "2.16.840.1.113883.6.3",
  dicom: "1.2.840.10008.2.16.4",
  gender: "2.16.840.1.113883.5.1",
  role: "2.16.840.1.113883.5.111",
} as const;

/** The names that documents give to code systems. */
const systemNames: Readonly<Record<string, string>> = {
  [SYSTEMS.ans]: "TA_ASIP",
  [SYSTEMS.loinc]: "LOINC",
  [SYSTEMS.snomed]: "SNOMED CT",
  [SYSTEMS.icd10]: "CIM-10",
  [SYSTEMS.dicom]: "DCM",
  [SYSTEMS.gender]: "HL7:AdministrativeGender",
  [SYSTEMS.role]: "RoleCode",
};

/** The name of a code system, where sheets name it. */
export function systemName(system: string): string | undefined {
  return systemNames[system];
}

/** A maker of concepts of one code system. */
export function conceptsOf(system: string): (code: string, fr: string, en: string) => Concept {
  return (code, fr, en) => ({ code, system, fr, en });
}

/** The name that a value set has for a code; undefined where it does not have it. */
export function nameIn<Name extends string>(
  set: ValueSet<Name>,
  { code, system }: Pick<Code, "code" | "system">,
) {
  const entries = Object.entries(set.concepts) as [Name, Concept][];
  return entries.find(([, concept]) => concept.code === code && concept.system === system)?.[0];
}

/** The code of a value: of the concept that it names, or itself. */
export function codeOf<Name extends string>(set: ValueSet<Name>, value: Coded<Name>): Code {
  if (typeof value !== "string") return value;
  const { code, system, fr } = set.concepts[value];
  return { code, system, display: fr };
}
