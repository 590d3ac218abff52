import type { ObservationRow, SideEntry, ValueEntry } from "../mapping.js";

/** The coding system of the default profile's own codes, as OBX-3.3 and OBX-5.3 name it. */
export const ownSystem = "OPENDEPISTAGE";

/** LOINC, as OBX-3.3 and OBR-4.3 name it. */
export const loinc = "LN";

const SNOMED = "SCT";

/**
 * Codes of our own, also without a system: in data types ID, IS and ST, which have none, OBX-3 says what they mean.
 * Names are those of the fact’s values, in capitals.
 */
export function own(values: Readonly<Record<string, unknown>>): readonly ValueEntry[] {
  return Object.entries(values).flatMap(([code, value]) => [
    { code, system: ownSystem, value },
    { code, system: null, value },
  ]);
}

/** Values named by their own code in capitals: `not-done` by `NOT-DONE`. */
export function named(...values: readonly string[]): readonly ValueEntry[] {
  return own(Object.fromEntries(values.map((value) => [value.toUpperCase(), value])));
}

/** Members of a set, each by its code in capitals, and `NONE` for the empty set. */
export function members(...values: readonly string[]): readonly ValueEntry[] {
  return own({ NONE: [], ...Object.fromEntries(values.map((value) => [value.toUpperCase(), [value]])) });
}

/** Codes of a system that is not ours. */
function coded(system: string, values: Readonly<Record<string, unknown>>): readonly ValueEntry[] {
  return Object.entries(values).map(([code, value]) => ({ code, system, value }));
}

/** HL7 table 0136. */
export const yesNo: readonly ValueEntry[] = ["HL70136", ownSystem, null].flatMap((system) => [
  { code: "Y", system, value: true },
  { code: "N", system, value: false },
]);

/** Positive and negative, by the qualifiers of SNOMED CT and by the names of our own. */
export const positiveNegative: readonly ValueEntry[] = [
  ...coded(SNOMED, { "10828004": "positive", "260385009": "negative" }),
  ...named("positive", "negative"),
];

/** A test for a virus: positive and detected are the same, and so are negative and not detected. */
export const detected: readonly ValueEntry[] = [
  ...positiveNegative,
  ...coded(SNOMED, { "260373001": "positive", "260415000": "negative" }),
];

/** A sample that cannot be interpreted. */
export const unsatisfactory: readonly ValueEntry[] = [
  ...coded(SNOMED, { "125154007": "unsatisfactory" }),
  ...named("unsatisfactory"),
];

/** Cytology: no lesion (NILM of the Bethesda system, in SNOMED CT), or any. */
export const cytology: readonly ValueEntry[] = [
  ...coded(SNOMED, { "373887005": "normal" }),
  ...named("normal", "abnormal"),
  ...unsatisfactory,
];

const biradsClasses = ["0", "1", "2", "3", "4", "4a", "4b", "4c", "5", "6"] as const;

/** BI-RADS assessment: SNOMED CT, DICOM scheme BI (CID 6027) where SNOMED CT has no code, and `n` or `ACR n`. */
export const birads: readonly ValueEntry[] = [
  ...coded(SNOMED, {
    "397138000": "0",
    "397140005": "1",
    "397141009": "2",
    "397143007": "3",
    "397144001": "4",
    "397145000": "5",
  }),
  ...coded("BI", {
    "MA.II.A.5.4A": "4a",
    "MA.II.A.5.4B": "4b",
    "MA.II.A.5.4C": "4c",
    "MA.II.A.5.6": "6",
  }),
  ...own(Object.fromEntries(biradsClasses.flatMap(spellings))),
];

function spellings(found: string): readonly (readonly [string, string])[] {
  const written = [...new Set([found, found.toUpperCase()])];
  return written.flatMap((text) => [[text, found] as const, [`ACR ${text}`, found] as const]);
}

/** Breast density a to d (DICOM CID 6000, BI-RADS 5th edition). */
export const density: readonly ValueEntry[] = [
  ...coded(SNOMED, { "129716005": "a", "129717001": "b", "129718006": "c", "129719003": "d" }),
  ...own({ A: "a", B: "b", C: "c", D: "d" }),
];

/** Lateral views (DICOM CID 4014): mediolateral and lateromedial. */
export const lateralViews: readonly ValueEntry[] = coded(SNOMED, {
  "399260004": ["lateral-view"],
  "399352003": ["lateral-view"],
});

/** The breast, in OBX-4 by a letter, or in OBX-20 (HL7 2.6 and later) by its structure in SNOMED CT. */
export const sides: readonly SideEntry[] = [
  { field: "OBX-4", code: "L", system: null, side: "left" },
  { field: "OBX-4", code: "R", system: null, side: "right" },
  { field: "OBX-20", code: "80248007", system: SNOMED, side: "left" },
  { field: "OBX-20", code: "73056007", system: SNOMED, side: "right" },
];

/** What a row of the profile says beyond its code. */
interface Observed {
  readonly title: string;
  readonly service?: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** An observation of ours that is read by a table of codes. */
export function codedRow(code: string, values: readonly ValueEntry[], observed: Observed): ObservationRow {
  return { code, system: ownSystem, ...observed, read: "code", values };
}

/** An observation of ours that is a day. */
export function dateRow(code: string, observed: Observed): ObservationRow {
  return { code, system: ownSystem, ...observed, read: "date" };
}

/** An observation of ours that is a moment. */
export function instantRow(code: string, observed: Observed): ObservationRow {
  return { code, system: ownSystem, ...observed, read: "instant" };
}
