import { fromYmd } from "../../calendar/index.js";
import { date, derivedFrom, fact, listOf, oneOf, openlyDerivedFrom, record } from "../../engine/index.js";
import { CYTOLOGY_INTERVAL, HPV_AGE_YEARS, HPV_INTERVAL, SCREENING_AGES, SECOND_CYTOLOGY } from "./rhythm.js";
import { type CervicalTest, hasOpenFinding, satisfactoryBy, scheduleOf } from "./test-schedule.js";

export const facts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  tests: fact(
    listOf(
      record({
        type: oneOf("cytology", "hpv"),
        on: date,
        result: oneOf("normal", "abnormal", "negative", "positive", "unsatisfactory"),
      }),
    ),
    {
      en: "Screening tests made, each with the day of the sample and the result",
      fr: "Tests de dépistage réalisés, chacun avec le jour du prélèvement et le résultat",
    },
  ),
};

/** Histories of one test that between them lead to every class: a negative HPV test every three months, and others. */
const QUARTERS = Array.from({ length: 64 }, (_, quarter) =>
  fromYmd(2019 + Math.floor(quarter / 4), 1 + 3 * (quarter % 4), 1),
);
const HISTORIES: readonly (readonly CervicalTest[])[] = [
  ...QUARTERS.map((on) => [{ type: "hpv", on, result: "negative" } as const]),
  ...QUARTERS.filter((_, quarter) => quarter % 4 === 0).map((on) => [
    { type: "cytology", on, result: "normal" } as const,
  ]),
  ...QUARTERS.slice(0, 1).map((on) => [{ type: "cytology", on, result: "abnormal" } as const]),
];

const examples = { tests: HISTORIES };
const offsets = [
  SECOND_CYTOLOGY,
  CYTOLOGY_INTERVAL,
  HPV_INTERVAL,
  { years: SCREENING_AGES.from },
  { years: HPV_AGE_YEARS },
  { years: SCREENING_AGES.to + 1 },
] as const;

export const finding = openlyDerivedFrom(facts)({
  text: { en: "Abnormal or positive result", fr: "Résultat anormal ou positif" },
  classes: {
    open: { en: "without a later test that answers it", fr: "sans test ultérieur qui y réponde" },
    none: { en: "none, or answered since", fr: "aucun, ou levé depuis" },
  },
  reads: ["tests", "birthDate"],
  examples,
  offsets,
  interpretations: ["CCU-8"],
  classify: ({ tests, birthDate }, { on }) => {
    if (tests === undefined) return undefined;
    const isOpen = hasOpenFinding(satisfactoryBy(tests, on), birthDate);
    return isOpen === undefined ? undefined : isOpen ? "open" : "none";
  },
});

const derived = derivedFrom(facts);

export const state = derived({
  text: { en: "Next test", fr: "Prochain test" },
  classes: {
    due: { en: "due", fr: "dû" },
    "not-due": { en: "not yet due", fr: "pas encore dû" },
    "out-of-range": { en: "would come after the age range", fr: "viendrait après la tranche d’âge" },
  },
  reads: ["birthDate", "tests"],
  examples,
  offsets,
  interpretations: ["CCU-1"],
  classify: ({ birthDate, tests }, { on }) => scheduleOf(birthDate, tests, on).state,
});

export const test = derived({
  text: { en: "Test by age", fr: "Test selon l’âge" },
  classes: {
    cytology: { en: "cytology, under 30", fr: "cytologie, avant 30 ans" },
    hpv: { en: "HPV test, from 30", fr: "test HPV, dès 30 ans" },
  },
  reads: ["birthDate", "tests"],
  examples,
  offsets,
  interpretations: ["CCU-2"],
  classify: ({ birthDate, tests }, { on }) => scheduleOf(birthDate, tests, on).test,
});

export const basis = derived({
  text: { en: "What the next test is counted from", fr: "Point de départ du prochain test" },
  classes: {
    "never-tested": { en: "no test that counts", fr: "aucun test qui compte" },
    "first-cytology": {
      en: "the first normal cytology, the second comes before 30",
      fr: "première cytologie normale, la seconde tombe avant 30 ans",
    },
    "single-cytology-until-30": {
      en: "a single normal cytology, 30 is reached within the year",
      fr: "une seule cytologie normale, 30 ans atteints dans l’année",
    },
    cytology: { en: "the last normal cytology", fr: "dernière cytologie normale" },
    hpv: { en: "the last negative HPV test", fr: "dernier test HPV négatif" },
  },
  reads: ["birthDate", "tests"],
  examples,
  offsets,
  classify: ({ birthDate, tests }, { on }) => scheduleOf(birthDate, tests, on).basis,
});
