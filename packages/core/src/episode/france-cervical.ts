import { type CivilDate, civilDate } from "../calendar/index.js";
import type { DecisionResult, Facts } from "../engine/index.js";
import { eligibility } from "../france/cervical/eligibility.js";
import { followUp } from "../france/cervical/follow-up.js";
import { cervicalInvitation } from "../france/cervical/invitation.js";
import { resultConduct } from "../france/cervical/result-conduct.js";
import { resultNotification } from "../france/cervical/result-notification.js";
import { testAndInterval } from "../france/cervical/test-and-interval.js";
import { type StartCourse, takeEligibility, told, toldOf } from "./course.js";
import type { EpisodeEvent } from "./event.js";
import { newInvitationCourse } from "./invitation-course.js";
import type { Journal } from "./journal.js";

/** One cervical sample with what followed it. */
interface Sample {
  readonly on: CivilDate;
  readonly subject: string;
  /** What the visit told. */
  readonly about: Facts;
  readonly type: "cytology" | "hpv" | undefined;
  result?: string;
  /** What its result calls for. */
  conduct?: string;
  grade?: string | undefined;
  reportedOn?: CivilDate;
  informationReceived: boolean;
  solicitationsOn: readonly CivilDate[];
  refusal: "none" | "documented" | "unclear";
}

/** Outcomes of eligibility with which a test belongs to the programme. */
const ELIGIBLE: readonly string[] = ["eligible", "eligible-with-particular-follow-up"];
/** Conducts after which the CRCDC follows the person up. */
const FOLLOWED: readonly string[] = ["colposcopy", "hpv-at-one-year", "inca-recommendation"];

/** The course of a person through cervical screening in France (FR-ARR-2024, annexe V). */
export const startFranceCervical: StartCourse = ({ person: { birthDate } }, journal) => {
  const samples: Sample[] = [];

  const invitations = newInvitationCourse(journal, {
    decision: cervicalInvitation,
    birthDate,
    ownFacts: (on) => nextTestOf(takeInterval(journal, { birthDate, samples }, on), samples.length > 0),
  });

  const examined = (event: EpisodeEvent) => {
    const facts = toldOf(event, eligibility.facts);
    const subject = `sample ${samples.length + 1}`;
    const question = { decision: eligibility, facts: { birthDate, ...facts }, subject };
    if (Object.keys(facts).length > 0) takeEligibility(journal, event, { ...question, admitted: ELIGIBLE });
    journal.ledger.done(({ code }) => code === "propose-test" || code === "repeat-sample", event.on);
    samples.push(newSample(event, subject));
    invitations.screened(event.on);
    if (told(event, "result") !== undefined) report(event);
  };

  const report = (event: EpisodeEvent) => {
    const sample = samples.at(-1);
    if (!sample) journal.report("without-examination", event);
    else readSample(journal, { event, sample, birthDate, before: samples.at(-2), samples });
  };

  const ofSample = (take: (event: EpisodeEvent, sample: Sample) => void) => (event: EpisodeEvent) => {
    const sample = samples.findLast(isFollowed) ?? samples.at(-1);
    if (sample) take(event, sample);
    else journal.report("without-examination", event);
  };

  const reminded = (event: EpisodeEvent) => {
    const invitedOn = invitations.lastInvitationOn();
    const isFollowUp = samples.some((one) => isFollowed(one) && (invitedOn === null || invitedOn <= one.on));
    const purpose = told<string>(event, "purpose") ?? (isFollowUp ? "follow-up" : "invitation");
    if (purpose === "invitation") invitations.reminded(event);
    else ofSample((_, sample) => solicit(journal, sample, event))(event);
  };

  const takers: Readonly<Partial<Record<EpisodeEvent["type"], (event: EpisodeEvent) => void>>> = {
    invited: invitations.invited,
    reminded,
    objected: invitations.objected,
    examined,
    "first-reading": report,
    "result-sent": ofSample((event) => sendResult(journal, event)),
    "letter-sent": ofSample((event) => sendResult(journal, event)),
    "information-received": ofSample((event, sample) => {
      if (!isFollowed(sample)) journal.report("no-meaning-now", event);
      sample.informationReceived = told<boolean>(event, "informationReceived") ?? true;
    }),
    refused: ofSample((event, sample) => refuse(journal, sample, event)),
    diagnosed: (event) => {
      for (const sample of samples.filter(isFollowed)) sample.informationReceived = true;
      invitations.excluded(event.on);
    },
  };

  const stand = (on: CivilDate): string => {
    const outcomes = samples.filter(isToFollow).map((sample) => takeFollowUp(journal, sample, on));
    const invitation = invitations.stand(on);
    const unanswered = outcomes.findLast((outcome) => UNANSWERED.includes(outcome));
    if (unanswered !== undefined) return unanswered;
    if (samples.some(isFollowed)) return "in-follow-up";
    const last = samples.at(-1);
    const invitedOn = invitations.lastInvitationOn();
    if (last && (invitedOn === null || invitedOn <= last.on)) return stateOf(last);
    if (invitation?.outcome === "none") return "ended";
    return invitedOn === null ? "not-invited" : "invited";
  };

  return {
    take: (event) => (takers[event.type] ?? ((unknown) => journal.report("no-meaning-now", unknown)))(event),
    stand,
  };
};

