import { type CivilDate, civilDate, formatCivilDate } from "../calendar/index.js";
import type { Action, Written } from "../engine/index.js";

/** An action that a decision asked for. */
export interface AskedAction extends Action {
  /** The decision that asked for it. */
  readonly decision: string;
  /** The day on which it was first asked for. */
  readonly since: string;
}

/** Why an action needs doing no longer. */
export type Closing =
  | { readonly status: "done"; readonly on: string; readonly late: boolean }
  | { readonly status: "superseded"; readonly on: string; readonly supersededBy: string }
  | { readonly status: "cancelled"; readonly on: string; readonly reason: string };

export type ClosedAction = AskedAction & Closing;

/** What asks for a list of actions. */
export interface Asking {
  readonly decision: string;
  /** Actions of one subject give way to those of its next decision. */
  readonly subject: string;
  /** A step of the subject; the same act asked for again in the same step is the same action. */
  readonly step: string;
  readonly on: CivilDate;
}

interface Entry {
  action: AskedAction;
  readonly subject: string;
  readonly step: string;
  closing?: Closing;
}

/** The actions asked for in the course of an episode, and what became of each. */
export interface Ledger {
  readonly ask: (asking: Asking, actions: readonly Action[]) => void;
  /** Marks what is done on a day; tells how many actions that were. */
  readonly done: (isDone: (action: AskedAction) => boolean, on: CivilDate) => number;
  /** What a subject still asks for gives way to what took its place. */
  readonly supersede: (subject: string, by: string, on: CivilDate) => void;
  readonly cancel: (isCancelled: (action: AskedAction) => boolean, reason: string, on: CivilDate) => void;
  readonly open: () => readonly AskedAction[];
  readonly closed: () => readonly ClosedAction[];
}

/** Duties that last, and that no single act fulfils. */
const isStanding = ({ code }: Action) => code.startsWith("withhold-");

export function newLedger(): Ledger {
  const entries: Entry[] = [];
  const close = (isClosed: (entry: Entry) => boolean, closingOf: (entry: Entry) => Closing) => {
    const closed = entries.filter((entry) => !entry.closing && isClosed(entry));
    for (const entry of closed) entry.closing = closingOf(entry);
    return closed.length;
  };
  const ask: Ledger["ask"] = ({ decision, subject, step, on }, actions) => {
    const since = formatCivilDate(on);
    const asked = actions.filter((action) => !isStanding(action));
    const isAsked = (entry: Entry) =>
      entry.step === step && asked.some((action) => isSame(action, entry.action));
    close(
      (entry) => entry.subject === subject && !isAsked(entry),
      () => ({ status: "superseded", on: since, supersededBy: decision }),
    );
    for (const action of asked) {
      const known = entries.find(
        (entry) =>
          entry.subject === subject &&
          entry.step === step &&
          entry.closing?.status !== "superseded" &&
          isSame(action, entry.action),
      );
      if (!known) entries.push({ action: { ...action, decision, since }, subject, step });
      else if (!known.closing) known.action = { ...action, decision, since: known.action.since };
    }
  };
  return {
    ask,
    done: (isDone, on) =>
      close(
        ({ action }) => isDone(action),
        ({ action }) => ({ status: "done", on: formatCivilDate(on), late: isOverdue(action, on) }),
      ),
    supersede: (subject, by, on) => {
      close(
        (entry) => entry.subject === subject,
        () => ({ status: "superseded", on: formatCivilDate(on), supersededBy: by }),
      );
    },
    cancel: (isCancelled, reason, on) => {
      close(
        ({ action }) => isCancelled(action),
        () => ({ status: "cancelled", on: formatCivilDate(on), reason }),
      );
    },
    open: () => entries.flatMap(({ action, closing }) => (closing ? [] : [action])),
    closed: () => entries.flatMap(({ action, closing }) => (closing ? [{ ...action, ...closing }] : [])),
  };
}

function isSame(one: Action, other: Action): boolean {
  return (
    one.code === other.code && one.to === other.to && one.by === other.by && one.channel === other.channel
  );
}

/** The civil day of a date or moment as results write it. */
export function dayOfWritten(moment: Written): CivilDate | undefined {
  return typeof moment === "string" ? civilDate(moment.slice(0, "YYYY-MM-DD".length)) : undefined;
}

/** Whether the last day on which an action is on time lies before a day. */
export function isOverdue({ due }: Action, on: CivilDate): boolean {
  const day = dayOfWritten(due);
  return day !== undefined && day < on;
}
