import {
  type ActionRule,
  boolean,
  computedFrom,
  defineDecision,
  derivedFrom,
  fact,
  yesNo,
} from "../../engine/index.js";
import { FRB_MOB_01, FRB_MOB_02 } from "../../law/provisions/france-breast-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";

export const facts = {
  radiologistPresent: fact(boolean, {
    en: "A radiologist is present in the mobile unit",
    fr: "Un radiologue est présent dans l’unité mobile",
  }),
  geographicJustification: fact(boolean, {
    en: "The local geography justifies the unit",
    fr: "La géographie locale justifie l’unité",
  }),
  trainedDoctorPresent: fact(boolean, {
    en: "A doctor trained in radiation protection is present, questions and examines the person",
    fr: "Un médecin formé à la radioprotection est présent, interroge et examine la personne",
  }),
  sameQualityControl: fact(boolean, {
    en: "The unit passes the same quality control as other mammographs",
    fr: "L’unité passe le même contrôle de qualité que les autres mammographes",
  }),
  firstReaderInSecondReaderGroup: fact(boolean, {
    en: "The deferred first reading is made by a member of the second-reader group",
    fr: "La première lecture différée est faite par un membre du groupe des seconds lecteurs",
  }),
  writtenReport: fact(boolean, {
    en: "The first reader writes a report",
    fr: "Le premier lecteur rédige un compte rendu",
  }),
  otherSecondReader: fact(boolean, {
    en: "Another reader makes the second reading",
    fr: "Un autre lecteur fait la seconde lecture",
  }),
  casesIdentifiable: fact(boolean, {
    en: "The unit’s mammograms can be told apart in the CRCDC’s database",
    fr: "Les mammographies de l’unité sont repérables dans la base du CRCDC",
  }),
  yearlyEvaluation: fact(boolean, {
    en: "They are evaluated apart each year",
    fr: "Elles sont évaluées à part chaque année",
  }),
  dgsDerogation: fact(boolean, {
    en: "The DGS has granted a derogation",
    fr: "La DGS a accordé une dérogation",
  }),
};

/** What a unit without radiologist must fulfil, each with the reason that its failure is given. */
const CONDITIONS = [
  ["geographicJustification", "geographic-justification"],
  ["trainedDoctorPresent", "trained-doctor-present"],
  ["sameQualityControl", "same-quality-control"],
  ["firstReaderInSecondReaderGroup", "first-reader-in-second-reader-group"],
  ["writtenReport", "written-report"],
  ["otherSecondReader", "other-second-reader"],
  ["casesIdentifiable", "cases-identifiable"],
  ["yearlyEvaluation", "yearly-evaluation"],
] as const;

const CONDITION_FACTS = CONDITIONS.map(([name]) => name);

const yes = { en: "yes", fr: "oui" };
const no = { en: "no", fr: "non" };

const radiologist = yesNo("radiologistPresent", {
  text: { en: "Radiologist in the unit", fr: "Radiologue dans l’unité" },
  yes,
  no,
});

const conditions = derivedFrom(facts)({
  text: { en: "Conditions of a unit without radiologist", fr: "Conditions d’une unité sans radiologue" },
  classes: {
    met: { en: "all met", fr: "toutes remplies" },
    unmet: { en: "not all met", fr: "non toutes remplies" },
  },
  reads: CONDITION_FACTS,
  classify: (known) => (CONDITION_FACTS.every((name) => known[name]) ? "met" : "unmet"),
});

const derogation = yesNo("dgsDerogation", {
  text: { en: "Derogation of the DGS", fr: "Dérogation de la DGS" },
  yes,
  no,
});

const unmet = computedFrom(facts)<readonly string[]>({
  reads: CONDITION_FACTS,
  gathers: true,
  text: { en: "conditions that are not met", fr: "conditions non remplies" },
  evaluate: (known) => CONDITIONS.filter(([name]) => !known[name]).map(([, reason]) => reason),
});

/** How the examinations of a unit without radiologist are read (annexe III, IV.D; READ-12, READ-13). */
const reading: readonly ActionRule[] = [
  { code: "read-first-deferred", by: "second-reader-group", to: "crcdc", provision: FRB_MOB_02 },
  { code: "send-negative-for-second-reading", by: "first-reader", to: "crcdc", provision: FRB_MOB_02 },
  { code: "tell-positive-result", by: "crcdc", to: "person", provision: FRB_MOB_02 },
  { code: "tell-positive-result", by: "crcdc", to: "treating-doctor", provision: FRB_MOB_02 },
  { code: "tell-positive-result", by: "crcdc", to: "prescriber", provision: FRB_MOB_02 },
  { code: "send-cleared-for-second-reading", by: "radiologist", to: "crcdc", provision: FRB_MOB_02 },
  { code: "evaluate-unit-yearly", by: "crcdc", to: "crcdc", provision: FRB_MOB_02 },
];

/** Whether a mobile unit may work without radiologist, and how its examinations are read (FR-ARR-2024, annexe III, IV.D). */
export const mobileUnit = defineDecision({
  id: "fr.breast.mobile-unit",
  title: { en: "Breast screening: mobile unit", fr: "Dépistage du cancer du sein : unité mobile" },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_MOB_01, FRB_MOB_02],
  facts,
  dimensions: { radiologist, conditions, derogation },
  outcomes: {
    "needs-derogation": { en: "a derogation is needed", fr: "une dérogation est nécessaire" },
    "allowed-by-derogation": { en: "allowed by derogation", fr: "admise par dérogation" },
    "ordinary-rules": {
      en: "the rules of fixed sites apply",
      fr: "les règles des sites fixes s’appliquent",
    },
    allowed: { en: "allowed without radiologist", fr: "admise sans radiologue" },
  },
  rows: [
    {
      id: "needs-derogation",
      provisions: [FRB_MOB_01, FRB_MOB_02],
      when: { radiologist: "no", conditions: "unmet", derogation: "no" },
      outcome: "needs-derogation",
      values: { reasons: unmet },
      actions: [{ code: "ask-dgs-for-derogation", by: "mobile-unit", to: "crcdc" }],
    },
    {
      id: "allowed-by-derogation",
      provisions: [FRB_MOB_01],
      when: { radiologist: "no", conditions: "unmet", derogation: "yes" },
      outcome: "allowed-by-derogation",
      strength: "allowed",
      values: { reasons: unmet },
    },
    {
      id: "ordinary-rules",
      provisions: [FRB_MOB_01],
      when: { radiologist: "yes" },
      outcome: "ordinary-rules",
    },
    {
      id: "allowed",
      provisions: [FRB_MOB_01, FRB_MOB_02],
      when: { radiologist: "no", conditions: "met" },
      outcome: "allowed",
      strength: "allowed",
      actions: reading.map((action) => ({ ...action, strength: "required" as const })),
      interpretations: ["READ-12", "READ-13"],
    },
  ],
});