/** Outcomes of a follow-up that end it without an answer, and name where the person stands. */
const UNANSWERED: readonly string[] = ["refused", "undecided", "lost-to-follow-up"];

function stateOf({ conduct }: Sample): string {
  return conduct === undefined ? "awaiting-first-reading" : (STATES[conduct] ?? "concluded");
}

const STATES: Readonly<Record<string, string>> = {
  repeat: "awaiting-new-sample",
  "new-sample": "awaiting-new-sample",
  "reflex-cytology": "awaiting-reflex-cytology",
};

function newSample(event: EpisodeEvent, subject: string): Sample {
  return {
    on: event.on,
    subject,
    about: event.fields,
    type: told<"cytology" | "hpv">(event, "test"),
    informationReceived: false,
    solicitationsOn: [],
    refusal: "none",
  };
}

interface Tested {
  readonly birthDate: CivilDate;
  readonly samples: readonly Sample[];
}

function takeInterval(journal: Journal, { birthDate, samples }: Tested, takenOn: CivilDate): DecisionResult {
  const tests = samples.flatMap(({ type, on, result }) =>
    type === undefined || result === undefined ? [] : [{ type, on, result }],
  );
  const question = { decision: testAndInterval, facts: { birthDate, tests }, takenOn };
  return journal.take({ ...question, subject: "next test", step: ({ values }) => String(values["test"]) });
}

/** The day of the next test, for the invitation; nobody is invited during a clinical follow-up. */
function nextTestOf({ outcome, values }: DecisionResult, isTested: boolean): Facts | undefined {
  const day = values["since"] ?? values["on"];
  if (outcome === "due" && !isTested) return { nextTestOn: null };
  return typeof day === "string" ? { nextTestOn: civilDate(day) } : undefined;
}

function isToFollow({ conduct = "", grade }: Sample): boolean {
  return FOLLOWED.includes(conduct) && (conduct !== "inca-recommendation" || grade !== undefined);
}

function isFollowed(sample: Sample): boolean {
  return isToFollow(sample) && !sample.informationReceived && sample.refusal === "none";
}

interface Report {
  readonly event: EpisodeEvent;
  readonly sample: Sample;
  readonly birthDate: CivilDate;
  readonly before: Sample | undefined;
  readonly samples: readonly Sample[];
}

