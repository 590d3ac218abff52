import { boolean, derivedFrom, fact, nullable, oneOf, oneOfClasses, yesNo } from "../../engine/index.js";
import { type BreastClasses, breastClasses, hasClass } from "./birads-class.js";
import { findings, lacksMagnifiedViews, lacksUltrasound, workUpExaminations } from "./work-up-examination.js";

export const facts = {
  classes: fact(breastClasses, {
    en: "BI-RADS class of each breast: the final one once a work-up is done, else the one before work-up",
    fr: "Classe BI-RADS de chaque sein : définitive si un bilan est fait, sinon celle d’avant bilan",
  }),
  clinicalExamination: fact(oneOf("normal", "suspicious", "not-done"), {
    en: "Clinical examination at the screening visit",
    fr: "Examen clinique lors du dépistage",
  }),
  workUp: fact(oneOf("not-done", "done", "deferred", "refused", "refusal-confirmed"), {
    en: "Diagnostic work-up",
    fr: "Bilan de diagnostic",
  }),
  clinicalWorkUp: fact(nullable(oneOf("cleared", "confirmed")), {
    en: "What the work-up made of the clinical anomaly: whether care is needed",
    fr: "Suite du bilan pour l’anomalie clinique : prise en charge nécessaire ou non",
  }),
  ultrasound: fact(oneOf("not-done", "normal", "surveillance", "sampling"), {
    en: "Ultrasound made outside the work-up, and the conduct that it calls for",
    fr: "Échographie faite hors bilan, et conduite qu’elle appelle",
  }),
  findings: fact(findings, {
    en: "Anomalies seen on the mammogram",
    fr: "Anomalies vues sur la mammographie",
  }),
  workUpExaminations: fact(workUpExaminations, {
    en: "Examinations of the work-up",
    fr: "Examens du bilan",
  }),
  mobileUnit: fact(boolean, {
    en: "Mammogram made in a mobile unit without radiologist",
    fr: "Mammographie faite en unité mobile sans radiologue",
  }),
  samplingAdvised: fact(boolean, {
    en: "Sampling advised for a class 3 image, because of the context",
    fr: "Prélèvement conseillé pour une image de classe 3, en raison du contexte",
  }),
};

const derived = derivedFrom(facts);
const yes = { en: "yes", fr: "oui" };
const no = { en: "no", fr: "non" };

/** Class 0 stands before 4 or 5 here: before work-up both call for it, and after it no breast may stay at 0. */
export const image = derived({
  text: { en: "Image", fr: "Image" },
  classes: {
    "class-6": { en: "a breast is class 6", fr: "un sein est de classe 6" },
    "class-0": { en: "a breast is class 0", fr: "un sein est de classe 0" },
    "class-4-or-5": { en: "a breast is class 4 or 5", fr: "un sein est de classe 4 ou 5" },
    "class-3": { en: "class 3 is the most suspicious", fr: "la classe 3 est la plus suspecte" },
    negative: { en: "both breasts are class 1 or 2", fr: "les deux seins sont de classe 1 ou 2" },
  },
  reads: ["classes"],
  interpretations: ["READ-1"],
  classify: ({ classes }) => imageOf(classes),
});

function imageOf(classes: BreastClasses) {
  if (hasClass(classes, "6")) return "class-6";
  if (hasClass(classes, "0")) return "class-0";
  if (hasClass(classes, "4", "5")) return "class-4-or-5";
  return hasClass(classes, "3") ? "class-3" : "negative";
}

export const workUp = oneOfClasses("workUp", {
  text: { en: "Diagnostic work-up", fr: "Bilan de diagnostic" },
  classes: {
    "not-done": { options: ["not-done"], text: { en: "not done", fr: "non fait" } },
    done: { options: ["done"], text: { en: "done", fr: "fait" } },
    deferred: { options: ["deferred"], text: { en: "put off", fr: "différé" } },
    refused: { options: ["refused"], text: { en: "refused", fr: "refusé" } },
    "refusal-confirmed": {
      options: ["refusal-confirmed"],
      text: { en: "refused again after information", fr: "refus maintenu après information" },
    },
  },
});

/** A mass is not classified without ultrasound (FRB-L1-03). */
export const mass = derived({
  text: { en: "Mass", fr: "Masse" },
  classes: {
    "without-ultrasound": { en: "seen, without ultrasound", fr: "vue, sans échographie" },
    examined: { en: "none, or examined by ultrasound", fr: "aucune, ou vue en échographie" },
  },
  reads: ["findings", "workUpExaminations"],
  classify: (known) => (lacksUltrasound(known) ? "without-ultrasound" : "examined"),
});

/** Calcifications are not classified without a lateral view and magnification (FRB-L1-03). */
export const calcifications = derived({
  text: { en: "Calcifications", fr: "Calcifications" },
  classes: {
    "without-views": {
      en: "seen, without lateral view or without magnification",
      fr: "vues, sans profil ou sans agrandissement",
    },
    examined: {
      en: "none, or with lateral view and magnification",
      fr: "aucune, ou avec profil et agrandissement",
    },
  },
  reads: ["findings", "workUpExaminations"],
  classify: (known) => (lacksMagnifiedViews(known) ? "without-views" : "examined"),
});

export const mobileUnit = yesNo("mobileUnit", {
  text: { en: "Mobile unit without radiologist", fr: "Unité mobile sans radiologue" },
  yes,
  no,
});

/** The clinical examination with what its work-up found; only a suspicious one counts (READ-4). */
export const clinical = derived({
  text: { en: "Clinical examination", fr: "Examen clinique" },
  classes: {
    unsuspicious: { en: "normal or not done", fr: "normal ou non fait" },
    cleared: { en: "suspicious, cleared by work-up", fr: "suspect, écarté par le bilan" },
    confirmed: { en: "suspicious, confirmed by work-up", fr: "suspect, confirmé par le bilan" },
    open: { en: "suspicious, without conclusion of a work-up", fr: "suspect, sans conclusion de bilan" },
  },
  reads: ["clinicalExamination", "clinicalWorkUp"],
  interpretations: ["READ-4"],
  classify: ({ clinicalExamination, clinicalWorkUp }) =>
    clinicalExamination === "suspicious" ? (clinicalWorkUp ?? "open") : "unsuspicious",
});

export const sampling = yesNo("samplingAdvised", {
  text: { en: "Sampling advised for class 3", fr: "Prélèvement conseillé pour une classe 3" },
  yes,
  no,
});

export const ultrasound = oneOfClasses("ultrasound", {
  text: { en: "Ultrasound outside the work-up", fr: "Échographie hors bilan" },
  classes: {
    unremarkable: {
      options: ["not-done", "normal"],
      text: { en: "not done, or normal", fr: "non faite, ou normale" },
    },
    surveillance: {
      options: ["surveillance"],
      text: { en: "calls for surveillance", fr: "appelle une surveillance" },
    },
    sampling: { options: ["sampling"], text: { en: "calls for sampling", fr: "appelle un prélèvement" } },
  },
});
