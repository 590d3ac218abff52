import type { Bilingual } from "../../engine/index.js";

/** One test, without anything that tells whose it is. */
export interface AnalysedTest {
  readonly result: "positive" | "negative" | "not-analysable";
  /** What the examinations after a positive showed; null while none is known. */
  readonly finding: "cancer" | "advanced-adenoma" | "other" | null;
}

/** The share that is expected, in per cent, bounds included. */
export interface ExpectedShare {
  readonly least: number;
  readonly most?: number;
}

/** A share with what is expected of it. */
export interface ShareIndicator {
  readonly id: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly numerator: number;
  readonly denominator: number;
  /** Per cent; null where nothing can be counted. */
  readonly value: number | null;
  readonly unit: "%";
  readonly expected: ExpectedShare;
  /** How the share departs from what is expected; null where it does not. */
  readonly alert: "below" | "above" | null;
}

/** Share of positives among tests that were analysed (FR-ARR-2024, annexe IV, annexe 1, I). */
const POSITIVITY: ExpectedShare = { least: 3, most: 6 };
/** Predictive value for cancer: the order says at least 8 to 10 %, so that 8 is the least (annexe 1, I). */
const CANCER_VALUE: ExpectedShare = { least: 8 };
/** Predictive value for cancer or advanced adenoma (annexe 1, I). */
const CANCER_OR_ADENOMA_VALUE: ExpectedShare = { least: 40 };

interface Counts {
  readonly analysed: number;
  readonly positive: number;
  readonly explored: number;
  readonly cancer: number;
  readonly advancedAdenoma: number;
}

function countsOf(tests: readonly AnalysedTest[]): Counts {
  const positives = tests.filter(({ result }) => result === "positive");
  const withFinding = (sought: AnalysedTest["finding"]) =>
    positives.filter(({ finding }) => finding === sought).length;
  return {
    analysed: tests.filter(({ result }) => result !== "not-analysable").length,
    positive: positives.length,
    explored: positives.length - withFinding(null),
    cancer: withFinding("cancer"),
    advancedAdenoma: withFinding("advanced-adenoma"),
  };
}

/** Compares without division, so that a share on the bound counts as on it. */
function alertOf(numerator: number, denominator: number, expected: ExpectedShare): ShareIndicator["alert"] {
  if (denominator === 0) return null;
  if (100 * numerator < expected.least * denominator) return "below";
  const { most } = expected;
  return most !== undefined && 100 * numerator > most * denominator ? "above" : null;
}

type Declared = Omit<ShareIndicator, "value" | "unit" | "alert">;

function share(declared: Declared): ShareIndicator {
  const { numerator, denominator, expected } = declared;
  return {
    ...declared,
    value: denominator === 0 ? null : (100 * numerator) / denominator,
    unit: "%",
    alert: alertOf(numerator, denominator, expected),
  };
}

/** The shares that the order expects of a laboratory's method, from tests counted once (annexe IV, annexe 1, I). */
export function colorectalIndicatorsOf(tests: readonly AnalysedTest[]): readonly ShareIndicator[] {
  const { analysed, positive, explored, cancer, advancedAdenoma } = countsOf(tests);
  return [
    share({
      id: "positivity",
      title: { en: "Positive tests", fr: "Tests positifs" },
      definition: {
        en: "positive tests among analysable tests",
        fr: "tests positifs parmi les tests analysables",
      },
      numerator: positive,
      denominator: analysed,
      expected: POSITIVITY,
    }),
    share({
      id: "predictive-value-cancer",
      title: { en: "Predictive value for cancer", fr: "Valeur prédictive positive pour le cancer" },
      definition: {
        en: "cancers among positive tests whose examination is known",
        fr: "cancers parmi les tests positifs dont l’exploration est connue",
      },
      numerator: cancer,
      denominator: explored,
      expected: CANCER_VALUE,
    }),
    share({
      id: "predictive-value-cancer-or-advanced-adenoma",
      title: {
        en: "Predictive value for cancer or advanced adenoma",
        fr: "Valeur prédictive positive pour le cancer ou l’adénome avancé",
      },
      definition: {
        en: "cancers and advanced adenomas among positive tests whose examination is known",
        fr: "cancers et adénomes avancés parmi les tests positifs dont l’exploration est connue",
      },
      numerator: cancer + advancedAdenoma,
      denominator: explored,
      expected: CANCER_OR_ADENOMA_VALUE,
    }),
  ];
}
