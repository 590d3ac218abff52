import { boolean, count, derivedFrom, fact, listOf, oneOf, record } from "../../engine/index.js";

/** Mammotests of a half-year below which an analysis finds too few (BE-CCREF-2024, art. 19). */
const MINIMUM_MAMMOTESTS = 30;

/** Every half-year that an analysis may bear on, in order: "2024-S1" runs from January to June. */
const HALF_YEARS = halfYears({ firstYear: 2000, lastYear: 2099 });

function halfYears({ firstYear, lastYear }: { firstYear: number; lastYear: number }): readonly string[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) => [`${year}-S1`, `${year}-S2`]);
}

export const facts = {
  analyses: fact(listOf(record({ period: oneOf(...HALF_YEARS), compliant: boolean, mammotests: count })), {
    en: "Six-monthly analyses of the unit: half-year, compliance with the standards and number of mammotests",
    fr: "Analyses semestrielles de l’unité : semestre, respect des normes et nombre de mammotests",
  }),
};

interface Analysis {
  readonly period: string;
  readonly compliant: boolean;
  readonly mammotests: number;
}

/** The place of a half-year among all: that of the next one is greater by one. */
function place({ period }: Analysis): number {
  return HALF_YEARS.indexOf(period);
}

/** Whether two analyses, of a half-year and of the very next, find the same. */
function foundTwice(analyses: readonly Analysis[], found: (analysis: Analysis) => boolean): boolean {
  const places = new Set(analyses.filter(found).map(place));
  return [...places].some((one) => places.has(one + 1));
}

/** The analyses of the latest half-year that has one. */
function latestOf(analyses: readonly Analysis[]): readonly Analysis[] {
  const latest = Math.max(...analyses.map(place));
  return analyses.filter((analysis) => place(analysis) === latest);
}

/** Whether a half-year between two analyses has none. */
export function lacksAnalysis(analyses: readonly Analysis[]): boolean {
  const places = new Set(analyses.map(place));
  return [...places].some((one) => one < Math.max(...places) && !places.has(one + 1));
}

const analysis = (period: string, compliant: boolean, mammotests: number): Analysis => ({
  period,
  compliant,
  mammotests,
});
const ENOUGH = MINIMUM_MAMMOTESTS;
const TOO_FEW = MINIMUM_MAMMOTESTS - 1;

/** Lists of analyses that between them reach every class. */
const EXAMPLES: readonly (readonly Analysis[])[] = [
  [analysis("2024-S1", true, ENOUGH), analysis("2024-S2", true, ENOUGH)],
  [analysis("2024-S1", true, ENOUGH), analysis("2024-S2", false, ENOUGH)],
  [analysis("2024-S1", false, ENOUGH), analysis("2024-S2", false, ENOUGH)],
  [analysis("2024-S1", true, TOO_FEW), analysis("2024-S2", true, TOO_FEW)],
  [analysis("2024-S1", false, TOO_FEW), analysis("2024-S2", false, TOO_FEW)],
];

const derived = derivedFrom(facts);
const shared = { reads: ["analyses"], examples: { analyses: EXAMPLES } };

export const compliance = derived({
  ...shared,
  text: { en: "Medico-radiological standards", fr: "Normes médico-radiologiques" },
  classes: {
    "twice-broken": {
      en: "broken by two successive analyses",
      fr: "non respectées selon deux analyses successives",
    },
    "broken-latest": { en: "broken by the latest analysis", fr: "non respectées selon la dernière analyse" },
    kept: { en: "kept", fr: "respectées" },
  },
  interpretations: ["BE-13", "CAL-13"],
  classify: ({ analyses }) => {
    if (foundTwice(analyses, ({ compliant }) => !compliant)) return "twice-broken";
    return latestOf(analyses).every(({ compliant }) => compliant) ? "kept" : "broken-latest";
  },
});

export const volume = derived({
  ...shared,
  text: { en: "Mammotests per half-year", fr: "Mammotests par semestre" },
  classes: {
    "twice-low": {
      en: "fewer than 30 in each of two successive half-years",
      fr: "moins de 30 dans chacun de deux semestres successifs",
    },
    enough: { en: "not so", fr: "non" },
  },
  thresholds: [MINIMUM_MAMMOTESTS],
  interpretations: ["BE-13"],
  classify: ({ analyses }) =>
    foundTwice(analyses, ({ mammotests }) => mammotests < MINIMUM_MAMMOTESTS) ? "twice-low" : "enough",
});
