import {
  boolean,
  computedFrom,
  defineDecision,
  derivedFrom,
  fact,
  oneOf,
  oneOfClasses,
  yesNo,
} from "../../engine/index.js";
import { BEW_15 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { YES_OR_NO } from "./yes-or-no.js";

const facts = {
  enteredBy: fact(oneOf("radiologist", "other"), {
    en: "Who enters the result of the work-up",
    fr: "Qui encode le résultat de la mise au point",
  }),
  mammotestResult: fact(oneOf("negative", "positive"), {
    en: "Final result of the mammotest",
    fr: "Résultat final du mammotest",
  }),
  sameUnit: fact(boolean, {
    en: "The mammotest was made in the unit of the work-up",
    fr: "Le mammotest a été réalisé dans l’unité de la mise au point",
  }),
  consultationAttested: fact(boolean, {
    en: "The radiologist attests that the patient consults for this work-up",
    fr: "Le radiologue atteste que la patiente le consulte pour cette mise au point",
  }),
  protocolSent: fact(boolean, {
    en: "The protocol of the work-up was sent to the CCRef",
    fr: "Le protocole de la mise au point a été adressé au CCRef",
  }),
  pathologyMade: fact(boolean, {
    en: "Pathology examinations were made",
    fr: "Des examens anatomopathologiques ont été faits",
  }),
  pathologySent: fact(boolean, {
    en: "The pathology protocol was sent to the CCRef",
    fr: "Le protocole anatomopathologique a été adressé au CCRef",
  }),
};

const computed = computedFrom(facts);
const derived = derivedFrom(facts);

const reasons = computed({
  gathers: true,
  reads: ["enteredBy", "mammotestResult", "sameUnit", "consultationAttested"],
  text: { en: "each condition that is not met", fr: "chaque condition non remplie" },
  evaluate: ({ enteredBy, mammotestResult, sameUnit, consultationAttested }) => [
    ...(enteredBy === "radiologist" ? [] : ["entered-by"]),
    ...(mammotestResult === "positive" ? [] : ["mammotest-result"]),
    ...(sameUnit || consultationAttested ? [] : ["consultation-attested"]),
  ],
});

const missing = computed({
  gathers: true,
  reads: ["protocolSent", "pathologyMade", "pathologySent"],
  text: { en: "each protocol that was not sent", fr: "chaque protocole non adressé" },
  evaluate: ({ protocolSent, pathologyMade, pathologySent }) => [
    ...(protocolSent ? [] : ["protocolSent"]),
    ...(pathologyMade && !pathologySent ? ["pathologySent"] : []),
  ],
});

const provisions = [BEW_15];
const refused = { provisions, outcome: "refused", values: { reasons } } as const;
const incomplete = {
  provisions,
  outcome: "incomplete",
  values: { missing },
  actions: [{ code: "send-protocol", by: "radiologist", to: "ccref" }],
  interpretations: ["BE-10"],
} as const;
const byRadiologist = { enteredBy: "radiologist", mammotestResult: "positive" } as const;
const entitled = { ...byRadiologist, patient: "own" } as const;

/** Whether the work-up of a mammotest may be entered in the RIS (BE-CCREF-2024, AC 7, 1.3). */
export const workUpEntry = defineDecision({
  id: "be.breast.work-up-entry",
  title: { en: "Wallonia, breast: entry of a work-up", fr: "Wallonie, sein : encodage d’une mise au point" },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts,
  dimensions: {
    enteredBy: oneOfClasses("enteredBy", {
      text: { en: "Entered by", fr: "Encodé par" },
      classes: {
        radiologist: { options: ["radiologist"], text: { en: "a radiologist", fr: "un radiologue" } },
        other: { options: ["other"], text: { en: "someone else", fr: "une autre personne" } },
      },
    }),
    mammotestResult: oneOfClasses("mammotestResult", {
      text: { en: "Mammotest", fr: "Mammotest" },
      classes: {
        positive: { options: ["positive"], text: { en: "positive", fr: "positif" } },
        negative: { options: ["negative"], text: { en: "negative", fr: "négatif" } },
      },
    }),
    patient: derived({
      text: { en: "Link with the patient", fr: "Lien avec la patiente" },
      classes: {
        own: {
          en: "mammotest of the unit, or consultation attested",
          fr: "mammotest de l’unité, ou consultation attestée",
        },
        "not-attested": {
          en: "mammotest of another unit, nothing attested",
          fr: "mammotest d’une autre unité, rien d’attesté",
        },
      },
      reads: ["sameUnit", "consultationAttested"],
      interpretations: ["BE-10"],
      classify: ({ sameUnit, consultationAttested }) =>
        sameUnit || consultationAttested ? "own" : "not-attested",
    }),
    protocolSent: yesNo("protocolSent", {
      text: { en: "Protocol sent to the CCRef", fr: "Protocole adressé au CCRef" },
      ...YES_OR_NO,
    }),
    pathology: derived({
      text: { en: "Pathology", fr: "Anatomopathologie" },
      classes: {
        settled: { en: "none, or sent to the CCRef", fr: "aucune, ou adressée au CCRef" },
        "not-sent": { en: "made but not sent", fr: "faite mais non adressée" },
      },
      reads: ["pathologyMade", "pathologySent"],
      classify: ({ pathologyMade, pathologySent }) =>
        pathologyMade && !pathologySent ? "not-sent" : "settled",
    }),
  },
  outcomes: {
    refused: { en: "may not be entered", fr: "ne peut être encodée" },
    incomplete: { en: "a protocol is missing at the CCRef", fr: "un protocole manque au CCRef" },
    "to-validate": { en: "entered, for the CCRef to validate", fr: "encodée, à valider par le CCRef" },
  },
  rows: [
    { ...refused, id: "no-radiologist", when: { enteredBy: "other" } },
    {
      ...refused,
      id: "not-positive",
      when: { enteredBy: "radiologist", mammotestResult: "negative" },
    },
    { ...refused, id: "not-attested", when: { ...byRadiologist, patient: "not-attested" } },
    { ...incomplete, id: "no-protocol", when: { ...entitled, protocolSent: "no" } },
    { ...incomplete, id: "no-pathology", when: { ...entitled, protocolSent: "yes", pathology: "not-sent" } },
    {
      id: "to-validate",
      provisions,
      when: { ...entitled, protocolSent: "yes", pathology: "settled" },
      outcome: "to-validate",
      strength: "allowed",
      actions: [{ code: "validate-work-up", by: "ccref", to: "ccref", strength: "required" }],
      interpretations: ["BE-10"],
    },
  ],
});
