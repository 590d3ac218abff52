import type { CivilDate } from "../calendar/index.js";
import { colorectalEligibility } from "../france/colorectal/eligibility.js";
import { colorectalFollowUp } from "../france/colorectal/follow-up.js";
import { colorectalInvitation } from "../france/colorectal/invitation.js";
import { colorectalResultNotification } from "../france/colorectal/result-notification.js";
import { sampleAcceptance } from "../france/colorectal/sample-acceptance.js";
import { type StartCourse, takeEligibility, told, toldOf } from "./course.js";
import type { EpisodeEvent } from "./event.js";
import { newInvitationCourse } from "./invitation-course.js";
import type { Journal } from "./journal.js";

/** One stool test with what followed it. */
interface Test {
  readonly sampledOn: CivilDate;
  readonly subject: string;
  readonly kitIssuedOn: CivilDate | undefined;
  result?: string;
  doctorNamed: boolean | undefined;
  resultSentOn?: CivilDate;
  colonoscopyOn: CivilDate | null;
  refusal: "none" | "documented" | "unclear";
  doctorAskedOn: CivilDate | null;
  remindersToPersonOn: readonly CivilDate[];
  remindersToDoctorOn: readonly CivilDate[];
  isClosed: boolean;
}

/** The course of a person through colorectal screening in France (FR-ARR-2024, annexe IV). */
export const startFranceColorectal: StartCourse = ({ person: { birthDate } }, journal) => {
  const tests: Test[] = [];
  let participatedInLastThreeCampaigns: boolean | undefined;
  const invitations = newInvitationCourse(journal, {
    decision: colorectalInvitation,
    birthDate,
    ownFacts: () => ({ participatedInLastThreeCampaigns }),
  });

  const invited = (event: EpisodeEvent) => {
    invitations.invited(event);
    participatedInLastThreeCampaigns = told<boolean>(event, "participatedInLastThreeCampaigns");
  };

  const examined = (event: EpisodeEvent) => {
    const facts = toldOf(event, colorectalEligibility.facts);
    const subject = `test ${tests.length + 1}`;
    const question = { decision: colorectalEligibility, facts: { birthDate, ...facts }, subject };
    if (Object.keys(facts).length > 0)
      takeEligibility(journal, event, { ...question, admitted: ["eligible"] });
    journal.ledger.done(({ code }) => code === "send-new-kit", event.on);
    tests.push(newTest(event, subject));
    invitations.screened(event.on);
  };

  const ofTest = (take: (event: EpisodeEvent, test: Test) => void) => (event: EpisodeEvent) => {
    const test = tests.at(-1);
    if (test) take(event, test);
    else journal.report("without-examination", event);
  };

  const reminded = (event: EpisodeEvent) => {
    const test = tests.at(-1);
    const purpose =
      told<string>(event, "purpose") ?? (test && isUnexplored(test) ? "follow-up" : "invitation");
    if (purpose === "invitation") invitations.reminded(event);
    else ofTest((_, found) => remind(journal, found, event))(event);
  };

  const takers: Readonly<Partial<Record<EpisodeEvent["type"], (event: EpisodeEvent) => void>>> = {
    invited,
    reminded,
    objected: invitations.objected,
    examined,
    "first-reading": ofTest((event, test) => readTest(journal, { event, test, birthDate })),
    "result-sent": ofTest((event, test) => sendResult(journal, test, event)),
    "letter-sent": ofTest((event) => sendLetter(journal, event)),
    "information-received": ofTest((event, test) => inform(journal, test, event)),
    refused: ofTest((event, test) => refuse(journal, test, event)),
    diagnosed: (event) => {
      const test = tests.at(-1);
      if (test) test.isClosed = true;
      invitations.excluded(event.on);
      journal.ledger.cancel(({ decision }) => decision === colorectalFollowUp.id, "cancer", event.on);
    },
  };

  const stand = (on: CivilDate): string => {
    const test = tests.at(-1);
    const followed = test && isFollowed(test) ? takeFollowUp(journal, test, on) : "";
    const invitation = invitations.stand(on);
    if (test && !isSuperseded(test, invitations.lastInvitationOn()))
      return UNANSWERED.includes(followed) ? followed : stateOf(test);
    if (invitation?.outcome === "none") return "ended";
    return invitations.lastInvitationOn() === null ? "not-invited" : "invited";
  };

  return {
    take: (event) => (takers[event.type] ?? ((unknown) => journal.report("no-meaning-now", unknown)))(event),
    stand,
  };
};

/** Outcomes of a follow-up that end it without an answer, and name where the person stands. */
const UNANSWERED: readonly string[] = ["refused", "undecided", "follow-up-ended"];

function newTest(event: EpisodeEvent, subject: string): Test {
  return {
    sampledOn: event.on,
    subject,
    kitIssuedOn: told<CivilDate>(event, "kitIssuedOn"),
    doctorNamed: told<boolean>(event, "doctorNamed"),
    colonoscopyOn: null,
    refusal: "none",
    doctorAskedOn: null,
    remindersToPersonOn: [],
    remindersToDoctorOn: [],
    isClosed: false,
  };
}

/** A positive result that was sent is followed up, until a cancer is found. */
function isFollowed({ result, resultSentOn, isClosed }: Test): boolean {
  return !isClosed && resultSentOn !== undefined && (result === "positive" || result === "negative");
}

/** A positive result that neither a colonoscopy nor a refusal has answered. */
function isUnexplored(test: Test): boolean {
  return (
    isFollowed(test) && test.result === "positive" && test.colonoscopyOn === null && test.refusal === "none"
  );
}

