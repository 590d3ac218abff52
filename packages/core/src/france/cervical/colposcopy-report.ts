import { type ActionRule, boolean, computedFrom, defineDecision, fact, oneOf } from "../../engine/index.js";
import { FRU_RES_05 } from "../../law/provisions/france-cervical-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, requirementFrom, unknownOf } from "../requirements.js";

const facts = {
  lesionsSeen: fact(boolean, { en: "Lesions were seen", fr: "Des lésions ont été visualisées" }),
  lesionSite: fact(boolean, {
    en: "The report states the site of the lesions",
    fr: "Le compte rendu précise le siège des lésions",
  }),
  lesionAspect: fact(boolean, {
    en: "The report states the aspect of the lesions",
    fr: "Le compte rendu précise l’aspect des lésions",
  }),
  junctionLine: fact(boolean, {
    en: "The report states the level of the squamocolumnar junction",
    fr: "Le compte rendu précise le niveau de la ligne de jonction pavimento-cylindrique",
  }),
  codedTerms: fact(boolean, {
    en: "The report uses the coded terms in force",
    fr: "Le compte rendu respecte la terminologie codifiée",
  }),
  followedBy: fact(oneOf("professional", "treating-doctor", "nobody-known"), {
    en: "Who follows the person: a professional, or failing that the treating doctor",
    fr: "Qui suit la personne : un professionnel, à défaut le médecin traitant",
  }),
  transmissionRefused: fact(boolean, {
    en: "The person refuses that results go to the CRCDC",
    fr: "La personne refuse la transmission de ses résultats au CRCDC",
  }),
};

const requirement = requirementFrom(facts);
const computed = computedFrom(facts);

const describesLesions = (path: "lesionSite" | "lesionAspect") =>
  requirement({
    path,
    reads: ["lesionsSeen"],
    reason: path,
    provision: FRU_RES_05,
    holds: ({ lesionsSeen, [path]: isStated }) => {
      if (lesionsSeen === false || isStated === true) return true;
      return lesionsSeen === undefined ? undefined : isStated;
    },
  });

const states = (path: "junctionLine" | "codedTerms") =>
  requirement({ path, reason: path, provision: FRU_RES_05, holds: ({ [path]: isStated }) => isStated });

const CONTENT = [
  describesLesions("lesionSite"),
  describesLesions("lesionAspect"),
  states("junctionLine"),
  states("codedTerms"),
];

const followed = (by: "professional" | "treating-doctor") =>
  computed({
    reads: ["followedBy"],
    text: { en: `followed by: ${by}`, fr: `suivi par : ${by}` },
    evaluate: ({ followedBy }) => followedBy === by,
  });

const sendReport = (to: ActionRule["to"], when: ActionRule["when"]): ActionRule => ({
  code: "send-colposcopy-report",
  by: "colposcopist",
  to,
  ...(when ? { when } : {}),
});

/** What a colposcopy report states and whom it goes to (FR-ARR-2024, annexe V, II.E). */
export const colposcopyReport = defineDecision({
  id: "fr.cervical.colposcopy-report",
  title: {
    en: "Cervical screening: colposcopy report",
    fr: "Dépistage du cancer du col : compte rendu de colposcopie",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_RES_05],
  facts,
  dimensions: {
    content: compliance(facts, {
      text: { en: "Content of the report", fr: "Contenu du compte rendu" },
      requirements: CONTENT,
    }),
  },
  outcomes: {
    incomplete: { en: "incomplete report", fr: "compte rendu incomplet" },
    complete: { en: "complete report, to be sent", fr: "compte rendu complet, à transmettre" },
  },
  rows: [
    {
      id: "incomplete",
      provisions: [FRU_RES_05],
      when: { content: "failing" },
      outcome: "incomplete",
      values: { missing: failuresOf(CONTENT) },
      actions: [{ code: "complete-report", by: "colposcopist", to: "person" }],
      notes: [unknownOf(CONTENT)],
    },
    {
      id: "complete",
      provisions: [FRU_RES_05],
      when: { content: "met" },
      outcome: "complete",
      actions: [
        sendReport("doctor", followed("professional")),
        sendReport("treating-doctor", followed("treating-doctor")),
        sendReport("person", undefined),
        sendReport(
          "crcdc",
          computed({
            reads: ["transmissionRefused"],
            text: {
              en: "transmission to the CRCDC is not refused",
              fr: "la transmission au CRCDC n’est pas refusée",
            },
            evaluate: ({ transmissionRefused }) => !transmissionRefused,
          }),
        ),
      ],
      interpretations: ["CCU-15"],
    },
  ],
});
