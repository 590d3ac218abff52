import { type CivilDate, civilDate } from "../../calendar/index.js";
import {
  boolean,
  computedFrom,
  date,
  defineDecision,
  derivedFrom,
  fact,
  listOf,
  record,
} from "../../engine/index.js";
import { BEI_07, BEI_11 } from "../../law/provisions/integrated-care.js";
import { BE_CSSSS_18_053 } from "../../law/sources.js";

const facts = {
  decisions: fact(listOf(record({ given: boolean, on: date })), {
    en: "Recorded decisions of the patient on the use for statistics and studies: given or refused, with the day",
    fr: "Décisions enregistrées du patient sur l’usage pour statistiques et études : accord ou refus, et jour",
  }),
  exportOn: fact(date, { en: "Day of the export", fr: "Jour de l’export" }),
};

interface ConsentDecision {
  readonly given: boolean;
  readonly on: CivilDate;
}

type Standing = "none" | "refused" | "given";

/** What holds at the end of a day. Of decisions of one day, whose order is not known, a refusal prevails. */
function standingOn(decisions: readonly ConsentDecision[], day: CivilDate): Standing {
  const before = decisions.filter(({ on }) => on <= day);
  const latest = Math.max(...before.map(({ on }) => on));
  const ofLatest = before.filter(({ on }) => on === latest);
  if (ofLatest.length === 0) return "none";
  return ofLatest.every(({ given }) => given) ? "given" : "refused";
}

/** The first day of the consent that holds on a day: the first agreement after the last refusal. */
function givenSince(decisions: readonly ConsentDecision[], day: CivilDate): CivilDate {
  const before = decisions.filter(({ on }) => on <= day);
  const lastRefusal = Math.max(...before.filter(({ given }) => !given).map(({ on }) => on));
  return Math.min(...before.filter(({ on }) => on > lastRefusal).map(({ on }) => on)) as CivilDate;
}

/** A day before any export, for decisions that are in force at all of them. */
const EARLY = civilDate("1800-01-01");

const standing = derivedFrom(facts)({
  text: { en: "Consent at the export", fr: "Consentement à l’export" },
  classes: {
    none: { en: "no decision recorded", fr: "aucune décision enregistrée" },
    refused: { en: "refused or withdrawn", fr: "refusé ou retiré" },
    given: { en: "given", fr: "donné" },
  },
  reads: ["decisions", "exportOn"],
  examples: { decisions: [[{ given: true, on: EARLY }], [{ given: false, on: EARLY }]] },
  interpretations: ["CON-8"],
  classify: ({ decisions, exportOn }) => standingOn(decisions, exportOn),
});

const dataFrom = computedFrom(facts)({
  form: "date",
  reads: ["decisions", "exportOn"],
  text: {
    en: "the first day of the consent in force",
    fr: "le premier jour du consentement en vigueur",
  },
  evaluate: ({ decisions, exportOn }) => givenSince(decisions, exportOn),
});

/** Whoever recorded a decision must be able to prove it. */
const PROOF = "proof-lies-with-recorder";

/** Whether data may leave for statistics or studies (BE-CSSSS-18-053, 6, 7, 11, 20, 23 and 32; annex, data 1 and 2). */
export const integratedCareConsent = defineDecision({
  id: "be.integrated-care.consent",
  title: {
    en: "Belgium, integrated care: consent to export",
    fr: "Belgique, soins intégrés : consentement à l’export",
  },
  ruleSet: BE_CSSSS_18_053,
  provisions: [BEI_07, BEI_11],
  facts,
  dimensions: { standing },
  outcomes: {
    "export-forbidden": { en: "must not be exported", fr: "ne doit pas être exporté" },
    "export-allowed": { en: "may be exported", fr: "peut être exporté" },
  },
  rows: [
    {
      id: "not-recorded",
      provisions: [BEI_07],
      when: { standing: "none" },
      outcome: "export-forbidden",
      actions: [
        { code: "inform-patient", by: "declarant", to: "person", provision: BEI_11 },
        { code: "record-consent", by: "declarant", to: "health-insurance" },
      ],
    },
    {
      id: "refused",
      provisions: [BEI_07, BEI_11],
      when: { standing: "refused" },
      outcome: "export-forbidden",
      notes: [PROOF],
    },
    {
      id: "given",
      provisions: [BEI_07, BEI_11],
      when: { standing: "given" },
      outcome: "export-allowed",
      strength: "allowed",
      values: { dataFrom },
      notes: [PROOF],
    },
  ],
});
