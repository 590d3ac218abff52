import type { ObservationRow } from "../mapping.js";
import { codedRow, named, ownSystem } from "./values.js";

/** Belgian health professionals by their NIHDI number, as HL7 Belgium names the authority. */
const professionals = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-professional";

const arbitration = (path: string) => ({ "be.breast.arbitration": path });

/** What each reading of a Belgian mammotest reports (facts of be.breast.arbitration). */
export const belgianReadingRows: readonly ObservationRow[] = [
  {
    code: "READER",
    system: ownSystem,
    title: "Reader of the mammogram",
    facts: arbitration("readings.reader"),
    read: "identifier",
    authority: professionals,
  },
  codedRow("READING-RESULT", named("negative", "positive", "technical-failure"), {
    title: "Result of the reading",
    facts: arbitration("readings.result"),
  }),
];
