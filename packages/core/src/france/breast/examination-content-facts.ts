import {
  boolean,
  type FactsOf,
  fact,
  listOf,
  oneOf,
  optional,
  record,
  setOf,
  text,
} from "../../engine/index.js";
import { FRB_IMG_01, FRB_IMG_02 } from "../../law/provisions/france-breast-quality.js";
import { compliance, mustHold, type Requirement, requirementFrom } from "../requirements.js";

/** Views of each breast (FR-ARR-2024, annexe III, introduction). */
export const VIEWS_PER_BREAST = 2;

/** What each image is marked with (annexe III, annexe 3, IV). */
export const MARKS = ["view", "side", "name", "given-name", "birth-date", "examination-date"] as const;

export const facts = {
  clinicalExamination: fact(oneOf("done", "refused", "not-done"), {
    en: "Clinical examination of the breasts",
    fr: "Examen clinique des seins",
  }),
  images: fact(listOf(record({ side: oneOf("left", "right"), view: text, marks: setOf(...MARKS) })), {
    en: "Images, with what each is marked with",
    fr: "Clichés, avec le marquage de chacun",
  }),
  absentBreast: optional(
    oneOf("left", "right"),
    { en: "Breast that the person no longer has", fr: "Sein que la personne n’a plus" },
    { en: "Both breasts are examined.", fr: "Les deux seins sont examinés." },
  ),
  sheet: fact(
    record({ equipmentType: boolean, equipmentMake: boolean, console: boolean, readingKind: boolean }),
    {
      en: "The interpretation sheet gives type and make of the equipment, the console, the kind of first reading",
      fr: "La fiche d’interprétation donne le type et la marque du matériel, la console, le type de première lecture",
    },
  ),
  report: fact(record({ equipmentType: boolean, equipmentMake: boolean, console: boolean }), {
    en: "The report gives type and make of the equipment, and the console",
    fr: "Le compte rendu donne le type et la marque du matériel, et la console",
  }),
  processedImagesDecisive: fact(boolean, {
    en: "Images processed on the console decided the diagnosis",
    fr: "Des images retravaillées sur console ont déterminé le diagnostic",
  }),
  processedImagesSent: fact(boolean, {
    en: "Those processed images are sent to the CRCDC",
    fr: "Ces images retravaillées sont transmises au CRCDC",
  }),
};

const requirement = requirementFrom(facts);
type Known = FactsOf<typeof facts>;

const clinicalExamination = requirement({
  path: "clinicalExamination",
  provision: FRB_IMG_01,
  holds: ({ clinicalExamination: made }) => (made === undefined ? undefined : made !== "not-done"),
});

const twoViews = (side: "left" | "right"): Requirement =>
  requirement({
    path: "images",
    reason: `${side}-views`,
    provision: FRB_IMG_01,
    reads: ["absentBreast"],
    holds: ({ images, absentBreast }: Known) => {
      if (absentBreast === side) return true;
      if (images === undefined) return undefined;
      const views = images.filter((image) => image.side === side).map(({ view }) => view);
      return new Set(views).size >= VIEWS_PER_BREAST;
    },
  });

const marked = (mark: (typeof MARKS)[number]): Requirement =>
  requirement({
    path: "images",
    reason: `mark-${mark}`,
    provision: FRB_IMG_01,
    holds: ({ images }: Known) => images?.every(({ marks }) => marks.includes(mark)),
  });

const processedImages = requirement({
  path: "processedImagesSent",
  provision: FRB_IMG_02,
  reads: ["processedImagesDecisive"],
  holds: ({ processedImagesDecisive: isDecisive, processedImagesSent: isSent }) => {
    if (isDecisive === false || isSent === true) return true;
    return isDecisive === undefined || isSent === undefined ? undefined : false;
  },
});

const EXAMINATION = [clinicalExamination, twoViews("left"), twoViews("right"), ...MARKS.map(marked)];
const DOCUMENTS = [
  mustHold("sheet.equipmentType", FRB_IMG_02),
  mustHold("sheet.equipmentMake", FRB_IMG_02),
  mustHold("sheet.console", FRB_IMG_02),
  mustHold("sheet.readingKind", FRB_IMG_02),
  mustHold("report.equipmentType", FRB_IMG_02),
  mustHold("report.equipmentMake", FRB_IMG_02),
  mustHold("report.console", FRB_IMG_02),
  processedImages,
];
export const CONTENT: readonly Requirement[] = [...EXAMINATION, ...DOCUMENTS];

const COMPLETE_SET = (["left", "right"] as const).flatMap((side) =>
  ["CC", "MLO"].map((view) => ({ side, view, marks: MARKS })),
);

export const examination = compliance(facts, {
  text: { en: "Clinical examination, views and marks", fr: "Examen clinique, incidences et marquage" },
  requirements: EXAMINATION,
  examples: { images: [COMPLETE_SET] },
});

export const documents = compliance(facts, {
  text: { en: "Sheet, report and processed images", fr: "Fiche, compte rendu et images retravaillées" },
  requirements: DOCUMENTS,
});
