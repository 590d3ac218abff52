import { sayExpected } from "@opendepistage/core/border";
import {
  type Action,
  type Decision,
  type DecisionResult,
  type Language,
  shapeAt,
} from "@opendepistage/core/engine";
import { provisions, textOf } from "@opendepistage/core/law";
import { roleConcept } from "../definitions/roles.js";
import type { CardContext, Judgement, OpenDate } from "./judgement.js";
import { otherValues, sayAnswer, sayValue } from "./say-answer.js";

const WORDS = {
  en: {
    because: "Because",
    toDo: "To do",
    toFindOut: "To find out, most decisive first",
    presumed: "Presumed",
    presumably: "If the documented presumptions hold",
    next: "Dates",
    notes: "Notes",
    unavailable: "Data that could not be had",
    answeredOn: "Answers of an earlier day",
    unread: "Could not be read",
    by: "by",
    to: "to",
    notBefore: "not before",
    due: "at the latest",
    on: "Law as of",
  },
  fr: {
    because: "Parce que",
    toDo: "À faire",
    toFindOut: "À rechercher, le plus décisif d’abord",
    presumed: "Présumé",
    presumably: "Si les présomptions documentées sont vraies",
    next: "Dates",
    notes: "Remarques",
    unavailable: "Données hors d’atteinte",
    answeredOn: "Réponses d’un jour antérieur",
    unread: "N’a pu être lu",
    by: "par",
    to: "vers",
    notBefore: "pas avant",
    due: "au plus tard",
    on: "Droit au",
  },
} as const;

const STRENGTHS = {
  en: { required: "required", recommended: "recommended", allowed: "allowed" },
  fr: { required: "obligatoire", recommended: "recommandé", allowed: "permis" },
} as const;

/** The detail of a card in Markdown: the answer, the article, what to do, what to find out. */
export function cardDetail(main: Judgement, dates: readonly Judgement[], context: CardContext): string {
  const { language, openDates, unavailable, answeredOn, unread } = context;
  const words = WORDS[language];
  const { decision, result, presumably } = main;
  return [
    headline(main, language),
    ...list(words.because, reasonsOf([main, ...dates], context)),
    ...list(
      words.toDo,
      [main, ...dates].flatMap(({ result: { actions } }) =>
        actions.map((action) => sayAction(action, language)),
      ),
    ),
    ...list(words.toFindOut, missingOf(decision, result, language)),
    ...(presumably ? list(words.presumably, [sayPresumably(decision, presumably, language)]) : []),
    ...list(words.presumed, presumedOf(decision, result, language)),
    ...list(words.next, [
      ...dates.map((judgement) => sayDate(judgement, language)),
      ...openDates.map((open) => sayOpenDate(open, language)),
    ]),
    ...list(words.notes, result.notes),
    ...list(words.unavailable, unavailable),
    ...list(words.answeredOn, answeredOn),
    ...list(words.unread, unread),
    `${words.on} ${result.on}, ${result.ruleset}.`,
  ].join("\n\n");
}

function headline({ decision, result }: Judgement, language: Language): string {
  const { strength } = result;
  const bound = strength === null ? "" : ` (${STRENGTHS[language][strength]})`;
  const others = otherValues(result)
    .filter(([name]) => name !== "possible")
    .map(([name, value]) => `${name} ${sayValue(value)}`);
  return [`**${sayAnswer(decision, result, language)}**${bound}`, ...others].join(", ");
}

function list(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${heading}**`, items.map((item) => `- ${item}`).join("\n")];
}

/** The provisions that the answers rest on, each once, with what it says in our words. */
function reasonsOf(judgements: readonly Judgement[], { baseUrl, language }: CardContext): readonly string[] {
  const reasons = judgements.flatMap(({ result }) => result.because);
  const first = new Map(reasons.map((reason) => [reason.provision, reason.citation]));
  const colon = language === "fr" ? "\u00a0:" : ":";
  return [...first].map(([id, citation]) => {
    const provision = provisions.find((known) => known.id === id);
    const said = provision ? `${colon} ${textOf(provision)[language]}` : "";
    return `[${id}](${baseUrl}/rules/${id}?lang=${language}) (${citation})${said}`;
  });
}

/** An action of the law in words. */
export function sayAction(action: Action, language: Language): string {
  const words = WORDS[language];
  const { code, by, to, notBefore, due, strength, provision } = action;
  const dates = [
    ...(notBefore === null ? [] : [`${words.notBefore} ${sayValue(notBefore)}`]),
    ...(due === null ? [] : [`${words.due} ${sayValue(due)}`]),
  ];
  const parts = [`${words.by} ${sayRole(by, language)} ${words.to} ${sayRole(to, language)}`, ...dates];
  return `${code}, ${parts.join(", ")}, ${STRENGTHS[language][strength]} (${provision})`;
}

function sayRole(role: string, language: Language): string {
  return roleConcept(role, language).coding?.[0]?.display ?? role;
}

function missingOf(decision: Decision, { missing }: DecisionResult, language: Language): readonly string[] {
  return missing.map((path) => {
    const shape = shapeAt(decision.facts, path);
    const parameter = decision.parameters.find(({ id }) => id === path);
    const text = decision.facts[path.split(".")[0] ?? path]?.text ?? parameter?.text;
    const expected = shape ? ` (${sayExpected(shape)[language]})` : "";
    return `${text?.[language] ?? path}, \`${path}\`${expected}`;
  });
}

function presumedOf(
  { facts }: Decision,
  { presumed }: DecisionResult,
  language: Language,
): readonly string[] {
  return presumed.map((name) => `${facts[name]?.text[language] ?? name}, \`${name}\``);
}

function sayPresumably(decision: Decision, presumably: DecisionResult, language: Language): string {
  const names = presumedOf(decision, presumably, language).join("; ");
  return `${sayAnswer(decision, presumably, language)} (${names})`;
}

function sayDate({ decision, result }: Judgement, language: Language): string {
  const colon = language === "fr" ? "\u00a0:" : ":";
  return `${decision.title[language]}${colon} ${sayAnswer(decision, result, language)}`;
}

function sayOpenDate({ decision, unknown }: OpenDate, language: Language): string {
  const names = unknown.map((name) => `\`${name}\``).join(", ");
  return language === "fr"
    ? `${decision.title.fr}\u00a0: le dossier ne le dit pas (inconnus\u00a0: ${names})`
    : `${decision.title.en}: not told by the record (unknown: ${names})`;
}
