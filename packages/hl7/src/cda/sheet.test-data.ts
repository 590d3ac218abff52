import fc from "fast-check";
import type { Code, ValueSet } from "./codes/concept.js";
import * as sets from "./codes/value-sets.js";
import type { Sheet, SheetHeader } from "./model/sheet.js";
import { type Professional, partiesOf } from "./write/parties.js";

const radiology: Code = {
  code: "G15_10/SM55",
  system: "1.2.250.1.213.1.1.4.5",
  display: "Médecin - Radio-diagnostic et Radio-Thérapie (SM)",
};

const centre = {
  id: { root: "1.2.250.1.71.4.2.2", extension: "1999999999" },
  name: "Centre d’imagerie du Moulin",
  telecom: "tel:0100000000",
  category: { code: "SA01", system: "1.2.250.1.71.4.2.4", display: "Etablissement public de santé" },
} as const;

const reader = (number: string, family: string): Professional => ({
  id: { root: "1.2.250.1.71.4.2.1", extension: number },
  profession: radiology,
  family,
  given: "Camille",
  title: "DR",
  structure: centre,
});

const firstReader = reader("899999999992", "PREMIER");

/** A made-up radiologist, who is not the one of the sheet. */
export const secondReader = reader("899999999984", "SECOND");

/** A header of made-up persons, of a mammogram on 2 May 2024. */
const header: SheetHeader = {
  id: { root: "1.2.250.1.999.1.1", extension: "FIN-1" },
  setId: { root: "1.2.250.1.999.1.2", extension: "FIN" },
  versionNumber: 1,
  title: "DÉPISTAGE DU CANCER DU SEIN - FICHE D’INTERPRÉTATION DE LA MAMMOGRAPHIE",
  effectiveTime: "2024-05-02T11:20:00+02:00",
  confidentiality: "N",
  parties: partiesOf({
    person: {
      ids: [{ root: "1.2.250.1.213.1.4.10", extension: "260052A00400192" }],
      birthFamily: "ESSAI",
      birthGivens: "ALIX MARIE",
      birthGiven: "ALIX",
      birthDate: "1960-05-14",
      birthPlace: "2A004",
    },
    firstReader,
    writtenAt: "2024-05-02T11:15:00+02:00",
    custodian: centre,
    examinedAt: "2024-05-02T10:40:00+02:00",
    doctors: [
      {
        ...reader("899999999976", "TRAITANT"),
        profession: { ...radiology, code: "G15_10/SM54", display: "Médecin - Médecine Générale (SM)" },
      },
    ],
  }),
};

const none = { right: false, left: false } as const;

/** Both breasts without any anomaly. */
export const withoutAnomaly = {
  mass: none,
  calcifications: none,
  massWithCalcifications: none,
  architecturalDistortion: none,
  focalAsymmetry: none,
} as const;

/** What a first reader writes of a negative mammogram. */
export const negativeSheet: Extract<Sheet, { kind: "FIN" }> = {
  kind: "FIN",
  header,
  installation: { mammograph: "Mammographe d’essai", system: "digital-dr", console: "Console d’essai" },
  history: {
    previousMammogram: true,
    lastMammogramOn: "2022-04-20",
    hormoneTherapy: false,
    highRiskContext: false,
  },
  familyHistory: { father: { brcaMutation: false }, mother: { brcaMutation: false } },
  firstReading: {
    date: "2024-05-02",
    readingTypes: ["console"],
    clinicalExamination: "normal",
    technicalDifficulties: false,
    comparison: { made: true, with: "2022-04-20" },
    density: "b",
    extraViews: none,
    result: { right: "1", left: "2" },
    anomalies: withoutAnomaly,
    plan: { conduct: "screening" },
  },
};

const oneOfSet = <Name extends string>(set: ValueSet<Name>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(set.concepts) as Name[])) },
    fc.constant<Code>({ code: "LOCAL-1", system: "1.2.250.1.999.9", display: "Code d’éditeur" }),
  );

