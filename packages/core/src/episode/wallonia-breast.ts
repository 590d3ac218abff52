import { arbitration } from "../belgium/breast/arbitration.js";
import { consent } from "../belgium/breast/consent.js";
import { disclosure } from "../belgium/breast/disclosure.js";
import { resultLetter } from "../belgium/breast/result-letter.js";
import { submission } from "../belgium/breast/submission.js";
import { workUpPermission } from "../belgium/breast/work-up-permission.js";
import type { CivilDate } from "../calendar/index.js";
import type { DecisionResult, Facts } from "../engine/index.js";
import { type StartCourse, told, toldOf } from "./course.js";
import type { EpisodeEvent } from "./event.js";
import type { Journal } from "./journal.js";

/** One mammotest with its readings. */
interface Mammotest {
  readonly on: CivilDate;
  readonly subject: string;
  about: Facts;
  recordedOn: CivilDate | null;
  imagesSentOn: CivilDate | null;
  readings: readonly { readonly reader: string; readonly result: string }[];
  /** What the readings amount to. */
  outcome?: string;
  resultSentOn: CivilDate | null;
}

const READER_FIELDS = {
  "first-reading": "firstReader",
  "second-reading": "secondReader",
  "third-reading": "thirdReader",
} as const;
const FINAL: readonly (string | undefined)[] = ["positive", "negative"];

/** The course of a woman through breast screening in Wallonia (BE-CCREF-2024). */
export const startWalloniaBreast: StartCourse = (_log, journal) => {
  const mammotests: Mammotest[] = [];

  const start = (event: EpisodeEvent) => {
    const subject = `mammotest ${mammotests.length + 1}`;
    const about = { ...mammotests.at(-1)?.about, ...event.fields };
    const mammotest = {
      on: event.on,
      subject,
      about,
      recordedOn: null,
      imagesSentOn: null,
      readings: [],
      resultSentOn: null,
    };
    mammotests.push(mammotest);
    takeSubmission(journal, mammotest, event.on);
  };

  const ofMammotest =
    (take: (event: EpisodeEvent, mammotest: Mammotest) => void) => (event: EpisodeEvent) => {
      const mammotest = mammotests.at(-1);
      if (mammotest) take(event, mammotest);
      else journal.report("without-examination", event);
    };

  const reading = ofMammotest((event, mammotest) => read(journal, mammotest, event));

  const takers: Readonly<Partial<Record<EpisodeEvent["type"], (event: EpisodeEvent) => void>>> = {
    // The agreement has no rule on whom to invite and when: the event is recorded.
    invited: () => undefined,
    objected: (event) => object(journal, event),
    examined: start,
    "images-received": ofMammotest((event, mammotest) => {
      mammotest.imagesSentOn ??= event.on;
      journal.ledger.done(({ code }) => code === "send-images", event.on);
      takeSubmission(journal, mammotest, event.on);
    }),
    "first-reading": reading,
    "second-reading": reading,
    "third-reading": reading,
    "images-retaken": ofMammotest((event, mammotest) => {
      if (mammotest.outcome !== "redo") journal.report("no-meaning-now", event);
      journal.ledger.done(({ code }) => code === "retake-images", event.on);
      start(event);
    }),
    "work-up": ofMammotest((event, mammotest) => permit(journal, mammotest, event)),
    "result-sent": ofMammotest((event, mammotest) => disclose(journal, mammotest, event)),
    "letter-sent": ofMammotest((event, mammotest) => disclose(journal, mammotest, event)),
    "information-received": ofMammotest((event) => {
      if (journal.ledger.done(({ code }) => code === "return-reply-slip", event.on) === 0)
        journal.report("no-meaning-now", event);
    }),
  };

  const stand = (on: CivilDate): string => {
    const last = mammotests.at(-1);
    if (!last) return "not-examined";
    takeSubmission(journal, last, on);
    if (last.outcome === undefined) return "awaiting-first-reading";
    if (!FINAL.includes(last.outcome))
      return last.outcome === "redo" ? "awaiting-images" : `awaiting-${last.outcome.replace("await-", "")}`;
    return last.resultSentOn === null ? "awaiting-result-sent" : "concluded";
  };

  return {
    take: (event) => (takers[event.type] ?? ((unknown) => journal.report("no-meaning-now", unknown)))(event),
    stand,
  };
};

function takeSubmission(journal: Journal, mammotest: Mammotest, takenOn: CivilDate): void {
  const { womanInformed, items } = mammotest.about;
  const { on: examinedOn, recordedOn, imagesSentOn } = mammotest;
  const facts = { examinedOn, recordedOn, imagesSentOn, womanInformed, items };
  const subject = `submission of ${mammotest.subject}`;
  journal.take({ decision: submission, facts, takenOn, subject });
}

