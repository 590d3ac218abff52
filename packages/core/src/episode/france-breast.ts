import { type CivilDate, parseInstant } from "../calendar/index.js";
import { eligibility } from "../france/breast/eligibility.js";
import { firstReading } from "../france/breast/first-reading.js";
import { followUp } from "../france/breast/follow-up.js";
import { breastInvitation } from "../france/breast/invitation.js";
import { resultNotification } from "../france/breast/result-notification.js";
import { technicalRecall } from "../france/breast/technical-recall.js";
import { type StartCourse, takeEligibility, told, toldOf } from "./course.js";
import type { EpisodeEvent } from "./event.js";
import { type Examination, type FollowUp, newExamination } from "./france-breast-examination.js";
import * as read from "./france-breast-readings.js";
import * as step from "./france-breast-steps.js";
import { newInvitationCourse } from "./invitation-course.js";
import type { Journal } from "./journal.js";
import type { AskedAction } from "./ledger.js";

/** Outcomes of eligibility with which the examination belongs to the programme. */
const SCREENED: readonly string[] = ["eligible", "eligible-by-exception", "deferred"];
/** How the codes of acts begin by which the CRCDC asks for news. */
const CONTACTS = ["remind", "contact", "ask", "phone"] as const;

/** The course of a person through breast screening in France (FR-ARR-2024, annexe III). */
export const startFranceBreast: StartCourse = ({ person: { birthDate } }, journal) => {
  const invitations = newInvitationCourse(journal, {
    decision: breastInvitation,
    birthDate,
    ownFacts: () => ({}),
  });
  const examinations: Examination[] = [];
  let hadCancer = false;

  const examined = (event: EpisodeEvent) => {
    const exam = newExamination(event.on, examinations.length + 1, event.fields);
    const facts = {
      birthDate,
      ...historyOf(examinations.at(-1)),
      // In treatment or treated, the answer is the same; to presume that there was no cancer would be false.
      ...(hadCancer ? { breastCancer: "treated" } : {}),
      ...toldOf(event, eligibility.facts),
      invitedOn: invitations.lastInvitationOn() ?? undefined,
    };
    const question = { decision: eligibility, facts, subject: exam.subject, admitted: SCREENED };
    takeEligibility(journal, event, { ...question, presume: true });
    examinations.push(exam);
    invitations.screened(event.on);
  };

  const ofExamination =
    (take: (journal: Journal, exam: Examination, event: EpisodeEvent) => void) => (event: EpisodeEvent) => {
      const exam = examinations.at(-1);
      if (exam) take(journal, exam, event);
      else journal.report("without-examination", event);
    };

  const reminded = (event: EpisodeEvent) => {
    const exam = examinations.at(-1);
    const purpose = told<string>(event, "purpose") ?? purposeOf(exam, invitations.lastInvitationOn());
    if (purpose === "invitation") invitations.reminded(event);
    else ofExamination(remind)(event);
  };

  const diagnosed = (event: EpisodeEvent) => {
    if (told<boolean>(event, "cancerDiagnosed") === false) {
      ofExamination(inform)(event);
      return;
    }
    hadCancer = true;
    for (const followed of openOnes(examinations)) followed.cancerDiagnosed = true;
    invitations.excluded(event.on);
  };

  const retaken = (event: EpisodeEvent) => {
    ofExamination(read.takeRetake)(event);
    const exam = examinations.at(-1);
    if (exam) invitations.screened(exam.completedOn);
  };

  const takers: Readonly<Partial<Record<EpisodeEvent["type"], (event: EpisodeEvent) => void>>> = {
    invited: invitations.invited,
    reminded,
    objected: invitations.objected,
    examined,
    "images-received": ofExamination(receiveImages),
    "first-reading": ofExamination(read.takeFirstReading),
    "work-up": ofExamination(workUp),
    "images-retaken": retaken,
    "second-reading": ofExamination(read.takeSecondReading),
    "third-reading": ofExamination(read.takeSecondReading),
    "result-sent": ofExamination(send),
    "letter-sent": ofExamination(send),
    "information-received": ofExamination(inform),
    refused: ofExamination(refuse),
    diagnosed,
  };

  const stand = (on: CivilDate): string => {
    const ends = examinations.flatMap((exam) => standAt(journal, exam, on));
    const isOver = invitations.stand(on)?.outcome === "none";
    return stateOf({ exam: examinations.at(-1), ends, isOver, invitedOn: invitations.lastInvitationOn() });
  };

  return { take: (event) => takers[event.type]?.(event), stand };
};

