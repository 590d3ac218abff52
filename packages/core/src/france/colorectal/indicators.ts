import { computedFrom, defineDecision, fact, listOf, nullable, oneOf, record } from "../../engine/index.js";
import { FRC_IND_01 } from "../../law/provisions/france-colorectal-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { colorectalIndicatorsOf } from "./programme-figures.js";

const facts = {
  tests: fact(
    listOf(
      record({
        result: oneOf("positive", "negative", "not-analysable"),
        finding: nullable(oneOf("cancer", "advanced-adenoma", "other")),
      }),
    ),
    {
      en: "Tests of the period; finding: what the examinations after a positive showed, absent while none is known",
      fr: "Tests de la période ; finding : ce qu’ont montré les examens après un positif, absent tant qu’aucun n’est connu",
    },
  ),
};

const computed = computedFrom(facts);

/** Positivity and predictive values of the stool test, to be watched (FR-ARR-2024, annexe IV, annexe 1, I). */
export const colorectalIndicators = defineDecision({
  id: "fr.colorectal.indicators",
  title: { en: "Colorectal screening: indicators", fr: "Dépistage du cancer colorectal : indicateurs" },
  ruleSet: FR_ARR_2024,
  provisions: [FRC_IND_01],
  facts,
  dimensions: {},
  outcomes: { computed: { en: "computed", fr: "calculés" } },
  rows: [
    {
      id: "indicators",
      provisions: [FRC_IND_01],
      when: {},
      outcome: "computed",
      values: {
        indicators: computed({
          reads: ["tests"],
          text: { en: "figures with what is expected of them", fr: "chiffres et valeurs attendues" },
          evaluate: ({ tests }) => colorectalIndicatorsOf(tests),
        }),
      },
      notes: [
        computed({
          reads: ["tests"],
          text: { en: "figures that are not as expected", fr: "chiffres hors de l’attendu" },
          evaluate: ({ tests }) =>
            colorectalIndicatorsOf(tests).flatMap(({ id, alert }) =>
              alert === null ? [] : [`${alert}:${id}`],
            ),
        }),
      ],
      interpretations: ["CRC-9"],
    },
  ],
});
