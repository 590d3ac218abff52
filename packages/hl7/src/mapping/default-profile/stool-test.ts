import type { ObservationRow } from "../mapping.js";
import { codedRow, dateRow, instantRow, loinc, named, own, positiveNegative, yesNo } from "./values.js";

const sample = (path: string) => ({ "fr.colorectal.sample-acceptance": path });
const notification = (path: string) => ({ "fr.colorectal.result-notification": path });

const result = codedRow("FIT-RESULT", [...positiveNegative, ...named("not-analysable")], {
  title: "Result of the immunochemical test for blood in the stool",
  facts: notification("result"),
});

/** What a laboratory reports of a screening test for blood in the stool (facts of two decisions of fr.colorectal). */
export const stoolTestRows: readonly ObservationRow[] = [
  dateRow("KIT-ISSUED-ON", { title: "The kit was issued on", facts: sample("kitIssuedOn") }),
  {
    ...dateRow("SAMPLED-ON", { title: "Sampled on", facts: sample("sampledOn") }),
    values: own({ NONE: null }),
  },
  dateRow("ANALYSED-ON", { title: "Analysed on", facts: sample("analysedOn") }),
  dateRow("KIT-EXPIRES-ON", { title: "Last day of the kit", facts: sample("kitExpiresOn") }),
  codedRow("INTACT", yesNo, { title: "The sample is intact", facts: sample("intact") }),
  codedRow("IDENTIFIED", yesNo, { title: "The sample is identified", facts: sample("identified") }),
  codedRow("SHEET-MATCHES", yesNo, {
    title: "Sample and sheet are of the same person",
    facts: sample("sheetMatches"),
  }),
  result,
  { ...result, code: "29771-3", system: loinc },
  instantRow("RECEIVED-AT", { title: "The sample was received at", facts: notification("receivedAt") }),
  instantRow("READ-AT", { title: "The test was read at", facts: notification("readAt") }),
  codedRow("DOCTOR-NAMED", yesNo, {
    title: "The person named a doctor to whom the result goes",
    facts: notification("doctorNamed"),
  }),
  dateRow("REPORT-SENT-ON", { title: "The report was sent on", facts: notification("reportSentOn") }),
];
