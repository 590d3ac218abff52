import type { Bilingual, Language, Written } from "@opendepistage/core/engine";
import { type Carried, sayPlace, type Unmapped } from "@opendepistage/hl7";
import { controlIdOf, messageTypeOf, type ReadAnswer } from "../message/answer.js";
import { problemLine, sayProblem } from "../message/said-problem.js";
import { wrap } from "./lay-out.js";
import { decisionLines } from "./message-decision.js";
import { CARRIED_WORDS, IDENTITY_WORDS, MESSAGE_WORDS, REASON_WORDS } from "./message-words.js";
import { label, series } from "./punctuation.js";
import { sayWritten } from "./words.js";

/** A message and its decisions for reading: what it is, what follows, on which article, what is due by when. */
export function renderAnswer(answer: ReadAnswer, language: Language): string {
  const { decisions, reading, problems } = answer;
  const isOther = problems.some(({ code }) => otherMessages.includes(code));
  const isIdle = decisions.length === 0 && reading !== undefined && !isOther;
  return `${[
    ...headingLines(answer, language),
    ...(isOther ? [] : carriedLines(answer, language)),
    ...unmappedLines(reading?.unmapped ?? [], language),
    ...remarkLines(answer, language),
    ...errorLines(answer, language),
    ...decidedLines(answer, language),
    ...(isIdle ? ["", MESSAGE_WORDS.noDecision[language]] : []),
  ].join("\n")}\n`;
}

/** The decisions, of several examinations each under the place where it begins and that of its person. */
function decidedLines({ decided, decisions }: ReadAnswer, language: Language): readonly string[] {
  const starts = new Map<number, string>();
  let count = 0;
  for (const { examination, results } of decided) {
    const { place, person } = examination;
    if (results.length > 0) starts.set(count, person === undefined ? place : `${place} (${person})`);
    count += results.length;
  }
  return decisions.flatMap((result, index) => {
    const start = starts.size > 1 ? starts.get(index) : undefined;
    return ["", ...(start === undefined ? [] : [start]), ...decisionLines(result, language)];
  });
}

/** Problems of messages that are about something else than orders and results. */
const otherMessages: readonly string[] = [
  "message-type-missing",
  "message-type-unsupported",
  "event-unsupported",
];

function headingLines(answer: ReadAnswer, language: Language): readonly string[] {
  const { file, index, reading } = answer;
  const number = language === "fr" ? `message n° ${index}` : `message ${index}`;
  const name = [messageTypeOf(answer), controlIdOf(answer)].filter((part) => part !== undefined).join(" ");
  const sender = Object.values(reading?.sender ?? {}).filter((part) => part !== "");
  const from = sender.length > 0 ? ` ${MESSAGE_WORDS.from[language]} ${sender.join(", ")}` : "";
  const state = reading === undefined ? `${name === "" ? "" : " "}${MESSAGE_WORDS.unreadable[language]}` : "";
  return [`${file}, ${number}`, `${name}${from}${state}`];
}

function carriedLines({ reading, decisions }: ReadAnswer, language: Language): readonly string[] {
  if (reading === undefined) return [];
  const { carried } = reading;
  const kinds = decisions.length > 0 ? saidFirst : [...saidFirst, "order-status" as const];
  const plain = kinds.flatMap((what) =>
    carried.filter((item) => item.what === what).flatMap((item) => sayCarried(item, language) ?? []),
  );
  const isNamed = carried.some(({ what }) => what === "identity");
  const facts = new Map<string, string[]>();
  for (const item of carried) {
    if (item.what !== "fact") continue;
    const values = facts.get(item.fact) ?? [];
    const value = sayValue(item.value, language);
    facts.set(item.fact, values.includes(value) ? values : [...values, value]);
  }
  const reported = carried.flatMap((item) =>
    item.what === "reported" ? [`${item.title} ${sayValue(item.value, language)}`] : [],
  );
  return [
    wrap(series([...plain, ...(isNamed ? [] : [MESSAGE_WORDS.noIdentity[language]])], language), "  "),
    ...listLine(
      MESSAGE_WORDS.facts,
      [...facts].map(([fact, values]) => `${fact} ${values.join(", ")}`),
      language,
    ),
    ...listLine(MESSAGE_WORDS.reported, reported, language),
  ];
}

