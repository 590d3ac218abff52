import { addMonths, type CivilDate, formatCivilDate } from "../calendar/index.js";
import type { Draw } from "./draw.js";
import { type EventWriter, eventWriter, type WrittenEvent } from "./episode-events.js";
import { writeWithoutAnswer } from "./episode-invitation.js";
import { firstReadingFacts } from "./france-breast.js";

type Reading = ReturnType<typeof firstReadingFacts>;

const LETTERS = { doctorNamed: true, prescriberKnown: false };
const FIRST_READER = "reader-1";
const CANCER = {
  "3": "fr.breast.cancer-in-class-3",
  "4": "fr.breast.cancer-in-class-4",
  "5": "fr.breast.cancer-in-class-5",
} as const;

/** The events of a woman's screening for breast cancer, from her invitation. */
export function breastEvents(draw: Draw, on: CivilDate): readonly WrittenEvent[] {
  const writer = eventWriter(draw.monthsAgo(1, 24), on);
  writer.after(0, "invited");
  const comes = draw.chanceInRegion(
    "fr.breast.participation.lowest-region",
    "fr.breast.participation.highest-region",
  );
  if (comes) writeExamination(draw, writer);
  else writeWithoutAnswer(draw, writer);
  return writer.events;
}

function writeExamination(draw: Draw, writer: EventWriter): void {
  const reading = firstReadingFacts(draw);
  const lastOn = addMonths(writer.day(), -30);
  const lastMammogram = { date: formatCivilDate(lastOn), result: "normal", withinProgramme: true };
  const isExamined = writer.after(draw.days(10, 150), "examined", {
    symptomReferral: "none",
    symptomAtVisit: reading.clinicalExamination === "suspicious",
    breastCancer: "none",
    highRisk: false,
    currentFollowUp: "none",
    mammographySuitable: true,
    surveillance: null,
    lastMammogram: draw.chance("fr.breast.first-ever") ? null : lastMammogram,
    particulars: [],
    mobileUnit: reading.mobileUnit,
    ...LETTERS,
  });
  if (isExamined) writeReadings(draw, writer, reading);
}

/** The first reading on the day of the examination, or a week later where a mobile unit sends the images. */
function writeReadings(draw: Draw, writer: EventWriter, reading: Reading): void {
  const images = { ...reading, firstReader: FIRST_READER, sampleResult: null, ...LETTERS };
  if (!writer.after(reading.mobileUnit ? 7 : 0, "first-reading", images)) return;
  const isPositive = writePositive(draw, writer, reading);
  if (isPositive) return;
  const isDeferred = reading.workUp === "deferred";
  if (isDeferred && !writer.after(draw.days(7, 21), "work-up", clearedWorkUp(reading))) return;
  if (!writer.after(draw.days(1, 3), "images-received")) return;
  writeSecondReading(draw, writer, firstReadingOf(reading));
}

type FirstReading =
  | "negative"
  | "negative-after-work-up"
  | "negative-after-deferred-work-up"
  | "work-up-refused";

function firstReadingOf({ workUp }: Reading): FirstReading {
  if (workUp === "deferred") return "negative-after-deferred-work-up";
  if (workUp === "done") return "negative-after-work-up";
  return workUp === "not-done" ? "negative" : "work-up-refused";
}

/** What a work-up came to that cleared the anomaly. */
function clearedWorkUp({ findings, clinicalExamination }: Reading) {
  return {
    classes: { left: "2", right: "1" },
    findings,
    workUpExaminations: ["ultrasound", "lateral-view", "magnification"],
    ultrasound: "not-done",
    clinicalWorkUp: clinicalExamination === "suspicious" ? "cleared" : null,
    sampleResult: null,
    samplingAdvised: false,
  };
}

/** A finding that the work-up of the first reading confirmed goes to care, and not to a second reading. */
function writePositive(draw: Draw, writer: EventWriter, reading: Reading): boolean {
  if (reading.workUp !== "done") return false;
  const worst = (["5", "4", "3"] as const).find((name) =>
    Object.values(reading.classes ?? {}).includes(name),
  );
  if (worst === undefined && reading.clinicalWorkUp !== "confirmed") return false;
  writeOutcome(draw, writer, worst ?? "4");
  return true;
}

function writeOutcome(draw: Draw, writer: EventWriter, worst: keyof typeof CANCER): void {
  const days = draw.days(20, 60);
  if (draw.chance(CANCER[worst])) writer.after(days, "diagnosed", { cancerDiagnosed: true });
  else writer.after(days, "information-received", { informationReceived: true, careTaken: true });
}

/** The second reading, at its first attempt or after images were taken again. */
function writeSecondReading(draw: Draw, writer: EventWriter, firstReading: FirstReading): void {
  const isInsufficient = draw.chance("fr.breast.technical-recall");
  const isRecalled = !isInsufficient && draw.chance("fr.breast.second-reading-recall");
  const about = { firstReader: FIRST_READER, secondReader: "reader-2", firstReading, ...LETTERS };
  const isRead = writer.after(draw.days(2, 14), "second-reading", {
    ...about,
    classes: isInsufficient ? null : { left: isRecalled ? "0" : "1", right: "1" },
    technicallyInsufficient: isInsufficient ? { reason: "positioning", archived: false } : null,
    workUpSufficient: firstReading === "negative" || firstReading === "work-up-refused" ? null : true,
    evidentCancer: false,
    anomalyDescribed: isRecalled,
    recommendedExaminations: isRecalled ? ["ultrasound"] : [],
    thirdReading: false,
  });
  if (!isRead) return;
  if (isInsufficient) writeRetake(draw, writer, firstReading);
  else if (isRecalled) writeRecall(draw, writer);
  else if (firstReading !== "work-up-refused") writeResult(writer);
}

function writeRetake(draw: Draw, writer: EventWriter, firstReading: FirstReading): void {
  if (draw.chance("fr.breast.retake-refused")) {
    writer.after(draw.days(1, 10), "refused", { by: "first-reader" });
    return;
  }
  if (!writer.after(draw.days(5, 15), "images-retaken")) return;
  const isRead = writer.after(draw.days(2, 14), "second-reading", {
    firstReader: FIRST_READER,
    secondReader: "reader-2",
    firstReading,
    classes: { left: "1", right: "1" },
    technicallyInsufficient: null,
    workUpSufficient: firstReading === "negative" || firstReading === "work-up-refused" ? null : true,
    evidentCancer: false,
    anomalyDescribed: false,
    recommendedExaminations: [],
    thirdReading: false,
    ...LETTERS,
  });
  if (isRead && firstReading !== "work-up-refused") writeResult(writer);
}

/** A woman recalled by the second reading has her work-up, which clears most. */
function writeRecall(draw: Draw, writer: EventWriter): void {
  if (!writer.after(1, "result-sent", { to: "doctor" })) return;
  if (!writer.after(3, "result-sent", { to: "person" })) return;
  writeOutcome(draw, writer, "4");
}

function writeResult(writer: EventWriter): void {
  if (writer.after(1, "result-sent", { to: "doctor" })) writer.after(1, "result-sent", { to: "person" });
}