/** Outcomes of a follow-up that end it without an answer, and name where the person stands. */
const UNANSWERED: readonly string[] = ["refused", "deemed-refusal", "lost-to-follow-up"];

/** Decides on the day of the replay on what an examination still waits for; the ends without answer that it has come to. */
function standAt(journal: Journal, exam: Examination, on: CivilDate): readonly string[] {
  if (exam.phase === "images") step.takeTechnicalRecall(journal, exam, on);
  const outcomes = exam.followUps.map(
    (followed) => step.takeFollowUp(journal, { exam, followed }, on).outcome,
  );
  return exam.followUps.some(step.isOpen) || outcomes.includes("refused")
    ? outcomes.filter((outcome) => UNANSWERED.includes(outcome))
    : [];
}

interface Standing {
  readonly exam: Examination | undefined;
  /** The ends without answer that follow-ups have come to. */
  readonly ends: readonly string[];
  /** Nobody invites any more. */
  readonly isOver: boolean;
  readonly invitedOn: CivilDate | null;
}

function stateOf({ exam, ends, isOver, invitedOn }: Standing): string {
  if (exam && (invitedOn ?? exam.on) <= exam.completedOn) return ends.at(-1) ?? STATES[exam.phase];
  if (exam && exam.phase !== "concluded" && ends.length === 0) return STATES[exam.phase];
  if (isOver) return "ended";
  return invitedOn === null ? "not-invited" : "invited";
}

const STATES: Readonly<Record<Examination["phase"], string>> = {
  concluded: "concluded",
  "first-reading": "awaiting-first-reading",
  "work-up": "awaiting-work-up",
  "second-reading": "awaiting-second-reading",
  "deferred-work-up": "awaiting-deferred-work-up",
  images: "awaiting-images",
  "follow-up": "in-follow-up",
};

/** What the log tells of the last mammogram, for the eligibility to the next. */
function historyOf(last: Examination | undefined) {
  if (!last) return {};
  const isWatched = last.followUps.some(({ path }) => path === "acr-3");
  const cancerFound = last.followUps.some((one) => one.cancerDiagnosed);
  const surveillance = isWatched ? { lastCompleteMammogram: last.completedOn, cancerFound } : null;
  const isNormal = last.conclusion?.startsWith("negative") === true;
  const result = isNormal ? ("normal" as const) : ("abnormal" as const);
  return { surveillance, lastMammogram: { date: last.completedOn, result, withinProgramme: true } };
}

function openOnes(examinations: readonly Examination[]): readonly FollowUp[] {
  return examinations.flatMap(({ followUps }) => followUps).filter(step.isOpen);
}

/** What a reminder is of that does not say it: a follow-up still open, unless a later invitation went out. */
function purposeOf(exam: Examination | undefined, invitedOn: CivilDate | null): "follow-up" | "invitation" {
  if (!exam || (invitedOn !== null && invitedOn > exam.on)) return "invitation";
  return exam.phase === "images" || exam.followUps.some(step.isOpen) ? "follow-up" : "invitation";
}

function receiveImages({ ledger }: Journal, _exam: Examination, { on }: EpisodeEvent): void {
  ledger.done(({ code }) => code === "send-for-second-reading" || code === "send-for-new-second-reading", on);
}

function workUp(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  if (exam.phase === "work-up") read.takeWorkUpOfFirstReading(journal, exam, event);
  else if (exam.phase === "deferred-work-up") read.takeDeferredWorkUp(journal, exam, event);
  else if (exam.conclusion === "work-up-refused") read.takeWorkUpOfFirstReading(journal, exam, event);
  else if (exam.followUps.some(step.isOpen)) control(journal, exam, event);
  else journal.report("no-meaning-now", event);
}

/** A control of a surveillance: the next screening still counts from the complete mammogram (ELI-8). */
function control(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  read.takeDeferredWorkUp(journal, exam, event);
  if (exam.conclusion !== "cleared-after-second-reading") return;
  for (const followed of exam.followUps) followed.informationReceived = true;
}

/** A letter that went out; the doctor's opens the window of the person's (CAL-15). */
function send(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  const to = told<string>(event, "to") ?? "person";
  const isSent = (action: AskedAction) =>
    action.to === to && /^(send|tell|confirm|inform)-/.test(action.code);
  const early = journal.ledger.open().some((action) => isSent(action) && isTooEarly(action, event));
  if (early) journal.report("against-decision", event, [resultNotification.id, "too-early"]);
  if (journal.ledger.done(isSent, event.on) === 0) journal.report("no-meaning-now", event, [to]);
  const { letters } = exam;
  if (to !== "doctor" || !event.at || !letters || letters.doctorLetterSentAt) return;
  letters.doctorLetterSentAt = event.at;
  step.takeLetters(journal, exam, event);
}

