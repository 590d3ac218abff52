import type { DecisionResult, Facts } from "../engine/index.js";
import type { BreastClasses } from "../france/breast/birads-class.js";
import { firstReading } from "../france/breast/first-reading.js";
import { secondReading } from "../france/breast/second-reading.js";
import { completed, told, toldOf } from "./course.js";
import type { EpisodeEvent } from "./event.js";
import type { Examination } from "./france-breast-examination.js";
import {
  openFollowUp,
  pathOf,
  takeConduct,
  takeLetters,
  takeTechnicalRecall,
  WORK_UPS,
} from "./france-breast-steps.js";
import type { Journal } from "./journal.js";

/** What a first reading that does not mention it has not found or done. */
const UNMENTIONED_AT_FIRST_READING = {
  workUp: "not-done",
  clinicalWorkUp: null,
  ultrasound: "not-done",
  findings: [],
  workUpExaminations: [],
  mobileUnit: false,
  samplingAdvised: false,
} as const;

const UNMENTIONED_AT_SECOND_READING = {
  technicallyInsufficient: null,
  workUpSufficient: null,
  evidentCancer: false,
  recommendedExaminations: [],
} as const;

/** Takes a first reading; a second one of the same examination is not taken. */
export function takeFirstReading(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  if (exam.firstReading) {
    const differing = Object.keys(event.fields).filter((name) =>
      differs(event, { ...exam.about, ...exam.firstReading }, name),
    );
    journal.report("already-recorded", event, differing);
    return;
  }
  exam.about = { ...exam.about, ...aboutOf(event) };
  const mobileUnit = told<boolean>(event, "mobileUnit") ?? (exam.about["mobileUnit"] as boolean | undefined);
  const facts = { ...toldOf(event, firstReading.facts), ...(mobileUnit === undefined ? {} : { mobileUnit }) };
  readFirst(journal, exam, { event, ...completed<Facts>(facts, UNMENTIONED_AT_FIRST_READING) });
}