/** The report of a sample, or that of the cytology made after it. */
function readSample(journal: Journal, { event, sample, birthDate, before, samples }: Report): void {
  const reflexCytology = told<string | null>(event, "reflexCytology") ?? null;
  const result = told<string>(event, "result") ?? sample.result;
  const isReflex =
    sample.conduct === "reflex-cytology" && reflexCytology !== null && result === sample.result;
  if (sample.conduct !== undefined && !isReflex) {
    journal.report("already-recorded", event);
    return;
  }
  const hasNormal = samples.some(
    (one) => one !== sample && one.type === "cytology" && one.result === "normal",
  );
  const facts = {
    controlAfterPositive: before?.conduct === "hpv-at-one-year",
    previousUnsatisfactory: before?.result === "unsatisfactory",
    ...(hasNormal ? { firstCytology: false } : {}),
    ...toldIn(sample.about, resultConduct.facts),
    ...toldOf(event, resultConduct.facts),
    birthDate,
    type: sample.type,
    on: sample.on,
    result,
    reflexCytology,
  };
  const question = { decision: resultConduct, facts, takenOn: event.on, on: sample.on };
  const conducted = journal.take({
    ...question,
    subject: `result of ${sample.subject}`,
    step: ({ outcome }) => outcome,
  });
  if (!journal.admits(event, conducted)) return;
  Object.assign(sample, { result, conduct: conducted.outcome, reportedOn: event.on });
  sample.grade =
    told<string>(event, "grade") ??
    (conducted.outcome === "hpv-at-one-year" ? "hpv-positive-normal-cytology" : undefined);
  notify(journal, sample, event);
}

function toldIn(fields: Facts, table: Facts): Facts {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(table, name)));
}

/** The letters of a result are decided where the request tells who is named on it. */
function notify(journal: Journal, sample: Sample, event: EpisodeEvent): void {
  const facts = {
    ...toldIn(sample.about, resultNotification.facts),
    ...toldOf(event, resultNotification.facts),
  };
  if (!Object.keys(facts).some((name) => name !== "result")) return;
  const question = {
    decision: resultNotification,
    facts: { ...facts, result: sample.result },
    takenOn: event.on,
  };
  journal.admits(
    event,
    journal.take({ ...question, on: sample.on, subject: `letters of ${sample.subject}` }),
  );
}

function sendResult({ ledger, report }: Journal, event: EpisodeEvent): void {
  const to = told<string>(event, "to") ?? "person";
  if (ledger.done((action) => action.to === to && action.code.startsWith("send-"), event.on) === 0)
    report("no-meaning-now", event, [to]);
}

function takeFollowUp(journal: Journal, sample: Sample, on: CivilDate): string {
  const { grade, reportedOn, informationReceived, solicitationsOn, refusal } = sample;
  const result = journal.take({
    decision: followUp,
    facts: { grade, reportedOn, informationReceived, solicitationsOn, refusal },
    takenOn: on,
    subject: `follow-up of ${sample.subject}`,
    step: ({ outcome }) => `${outcome} ${solicitationsOn.length}`,
  });
  return result.outcome;
}

function refuse({ ledger, report }: Journal, sample: Sample, event: EpisodeEvent): void {
  if (!isFollowed(sample)) report("no-meaning-now", event);
  sample.refusal = told<"documented" | "unclear">(event, "refusal") ?? "documented";
  ledger.cancel(({ decision }) => decision === followUp.id, "refusal", event.on);
}

/** The CRCDC asks for news: what was due that day is asked for first, then it is done. */
function solicit(journal: Journal, sample: Sample, event: EpisodeEvent): void {
  if (!isFollowed(sample)) {
    journal.report("no-meaning-now", event);
    return;
  }
  const to = told<string>(event, "to") ?? "prescriber";
  takeFollowUp(journal, sample, event.on);
  const isDone = ({ decision, to: addressee }: { readonly decision: string; readonly to: string }) =>
    decision === followUp.id && addressee === to;
  journal.ledger.done(isDone, event.on);
  sample.solicitationsOn = [...sample.solicitationsOn, event.on];
}
