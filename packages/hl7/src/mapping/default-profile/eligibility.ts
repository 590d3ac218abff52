import type { ObservationRow } from "../mapping.js";
import { codedRow, dateRow, members, named, own, yesNo } from "./values.js";

const eligibility = (path: string) => ({ "fr.breast.eligibility": path });

/** What an order may carry of the person (facts of fr.breast.eligibility). */
export const eligibilityRows: readonly ObservationRow[] = [
  dateRow("INVITED-ON", { title: "Invitation sent on", facts: eligibility("invitedOn") }),
  dateRow("NEXT-INVITATION-ON", {
    title: "Next invitation due on",
    facts: eligibility("nextInvitationOn"),
  }),
  codedRow(
    "SYMPTOM-REFERRAL",
    named(
      "none",
      "mass",
      "inflammation",
      "abnormal-discharge",
      "skin-or-nipple-sign",
      "axillary-adenopathy",
      "other-suspicious",
      "breast-pain",
      "ordinary-galactorrhoea",
    ),
    { title: "Symptom for which a doctor refers", facts: eligibility("symptomReferral") },
  ),
  codedRow("SYMPTOM-AT-VISIT", yesNo, {
    title: "Suspicious sign found at the visit",
    facts: eligibility("symptomAtVisit"),
  }),
  codedRow("BREAST-CANCER", named("none", "in-treatment", "treated"), {
    title: "Breast cancer",
    facts: eligibility("breastCancer"),
  }),
  codedRow("HIGH-RISK", yesNo, { title: "Raised risk", facts: eligibility("highRisk") }),
  codedRow("CURRENT-FOLLOW-UP", named("adequate", "inadequate", "none"), {
    title: "Follow-up after cancer or at raised risk",
    facts: eligibility("currentFollowUp"),
  }),
  codedRow("MAMMOGRAPHY-SUITABLE", yesNo, {
    title: "A mammogram is suitable",
    facts: eligibility("mammographySuitable"),
  }),
  codedRow(
    "LAST-MAMMOGRAM",
    own({ NONE: null, NORMAL: { result: "normal" }, ABNORMAL: { result: "abnormal" } }),
    { title: "Last mammogram: none, or its result", facts: eligibility("lastMammogram") },
  ),
  dateRow("LAST-MAMMOGRAM-DATE", {
    title: "Day of the last mammogram",
    facts: eligibility("lastMammogram.date"),
  }),
  codedRow("LAST-MAMMOGRAM-UNDATED", own({ Y: null }), {
    title: "The day of the last mammogram cannot be found out",
    facts: eligibility("lastMammogram.date"),
  }),
  codedRow("LAST-MAMMOGRAM-WITHIN-PROGRAMME", yesNo, {
    title: "The last mammogram was made within the programme",
    facts: eligibility("lastMammogram.withinProgramme"),
  }),
  codedRow("SURVEILLANCE", own({ NONE: null }), {
    title: "No surveillance of a class 3 image",
    facts: eligibility("surveillance"),
  }),
  dateRow("SURVEILLANCE-MAMMOGRAM-DATE", {
    title: "Under surveillance: day of the last complete screening mammogram",
    facts: eligibility("surveillance.lastCompleteMammogram"),
  }),
  codedRow("SURVEILLANCE-CANCER-FOUND", yesNo, {
    title: "The surveillance found a cancer",
    facts: eligibility("surveillance.cancerFound"),
  }),
  codedRow(
    "PARTICULARS",
    members(
      "implants",
      "plastic-surgery",
      "benign-surgery",
      "trauma",
      "dense-breasts",
      "diffuse-calcifications",
      "hormone-therapy",
    ),
    { title: "Particulars that do not exclude", facts: eligibility("particulars") },
  ),
];
