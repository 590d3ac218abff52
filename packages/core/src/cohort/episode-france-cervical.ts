import { ageAt, type CivilDate } from "../calendar/index.js";
import { HPV_AGE_YEARS } from "../france/cervical/rhythm.js";
import type { Draw } from "./draw.js";
import { type EventWriter, eventWriter, type WrittenEvent } from "./episode-events.js";
import { writeWithoutAnswer } from "./episode-invitation.js";

/** The events of a woman's screening for cancer of the cervix, from her invitation. */
export function cervicalEvents(draw: Draw, on: CivilDate, birthDate: CivilDate): readonly WrittenEvent[] {
  const writer = eventWriter(draw.monthsAgo(1, 24), on);
  writer.after(0, "invited");
  if (draw.chance("fr.cervical.screened-after-invitation")) writeTest(draw, writer, birthDate);
  else writeWithoutAnswer(draw, writer);
  return writer.events;
}

function writeTest(draw: Draw, writer: EventWriter, birthDate: CivilDate): void {
  const days = draw.days(10, 150);
  const isHpv = ageAt(birthDate, (writer.day() + days) as CivilDate) >= HPV_AGE_YEARS;
  const test = isHpv ? "hpv" : "cytology";
  const isSampled = writer.after(days, "examined", {
    cervix: "present",
    symptom: false,
    conservativeTreatment: false,
    immunodepressed: false,
    desExposed: false,
    pregnant: false,
    menopausal: false,
    vaccinated: draw.chance("fr.cervical.vaccinated"),
    test,
    samplerNamed: true,
    prescriberNamed: false,
    treatingDoctorNamed: true,
    transmissionRefused: false,
  });
  if (isSampled) writeReport(draw, writer, test);
}

function writeReport(draw: Draw, writer: EventWriter, test: "cytology" | "hpv"): void {
  const found = draw.oneOf({ finding: "fr.cervical.abnormal", unsatisfactory: "fr.cervical.unsatisfactory" });
  const isReported = writer.after(draw.days(3, 15), "first-reading", {
    ...reportOf(draw, test, found),
    sample: "liquid",
    controlAfterPositive: false,
    previousUnsatisfactory: false,
    firstCytology: false,
  });
  if (!isReported || !writer.after(1, "result-sent", { to: "person" })) return;
  if (found === "finding")
    writer.after(draw.days(20, 120), "information-received", { informationReceived: true });
}

const GRADES = ["high", "low"] as const;

/** What the laboratory reports; a positive HPV test in liquid medium has its cytology made at once. */
function reportOf(draw: Draw, test: "cytology" | "hpv", found: "finding" | "unsatisfactory" | undefined) {
  if (found === "unsatisfactory") return { result: "unsatisfactory", reflexCytology: null };
  if (found === undefined) return { result: test === "hpv" ? "negative" : "normal", reflexCytology: null };
  if (test === "cytology") return { result: "abnormal", reflexCytology: null, grade: draw.among(GRADES) };
  const isNormal = draw.among([true, false]);
  return isNormal
    ? { result: "positive", reflexCytology: "normal", grade: "hpv-positive-normal-cytology" }
    : { result: "positive", reflexCytology: "abnormal", grade: draw.among(GRADES) };
}
