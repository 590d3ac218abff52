import type { ObservationRow } from "../mapping.js";
import { codedRow, cytology, dateRow, detected, loinc, named, own, unsatisfactory, yesNo } from "./values.js";

const conduct = (path: string) => ({ "fr.cervical.result-conduct": path });
const interval = (path: string) => ({ "fr.cervical.test-and-interval": path });

const cytologyResult = codedRow("CYTOLOGY-RESULT", cytology, {
  title: "Result of the cytology",
  facts: conduct("result"),
  service: "CERVICAL-CYTOLOGY",
});
/** Beside a test for HPV, a cytology is the one that a positive test calls for on the same sample. */
const reflexCytology = codedRow("CYTOLOGY-RESULT", cytology, {
  title: "Result of the reflex cytology",
  facts: conduct("reflexCytology"),
  service: "HPV-TEST",
});
const hpvResult = codedRow("HPV-RESULT", [...detected, ...unsatisfactory], {
  title: "Result of the test for HPV",
  facts: conduct("result"),
  service: "HPV-TEST",
});

/** What a laboratory reports of a cervical test, and of those before (facts of two decisions of fr.cervical). */
export const cervicalTestRows: readonly ObservationRow[] = [
  cytologyResult,
  { ...cytologyResult, code: "19762-4", system: loinc },
  reflexCytology,
  { ...reflexCytology, code: "19762-4", system: loinc },
  hpvResult,
  { ...hpvResult, code: "21440-3", system: loinc },
  codedRow("REFLEX-CYTOLOGY", [...own({ NONE: null }), ...cytology], {
    title: "Reflex cytology: none, or its result",
    facts: conduct("reflexCytology"),
  }),
  codedRow("SAMPLE-KIND", named("liquid", "slide", "dedicated", "self"), {
    title: "How the sample was taken",
    facts: conduct("sample"),
  }),
  codedRow("CONTROL-AFTER-POSITIVE", yesNo, {
    title: "The test is the control a year after a positive one",
    facts: conduct("controlAfterPositive"),
  }),
  codedRow("PREVIOUS-UNSATISFACTORY", yesNo, {
    title: "The test before could not be interpreted",
    facts: conduct("previousUnsatisfactory"),
  }),
  codedRow("TESTS", own({ NONE: [] }), { title: "Tests before: none", facts: interval("tests") }),
  codedRow("TEST-TYPE", named("cytology", "hpv"), {
    title: "A test before: its type",
    facts: interval("tests.type"),
  }),
  dateRow("TEST-ON", { title: "A test before: its day", facts: interval("tests.on") }),
  codedRow("TEST-RESULT", [...cytology, ...detected], {
    title: "A test before: its result",
    facts: interval("tests.result"),
  }),
];
