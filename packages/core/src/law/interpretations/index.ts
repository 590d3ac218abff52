import type { Interpretation } from "../interpretation.js";
import { archivingInterpretations } from "./archiving.js";
import { breastEligibilityInterpretations } from "./breast-eligibility.js";
import { breastFollowUpInterpretations } from "./breast-follow-up.js";
import { breastReadingInterpretations } from "./breast-reading.js";
import { calendarInterpretations } from "./calendar.js";
import { cervicalInterpretations } from "./cervical.js";
import { colorectalInterpretations } from "./colorectal.js";
import { dataProtectionInterpretations } from "./data-protection.js";
import { integratedCareInterpretations } from "./integrated-care.js";
import { professionalsInterpretations } from "./professionals.js";
import { versionsInterpretations } from "./versions.js";
import { walloniaBreastReadingsInterpretations } from "./wallonia-breast-readings.js";
import { walloniaBreastUnitsInterpretations } from "./wallonia-breast-units.js";

export * from "./archiving.js";
export * from "./breast-eligibility.js";
export * from "./breast-follow-up.js";
export * from "./breast-reading.js";
export * from "./calendar.js";
export * from "./cervical.js";
export * from "./colorectal.js";
export * from "./data-protection.js";
export * from "./integrated-care.js";
export * from "./professionals.js";
export * from "./versions.js";
export * from "./wallonia-breast-readings.js";
export * from "./wallonia-breast-units.js";

type Registered =
  | typeof calendarInterpretations
  | typeof versionsInterpretations
  | typeof breastEligibilityInterpretations
  | typeof breastReadingInterpretations
  | typeof breastFollowUpInterpretations
  | typeof professionalsInterpretations
  | typeof colorectalInterpretations
  | typeof cervicalInterpretations
  | typeof dataProtectionInterpretations
  | typeof walloniaBreastReadingsInterpretations
  | typeof walloniaBreastUnitsInterpretations
  | typeof integratedCareInterpretations
  | typeof archivingInterpretations;

/** Id of a reading in the register. */
export type InterpretationId = Registered[number]["id"];

/** Every reading of unclear text that a decision may apply. */
export const interpretations: readonly Interpretation<InterpretationId>[] = /* @__PURE__ */ [
  calendarInterpretations,
  versionsInterpretations,
  breastEligibilityInterpretations,
  breastReadingInterpretations,
  breastFollowUpInterpretations,
  professionalsInterpretations,
  colorectalInterpretations,
  cervicalInterpretations,
  dataProtectionInterpretations,
  walloniaBreastReadingsInterpretations,
  walloniaBreastUnitsInterpretations,
  integratedCareInterpretations,
  archivingInterpretations,
].flat();
