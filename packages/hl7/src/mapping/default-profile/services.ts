import type { Service } from "../mapping.js";
import { loinc, ownSystem } from "./values.js";

const order = { message: "order", decisions: ["fr.breast.eligibility"] } as const;
const firstReading = {
  message: "result",
  decisions: ["fr.breast.first-reading", "fr.breast.conduct"],
} as const;
const secondReading = { message: "result", decisions: ["fr.breast.second-reading"] } as const;

/** A result that our own code names, with decisions to which its day is no fact unless it says so. */
function result(code: string, title: string, asked: Pick<Service, "decisions"> & Partial<Service>): Service {
  return { code, system: ownSystem, title, message: "result", day: {}, ...asked };
}

const belgianReadings = { decisions: ["be.breast.arbitration"] };

/** French breast screening. */
const breast: readonly Service[] = [
  { code: "24606-6", system: loinc, title: "Screening mammogram", ...order },
  { code: "SCREENING-MAMMOGRAM", system: ownSystem, title: "Screening mammogram", ...order },
  { code: "24606-6", system: loinc, title: "Screening mammogram, first reading", ...firstReading },
  { code: "FIRST-READING", system: ownSystem, title: "Screening mammogram, first reading", ...firstReading },
  {
    code: "SECOND-READING",
    system: ownSystem,
    title: "Screening mammogram, second reading",
    ...secondReading,
  },
  {
    code: "THIRD-READING",
    system: ownSystem,
    title: "Screening mammogram, third reading",
    ...secondReading,
    facts: { "fr.breast.second-reading": { thirdReading: true } },
  },
  result("DEFERRED-WORK-UP", "Work-up after the visit", {
    decisions: ["fr.breast.conduct"],
    facts: { "fr.breast.conduct": { workUpDone: true } },
  }),
];

/** Belgian breast screening: each reading in a group of its own, or all in one with numbers in OBX-4. */
const mammotest: readonly Service[] = [
  result("BE-FIRST-READING", "Mammotest, first reading", { ...belgianReadings, record: 1 }),
  result("BE-SECOND-READING", "Mammotest, second reading", { ...belgianReadings, record: 2 }),
  result("BE-THIRD-READING", "Mammotest, third reading", { ...belgianReadings, record: 3 }),
  result("BE-READINGS", "Mammotest, all readings", belgianReadings),
];

/** French colorectal and cervical screening. */
const laboratory: readonly Service[] = [
  result("FIT", "Screening test for blood in the stool", {
    decisions: ["fr.colorectal.sample-acceptance", "fr.colorectal.result-notification"],
  }),
  result("CERVICAL-CYTOLOGY", "Cervical screening, cytology", {
    decisions: ["fr.cervical.result-conduct"],
    day: { "fr.cervical.result-conduct": "on" },
    facts: { "fr.cervical.result-conduct": { type: "cytology" } },
  }),
  result("HPV-TEST", "Cervical screening, test for HPV", {
    decisions: ["fr.cervical.result-conduct"],
    day: { "fr.cervical.result-conduct": "on" },
    facts: { "fr.cervical.result-conduct": { type: "hpv" } },
  }),
  result("CERVICAL-TESTS", "Cervical screening, the tests so far", {
    decisions: ["fr.cervical.test-and-interval"],
  }),
  {
    ...result("CERVICAL-TESTS", "Cervical screening, the tests so far", {
      decisions: ["fr.cervical.test-and-interval"],
    }),
    message: "order",
  },
];

/** What OBR-4 may name in the default profile. */
export const services: readonly Service[] = [...breast, ...mammotest, ...laboratory];