/** What a message is, then who it is about; how far the order is matters only where nothing is decided. */
const saidFirst: readonly Carried["what"][] = [
  "acknowledgment",
  "document",
  "document-replacement",
  "cancellation",
  "order",
  "service",
  "examination-date",
  "order-date",
  "study",
  "identity",
  "birth-date",
  "merge",
  "death",
  "death-withdrawn",
];

function listLine(name: Bilingual, items: readonly string[], language: Language): readonly string[] {
  if (items.length === 0) return [];
  return [wrap(label(name[language], series([...new Set(items)], language), language), "    ", "  ")];
}

function sayValue(value: unknown, language: Language): string {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? MESSAGE_WORDS.none[language] : sayWritten(value as Written, language);
}

function sayCarried(item: Carried, language: Language): string | undefined {
  switch (item.what) {
    case "fact":
    case "reported":
      return undefined;
    case "service":
      return `${item.title}, ${item.value}`;
    case "identity":
      return label(CARRIED_WORDS.identity[language], IDENTITY_WORDS[item.value][language], language);
    case "examination-date":
    case "order-date":
    case "document":
      return `${CARRIED_WORDS[item.what][language]} ${item.value} (${item.place})`;
    default: {
      const value = "value" in item && item.value !== null ? ` ${item.value}` : "";
      return `${CARRIED_WORDS[item.what][language]} (${item.place}${value})`;
    }
  }
}

/** Most characters of one kind of unused things: the account is to stay on one screen. */
const shownCharacters = 230;

function unmappedLines(unmapped: readonly Unmapped[], language: Language): readonly string[] {
  const groups = new Map<string, Unmapped[]>();
  for (const item of unmapped) {
    const reason = REASON_WORDS[item.reason][language];
    const group = groups.get(reason) ?? [];
    group.push(item);
    groups.set(reason, group);
  }
  return [...groups].map(([reason, items]) => {
    const said = label(reason, shortened(placesOf(items), language), language);
    return wrap(said, "    ", "  ");
  });
}

/** Places with their codes, the fields of one segment together: `PID-8, 11, 18`. */
function placesOf(items: readonly Unmapped[]): readonly string[] {
  const said: string[] = [];
  let segment = "";
  for (const { place, code } of items) {
    const [, before = "", field] = /^(\w+(?:\[\d+\])?)-(\d+)$/.exec(place) ?? [];
    if (field !== undefined && before === segment && code === undefined) {
      said.push(`${said.pop() ?? ""}, ${field}`);
      continue;
    }
    segment = field !== undefined && code === undefined ? before : "";
    said.push(code === undefined ? place : `${place} ${code}`);
  }
  return said;
}

function shortened(places: readonly string[], language: Language): string {
  const shown: string[] = [];
  let length = 0;
  for (const place of places) {
    length += place.length + 2;
    if (length > shownCharacters) break;
    shown.push(place);
  }
  const rest = places.length - shown.length;
  return series(rest === 0 ? shown : [...shown, `… ${rest} ${MESSAGE_WORDS.more[language]}`], language);
}

function remarkLines({ problems }: ReadAnswer, language: Language): readonly string[] {
  return problems
    .filter(({ severity }) => severity !== "E")
    .map((problem) => {
      const line = problemLine(sayProblem(problem, language), language);
      return wrap(label(MESSAGE_WORDS.remark[language], line, language), "    ", "  ");
    });
}

function errorLines({ problems }: ReadAnswer, language: Language): readonly string[] {
  const places = problems.filter(({ severity }) => severity === "E").map(({ place }) => sayPlace(place));
  if (places.length === 0) return [];
  const named = [...new Set(places.map((place) => (place === "" ? "…" : place)))].join(", ");
  return [wrap(label(MESSAGE_WORDS.errors[language], named, language), "    ", "  ")];
}
