import type { Language } from "@opendepistage/core/engine";
import {
  type AskedAction,
  EPISODE_PROBLEMS,
  type Episode,
  type EpisodeProblem,
  type EventReference,
  type TakenDecision,
} from "@opendepistage/core/episode";
import { section, wrap } from "./lay-out.js";
import { label } from "./punctuation.js";
import { sayActor, sayWritten } from "./words.js";

const WORDS = {
  en: {
    next: "next date",
    none: "none",
    overdue: "Overdue",
    open: "To do",
    history: "Decisions",
    problems: "Problems of events",
    by: "by",
    to: "to",
    notBefore: "not before",
    due: "due",
    needs: "needs",
  },
  fr: {
    next: "prochaine date",
    none: "aucune",
    overdue: "En retard",
    open: "À faire",
    history: "Décisions",
    problems: "Problèmes d’événements",
    by: "par",
    to: "vers",
    notBefore: "pas avant",
    due: "au plus tard",
    needs: "il manque",
  },
} as const;

/** An episode for reading. */
export function renderEpisode(episode: Episode, language: Language): string {
  const words = WORDS[language];
  const { programme, on, state, next, open, overdue, history, problems } = episode;
  const inTime = open.filter((action) => !overdue.includes(action));
  return `${[
    `${programme}, ${on}`,
    "",
    `→ ${state}, ${label(words.next, next ?? words.none, language)}`,
    ...section(
      words.overdue,
      overdue.map((action) => actionLine(action, language)),
    ),
    ...section(
      words.open,
      inTime.map((action) => actionLine(action, language)),
    ),
    ...section(
      words.problems,
      problems.map((problem) => problemLine(problem, language)),
    ),
    ...section(
      words.history,
      history.map((taken) => decisionLine(taken, language)),
    ),
  ].join("\n")}\n`;
}

function actionLine(action: AskedAction, language: Language): string {
  const words = WORDS[language];
  const { code, by, to, channel, notBefore, due, provision } = action;
  const parts = [
    `${words.by} ${sayActor(by, language)} ${words.to} ${sayActor(to, language)}`,
    ...(channel === undefined ? [] : [channel]),
    ...(notBefore === null ? [] : [`${words.notBefore} ${sayWritten(notBefore, language)}`]),
    ...(due === null ? [] : [`${words.due} ${sayWritten(due, language)}`]),
  ];
  return wrap(label(code, `${parts.join(", ")} (${provision})`, language), "      ", "  ");
}

function problemLine({ code, event, about }: EpisodeProblem, language: Language): string {
  const said = EPISODE_PROBLEMS[code][language];
  const more = about.length === 0 ? "" : ` (${about.join(", ")})`;
  return wrap(label(sayEvent(event), `${said}${more}`, language), "      ", "  ");
}

function sayEvent({ type, on, id }: EventReference): string {
  return [on, type, ...(id === undefined ? [] : [id])].join(" ");
}

function decisionLine(taken: TakenDecision, language: Language): string {
  const { takenOn, decision, outcome, values, missing } = taken;
  const told = Object.entries(values).map(([name, value]) => `${name} ${sayWritten(value, language)}`);
  const needs = missing.length === 0 ? [] : [`${WORDS[language].needs} ${missing.join(", ")}`];
  const parts = [...told, ...needs];
  const answer = parts.length === 0 ? outcome : `${outcome} (${parts.join(", ")})`;
  return wrap(label(`${takenOn} ${decision}`, answer, language), "      ", "  ");
}