function isSuperseded(
  { sampledOn, result, isClosed, colonoscopyOn, refusal }: Test,
  invitedOn: CivilDate | null,
) {
  const isOver = isClosed || result === "negative" || colonoscopyOn !== null || refusal !== "none";
  return invitedOn !== null && invitedOn > sampledOn && isOver;
}

function stateOf(test: Test): string {
  if (test.result === undefined) return "awaiting-first-reading";
  if (test.isClosed) return "concluded";
  if (test.result === "not-analysable") return "awaiting-new-sample";
  if (test.resultSentOn === undefined) return "awaiting-result-sent";
  const isOver = test.result === "negative" || test.colonoscopyOn !== null || test.refusal !== "none";
  return isOver ? "concluded" : "in-follow-up";
}

interface Analysis {
  readonly event: EpisodeEvent;
  readonly test: Test;
  readonly birthDate: CivilDate;
}

/** The laboratory accepts the sample or not, and reads it. */
function readTest(journal: Journal, { event, test, birthDate }: Analysis): void {
  if (test.result !== undefined) {
    journal.report("already-recorded", event);
    return;
  }
  test.doctorNamed ??= told<boolean>(event, "doctorNamed");
  const { sampledOn, kitIssuedOn } = test;
  const facts = {
    analysedOn: event.on,
    ...toldOf(event, sampleAcceptance.facts),
    birthDate,
    sampledOn: event.fields["sampledOn"] === null ? null : sampledOn,
    kitIssuedOn,
  };
  const subject = `acceptance of ${test.subject}`;
  const accepted = journal.take({ decision: sampleAcceptance, facts, takenOn: event.on, subject });
  // What is not known of the sample is told, and hides no result.
  journal.admits(event, accepted);
  const claimed = told<string>(event, "result");
  const result = accepted.outcome === "not-analysable" ? "not-analysable" : claimed;
  if (claimed !== undefined && claimed !== result)
    journal.report("against-decision", event, [sampleAcceptance.id, accepted.outcome]);
  if (result === undefined) {
    journal.report("facts-missing", event, ["result"]);
    return;
  }
  test.result = result;
  const notified = {
    ...toldOf(event, colorectalResultNotification.facts),
    readAt: event.fields["readAt"] ?? event.at,
  };
  const letters = journal.take({
    decision: colorectalResultNotification,
    facts: { ...notified, result, doctorNamed: test.doctorNamed },
    takenOn: event.on,
    subject: `letters of ${test.subject}`,
  });
  journal.admits(event, letters);
}

/** The clock of the follow-up starts when the result leaves for the person (CRC-10). */
function sendResult(journal: Journal, test: Test, event: EpisodeEvent): void {
  const to = told<string>(event, "to") ?? "person";
  const done = journal.ledger.done((action) => action.code === "send-result" && action.to === to, event.on);
  if (done === 0) journal.report("no-meaning-now", event, [to]);
  if (to !== "person" || test.result === undefined || test.result === "not-analysable") return;
  test.resultSentOn ??= event.on;
}

function sendLetter({ ledger, report }: Journal, event: EpisodeEvent): void {
  const to = told<string>(event, "to") ?? "person";
  if (ledger.done((action) => action.to === to && action.code.startsWith("send-"), event.on) === 0)
    report("no-meaning-now", event, [to]);
}

function takeFollowUp(journal: Journal, test: Test, on: CivilDate): string {
  const { sampledOn, result, resultSentOn, doctorNamed, colonoscopyOn, refusal, doctorAskedOn } = test;
  const { remindersToPersonOn, remindersToDoctorOn } = test;
  const known = { sampledOn, result, resultSentOn, colonoscopyOn, refusal, doctorAskedOn };
  const answer = journal.take({
    decision: colorectalFollowUp,
    facts: { ...known, doctorKnown: doctorNamed, remindersToPersonOn, remindersToDoctorOn },
    takenOn: on,
    subject: `follow-up of ${test.subject}`,
    step: ({ outcome }) => `${outcome} ${remindersToPersonOn.length} ${remindersToDoctorOn.length}`,
  });
  return answer.outcome;
}

/** A step of the CRCDC: what was due that day is asked for first, then it is done. */
function remind(journal: Journal, test: Test, event: EpisodeEvent): void {
  if (!isUnexplored(test)) {
    journal.report("no-meaning-now", event);
    return;
  }
  const to = told<string>(event, "to") ?? "person";
  const isAsked = to === "doctor" && told<boolean>(event, "opinionAsked") === true;
  takeFollowUp(journal, test, event.on);
  const code = isAsked ? "ask-opinion" : "remind";
  journal.ledger.done((action) => action.to === to && action.code === code, event.on);
  if (isAsked) test.doctorAskedOn = event.on;
  else if (to === "doctor") test.remindersToDoctorOn = [...test.remindersToDoctorOn, event.on];
  else test.remindersToPersonOn = [...test.remindersToPersonOn, event.on];
}

function inform(journal: Journal, test: Test, event: EpisodeEvent): void {
  const colonoscopyOn = told<CivilDate | null>(event, "colonoscopyOn");
  if (colonoscopyOn === undefined) journal.report("no-meaning-now", event);
  else test.colonoscopyOn = colonoscopyOn;
}

function refuse(journal: Journal, test: Test, event: EpisodeEvent): void {
  if (!isUnexplored(test)) {
    journal.report("no-meaning-now", event);
    return;
  }
  test.refusal = told<"documented" | "unclear">(event, "refusal") ?? "documented";
  const isRefused = ({ decision, to }: { readonly decision: string; readonly to: string }) =>
    decision === colorectalFollowUp.id && to === "person";
  journal.ledger.cancel(isRefused, "refusal", event.on);
}