function isTooEarly({ notBefore }: AskedAction, { at }: EpisodeEvent): boolean {
  const moment = typeof notBefore === "string" ? parseInstant(notBefore) : undefined;
  return at !== undefined && moment !== undefined && at.epochMs < moment.epochMs;
}

/** A step of the CRCDC on a follow-up: what was due that day is asked for first, then it is done. */
function remind(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  const to = told<string>(event, "to") ?? "person";
  const isPersonal = told<boolean>(event, "personal") === true;
  const followed = exam.followUps.filter(step.isOpen);
  if (!exam.technicalRecall && followed.length === 0) journal.report("no-meaning-now", event, [to]);
  if (exam.phase === "images") step.takeTechnicalRecall(journal, exam, event.on);
  for (const one of followed) step.takeFollowUp(journal, { exam, followed: one }, event.on);
  const verbs = isPersonal ? ["contact"] : CONTACTS;
  const isDone = ({ decision, code, to: addressee }: AskedAction) =>
    (decision === followUp.id || decision === technicalRecall.id) &&
    addressee === to &&
    verbs.some((verb) => code.startsWith(verb));
  journal.ledger.done(isDone, event.on);
  for (const one of followed) recordReminder(one, { to, isPersonal, on: event.on });
  if (exam.technicalRecall && to === "first-reader") exam.technicalRecall.firstReaderRemindedOn ??= event.on;
  if (exam.technicalRecall && to === "person") exam.technicalRecall.personRemindedOn ??= event.on;
}

interface Reminder {
  readonly to: string;
  readonly isPersonal: boolean;
  readonly on: CivilDate;
}

function recordReminder(followed: FollowUp, { to, isPersonal, on }: Reminder): void {
  if (isPersonal) followed.personalContactOn ??= on;
  else if (to === "first-reader") followed.firstReaderContactedOn ??= on;
  else if (to === "person") followed.remindersToPersonOn = [...followed.remindersToPersonOn, on];
  else if (to === "doctor") followed.remindersToDoctorOn = [...followed.remindersToDoctorOn, on];
}

/** News of what was done after a positive screening; a sample settles the conduct. */
function inform(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  const followed = exam.followUps.filter(step.isOpen);
  if (followed.length === 0) journal.report("no-meaning-now", event);
  for (const one of followed) {
    one.informationReceived = told<boolean>(event, "informationReceived") ?? true;
    one.careTaken = told<boolean | null>(event, "careTaken") ?? null;
  }
  const sampleResult = told<string>(event, "sampleResult");
  if (sampleResult === undefined || !exam.classes) return;
  const samplingAdvised = exam.firstReading?.["samplingAdvised"] === true;
  step.takeConduct(journal, exam, {
    takenOn: event.on,
    classes: exam.classes,
    samplingAdvised,
    sampleResult,
  });
}

/** A refusal: of the retake by the first reader, of the work-up or of what follows it by the person. */
function refuse(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  const { technicalRecall: recall } = exam;
  if (exam.phase === "images" && recall) {
    if (told<string>(event, "by") === "first-reader") recall.firstReaderRefusal = true;
    else recall.personStaysAway = true;
    step.takeTechnicalRecall(journal, exam, event.on);
    if (recall.firstReaderRefusal) exam.phase = "concluded";
    return;
  }
  if (
    exam.phase === "work-up" ||
    (exam.conclusion === "work-up-refused" && exam.firstReading?.["workUp"] === "refused")
  ) {
    const workUp = exam.phase === "work-up" ? "refused" : "refusal-confirmed";
    read.takeRefusedWorkUp(journal, exam, { event, workUp });
    return;
  }
  const followed = exam.followUps.filter(step.isOpen);
  if (followed.length === 0) journal.report("no-meaning-now", event);
  for (const one of followed) one.refusalOn = event.on;
  const isRefused = ({ decision, to }: AskedAction) => decision === followUp.id && to === "person";
  journal.ledger.cancel(isRefused, "refusal", event.on);
  journal.ledger.cancel(
    ({ decision, to }) => decision === firstReading.id && to === "person",
    "refusal",
    event.on,
  );
}
