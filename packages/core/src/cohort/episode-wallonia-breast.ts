import { type CivilDate, formatCivilDate } from "../calendar/index.js";
import type { Draw } from "./draw.js";
import { type EventWriter, eventWriter, type WrittenEvent } from "./episode-events.js";

const ITEMS = {
  niss: true,
  name: true,
  givenName: true,
  birthDate: true,
  examinationDate: true,
  mammogram: true,
  firstReading: true,
  firstReader: true,
  technologist: true,
  priorImagesExist: false,
  priorImagesSent: false,
  doctorNamed: true,
  doctorTransmitted: true,
};

/** The events of a woman's mammotest, from the examination: the unit knows of no invitation. */
export function walloniaEvents(draw: Draw, on: CivilDate): readonly WrittenEvent[] {
  const writer = eventWriter(draw.monthsAgo(0, 24), on);
  const doctors = { referringDoctor: true, secondDoctor: false };
  if (writer.after(0, "examined", { ...doctors, womanInformed: true, items: ITEMS }))
    writeReadings(draw, writer);
  return writer.events;
}

/** Two readings, a third where they disagree, and the letters. */
function writeReadings(draw: Draw, writer: EventWriter): void {
  const isRecalled = draw.chance("be.breast.recall");
  const disagrees = draw.chance("be.breast.readings-disagree");
  const result = isRecalled ? "positive" : "negative";
  const first = disagrees ? opposite(result) : result;
  const reading = () => ({ reader: "reader-1", result: first, recordedOn: formatCivilDate(writer.day()) });
  if (!writer.after(0, "first-reading", reading())) return;
  if (!writer.after(1, "images-received")) return;
  if (!writer.after(draw.days(1, 3), "second-reading", { reader: "reader-2", result })) return;
  if (disagrees && !writer.after(draw.days(1, 2), "third-reading", { reader: "reader-3", result })) return;
  writer.after(1, "result-sent", {
    to: "doctor",
    content: "final-result",
    channel: "ehealthbox",
    ownCase: false,
  });
}

function opposite(result: "positive" | "negative"): "positive" | "negative" {
  return result === "positive" ? "negative" : "positive";
}
