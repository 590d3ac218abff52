import { computedFrom, derivedFrom, fact, oneOf } from "../../engine/index.js";
import {
  type BreastClasses,
  breastClasses,
  EXAMINATION_STATUSES,
  examinationStatus,
  mainClass,
} from "./birads-class.js";

export const facts = {
  sheetClasses: fact(breastClasses, {
    en: "Final BI-RADS class of each breast on the interpretation sheet",
    fr: "Classe BI-RADS définitive de chaque sein sur la fiche d’interprétation",
  }),
  reportClasses: fact(breastClasses, {
    en: "Final BI-RADS class of each breast in the report",
    fr: "Classe BI-RADS définitive de chaque sein dans le compte rendu",
  }),
  conduct: fact(oneOf("screening", "work-up", "surveillance", "sampling", "specialist-opinion", "mri"), {
    en: "Conduct that the radiologist recommends",
    fr: "Conduite que le radiologue recommande",
  }),
  otherGround: fact(oneOf("none", "clinical-lesion", "ultrasound"), {
    en: "Ground of the conduct beside the image: a clinical lesion that the work-up confirms, or an ultrasound outside it",
    fr: "Motif de la conduite hors image : lésion clinique confirmée par le bilan, ou échographie hors bilan",
  }),
};

const derived = derivedFrom(facts);

export const status = derived({
  text: { en: "Class on the sheet", fr: "Classe de la fiche" },
  classes: EXAMINATION_STATUSES,
  reads: ["sheetClasses"],
  interpretations: ["READ-1"],
  classify: ({ sheetClasses }) => examinationStatus(sheetClasses),
});

/** 4a, 4b and 4c count as 4 in both documents (FRB-BIR-01). */
function agree(sheet: BreastClasses, report: BreastClasses): boolean {
  return (
    mainClass(sheet.left) === mainClass(report.left) && mainClass(sheet.right) === mainClass(report.right)
  );
}

export const documents = derived({
  text: { en: "Report and sheet", fr: "Compte rendu et fiche" },
  classes: {
    agree: { en: "the same classes", fr: "mêmes classes" },
    differ: { en: "different classes", fr: "classes différentes" },
  },
  reads: ["sheetClasses", "reportClasses"],
  classify: ({ sheetClasses, reportClasses }) => (agree(sheetClasses, reportClasses) ? "agree" : "differ"),
});

/** What may be recommended for each status of the image (READ-17). */
const ORDINARY = {
  "class-6": [],
  negative: ["screening"],
  pending: ["work-up"],
  surveillance: ["surveillance"],
  histology: ["sampling"],
} as const satisfies Readonly<Record<keyof typeof EXAMINATION_STATUSES, readonly string[]>>;

/** For a class 3, a sampling is exceptional and a second opinion may be asked for (annexe III, annexe 2). */
const EXCEPTIONAL_FOR_3: readonly string[] = ["sampling", "specialist-opinion"];
/** What a confirmed clinical lesion or a suspicious ultrasound may call for beside a negative image (V.B and V.D). */
const FOR_OTHER_GROUNDS: readonly string[] = ["surveillance", "sampling", "specialist-opinion"];

/** How a recommended conduct stands to the class on the sheet. */
type Fit = "fitting" | "exceptional" | "other-ground" | "unfit";

interface Recommendation {
  readonly sheetClasses: BreastClasses;
  readonly conduct: string;
  readonly otherGround: "none" | "clinical-lesion" | "ultrasound";
}

function fitOf({ sheetClasses, conduct: recommended, otherGround }: Recommendation): Fit {
  const found = examinationStatus(sheetClasses);
  const ordinary: readonly string[] = ORDINARY[found];
  if (ordinary.includes(recommended)) return "fitting";
  if (found === "surveillance" && EXCEPTIONAL_FOR_3.includes(recommended)) return "exceptional";
  const isOtherwiseCalledFor = found === "negative" && otherGround !== "none";
  return isOtherwiseCalledFor && FOR_OTHER_GROUNDS.includes(recommended) ? "other-ground" : "unfit";
}

export const conduct = derived<Fit>({
  text: { en: "Recommended conduct", fr: "Conduite recommandée" },
  classes: {
    fitting: { en: "that of the class", fr: "celle de la classe" },
    exceptional: { en: "exceptional for class 3", fr: "exceptionnelle pour la classe 3" },
    "other-ground": {
      en: "called for by another ground than the image",
      fr: "appelée par un motif hors image",
    },
    unfit: { en: "not that of the class", fr: "autre que celle de la classe" },
  },
  reads: ["sheetClasses", "conduct", "otherGround"],
  interpretations: ["READ-17"],
  classify: fitOf,
});

/** Mismatches named after the facts that fail; the list may grow once more facts are known. */
export function mismatches(...reasons: readonly ("report-classes" | "conduct")[]) {
  return computedFrom(facts)<readonly string[]>({
    reads: [],
    gathers: true,
    text: { en: reasons.join(", "), fr: reasons.join(", ") },
    evaluate: () => reasons,
  });
}

/** What a conduct that is exceptional for class 3 entails (annexe III, V.C). */
export const exceptionNotes = computedFrom(facts)({
  reads: ["conduct"],
  text: { en: "what the exceptional conduct entails", fr: "suite de la conduite exceptionnelle" },
  evaluate: ({ conduct: recommended }) =>
    recommended === "sampling" ? ["followed-as-class-4-or-5"] : ["second-opinion"],
});
