import {
  boolean,
  derivedFrom,
  fact,
  identifier,
  nullable,
  oneOf,
  oneOfClasses,
  record,
  setOf,
  yesNo,
} from "../../engine/index.js";
import { type BreastClasses, breastClasses, hasClass } from "./birads-class.js";

export const facts = {
  firstReader: fact(identifier, { en: "First reader (RPPS number)", fr: "Premier lecteur (numéro RPPS)" }),
  secondReader: fact(identifier, { en: "Second reader (RPPS number)", fr: "Second lecteur (numéro RPPS)" }),
  firstReading: fact(
    oneOf(
      "negative",
      "negative-after-work-up",
      "negative-after-deferred-work-up",
      "work-up-refused",
      "positive",
      "cleared-after-second-reading",
    ),
    { en: "How the first reading ended", fr: "Conclusion de la première lecture" },
  ),
  classes: fact(nullable(breastClasses), {
    en: "BI-RADS class of each breast at second reading; none where the images do not allow one",
    fr: "Classe BI-RADS de chaque sein en seconde lecture ; aucune si les clichés ne le permettent pas",
  }),
  technicallyInsufficient: fact(
    nullable(record({ reason: oneOf("positioning", "image-quality", "print-quality"), archived: boolean })),
    {
      en: "Technically insufficient images: the reason, and whether the image was archived",
      fr: "Clichés techniquement insuffisants : motif, et image archivée ou non",
    },
  ),
  workUpSufficient: fact(nullable(boolean), {
    en: "The second reader judges the first reader’s work-up sufficient",
    fr: "Le second lecteur juge suffisant le bilan du premier",
  }),
  evidentCancer: fact(boolean, { en: "The cancer is evident", fr: "Le cancer est évident" }),
  anomalyDescribed: fact(boolean, {
    en: "An anomaly is described and located on the sheet",
    fr: "Une anomalie est décrite et localisée sur la fiche",
  }),
  recommendedExaminations: fact(setOf("ultrasound", "magnification", "additional-views", "mri", "sampling"), {
    en: "Examinations that the second reader proposes",
    fr: "Examens que le second lecteur propose",
  }),
  thirdReading: fact(boolean, {
    en: "The reading is a third one, apart from a consensus of second readers",
    fr: "La lecture est une troisième, hors consensus de seconds lecteurs",
  }),
};

const derived = derivedFrom(facts);

export const firstReading = oneOfClasses("firstReading", {
  text: { en: "First reading", fr: "Première lecture" },
  interpretations: ["READ-7", "READ-13"],
  classes: {
    negative: {
      options: ["negative", "negative-after-work-up", "negative-after-deferred-work-up"],
      text: {
        en: "negative, also after a work-up",
        fr: "négative, y compris après bilan",
      },
    },
    "work-up-refused": {
      options: ["work-up-refused"],
      text: { en: "class 0, the work-up being refused", fr: "classe 0, le bilan étant refusé" },
    },
    positive: { options: ["positive"], text: { en: "positive", fr: "positive" } },
    "cleared-after-second-reading": {
      options: ["cleared-after-second-reading"],
      text: {
        en: "cleared by the work-up that a second reading asked for",
        fr: "innocentée par le bilan demandé en seconde lecture",
      },
    },
  },
});

export const readers = derived({
  text: { en: "Readers", fr: "Lecteurs" },
  classes: {
    same: { en: "one and the same person", fr: "une seule et même personne" },
    different: { en: "two persons", fr: "deux personnes" },
  },
  reads: ["firstReader", "secondReader"],
  interpretations: ["READ-10"],
  classify: ({ firstReader, secondReader }) => (firstReader === secondReader ? "same" : "different"),
});

