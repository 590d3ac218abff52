import { formatCivilDate } from "../calendar/index.js";
import type { Bilingual } from "../engine/index.js";
import type { EpisodeEvent, EventType } from "./event.js";

/** What may be wrong with an event of a log; none is swallowed. */
export const EPISODE_PROBLEMS = {
  "after-day-of-replay": {
    en: "the event is later than the day of the replay, and not taken",
    fr: "l’événement est postérieur au jour du rejeu, et n’est pas pris",
  },
  "after-death": {
    en: "the event is later than the death, and not taken",
    fr: "l’événement est postérieur au décès, et n’est pas pris",
  },
  "before-birth": {
    en: "the event is earlier than the birth, and not taken",
    fr: "l’événement est antérieur à la naissance, et n’est pas pris",
  },
  "same-id-other-content": {
    en: "another event has the same id; this one is not taken",
    fr: "un autre événement porte le même identifiant ; celui-ci n’est pas pris",
  },
  "corrects-unknown-event": {
    en: "no event has the id that this one corrects; it is taken for itself",
    fr: "aucun événement ne porte l’identifiant corrigé ; celui-ci est pris pour lui-même",
  },
  "corrected-twice": {
    en: "another correction takes the place of the same event; this one is not taken",
    fr: "une autre correction remplace le même événement ; celle-ci n’est pas prise",
  },
  "circular-correction": {
    en: "the event corrects itself through others, and is not taken",
    fr: "l’événement se corrige lui-même à travers d’autres, et n’est pas pris",
  },
  "without-examination": {
    en: "no examination comes before the event, which is not taken",
    fr: "aucun examen ne précède l’événement, qui n’est pas pris",
  },
  "without-first-reading": {
    en: "no valid first reading comes before the event, which is not taken",
    fr: "aucune première lecture valable ne précède l’événement, qui n’est pas pris",
  },
  "already-recorded": {
    en: "the examination has this already; the event is not taken",
    fr: "l’examen comporte déjà cela ; l’événement n’est pas pris",
  },
  "contradicts-log": {
    en: "the event contradicts what the log tells, which holds",
    fr: "l’événement contredit ce que dit le journal, qui prévaut",
  },
  "against-decision": {
    en: "the law asks for something else on that day",
    fr: "la loi demande autre chose ce jour-là",
  },
  invalid: { en: "the law does not admit it", fr: "la loi ne l’admet pas" },
  "facts-missing": {
    en: "facts are missing to decide on it",
    fr: "il manque des faits pour en décider",
  },
  "no-rule-in-force": {
    en: "no rule is in force to decide on it",
    fr: "aucune règle n’est en vigueur pour en décider",
  },
  "no-meaning-now": {
    en: "nothing waits for this event, which changes nothing",
    fr: "rien n’attend cet événement, qui ne change rien",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ProblemCode = keyof typeof EPISODE_PROBLEMS;

/** An event by what tells it from others. */
export interface EventReference {
  readonly type: EventType;
  readonly on: string;
  readonly id?: string;
}

/** Something wrong with one event. */
export interface EpisodeProblem {
  readonly code: ProblemCode;
  readonly event: EventReference;
  /** The decision, outcome, reasons or fields concerned. */
  readonly about: readonly string[];
}

export function referenceTo({ type, on, id }: EpisodeEvent): EventReference {
  return { type, on: formatCivilDate(on), ...(id === undefined ? {} : { id }) };
}
