import type { Mapping } from "../mapping.js";
import { eligibilityRows } from "./eligibility.js";
import { firstReadingRows } from "./first-reading.js";
import { secondReadingRows } from "./second-reading.js";
import { ownSystem } from "./values.js";

const LOINC = "LN";

const order = { message: "order", decisions: ["fr.breast.eligibility"] } as const;
const firstReading = {
  message: "result",
  decisions: ["fr.breast.first-reading", "fr.breast.conduct"],
} as const;

/** The profile that messages are read by without a mapping of their own (docs/hl7/default-profile.md). */
export const defaultMapping: Mapping = {
  id: "default",
  title: "OpenDépistage default profile, French breast screening",
  version: "1",
  timeZone: "Europe/Paris",
  charset: "ASCII",
  services: [
    { code: "24606-6", system: LOINC, title: "Screening mammogram", ...order },
    { code: "SCREENING-MAMMOGRAM", system: ownSystem, title: "Screening mammogram", ...order },
    { code: "24606-6", system: LOINC, title: "Screening mammogram, first reading", ...firstReading },
    {
      code: "FIRST-READING",
      system: ownSystem,
      title: "Screening mammogram, first reading",
      ...firstReading,
    },
    {
      code: "SECOND-READING",
      system: ownSystem,
      title: "Screening mammogram, second reading",
      message: "result",
      decisions: ["fr.breast.second-reading"],
    },
  ],
  observations: [...eligibilityRows, ...firstReadingRows, ...secondReadingRows],
};