/** A reading is recorded; the readings together are the answer, or call for another one. */
function read(journal: Journal, mammotest: Mammotest, event: EpisodeEvent): void {
  const place = Object.keys(READER_FIELDS).indexOf(event.type);
  if (place === 0 && mammotest.recordedOn === null)
    mammotest.recordedOn = told(event, "recordedOn") ?? event.on;
  mammotest.about = { ...mammotest.about, ...event.fields };
  if (mammotest.readings.length !== place) {
    journal.report(place < mammotest.readings.length ? "already-recorded" : "without-first-reading", event);
    return;
  }
  const reader =
    told<string>(event, "reader") ??
    told<string>(event, READER_FIELDS[event.type as keyof typeof READER_FIELDS]);
  const result = told<string>(event, "result");
  if (reader === undefined || result === undefined) {
    journal.report("facts-missing", event, [
      ...(reader === undefined ? ["reader"] : []),
      ...(result === undefined ? ["result"] : []),
    ]);
    return;
  }
  if (place === 0) {
    journal.ledger.done(({ code }) => code === "record-mammotest", event.on);
    takeSubmission(journal, mammotest, event.on);
  }
  const readings = [...mammotest.readings, { reader, result }];
  arbitrate(journal, { mammotest, event }, readings);
}

interface At {
  readonly mammotest: Mammotest;
  readonly event: EpisodeEvent;
}

function arbitrate(journal: Journal, { mammotest, event }: At, readings: Mammotest["readings"]): void {
  const question = { decision: arbitration, facts: { readings }, takenOn: event.on, on: mammotest.on };
  const subject = `readings of ${mammotest.subject}`;
  const answer = journal.take({ ...question, subject, step: ({ outcome }) => outcome });
  if (!journal.admits(event, answer)) return;
  mammotest.readings = readings;
  mammotest.outcome = answer.outcome;
  if (FINAL.includes(answer.outcome)) letter(journal, { mammotest, event }, answer);
}

/** The clock of the letter starts when both the record and the images are there (BE-5). */
function letter(journal: Journal, { mammotest, event }: At, { outcome, values }: DecisionResult): void {
  const { recordedOn, imagesSentOn, readings } = mammotest;
  const { referringDoctor, secondDoctor } = mammotest.about;
  const receivedOn =
    recordedOn === null || imagesSentOn === null
      ? undefined
      : (Math.max(recordedOn, imagesSentOn) as CivilDate);
  const known = { result: outcome, thirdReading: readings.length > 2, lastReader: values["lastReader"] };
  const facts = { ...known, receivedOn, referringDoctor, secondDoctor };
  const subject = `letters of ${mammotest.subject}`;
  const result = journal.take({
    decision: resultLetter,
    facts,
    takenOn: event.on,
    on: mammotest.on,
    subject,
  });
  journal.admits(event, result);
}

/** No complementary examination by the unit before double reading (art. 14). */
function permit(journal: Journal, mammotest: Mammotest, event: EpisodeEvent): void {
  const doubleReadingDone = mammotest.readings.length > 1;
  const facts = { ...toldOf(event, workUpPermission.facts), doubleReadingDone };
  const subject = `work-up after ${mammotest.subject}`;
  const result = journal.take({ decision: workUpPermission, facts, takenOn: event.on, subject });
  if (journal.admits(event, result) && result.outcome === "forbidden")
    journal.report("against-decision", event, [result.decision, result.outcome]);
}

/** What is told, and to whom: nothing of the first reading to anyone but the CCRef (art. 13). */
function disclose(journal: Journal, mammotest: Mammotest, event: EpisodeEvent): void {
  const isFinal = FINAL.includes(mammotest.outcome);
  const content = told<string>(event, "content") ?? (isFinal ? "final-result" : "first-reading");
  const to = told<string>(event, "to") ?? "doctor";
  const addressee = RECIPIENTS[to] ?? to;
  const facts = { content, to: addressee, ownCase: told<boolean>(event, "ownCase") ?? false };
  const subject = `disclosure ${event.on} of ${mammotest.subject}`;
  const result = journal.take({ decision: disclosure, facts, takenOn: event.on, subject });
  if (journal.admits(event, result) && result.outcome === "forbidden")
    journal.report("against-decision", event, [result.decision, result.outcome]);
  if (content !== "final-result") return;
  const channel = told<string>(event, "channel");
  const isSent = (action: { readonly code: string; readonly to: string; readonly channel?: string }) =>
    action.code === "send-result" &&
    action.to === to &&
    (channel === undefined || action.channel === channel);
  if (journal.ledger.done(isSent, event.on) > 0) mammotest.resultSentOn ??= event.on;
}

/** Recipients of the letters, as the rules of disclosure name them. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  person: "woman",
  "second-doctor": "doctor",
  "ccref-doctor": "ccref",
};

/** A refusal of further processing keeps the data out of evaluation, and changes nothing else (BE-12). */
function object(journal: Journal, event: EpisodeEvent): void {
  const facts = { furtherProcessing: "refused", purpose: told<string>(event, "purpose") ?? "evaluation" };
  journal.take({ decision: consent, facts, takenOn: event.on, subject: `consent to ${facts.purpose}` });
}
