import { boolean, defineDecision, type FactsOf, fact, oneOf } from "../../engine/index.js";
import { FRU_LAB_01 } from "../../law/provisions/france-cervical-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, requirementFrom, unknownOf } from "../requirements.js";

const facts = {
  analysesHpv: fact(boolean, { en: "Analyses HPV tests", fr: "Analyse des tests HPV" }),
  cofracAccreditation: fact(oneOf("accredited", "applying", "none"), {
    en: "COFRAC accreditation for molecular biology",
    fr: "Accréditation COFRAC en biologie moléculaire",
  }),
  readsCytology: fact(boolean, { en: "Reads cytology", fr: "Interprète des cytologies" }),
  bethesda: fact(boolean, {
    en: "Reports cytology by the Bethesda 2014 system",
    fr: "Rend les cytologies selon le système de Bethesda 2014",
  }),
  coded: fact(boolean, {
    en: "Codes its cytology reports as recommended",
    fr: "Code ses comptes rendus de cytologie selon les préconisations",
  }),
};

const requirement = requirementFrom(facts);

const isAccredited = requirement({
  path: "cofracAccreditation",
  reads: ["analysesHpv"],
  provision: FRU_LAB_01,
  holds: ({ analysesHpv, cofracAccreditation: accreditation }) => {
    if (analysesHpv === false || accreditation === "accredited" || accreditation === "applying") return true;
    return analysesHpv === undefined || accreditation === undefined ? undefined : false;
  },
});

const ofCytology = (path: "bethesda" | "coded") =>
  requirement({
    path,
    reads: ["readsCytology"],
    provision: FRU_LAB_01,
    holds: ({ readsCytology, [path]: isDone }: FactsOf<typeof facts>) => {
      if (readsCytology === false || isDone === true) return true;
      return readsCytology === undefined ? undefined : isDone;
    },
  });

const CONDITIONS = [isAccredited, ofCytology("bethesda"), ofCytology("coded")];

/** What a laboratory must satisfy to analyse the tests (FR-ARR-2024, annexe V, II.D). */
export const laboratory = defineDecision({
  id: "fr.cervical.laboratory",
  title: {
    en: "Cervical screening: laboratory",
    fr: "Dépistage du cancer du col : laboratoire",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_LAB_01],
  facts,
  dimensions: {
    conditions: compliance(facts, {
      text: { en: "Accreditation and reports", fr: "Accréditation et comptes rendus" },
      requirements: CONDITIONS,
    }),
  },
  outcomes: {
    "not-conforming": { en: "not conforming", fr: "non conforme" },
    conforming: { en: "conforming", fr: "conforme" },
  },
  rows: [
    {
      id: "not-conforming",
      provisions: [FRU_LAB_01],
      when: { conditions: "failing" },
      outcome: "not-conforming",
      values: { reasons: failuresOf(CONDITIONS) },
      notes: [unknownOf(CONDITIONS)],
    },
    { id: "conforming", provisions: [FRU_LAB_01], when: { conditions: "met" }, outcome: "conforming" },
  ],
});
