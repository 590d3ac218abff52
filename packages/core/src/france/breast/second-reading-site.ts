import {
  boolean,
  computedFrom,
  defineDecision,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
  openlyDerivedFrom,
  yesNo,
} from "../../engine/index.js";
import { FRD_01 } from "../../law/provisions/france-breast-dematerialised.js";
import { FRB_L2_10 } from "../../law/provisions/france-breast-second-reading.js";
import { FRG_07 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { derogationRecord, EARLIER_SCHEMES_BEFORE, isValidDerogation } from "../derogation.js";

export const facts = {
  place: fact(oneOf("crcdc", "remote"), {
    en: "Where the second reading is done",
    fr: "Lieu de la seconde lecture",
  }),
  support: fact(oneOf("film", "dematerialised"), {
    en: "What is read: laser films or dematerialised images",
    fr: "Ce qui est lu : films laser ou images dématérialisées",
  }),
  incaCallForProjects: fact(boolean, {
    en: "Experiment within an INCa call for projects",
    fr: "Expérimentation dans un appel à projets de l’INCa",
  }),
  derogation: fact(nullable(derogationRecord), {
    en: "Derogation from the specification",
    fr: "Dérogation au cahier des charges",
  }),
};

const derived = openlyDerivedFrom(facts);

const place = oneOfClasses("place", {
  text: { en: "Place", fr: "Lieu" },
  classes: {
    crcdc: { options: ["crcdc"], text: { en: "the CRCDC", fr: "le CRCDC" } },
    remote: { options: ["remote"], text: { en: "elsewhere", fr: "ailleurs" } },
  },
});

const support = oneOfClasses("support", {
  text: { en: "Support", fr: "Support" },
  classes: {
    film: { options: ["film"], text: { en: "laser films", fr: "films laser" } },
    dematerialised: {
      options: ["dematerialised"],
      text: { en: "dematerialised images", fr: "images dématérialisées" },
    },
  },
});

const incaCall = yesNo("incaCallForProjects", {
  text: { en: "INCa call for projects", fr: "Appel à projets de l’INCa" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

const validity = derived({
  text: { en: "Derogation", fr: "Dérogation" },
  classes: {
    valid: { en: "valid", fr: "valable" },
    none: { en: "none, or not valid", fr: "aucune, ou non valable" },
  },
  reads: ["derogation"],
  examples: { "derogation.startedOn": [EARLIER_SCHEMES_BEFORE - 1, EARLIER_SCHEMES_BEFORE] },
  interpretations: ["VER-3"],
  classify: ({ derogation }) => {
    if (derogation === undefined) return undefined;
    const isValid = derogation !== null && isValidDerogation(derogation);
    return isValid === undefined ? undefined : isValid ? "valid" : "none";
  },
});

const reasons = computedFrom(facts)({
  gathers: true,
  reads: ["incaCallForProjects", "derogation"],
  text: { en: "what is lacking", fr: "ce qui manque" },
  evaluate: ({ incaCallForProjects, derogation }) => [
    ...(derogation === null || isValidDerogation(derogation) === false ? ["derogation"] : []),
    ...(incaCallForProjects ? [] : ["inca-call-for-projects"]),
  ],
});

/** A scheme begun before 2024 is known, yet permits nothing here. */
const earlierScheme = computedFrom(facts)({
  reads: ["derogation"],
  text: { en: "an earlier scheme permits nothing here", fr: "un dispositif antérieur ne permet rien ici" },
  evaluate: ({ derogation }) =>
    derogation !== null && !isValidDerogation(derogation) && derogation.startedOn < EARLIER_SCHEMES_BEFORE
      ? ["earlier-scheme-is-not-enough"]
      : [],
});

/** Where, and on what, second readings may be done (FR-ARR-2024, annexe III, IV.C and annexe 3, V). */
export const secondReadingSite = defineDecision({
  id: "fr.breast.second-reading-site",
  title: {
    en: "Breast screening: place and support of second reading",
    fr: "Dépistage du cancer du sein : lieu et support de la seconde lecture",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_L2_10, FRD_01, FRG_07],
  facts,
  dimensions: { place, support, validity, incaCall },
  outcomes: {
    "needs-derogation": { en: "needs a derogation", fr: "exige une dérogation" },
    allowed: { en: "allowed", fr: "admise" },
  },
  rows: [
    {
      id: "at-the-crcdc",
      provisions: [FRB_L2_10],
      when: { place: "crcdc", support: "film" },
      outcome: "allowed",
    },
    {
      id: "dematerialised-at-the-crcdc",
      provisions: [FRB_L2_10, FRD_01],
      when: { place: "crcdc", support: "dematerialised", validity: "none" },
      outcome: "allowed",
      strength: "allowed",
      notes: ["departs-from-reading-on-film"],
    },
    {
      id: "dematerialised-by-derogation",
      provisions: [FRG_07, FRD_01],
      when: { place: "crcdc", support: "dematerialised", validity: "valid" },
      outcome: "allowed",
      strength: "allowed",
    },
    {
      id: "remote-films",
      provisions: [FRB_L2_10, FRG_07],
      when: { place: "remote", support: "film", validity: "valid", incaCall: "yes" },
      outcome: "allowed",
      strength: "allowed",
    },
    {
      id: "remote-dematerialised",
      provisions: [FRD_01, FRB_L2_10, FRG_07],
      when: { place: "remote", support: "dematerialised", validity: "valid", incaCall: "yes" },
      outcome: "allowed",
      strength: "allowed",
      notes: ["images-and-national-sheet-read-remotely"],
    },
    {
      id: "without-derogation",
      provisions: [FRB_L2_10, FRG_07],
      when: { place: "remote", validity: "none" },
      outcome: "needs-derogation",
      values: { reasons },
      notes: [earlierScheme],
    },
    {
      id: "without-call",
      provisions: [FRB_L2_10],
      when: { place: "remote", validity: "valid", incaCall: "no" },
      outcome: "needs-derogation",
      values: { reasons },
    },
  ],
});
