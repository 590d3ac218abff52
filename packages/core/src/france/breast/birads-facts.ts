import {
  boolean,
  computedFrom,
  derivedFrom,
  fact,
  oneOf,
  oneOfClasses,
  setOf,
  yesNo,
} from "../../engine/index.js";
import {
  type BreastClasses,
  breastClasses,
  EXAMINATION_STATUSES,
  examinationStatus,
  hasClass,
  mainClass,
} from "./birads-class.js";
import { findings, lacksMagnifiedViews, lacksUltrasound, workUpExaminations } from "./work-up-examination.js";

const SIDES = ["left", "right"] as const;

export const facts = {
  classes: fact(breastClasses, {
    en: "BI-RADS class of each breast, from its most suspicious image",
    fr: "Classe BI-RADS de chaque sein, d’après son image la plus suspecte",
  }),
  workUpDone: fact(boolean, {
    en: "A work-up, immediate or deferred, was done for the class 3 image",
    fr: "Un bilan, immédiat ou différé, a été fait pour l’image de classe 3",
  }),
  findings: fact(findings, { en: "What the class 3 image shows", fr: "Ce que montre l’image de classe 3" }),
  workUpExaminations: fact(workUpExaminations, {
    en: "Examinations of the work-up",
    fr: "Examens du bilan",
  }),
  comparison: fact(oneOf("none", "new", "more-suspicious", "same-or-less-suspicious"), {
    en: "The class 3 image compared with earlier examinations; none where there are none",
    fr: "L’image de classe 3 comparée aux examens antérieurs ; aucune en leur absence",
  }),
  suspiciousImage: fact(boolean, {
    en: "The class 3 image is suspicious, even if stable",
    fr: "L’image de classe 3 est suspecte, même stable",
  }),
  breastsWithoutAnomaly: fact(setOf(...SIDES), {
    en: "Breasts whose mammogram shows no anomaly, dense or not, whatever an ultrasound shows",
    fr: "Seins dont la mammographie ne montre aucune anomalie, denses ou non, quoi que montre une échographie",
  }),
};

const derived = derivedFrom(facts);
const computed = computedFrom(facts);
const yes = { en: "yes", fr: "oui" };
const no = { en: "no", fr: "non" };

/** The status of the examination, told apart where a class 3 stands in the shade of the other breast. */
export const status = derived({
  text: { en: "Examination", fr: "Examen" },
  classes: {
    ...EXAMINATION_STATUSES,
    "histology-and-3": {
      en: "a breast is class 4 or 5, the other 3",
      fr: "un sein est de classe 4 ou 5, l’autre 3",
    },
    "pending-and-3": { en: "a breast is class 0, the other 3", fr: "un sein est de classe 0, l’autre 3" },
  },
  reads: ["classes"],
  interpretations: ["READ-1"],
  classify: ({ classes }) => {
    const found = examinationStatus(classes);
    if (!hasClass(classes, "3")) return found;
    return found === "histology" || found === "pending" ? `${found}-and-3` : found;
  },
});

export const workUpDone = yesNo("workUpDone", {
  text: { en: "Work-up of the class 3 image", fr: "Bilan de l’image de classe 3" },
  yes,
  no,
});

export const examinations = derived({
  text: { en: "Examinations of the class 3 image", fr: "Examens de l’image de classe 3" },
  classes: {
    "mass-without-ultrasound": { en: "a mass without ultrasound", fr: "une masse sans échographie" },
    "calcifications-without-views": {
      en: "calcifications without magnified front and lateral views",
      fr: "des calcifications sans agrandissements de face et de profil",
    },
    enough: { en: "enough for what the image shows", fr: "suffisants pour ce que montre l’image" },
  },
  reads: ["findings", "workUpExaminations"],
  classify: (known) => {
    if (lacksUltrasound(known)) return "mass-without-ultrasound";
    return lacksMagnifiedViews(known) ? "calcifications-without-views" : "enough";
  },
});

export const comparison = oneOfClasses("comparison", {
  text: { en: "Comparison with earlier examinations", fr: "Comparaison avec les examens antérieurs" },
  classes: {
    new: { options: ["new"], text: { en: "new", fr: "image d’apparition récente" } },
    "more-suspicious": {
      options: ["more-suspicious"],
      text: { en: "more suspicious than before", fr: "plus suspecte qu’auparavant" },
    },
    unremarkable: {
      options: ["none", "same-or-less-suspicious"],
      text: { en: "none, or no more suspicious", fr: "sans comparaison, ou pas plus suspecte" },
    },
  },
});

export const suspiciousImage = yesNo("suspiciousImage", {
  text: { en: "Suspicious image, even if stable", fr: "Image suspecte, même stable" },
  yes,
  no,
});

/** Class 3 does not apply where the mammogram shows nothing (annexe III, annexe 2). */
export const classThreeImage = derived({
  text: { en: "Class 3 breast", fr: "Sein de classe 3" },
  classes: {
    none: { en: "without anomaly on the mammogram", fr: "sans anomalie mammographique" },
    seen: { en: "with an anomaly on the mammogram", fr: "avec une anomalie mammographique" },
  },
  reads: ["classes", "breastsWithoutAnomaly"],
  interpretations: ["READ-16"],
  classify: ({ classes, breastsWithoutAnomaly }) =>
    breastsWithoutAnomaly.some((side) => classes[side] === "3") ? "none" : "seen",
});

/** Breasts without anomaly whose class is not 1 (FRB-BIR-04, READ-16). */
function wrongSides(classes: BreastClasses, clear: readonly (keyof BreastClasses)[]) {
  return clear.filter((side) => mainClass(classes[side]) !== "1");
}

export const anyWrongSide = computed<boolean>({
  reads: ["classes", "breastsWithoutAnomaly"],
  text: {
    en: "a breast without anomaly is not class 1",
    fr: "un sein sans anomalie n’est pas de classe 1",
  },
  evaluate: ({ classes, breastsWithoutAnomaly }) => wrongSides(classes, breastsWithoutAnomaly).length > 0,
});

export const wrongSideNotes = computed({
  reads: ["classes", "breastsWithoutAnomaly"],
  text: {
    en: "breasts without anomaly that are not class 1",
    fr: "seins sans anomalie qui ne sont pas de classe 1",
  },
  evaluate: ({ classes, breastsWithoutAnomaly }) =>
    wrongSides(classes, breastsWithoutAnomaly).map((side) => `class-1-expected:${side}`),
});

export const subdivisionNotes = computed({
  reads: ["classes"],
  text: { en: "subdivisions of class 4", fr: "subdivisions de la classe 4" },
  evaluate: ({ classes }) =>
    SIDES.filter((side) => ["4a", "4b", "4c"].includes(classes[side])).map((side) => `counts-as-4:${side}`),
});
