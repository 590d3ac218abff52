import {
  type ActionRule,
  after,
  date,
  defineDecision,
  fact,
  oneOf,
  oneOfClasses,
} from "../../engine/index.js";
import { FRB_RES_01, FRB_RES_03 } from "../../law/provisions/france-breast-results.js";
import { FRB_L2_08 } from "../../law/provisions/france-breast-second-reading.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { NEGATIVE_RESULT_DELAY } from "./result-notification.js";

export const facts = {
  secondReading: fact(oneOf("not-done", "negative", "positive", "technical-recall"), {
    en: "Result of the second reading",
    fr: "Résultat de la seconde lecture",
  }),
  channel: fact(oneOf("post", "practice"), {
    en: "Way chosen to return the images",
    fr: "Mode de retour choisi pour les clichés",
  }),
  collection: fact(oneOf("awaited", "collected", "not-collected", "not-collected-after-reminder"), {
    en: "Collection of the images at the radiology practice",
    fr: "Retrait des clichés au cabinet de radiologie",
  }),
  mammogramOn: fact(date, { en: "Day of the mammogram", fr: "Jour de la mammographie" }),
};

const secondReading = oneOfClasses("secondReading", {
  text: { en: "Second reading", fr: "Seconde lecture" },
  classes: {
    "not-done": { options: ["not-done"], text: { en: "not done yet", fr: "pas encore faite" } },
    negative: { options: ["negative"], text: { en: "negative", fr: "négative" } },
    "to-be-completed": {
      options: ["positive", "technical-recall"],
      text: { en: "positive, or images insufficient", fr: "positive, ou clichés insuffisants" },
    },
  },
});

const channel = oneOfClasses("channel", {
  text: { en: "Return", fr: "Retour" },
  classes: {
    post: { options: ["post"], text: { en: "by post", fr: "par la poste" } },
    practice: { options: ["practice"], text: { en: "through the practice", fr: "par le cabinet" } },
  },
});

const collection = oneOfClasses("collection", {
  text: { en: "Collection", fr: "Retrait" },
  classes: {
    awaited: { options: ["awaited"], text: { en: "awaited", fr: "attendu" } },
    collected: { options: ["collected"], text: { en: "collected", fr: "retirés" } },
    "not-collected": { options: ["not-collected"], text: { en: "not collected", fr: "non retirés" } },
    "not-collected-after-reminder": {
      options: ["not-collected-after-reminder"],
      text: { en: "not collected in spite of a reminder", fr: "non retirés malgré une relance" },
    },
  },
});

const postToPerson: ActionRule = {
  code: "return-images-and-report",
  by: "crcdc",
  to: "person",
  channel: "post",
};

const returned = { secondReading: "negative" } as const;
const byPractice = { ...returned, channel: "practice" } as const;

/** How the images come back to the person (FR-ARR-2024, annexe III, V and V.E). */
export const imageReturn = defineDecision({
  id: "fr.breast.image-return",
  title: {
    en: "Breast screening: return of the images",
    fr: "Dépistage du cancer du sein : retour des clichés",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_RES_03, FRB_RES_01, FRB_L2_08],
  facts,
  dimensions: { secondReading, channel, collection },
  outcomes: {
    "not-yet": { en: "not before second reading", fr: "pas avant la seconde lecture" },
    "to-first-reader": {
      en: "to the first reader, who completes the examination",
      fr: "au premier lecteur, qui complète l’examen",
    },
    "post-to-person": { en: "by post to the person", fr: "par la poste à la personne" },
    "through-practice": { en: "through the radiology practice", fr: "par le cabinet de radiologie" },
    returned: { en: "returned", fr: "rendus" },
    "reminder-by-practice": { en: "reminder by the practice", fr: "relance par le cabinet" },
    "post-by-crcdc": {
      en: "uncollected: by post from the CRCDC",
      fr: "non retirés : par la poste, du CRCDC",
    },
  },
  rows: [
    {
      id: "not-yet",
      provisions: [FRB_RES_03],
      when: { secondReading: "not-done" },
      outcome: "not-yet",
    },
    {
      id: "to-first-reader",
      provisions: [FRB_L2_08],
      when: { secondReading: "to-be-completed" },
      outcome: "to-first-reader",
      actions: [{ code: "send-images-and-sheet", by: "crcdc", to: "first-reader" }],
    },
    {
      id: "post-to-person",
      provisions: [FRB_RES_03, FRB_RES_01],
      when: { ...returned, channel: "post" },
      outcome: "post-to-person",
      strength: "recommended",
      actions: [
        {
          ...postToPerson,
          due: after("mammogramOn", NEGATIVE_RESULT_DELAY),
          strength: "required",
          provision: FRB_RES_01,
        },
      ],
      interpretations: ["FUP-1"],
    },
    {
      id: "through-practice",
      provisions: [FRB_RES_03, FRB_RES_01],
      when: { ...byPractice, collection: "awaited" },
      outcome: "through-practice",
      strength: "allowed",
      actions: [
        {
          code: "send-images-and-report",
          by: "crcdc",
          to: "first-reader",
          due: after("mammogramOn", NEGATIVE_RESULT_DELAY),
          strength: "required",
          provision: FRB_RES_01,
        },
      ],
      interpretations: ["FUP-1"],
    },
    {
      id: "returned",
      provisions: [FRB_RES_03],
      when: { ...byPractice, collection: "collected" },
      outcome: "returned",
    },
    {
      id: "reminder-by-practice",
      provisions: [FRB_RES_03],
      when: { ...byPractice, collection: "not-collected" },
      outcome: "reminder-by-practice",
      strength: "allowed",
      actions: [
        { code: "remind-to-collect-images", by: "radiologist", to: "person", channel: "post" },
        { ...postToPerson, strength: "allowed" },
      ],
    },
    {
      id: "post-by-crcdc",
      provisions: [FRB_RES_03],
      when: { ...byPractice, collection: "not-collected-after-reminder" },
      outcome: "post-by-crcdc",
      actions: [postToPerson],
    },
  ],
});
