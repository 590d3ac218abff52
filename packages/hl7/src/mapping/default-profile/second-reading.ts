import type { ObservationRow } from "../mapping.js";
import { codedRow, members, named, own, ownSystem, yesNo } from "./values.js";

/** National identifiers of health professionals in France, RPPS numbers with their prefix. */
const professionals = "1.2.250.1.71.4.2.1";

const secondReading = (path: string) => ({ "fr.breast.second-reading": path });

function reader(code: string, title: string, path: string): ObservationRow {
  const facts = secondReading(path);
  return { code, system: ownSystem, title, facts, read: "identifier", authority: professionals };
}

/** What a second reading reports, beside the classes (facts of fr.breast.second-reading). */
export const secondReadingRows: readonly ObservationRow[] = [
  reader("FIRST-READER", "First reader", "firstReader"),
  reader("SECOND-READER", "Second reader", "secondReader"),
  codedRow(
    "FIRST-READING-CONCLUSION",
    named(
      "negative",
      "negative-after-work-up",
      "negative-after-deferred-work-up",
      "work-up-refused",
      "positive",
      "cleared-after-second-reading",
    ),
    { title: "How the first reading ended", facts: secondReading("firstReading") },
  ),
  codedRow("NO-CLASS", own({ Y: null }), {
    title: "The images allow no class",
    facts: secondReading("classes"),
  }),
  codedRow(
    "TECHNICAL-INSUFFICIENCY",
    own({
      NONE: null,
      POSITIONING: { reason: "positioning" },
      "IMAGE-QUALITY": { reason: "image-quality" },
      "PRINT-QUALITY": { reason: "print-quality" },
    }),
    { title: "Technically insufficient images", facts: secondReading("technicallyInsufficient") },
  ),
  codedRow("TECHNICAL-INSUFFICIENCY-ARCHIVED", yesNo, {
    title: "The insufficient image is archived",
    facts: secondReading("technicallyInsufficient.archived"),
  }),
  codedRow("WORK-UP-SUFFICIENT", [...yesNo, ...own({ NONE: null })], {
    title: "The first reader’s work-up is judged sufficient; NONE without a work-up",
    facts: secondReading("workUpSufficient"),
  }),
  codedRow("EVIDENT-CANCER", yesNo, {
    title: "The cancer is evident",
    facts: secondReading("evidentCancer"),
  }),
  codedRow("ANOMALY-DESCRIBED", yesNo, {
    title: "An anomaly is described and located",
    facts: secondReading("anomalyDescribed"),
  }),
  codedRow(
    "RECOMMENDED-EXAMINATIONS",
    members("ultrasound", "magnification", "additional-views", "mri", "sampling"),
    {
      title: "Examinations that the second reader proposes",
      facts: secondReading("recommendedExaminations"),
    },
  ),
  codedRow("THIRD-READING", yesNo, {
    title: "The reading is a third one, apart from a consensus",
    facts: secondReading("thirdReading"),
  }),
];
