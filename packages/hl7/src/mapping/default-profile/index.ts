import type { Mapping } from "../mapping.js";
import { belgianReadingRows } from "./belgian-readings.js";
import { cervicalTestRows } from "./cervical-test.js";
import { deferredWorkUpRows } from "./deferred-work-up.js";
import { eligibilityRows } from "./eligibility.js";
import { firstReadingRows } from "./first-reading.js";
import { secondReadingRows } from "./second-reading.js";
import { services } from "./services.js";
import { stoolTestRows } from "./stool-test.js";
import { ownSystem } from "./values.js";

/** The profile that messages are read by without a mapping of their own (docs/hl7/default-profile.md). */
export const defaultMapping: Mapping = {
  id: "default",
  title: "OpenDépistage default profile",
  version: "2",
  timeZone: "Europe/Paris",
  charset: "UNICODE UTF-8",
  services,
  observations: [
    ...eligibilityRows,
    ...firstReadingRows,
    ...secondReadingRows,
    ...deferredWorkUpRows,
    ...belgianReadingRows,
    ...stoolTestRows,
    ...cervicalTestRows,
  ],
  factSystem: ownSystem,
};
