import type { ActionRule } from "../../engine/index.js";
import {
  FRB_L1_01,
  FRB_L1_05,
  FRB_L1_07,
  FRB_L1_10,
} from "../../law/provisions/france-breast-first-reading.js";
import { FRB_MOB_02 } from "../../law/provisions/france-breast-results.js";

/** Telling the person of an anomaly, and the doctor where needed (annexe III, IV). */
export const announcement: readonly ActionRule[] = [
  { code: "announce-anomaly", by: "radiologist", to: "person", provision: FRB_L1_10 },
  { code: "urge-consultation", by: "radiologist", to: "person", provision: FRB_L1_10 },
  {
    code: "phone-doctor-where-needed",
    by: "radiologist",
    to: "doctor",
    strength: "recommended",
    provision: FRB_L1_10,
  },
];

/** A negative first reading: the file goes to second reading, the person hears so (annexe III, IV.B). */
export const secondReading: readonly ActionRule[] = [
  { code: "send-for-second-reading", by: "radiologist", to: "crcdc" },
  { code: "explain-result", by: "radiologist", to: "person", provision: FRB_L1_01 },
  { code: "hand-provisional-report", by: "radiologist", to: "person", provision: FRB_L1_01 },
];

/** A work-up that confirms an anomaly: the sheet to the CRCDC, which opens a follow-up (annexe III, IV.B 2 and V.D). */
export const followUp: readonly ActionRule[] = [
  { code: "send-interpretation-sheet", by: "radiologist", to: "crcdc", provision: FRB_L1_05 },
  { code: "open-follow-up", by: "crcdc", to: "person", provision: FRB_L1_05 },
];

/** A positive mammogram of a mobile unit (annexe III, IV.D). */
export const mobilePositive: readonly ActionRule[] = [
  { code: "deferred-work-up", by: "radiologist", to: "person", provision: FRB_MOB_02 },
  { code: "tell-positive-result", by: "crcdc", to: "person", provision: FRB_MOB_02 },
  { code: "tell-positive-result", by: "crcdc", to: "treating-doctor", provision: FRB_MOB_02 },
  { code: "tell-positive-result", by: "crcdc", to: "prescriber", provision: FRB_MOB_02 },
  { code: "hand-over-images", by: "crcdc", to: "person", provision: FRB_MOB_02 },
];

const adviseSecondReading: ActionRule = {
  code: "send-for-second-reading",
  by: "radiologist",
  to: "crcdc",
  strength: "recommended",
  provision: FRB_L1_07,
};

const personalContact: ActionRule = { code: "contact-personally", by: "crcdc", to: "person" };

/** A first refusal of the work-up (annexe III, IV.B 3). */
export const refusal: readonly ActionRule[] = [
  { code: "report-refusal", by: "radiologist", to: "crcdc" },
  { code: "report-refusal", by: "radiologist", to: "doctor" },
  { code: "send-letter", by: "crcdc", to: "person" },
  { code: "send-letter", by: "crcdc", to: "doctor" },
  { code: "open-follow-up", by: "crcdc", to: "person" },
  personalContact,
  adviseSecondReading,
];

/** A refusal that persists: class 0 stays and the images go back (annexe III, IV.B 3). */
export const confirmedRefusal: readonly ActionRule[] = [
  { code: "return-images-and-report", by: "crcdc", to: "person" },
  { code: "send-confirming-letter", by: "crcdc", to: "doctor" },
  personalContact,
  adviseSecondReading,
];
