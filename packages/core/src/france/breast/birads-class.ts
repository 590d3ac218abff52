import { oneOf, record } from "../../engine/index.js";

/** BI-RADS classes as reports carry them; the subclasses of 4 are optional (FR-ARR-2024, annexe III, annexe 2). */
export const biradsClass = oneOf("0", "1", "2", "3", "4", "4a", "4b", "4c", "5", "6");

/** The class of each breast (annexe III, annexe 2; READ-1). */
export const breastClasses = record({ left: biradsClass, right: biradsClass });

/** A class that the programme acts on. */
export type MainClass = "0" | "1" | "2" | "3" | "4" | "5" | "6";

/** A class as a report carries it. */
export type BiradsClass = MainClass | "4a" | "4b" | "4c";

/** The classes of both breasts, both known. */
export interface BreastClasses {
  readonly left: BiradsClass;
  readonly right: BiradsClass;
}

/** What the classes of both breasts make of the examination; class 6 is outside the programme. */
export type ExaminationStatus = "class-6" | "histology" | "pending" | "surveillance" | "negative";

const MAIN_CLASSES: Readonly<Record<BiradsClass, MainClass>> = {
  "0": "0",
  "1": "1",
  "2": "2",
  "3": "3",
  "4": "4",
  "4a": "4",
  "4b": "4",
  "4c": "4",
  "5": "5",
  "6": "6",
};

/** The class that counts: 4a, 4b and 4c change no conduct and count as 4 (FRB-BIR-01, READ-3). */
export function mainClass(found: BiradsClass): MainClass {
  return MAIN_CLASSES[found];
}

/** Whether a breast has one of the main classes named. */
export function hasClass({ left, right }: BreastClasses, ...sought: readonly MainClass[]): boolean {
  return sought.includes(mainClass(left)) || sought.includes(mainClass(right));
}

/** The status of an examination: class 0 is a status and no rank, so 4 or 5 in one breast prevails (READ-1). */
export function examinationStatus(classes: BreastClasses): ExaminationStatus {
  if (hasClass(classes, "6")) return "class-6";
  if (hasClass(classes, "4", "5")) return "histology";
  if (hasClass(classes, "0")) return "pending";
  return hasClass(classes, "3") ? "surveillance" : "negative";
}

/** The statuses in words. */
export const EXAMINATION_STATUSES = {
  "class-6": { en: "a breast is class 6", fr: "un sein est de classe 6" },
  histology: { en: "a breast is class 4 or 5", fr: "un sein est de classe 4 ou 5" },
  pending: {
    en: "a breast is class 0 and none is 4 or 5",
    fr: "un sein est de classe 0 et aucun de classe 4 ou 5",
  },
  surveillance: { en: "class 3 is the most suspicious", fr: "la classe 3 est la plus suspecte" },
  negative: { en: "both breasts are class 1 or 2", fr: "les deux seins sont de classe 1 ou 2" },
} as const;
