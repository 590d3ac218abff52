import type { ObservationRow } from "../mapping.js";
import { birads, codedRow, density, lateralViews, members, named, own, sides, yesNo } from "./values.js";

const firstReading = (path: string) => ({ "fr.breast.first-reading": path });

/** What a first reading reports (facts of fr.breast.first-reading and fr.breast.conduct). */
export const firstReadingRows: readonly ObservationRow[] = [
  {
    ...codedRow("BIRADS", birads, {
      title: "BI-RADS class of a breast",
      facts: {
        "fr.breast.first-reading": "classes.{side}",
        "fr.breast.second-reading": "classes.{side}",
      },
    }),
    side: sides,
  },
  codedRow("CLINICAL-EXAMINATION", named("normal", "suspicious", "not-done"), {
    title: "Clinical examination at the visit",
    facts: firstReading("clinicalExamination"),
  }),
  codedRow("WORK-UP", named("not-done", "done", "deferred", "refused", "refusal-confirmed"), {
    title: "Diagnostic work-up",
    facts: firstReading("workUp"),
  }),
  codedRow("CLINICAL-WORK-UP", [...own({ NONE: null }), ...named("cleared", "confirmed")], {
    title: "What the work-up made of the clinical anomaly",
    facts: firstReading("clinicalWorkUp"),
  }),
  codedRow("ULTRASOUND", named("not-done", "normal", "surveillance", "sampling"), {
    title: "Ultrasound made outside the work-up",
    facts: firstReading("ultrasound"),
  }),
  codedRow("FINDINGS", members("mass", "calcifications", "asymmetry", "architectural-distortion"), {
    title: "Anomalies seen on the mammogram",
    facts: firstReading("findings"),
  }),
  codedRow(
    "WORK-UP-EXAMINATIONS",
    [...members("ultrasound", "lateral-view", "magnification"), ...lateralViews],
    { title: "Examinations of the work-up", facts: firstReading("workUpExaminations") },
  ),
  codedRow("MOBILE-UNIT", yesNo, {
    title: "Made in a mobile unit without radiologist",
    facts: firstReading("mobileUnit"),
  }),
  codedRow("SAMPLING-ADVISED", yesNo, {
    title: "Sampling advised for a class 3 image",
    facts: { "fr.breast.first-reading": "samplingAdvised", "fr.breast.conduct": "samplingAdvised" },
  }),
  codedRow(
    "SAMPLE-RESULT",
    [...own({ NONE: null }), ...named("benign-contributive", "malignant", "non-contributive")],
    { title: "Result of the sample", facts: { "fr.breast.conduct": "sampleResult" } },
  ),
  codedRow("DENSITY", density, { title: "Breast density", facts: {} }),
];
