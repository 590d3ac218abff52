import type { CivilDate } from "../calendar/index.js";
import type { Decision, DecisionResult, Facts } from "../engine/index.js";
import { dataObjection } from "../france/general/data-objection.js";
import { told } from "./course.js";
import type { EpisodeEvent } from "./event.js";
import type { Journal } from "./journal.js";

/** What a French programme's invitations are decided from. */
export interface InvitationOptions {
  readonly decision: Decision;
  readonly birthDate: CivilDate;
  /** Facts beside those of every programme, on a day; undefined where nobody is to be invited now. */
  readonly ownFacts: (on: CivilDate) => Facts | undefined;
}

/** The invitations, reminders and objections of one person. */
export interface InvitationCourse {
  readonly invited: (event: EpisodeEvent) => void;
  readonly reminded: (event: EpisodeEvent) => void;
  readonly objected: (event: EpisodeEvent) => void;
  readonly screened: (on: CivilDate) => void;
  /** Nobody is invited any more: a cancer was found. */
  readonly excluded: (on: CivilDate) => void;
  readonly stand: (on: CivilDate) => DecisionResult | undefined;
  readonly lastInvitationOn: () => CivilDate | null;
}

const SUBJECT = "invitation";

/** Follows the invitations of a person through the programme's decision on inviting. */
export function newInvitationCourse(journal: Journal, options: InvitationOptions): InvitationCourse {
  const { decision, birthDate, ownFacts } = options;
  let lastInvitationOn: CivilDate | null = null;
  let lastScreenedOn: CivilDate | null = null;
  let reminderObjectionOn: CivilDate | null = null;
  let ineligible = false;
  let remindersSentOn: readonly CivilDate[] = [];

  const stand = (on: CivilDate): DecisionResult | undefined => {
    const own = ownFacts(on);
    if (own === undefined) return undefined;
    const known = { birthDate, lastInvitationOn, remindersSentOn, lastScreenedOn, reminderObjectionOn };
    const facts = { ...known, ineligible, ineligibleUntil: null, ...own };
    const step = () => `${lastInvitationOn} ${remindersSentOn.length}`;
    return journal.take({ decision, facts, takenOn: on, subject: SUBJECT, step, follows: () => true });
  };

  /** What was sent is held against what the law asks for on that day. */
  const send = (event: EpisodeEvent, code: "invite" | "remind") => {
    const result = stand(event.on);
    const expected: string = result?.outcome ?? "none";
    if (expected !== code && expected !== "no-rule-in-force")
      journal.report("against-decision", event, [decision.id, expected]);
    journal.ledger.done((action) => action.decision === decision.id && action.code === code, event.on);
  };

  return {
    lastInvitationOn: () => lastInvitationOn,
    stand,
    invited: (event) => {
      send(event, "invite");
      lastInvitationOn = event.on;
    },
    reminded: (event) => {
      send(event, "remind");
      remindersSentOn = [...remindersSentOn, event.on];
    },
    objected: (event) => {
      const purpose = told<string>(event, "purpose") ?? "reminder";
      const facts = { purpose, objectedOn: event.on, cycleInvitationOn: lastInvitationOn };
      const presumed = told(event, "purpose") === undefined ? ["purpose"] : [];
      const subject = `objection to ${purpose}`;
      const result = journal.take({ decision: dataObjection, facts, takenOn: event.on, subject, presumed });
      if (purpose === "reminder") reminderObjectionOn = event.on;
      if (result.outcome === "must-stop") stop(journal, purpose, event.on);
    },
    screened: (on) => {
      if (lastScreenedOn === null || on > lastScreenedOn) lastScreenedOn = on;
    },
    excluded: (on) => {
      ineligible = true;
      journal.ledger.cancel((action) => action.decision === decision.id, "cancer", on);
    },
  };
}

/** An objection that stops a processing cancels the acts that were waiting for it. */
function stop({ ledger }: Journal, purpose: string, on: CivilDate): void {
  const isStopped = (action: { readonly code: string; readonly by: string }) =>
    purpose === "crcdc-processing"
      ? action.by === "crcdc"
      : action.by === "health-insurance" && action.code === (purpose === "reminder" ? "remind" : "invite");
  ledger.cancel(isStopped, "objection", on);
}