export const thirdReading = yesNo("thirdReading", {
  text: { en: "Third reading", fr: "Troisième lecture" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

/** What the classes amount to, given whether the first reader did a work-up (annexe III, V.E and annexe 2). */
export const finding = derived({
  text: { en: "Finding of the second reader", fr: "Conclusion du second lecteur" },
  classes: {
    "class-6": { en: "class 6", fr: "classe 6" },
    "class-3-without-work-up": { en: "class 3 without work-up", fr: "classe 3 sans bilan" },
    "class-4-without-work-up": { en: "class 4 without work-up", fr: "classe 4 sans bilan" },
    "class-5-without-work-up": {
      en: "class 5 without work-up, no evident cancer",
      fr: "classe 5 sans bilan, sans cancer évident",
    },
    "evident-cancer": {
      en: "evident cancer, class 5 without work-up",
      fr: "cancer évident, classe 5 sans bilan",
    },
    "positive-after-work-up": {
      en: "class 3, 4 or 5 after the first reader’s work-up",
      fr: "classe 3, 4 ou 5 après le bilan du premier lecteur",
    },
    pending: { en: "class 0", fr: "classe 0" },
    negative: { en: "class 1 or 2", fr: "classe 1 ou 2" },
    none: { en: "no class given", fr: "aucune classe donnée" },
  },
  reads: ["classes", "firstReading", "evidentCancer"],
  interpretations: ["READ-1"],
  classify: ({ classes, firstReading: ended, evidentCancer }) => {
    if (classes === null) return "none";
    if (hasClass(classes, "6")) return "class-6";
    if (!hasClass(classes, "3", "4", "5")) return hasClass(classes, "0") ? "pending" : "negative";
    const isWorkedUp = ended === "negative-after-work-up" || ended === "negative-after-deferred-work-up";
    return isWorkedUp ? "positive-after-work-up" : withoutWorkUp(classes, evidentCancer);
  },
});

/** Without work-up 3 and 4 are closed to the second reader, 5 is open to an evident cancer (READ-8, READ-9). */
function withoutWorkUp(classes: BreastClasses, evidentCancer: boolean) {
  if (hasClass(classes, "3")) return "class-3-without-work-up";
  if (hasClass(classes, "4")) return "class-4-without-work-up";
  return evidentCancer ? "evident-cancer" : "class-5-without-work-up";
}

/** Class 0 in one breast asks for a work-up, also where the other breast leads elsewhere (READ-1). */
export const pendingBreast = derived({
  text: { en: "A breast waits for a work-up", fr: "Un sein est en attente de bilan" },
  classes: { yes: { en: "yes", fr: "oui" }, no: { en: "no", fr: "non" } },
  reads: ["classes"],
  classify: ({ classes }) => (classes !== null && hasClass(classes, "0") ? "yes" : "no"),
});

export const description = derived({
  text: { en: "Description", fr: "Description" },
  classes: {
    "ultrasound-of-dense-breasts": {
      en: "no anomaly described, and an ultrasound proposed",
      fr: "aucune anomalie décrite, et une échographie proposée",
    },
    absent: { en: "no anomaly described", fr: "aucune anomalie décrite" },
    given: { en: "an anomaly is described", fr: "une anomalie est décrite" },
  },
  reads: ["anomalyDescribed", "recommendedExaminations"],
  classify: ({ anomalyDescribed, recommendedExaminations }) => {
    if (anomalyDescribed) return "given";
    return recommendedExaminations.includes("ultrasound") ? "ultrasound-of-dense-breasts" : "absent";
  },
});

export const sufficientWorkUp = derived({
  text: { en: "The first reader’s work-up", fr: "Bilan du premier lecteur" },
  classes: {
    sufficient: { en: "judged sufficient", fr: "jugé suffisant" },
    "not-sufficient": { en: "not judged sufficient", fr: "non jugé suffisant" },
  },
  reads: ["workUpSufficient"],
  interpretations: ["READ-8"],
  classify: ({ workUpSufficient }) => (workUpSufficient === true ? "sufficient" : "not-sufficient"),
});

export const technical = derived({
  text: { en: "Images", fr: "Clichés" },
  classes: {
    sufficient: { en: "technically sufficient", fr: "techniquement suffisants" },
    reprint: { en: "badly printed, image archived", fr: "mal imprimés, image archivée" },
    retake: { en: "insufficient, to be retaken", fr: "insuffisants, à refaire" },
  },
  reads: ["technicallyInsufficient"],
  classify: ({ technicallyInsufficient: found }) => {
    if (found === null) return "sufficient";
    return found.reason === "print-quality" && found.archived ? "reprint" : "retake";
  },
});