/** The people whom the letters go to, which the visit or a reading tells. */
function aboutOf({ fields }: EpisodeEvent): Facts {
  const names = ["firstReader", "doctorNamed", "prescriberKnown", "contactRefused"];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function differs({ fields }: EpisodeEvent, known: Facts, name: string): boolean {
  return JSON.stringify(fields[name]) !== JSON.stringify(known[name]);
}

interface Reading {
  readonly event: EpisodeEvent;
  readonly facts: Facts;
  readonly presumed: readonly string[];
}

/** Decides on a first reading, before or after its work-up, and goes where the decision leads. */
function readFirst(journal: Journal, exam: Examination, { event, facts, presumed }: Reading): void {
  const result = journal.take({
    decision: firstReading,
    facts,
    presumed,
    takenOn: event.on,
    on: exam.on,
    subject: `reading of ${exam.subject}`,
    step: ({ outcome }) => outcome,
  });
  if (!journal.admits(event, result)) return;
  exam.firstReading = facts;
  exam.isWorkUpDone = facts["workUp"] === "done";
  exam.classes = facts["classes"] as BreastClasses;
  followFirstReading(journal, { exam, event }, result);
}

interface At {
  readonly exam: Examination;
  readonly event: EpisodeEvent;
}

function followFirstReading(journal: Journal, { exam, event }: At, { outcome }: DecisionResult): void {
  switch (outcome) {
    case "second-reading":
    case "second-reading-priority":
      exam.phase = "second-reading";
      exam.conclusion = negativeConclusion(exam);
      return;
    case "work-up-refused":
      exam.phase = "follow-up";
      exam.conclusion = "work-up-refused";
      openFollowUp(exam, "acr-0-first-reading", event.on);
      return;
    case "deferred-work-up":
      exam.phase = "work-up";
      exam.conclusion = "positive";
      exam.isWorkUpDeferred = true;
      return;
    case "work-up-now":
      exam.phase = "work-up";
      exam.conclusion = "positive";
      return;
    default:
      exam.phase = "follow-up";
      exam.conclusion = "positive";
      followPositiveFirstReading(journal, { exam, event }, outcome);
  }
}

function negativeConclusion({ isWorkUpDone, isWorkUpDeferred }: Examination): string {
  if (!isWorkUpDone) return "negative";
  return isWorkUpDeferred ? "negative-after-deferred-work-up" : "negative-after-work-up";
}

function followPositiveFirstReading(journal: Journal, { exam, event }: At, outcome: string): void {
  if (outcome === "positive-clinical") {
    openFollowUp(exam, "clinical", event.on);
    return;
  }
  const classes = exam.classes as BreastClasses;
  const samplingAdvised = exam.firstReading?.["samplingAdvised"] === true;
  const sampleResult = told<string>(event, "sampleResult") ?? null;
  const conducted = takeConduct(journal, exam, { takenOn: event.on, classes, samplingAdvised, sampleResult });
  const path = pathOf(conducted);
  if (path) openFollowUp(exam, path, event.on);
}

/** A work-up that the first reading called for decides on that reading anew; negative, it goes to second reading. */
export function takeWorkUpOfFirstReading(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  const facts = { ...exam.firstReading, ...toldOf(event, firstReading.facts), workUp: "done" };
  const { firstReading: before } = exam;
  exam.isWorkUpDeferred ||= event.on > exam.on;
  journal.ledger.done(({ code }) => WORK_UPS.includes(code), event.on);
  readFirst(journal, exam, { event, facts, presumed: [] });
  if (exam.firstReading === before) exam.phase = "work-up";
}

/** A work-up that second reading called for ends the examination: it never goes back to second reading (READ-13). */
export function takeDeferredWorkUp(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  const classes = told<BreastClasses>(event, "classes");
  if (!classes) {
    journal.report("facts-missing", event, ["classes"]);
    return;
  }
  exam.isWorkUpDone = true;
  const conducted = takeConduct(journal, exam, {
    takenOn: event.on,
    classes,
    samplingAdvised: told<boolean>(event, "samplingAdvised") ?? false,
    sampleResult: told<string>(event, "sampleResult") ?? null,
  });
  if (conducted.outcome === "work-up") {
    journal.report("invalid", event, [conducted.decision, "class-0-after-work-up"]);
    return;
  }
  journal.ledger.done(({ code }) => WORK_UPS.includes(code), event.on);
  journal.ledger.supersede(`reading of ${exam.subject}`, conducted.decision, event.on);
  const waiting = exam.followUps.find(({ path }) => path === "acr-0-second-reading");
  if (waiting) waiting.informationReceived = true;
  const path = pathOf(conducted);
  exam.conclusion = path ? "positive" : "cleared-after-second-reading";
  exam.phase = "follow-up";
  if (path) openFollowUp(exam, path, event.on);
}

/** Takes a second reading, or what claims to be a third. */
export function takeSecondReading(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  if (!exam.firstReading) {
    journal.report("without-first-reading", event);
    return;
  }
  const log = { firstReader: exam.about["firstReader"], firstReading: exam.conclusion };
  for (const [name, value] of Object.entries(log))
    if (value !== undefined && event.fields[name] !== undefined && event.fields[name] !== value)
      journal.report("contradicts-log", event, [name]);
  const isThird = event.type === "third-reading" || exam.isReadTwice;
  const known = { thirdReading: isThird, ...toldOf(event, secondReading.facts), ...knownOnly(log) };
  const { facts, presumed } = completed<Facts>(known, UNMENTIONED_AT_SECOND_READING);
  const subject = isThird ? `reading beyond the second of ${exam.subject}` : `reading of ${exam.subject}`;
  const result = journal.take({
    decision: secondReading,
    facts,
    presumed,
    takenOn: event.on,
    on: exam.on,
    subject,
    step: ({ outcome }) => outcome,
  });
  if (!journal.admits(event, result)) return;
  exam.about = { ...exam.about, ...aboutOf(event) };
  followSecondReading(journal, { exam, event }, { outcome: result.outcome, facts });
}

function knownOnly(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

interface Read {
  readonly outcome: string;
  readonly facts: Facts;
}

function followSecondReading(journal: Journal, { exam, event }: At, { outcome, facts }: Read): void {
  if (outcome === "technical-recall" || outcome === "reprint") {
    recallImages(journal, { exam, event }, { outcome, facts });
    return;
  }
  exam.isReadTwice = true;
  delete exam.technicalRecall;
  journal.ledger.supersede(`images of ${exam.subject}`, secondReading.id, event.on);
  if (outcome === "negative") {
    concludeNegative(journal, { exam, event }, facts);
    return;
  }
  exam.letters = { result: "positive-second-reading", doctorLetterSentAt: null };
  takeLetters(journal, exam, event);
  if (outcome === "recall-for-work-up") {
    exam.phase = "deferred-work-up";
    openFollowUp(exam, "acr-0-second-reading", event.on);
    return;
  }
  exam.phase = "follow-up";
  exam.conclusion = "positive";
  const classes = facts["classes"] as BreastClasses;
  const conducted = takeConduct(journal, exam, {
    takenOn: event.on,
    classes,
    samplingAdvised: false,
    sampleResult: null,
  });
  const path = pathOf(conducted) ?? "acr-0-second-reading";
  openFollowUp(exam, path, event.on);
}

/** Both readings are negative: the result goes out, and a suspicious ultrasound is followed up from then on (READ-5). */
function concludeNegative(journal: Journal, { exam, event }: At, facts: Facts): void {
  // The class 0 of the first reading stands where its work-up was refused: its follow-up goes on (READ-6).
  if (exam.conclusion === "work-up-refused") return;
  exam.letters = { result: "negative", doctorLetterSentAt: null };
  takeLetters(journal, exam, event);
  const classes = facts["classes"] as BreastClasses;
  takeConduct(journal, exam, { takenOn: event.on, classes, samplingAdvised: false, sampleResult: null });
  const ultrasound = exam.firstReading?.["ultrasound"];
  const isSuspicious = ultrasound === "surveillance" || ultrasound === "sampling";
  exam.phase = isSuspicious ? "follow-up" : "concluded";
  if (isSuspicious) openFollowUp(exam, `suspicious-ultrasound-${ultrasound}`, exam.on);
}

function recallImages(journal: Journal, { exam, event }: At, { outcome, facts }: Read): void {
  const found = facts["technicallyInsufficient"] as { readonly reason: string; readonly archived: boolean };
  exam.phase = "images";
  exam.technicalRecall = {
    ...found,
    decidedOn: event.on,
    completedOn: null,
    firstReaderRefusal: false,
    personStaysAway: false,
    firstReaderRemindedOn: null,
    personRemindedOn: null,
  };
  if (outcome === "reprint") return;
  exam.letters = { result: "technical-recall", doctorLetterSentAt: null };
  takeLetters(journal, exam, event);
}

/** New images, or a new print: the whole set is read anew, and a retake restarts the fifteen days (FUP-1). */
export function takeRetake(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  const { technicalRecall: recall } = exam;
  if (exam.phase !== "images" || !recall) {
    journal.report("no-meaning-now", event);
    return;
  }
  recall.completedOn = event.on;
  const isReprint = recall.reason === "print-quality" && recall.archived;
  if (!isReprint) exam.completedOn = event.on;
  journal.ledger.done(({ code }) => code === "retake-images" || code === "reprint-images", event.on);
  takeTechnicalRecall(journal, exam, event.on);
  exam.phase = "second-reading";
}

/** The person refuses the work-up that the first reading called for, or upholds the refusal. */
export function takeRefusedWorkUp(
  journal: Journal,
  exam: Examination,
  { event, workUp }: { readonly event: EpisodeEvent; readonly workUp: "refused" | "refusal-confirmed" },
): void {
  readFirst(journal, exam, { event, facts: { ...exam.firstReading, workUp }, presumed: [] });
}
