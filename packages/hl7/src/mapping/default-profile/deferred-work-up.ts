import type { ObservationRow } from "../mapping.js";
import { birads, codedRow, dateRow } from "./values.js";

/** What a work-up after the visit reports, beside the sample (facts of fr.breast.conduct). */
export const deferredWorkUpRows: readonly ObservationRow[] = [
  codedRow("FINAL-CLASS", birads, {
    title: "BI-RADS class of the examination after the work-up",
    facts: { "fr.breast.conduct": "finalClass" },
    service: "DEFERRED-WORK-UP",
  }),
  dateRow("MAMMOGRAM-ON", {
    title: "Day of the screening mammogram",
    facts: { "fr.breast.conduct": "mammogramOn" },
    service: "DEFERRED-WORK-UP",
  }),
];
