import { addDays, addMonths, type CivilDate, formatCivilDate } from "../calendar/index.js";
import type { Draw } from "./draw.js";
import { type EventWriter, eventWriter, type WrittenEvent } from "./episode-events.js";
import { writeWithoutAnswer } from "./episode-invitation.js";

type Result = "positive" | "negative" | "not-analysable";

/** The events of a person's screening for colorectal cancer, from the invitation. */
export function colorectalEvents(draw: Draw, on: CivilDate): readonly WrittenEvent[] {
  const writer = eventWriter(draw.monthsAgo(1, 24), on);
  const comes = draw.chance("fr.colorectal.participation");
  writer.after(0, "invited", { participatedInLastThreeCampaigns: comes });
  if (comes) writeTest(draw, writer);
  else writeWithoutAnswer(draw, writer);
  return writer.events;
}

function writeTest(draw: Draw, writer: EventWriter): void {
  const kitIssuedOn = formatCivilDate(writer.day());
  const isSampled = writer.after(draw.days(10, 150), "examined", {
    symptom: false,
    riskFactors: [],
    lastColonoscopy: null,
    lastCtColonography: null,
    medicalOpinion: "none",
    kitIssuedOn,
    doctorNamed: true,
  });
  if (!isSampled) return;
  const result: Result =
    draw.oneOf({ positive: "fr.colorectal.positive", "not-analysable": "fr.colorectal.not-analysable" }) ??
    "negative";
  if (!writeAnalysis(draw, writer, result)) return;
  const isSent =
    writer.after(0, "result-sent", { to: "doctor" }) && writer.after(1, "result-sent", { to: "person" });
  if (isSent && result === "positive") writeColonoscopy(draw, writer);
}

/** The analysis, three days after the sample, or ten where it comes too late to be analysed. */
function writeAnalysis(draw: Draw, writer: EventWriter, result: Result): boolean {
  const sampledOn = formatCivilDate(writer.day());
  const days = result === "not-analysable" ? draw.days(7, 10) : draw.days(2, 4);
  const analysedOn = formatCivilDate(addDays(writer.day(), days));
  return writer.after(days, "first-reading", {
    sampledOn,
    analysedOn,
    kitExpiresOn: formatCivilDate(addMonths(writer.day(), 12)),
    intact: true,
    identified: true,
    sheetMatches: true,
    result,
    receivedAt: `${analysedOn}T08:00:00Z`,
    readAt: `${analysedOn}T14:00:00Z`,
    doctorNamed: true,
  });
}

/** Colonoscopies within a month, within three, or later; some persons refuse, of some nothing is known. */
function writeColonoscopy(draw: Draw, writer: EventWriter): void {
  if (!draw.chance("fr.colorectal.colonoscopy")) {
    if (draw.among([true, false])) writer.after(draw.days(20, 60), "refused", { refusal: "documented" });
    return;
  }
  const days = daysToColonoscopy(draw);
  const colonoscopyOn = formatCivilDate(addDays(writer.day(), days));
  writer.after(days, "information-received", { colonoscopyOn });
}

function daysToColonoscopy(draw: Draw): number {
  const shares = {
    month: "fr.colorectal.colonoscopy-within-a-month",
    quarter: "fr.colorectal.colonoscopy-within-one-to-three-months",
  } as const;
  const soon = draw.oneOf(shares, "fr.colorectal.colonoscopy");
  if (soon === "month") return draw.days(7, 30);
  return soon === "quarter" ? draw.days(31, 91) : draw.days(92, 600);
}
