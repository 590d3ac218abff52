import { birthday, type CivilDate, fromYmd, yearOf } from "../../calendar/index.js";
import {
  after,
  computedFrom,
  date,
  defineDecision,
  derivedFrom,
  elapsedBands,
  fact,
  nullable,
} from "../../engine/index.js";
import { beBreastAgeRule, type WalloniaBreastAgeRule } from "../../law/parameters.js";
import { BEW_14 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";

/** Ages of the programme, both included, as published outside the agreement (reading BE-1, secondary sources). */
const AGES = { from: 50, to: 69 } as const;
/** Time between two mammotests, as published outside the agreement (reading BE-1, secondary sources). */
const INTERVAL = { months: 24 } as const;

const facts = {
  birthDate: fact(date, { en: "Birth date of the woman", fr: "Date de naissance de la femme" }),
  lastMammotestOn: fact(nullable(date), {
    en: "Day of her last mammotest",
    fr: "Jour de son dernier mammotest",
  }),
};

/** The first day on which a woman belongs to the programme, and the first on which she no longer does. */
function belongs(birthDate: CivilDate, rule: WalloniaBreastAgeRule): { from: CivilDate; until: CivilDate } {
  if (rule === "50-69-by-birthday")
    return { from: birthday(birthDate, AGES.from), until: birthday(birthDate, AGES.to + 1) };
  const born = yearOf(birthDate);
  return { from: fromYmd(born + AGES.from, 1, 1), until: fromYmd(born + AGES.to + 1, 1, 1) };
}

const age = derivedFrom(facts)({
  text: { en: "Age", fr: "Âge" },
  classes: {
    "too-young": { en: "below the ages of the programme", fr: "en deçà des âges du programme" },
    "in-range": { en: "within the ages of the programme", fr: "dans les âges du programme" },
    "too-old": { en: "beyond the ages of the programme", fr: "au-delà des âges du programme" },
  },
  reads: ["birthDate"],
  parameters: [beBreastAgeRule.id],
  offsets: [{ years: AGES.from }, { years: AGES.to + 1 }],
  interpretations: ["BE-1"],
  classify: ({ birthDate }, { on, parameters }) => {
    const { from, until } = belongs(birthDate, parameters[beBreastAgeRule.id] as WalloniaBreastAgeRule);
    if (on < from) return "too-young";
    return on < until ? "in-range" : "too-old";
  },
});

const interval = elapsedBands({
  since: "lastMammotestOn",
  text: { en: "Last mammotest", fr: "Dernier mammotest" },
  absent: { name: "none", text: { en: "none", fr: "aucun" } },
  bands: [
    { name: "recent", text: { en: "under two years ago", fr: "il y a moins de deux ans" } },
    { name: "old", from: INTERVAL, text: { en: "two years ago or more", fr: "il y a deux ans ou plus" } },
  ],
  interpretations: ["BE-1", "CAL-2"],
});

const firstDay = computedFrom(facts)({
  form: "date",
  reads: ["birthDate"],
  parameters: [beBreastAgeRule.id],
  text: {
    en: "the first day within the ages of the programme",
    fr: "le premier jour dans les âges du programme",
  },
  evaluate: ({ birthDate }, { parameters }) =>
    belongs(birthDate, parameters[beBreastAgeRule.id] as WalloniaBreastAgeRule).from,
});

const provisions = [BEW_14];
const outside = { provisions, outcome: "outside-age-range" } as const;

/**
 * Whether a woman is of the population that a unit checks before a mammotest (BE-CCREF-2024, art. 4). The agreement
 * states no age and no interval: without the parameter `be.breast.ageRule` the answer is `needs-parameter` (BE-1).
 */
export const population = defineDecision({
  id: "be.breast.population",
  title: {
    en: "Wallonia, breast: population of the programme",
    fr: "Wallonie, sein : population du programme",
  },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts,
  parameters: [beBreastAgeRule],
  dimensions: { age, interval },
  outcomes: {
    "outside-age-range": { en: "outside the age range", fr: "hors de la tranche d’âge" },
    "not-due": { en: "not due yet", fr: "pas encore dû" },
    eligible: { en: "in the population, a mammotest is due", fr: "dans la population, un mammotest est dû" },
  },
  rows: [
    {
      ...outside,
      id: "too-young",
      when: { age: "too-young" },
      values: { reason: "too-young", from: firstDay },
    },
    { ...outside, id: "too-old", when: { age: "too-old" }, values: { reason: "too-old" } },
    {
      id: "not-due",
      provisions,
      when: { age: "in-range", interval: "recent" },
      outcome: "not-due",
      values: { from: after("lastMammotestOn", INTERVAL) },
    },
    { id: "eligible", provisions, when: { age: "in-range", interval: ["none", "old"] }, outcome: "eligible" },
  ],
});