const aText = fc
  .string({ unit: fc.constantFrom(...Array.from("abcé <>&\"'’1")), minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll(/\s+/g, " ").trim())
  .filter((text) => text !== "");
const aFreeText = fc.option(aText, { nil: null });
const aDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aPartialDay = fc.oneof(
  aDay,
  aDay.map((day) => day.slice(0, 7)),
  aDay.map((day) => day.slice(0, 4)),
);
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });
const perBreast = <T>(value: fc.Arbitrary<T>) => some({ right: value, left: value });
const flags = perBreast(fc.boolean());
const anomalies = some({
  mass: flags,
  calcifications: flags,
  massWithCalcifications: flags,
  architecturalDistortion: flags,
  focalAsymmetry: flags,
});
const evolution = some({ appeared: flags, moreSuspicious: flags, sameOrLessSuspicious: flags });
const comparison = fc.oneof(
  fc.constant({ made: false }),
  fc.constant({ made: true }),
  aPartialDay.map((day) => ({ made: true, with: day })),
);
const plan = some({
  conduct: oneOfSet(sets.conducts),
  controlEveryMonths: fc.integer({ min: 1, max: 48 }),
  requestedExamination: aFreeText,
});
const drawings = fc.array(
  fc.record({
    title: aText,
    mediaType: fc.constant("image/png"),
    data: fc.base64String({ minLength: 4, maxLength: 40 }),
  }),
  { maxLength: 2 },
);
const list = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 2 });

const workUp = {
  date: aDay,
  reason: oneOfSet(sets.workUpReasons),
  techniques: list(oneOfSet(sets.workUpTechniques)),
  techniqueDetail: aFreeText,
  finalClass: perBreast(oneOfSet(sets.finalClasses)),
  plan,
};

const firstReading = some({
  date: aDay,
  readingTypes: list(oneOfSet(sets.readingTypes)),
  clinicalExamination: oneOfSet(sets.clinicalExaminations),
  technicalDifficulties: fc.boolean(),
  technicalDifficultyDetail: aFreeText,
  comparison,
  density: oneOfSet(sets.densities),
  extraViews: flags,
  result: perBreast(oneOfSet(sets.firstResults)),
  anomalies,
  ultrasound: some({
    reason: oneOfSet(sets.ultrasoundReasons),
    reasonDetail: aFreeText,
    result: perBreast(oneOfSet(sets.ultrasoundResults)),
  }),
  plan,
  drawings,
});

const secondReading = some({
  date: aDay,
  readingTypes: list(oneOfSet(sets.readingTypes)),
  technicallyInsufficient: fc.boolean(),
  technicalFaults: some({ positioning: flags, imageQuality: flags, printQuality: flags }),
  correctiveInformation: aFreeText,
  comparison,
  evolution,
  result: perBreast(oneOfSet(sets.secondResults)),
  anomalies,
  recommendedExaminations: list(
    fc.oneof(
      fc.record({ examination: oneOfSet(sets.recommendedExaminations) }),
      fc.record({ examination: oneOfSet(sets.recommendedExaminations), detail: aFreeText }),
    ),
  ),
  plan,
  drawings,
});

const aProblem = fc.record(
  {
    problem: oneOfSet(sets.personalProblems),
    side: fc.constantFrom("right" as const, "left" as const),
    when: aPartialDay,
    denied: fc.constant(true as const),
    lesion: aFreeText,
  },
  { requiredKeys: ["problem"] },
);

const side = some({
  brcaMutation: fc.boolean(),
  breastCancerBefore30: fc.boolean(),
  breastCancer40To49: fc.boolean(),
  ovarianCancerBefore70: fc.boolean(),
  maleBreastCancer: fc.boolean(),
});

/** Sheets of all kinds of content, with codes that no value set has among them. */
export const aSheet: fc.Arbitrary<Sheet> = fc
  .oneof(
    some({
      installation: fc.record(
        { mammograph: aText, console: aText, tomosynthesis: fc.constant(true as const) },
        { requiredKeys: ["mammograph"] },
      ),
      history: some({
        previousMammogram: fc.boolean(),
        hormoneTherapy: fc.boolean(),
        problems: list(aProblem),
      }),
      familyHistory: some({
        earliestAge: fc.integer({ min: 18, max: 99 }),
        breastCancers40To49: aFreeText,
        breastCancers50To59: aFreeText,
        father: side,
        mother: side,
      }),
      firstReading,
      immediateWorkUp: some({
        ...workUp,
        detectedBy: perBreast(list(oneOfSet(sets.imagingTechniques))),
      }),
      secondReading,
      concordance: fc.boolean(),
    }).map((content) => ({ kind: "FIN" as const, header, ...content })),
    some({ ...workUp, comparison, evolution, anomalies, drawings }).map((deferredWorkUp) => ({
      kind: "FIDD" as const,
      header,
      deferredWorkUp,
    })),
  )
  .map((sheet) => withoutEmpty(sheet) as Sheet);

/** A record or list without anything in it says nothing, and so is not written. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, field]) => [name, name === "header" ? field : withoutEmpty(field)] as const,
  );
  return Object.fromEntries(entries.filter(([, field]) => !isEmpty(field)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
