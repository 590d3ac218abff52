import {
  boolean,
  computedFrom,
  defineDecision,
  fact,
  oneOf,
  oneOfClasses,
  yesNo,
} from "../../engine/index.js";
import { BEW_11 } from "../../law/provisions/wallonia-breast-screening.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { YES_OR_NO } from "./yes-or-no.js";

const facts = {
  requester: fact(oneOf("accredited-unit", "other-unit", "referring-doctor", "other"), {
    en: "Who asks for the images",
    fr: "Qui demande les clichés",
  }),
  route: fact(oneOf("ris", "platform"), {
    en: "Way of the download: the CCRef’s RIS or its web platform",
    fr: "Voie du téléchargement : RIS du CCRef ou plateforme internet",
  }),
  birthDateGiven: fact(boolean, {
    en: "The woman’s birth date was given correctly",
    fr: "La date de naissance de la femme a été donnée correctement",
  }),
  imageCodeGiven: fact(boolean, {
    en: "The code of the images, printed on the result letter, was given correctly",
    fr: "Le code des clichés, imprimé sur la lettre de résultat, a été donné correctement",
  }),
};

const computed = computedFrom(facts);

const missingKeys = computed({
  gathers: true,
  reads: ["birthDateGiven", "imageCodeGiven"],
  text: { en: "each part of the key that was not given", fr: "chaque élément de clé non donné" },
  evaluate: ({ birthDateGiven, imageCodeGiven }) => [
    ...(birthDateGiven ? [] : ["birth-date-given"]),
    ...(imageCodeGiven ? [] : ["image-code-given"]),
  ],
});

const entitled = ["accredited-unit", "platform-user"] as const;
const provisions = [BEW_11];
const denied = { provisions, outcome: "denied" } as const;
const granted = { provisions, outcome: "granted", strength: "allowed", interpretations: ["BE-17"] } as const;

/** Whether images may be downloaded (BE-CCREF-2024, art. 18 and AC 8, 3). */
export const imageDownload = defineDecision({
  id: "be.breast.image-download",
  title: { en: "Wallonia, breast: download of images", fr: "Wallonie, sein : téléchargement des clichés" },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts,
  dimensions: {
    requester: oneOfClasses("requester", {
      text: { en: "Requester", fr: "Demandeur" },
      classes: {
        "accredited-unit": {
          options: ["accredited-unit"],
          text: { en: "an accredited unit", fr: "une unité agréée" },
        },
        "platform-user": {
          options: ["other-unit", "referring-doctor"],
          text: { en: "another unit or a referring doctor", fr: "une autre unité ou un médecin référent" },
        },
        none: { options: ["other"], text: { en: "anyone else", fr: "toute autre personne" } },
      },
    }),
    route: oneOfClasses("route", {
      text: { en: "Way", fr: "Voie" },
      classes: {
        ris: { options: ["ris"], text: { en: "the RIS", fr: "le RIS" } },
        platform: { options: ["platform"], text: { en: "the web platform", fr: "la plateforme internet" } },
      },
    }),
    birthDate: yesNo("birthDateGiven", {
      text: { en: "Birth date given", fr: "Date de naissance donnée" },
      ...YES_OR_NO,
    }),
    imageCode: yesNo("imageCodeGiven", {
      text: { en: "Image code given", fr: "Code des clichés donné" },
      ...YES_OR_NO,
    }),
  },
  outcomes: {
    denied: { en: "denied", fr: "refusé" },
    granted: { en: "granted", fr: "accordé" },
  },
  rows: [
    { ...denied, id: "not-entitled", when: { requester: "none" }, values: { reasons: ["requester"] } },
    {
      ...denied,
      id: "ris-of-accredited-units",
      when: { requester: "platform-user", route: "ris" },
      values: { reasons: ["route"] },
    },
    {
      ...denied,
      id: "without-birth-date",
      when: { requester: entitled, route: "platform", birthDate: "no" },
      values: { reasons: missingKeys },
    },
    {
      ...denied,
      id: "without-code",
      when: { requester: entitled, route: "platform", birthDate: "yes", imageCode: "no" },
      values: { reasons: missingKeys },
    },
    { ...granted, id: "ris", when: { requester: "accredited-unit", route: "ris" } },
    {
      ...granted,
      id: "platform",
      when: { requester: entitled, route: "platform", birthDate: "yes", imageCode: "yes" },
      notes: ["weak-download-key"],
    },
  ],
});
