import type { SegmentInput } from "../syntax/index.js";
import type { Letterhead } from "./letterhead.js";

/** A letterhead of places that do not exist. */
export const letterhead: Letterhead = {
  sendingApplication: "CRCDC-EXEMPLE",
  sendingFacility: "CRCDC",
  receivingApplication: "RIS",
  receivingFacility: "CENTRE",
  at: {
    precision: "second",
    year: 2026,
    month: 1,
    day: 6,
    hour: 13,
    minute: 44,
    second: 19,
    offsetMinutes: 60,
  },
  controlId: "R1",
};

/** A person who does not exist. */
export const patient: SegmentInput = {
  id: "PID",
  fields: {
    3: { components: ["1", "", "", { subcomponents: ["CENTRE", "1.2.3", "ISO"] }, "PI"] },
    5: { components: ["ESSAI", "ÉLODIE"] },
    7: "19600503",
  },
};
