import {
  type CivilDate,
  civilDateAt,
  type Instant,
  parseCivilDate,
  parseInstant,
  type Zone,
} from "../calendar/index.js";
import { date, type FactTable, fact, record, text } from "../engine/index.js";
import {
  type EpisodeEvent,
  type EpisodeLog,
  EVENT_FIELDS,
  type EventType,
  PROGRAMMES,
  type Programme,
} from "../episode/index.js";
import { parseFacts } from "./parse-facts.js";
import { alike, isPlainObject, type Problem, type Step, sayFound, writePath } from "./problem.js";
import { A_DATE, sayOneOf } from "./say-expected.js";
import { unknownName } from "./unknown-name.js";

/** A log fit to be replayed, or all that is wrong with what was given. */
export type ParsedEpisode =
  | { readonly ok: true; readonly log: EpisodeLog }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What every event has, beside the facts that its type tells. */
const EVENT_NAMES = ["type", "id", "corrects", "on", "at"] as const;

const named = { en: "", fr: "" };
const person: FactTable = { person: fact(record({ birthDate: date }), named) };

/**
 * Reads the events of one person's episode from JSON values.
 *
 * Nothing is ignored or guessed: an unknown name, type or field, an impossible date is a problem with its place.
 */
export function parseEpisode(input: unknown): ParsedEpisode {
  if (!isObject(input)) return { ok: false, problems: [wrong([], input, AN_EPISODE)] };
  const problems: Problem[] = Object.keys(input)
    .filter((name) => !["programme", "person", "events"].includes(name))
    .map((name) => unknownName(name, [], ["programme", "person", "events"]));
  const programme = PROGRAMMES.find((one) => one === input["programme"]);
  if (!programme) problems.push(wrong(["programme"], input["programme"], sayOneOf(PROGRAMMES)));
  const birthDate = readBirthDate(input["person"], problems);
  const { events: given } = input;
  if (!Array.isArray(given)) problems.push(wrong(["events"], given, A_LIST));
  if (!programme || birthDate === undefined || !Array.isArray(given)) return { ok: false, problems };
  const events = given.flatMap((event: unknown, index) => readEvent(event, { index, programme, problems }));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, log: { programme, person: { birthDate }, events } };
}

const AN_EPISODE = {
  en: "an object with programme, person and events",
  fr: "un objet avec programme, person et events",
};
const A_LIST = { en: "a list of events", fr: "une liste d’événements" };
const AN_EVENT = { en: "an object with type and on", fr: "un objet avec type et on" };
const A_MOMENT = {
  en: "a moment with its offset, such as 2024-05-07T16:00+02:00",
  fr: "un instant avec son décalage, comme 2024-05-07T16:00+02:00",
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlainObject(value);
}

function wrong(steps: readonly Step[], found: unknown, expected: Problem["expected"]): Problem {
  return { path: writePath(steps), found: sayFound(found), expected };
}

function readBirthDate(given: unknown, problems: Problem[]): CivilDate | undefined {
  const parsed = parseFacts({ facts: person }, { person: given });
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return undefined;
  }
  const { birthDate } = (parsed.facts["person"] ?? {}) as { readonly birthDate?: CivilDate };
  if (birthDate === undefined) problems.push(wrong(["person", "birthDate"], undefined, A_DATE));
  return birthDate;
}

interface Place {
  readonly index: number;
  readonly programme: Programme;
  readonly problems: Problem[];
}

function readEvent(given: unknown, place: Place): readonly EpisodeEvent[] {
  const { index, programme, problems } = place;
  const at: readonly Step[] = ["events", index];
  if (!isObject(given)) {
    problems.push(wrong(at, given, AN_EVENT));
    return [];
  }
  const types = Object.keys(EVENT_FIELDS[programme]) as EventType[];
  const type = types.find((one) => one === given["type"]);
  if (!type) problems.push(wrong([...at, "type"], given["type"], sayOneOf(types)));
  const moment = readMoment(given, place);
  const names = readNames(given, place);
  if (!type) return [];
  const told = Object.fromEntries(Object.entries(given).filter(([name]) => !isEventName(name)));
  const fields = parseFacts({ facts: EVENT_FIELDS[programme][type] ?? {} }, told);
  if (!fields.ok) {
    const within = (path: string) => writePath(at) + (path.startsWith("[") ? path : `.${path}`);
    problems.push(...fields.problems.map((problem) => ({ ...problem, path: within(problem.path) })));
  }
  if (!moment || !fields.ok) return [];
  return [{ type, ...names, ...moment, fields: fields.facts }];
}

const isEventName = (name: string) => (EVENT_NAMES as readonly string[]).includes(name);

/** The id and the correction of an event: texts, where they are given. */
function readNames(given: Readonly<Record<string, unknown>>, { index, problems }: Place) {
  const parsed = parseFacts(
    { facts: { id: fact(text, named), corrects: fact(text, named) } },
    Object.fromEntries(
      ["id", "corrects"].filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
    ),
  );
  if (!parsed.ok) {
    const within = (path: string) => `${writePath(["events", index])}.${path}`;
    problems.push(...parsed.problems.map((problem) => ({ ...problem, path: within(problem.path) })));
    return {};
  }
  const { id, corrects } = parsed.facts;
  return { ...(id === undefined ? {} : { id }), ...(corrects === undefined ? {} : { corrects }) };
}

/** The legal time of the places where a programme runs (CAL-17). */
const ZONE_OF: Readonly<Record<Programme, Zone>> = {
  "fr.breast": "Europe/Paris",
  "be.breast": "Europe/Brussels",
  "fr.colorectal": "Europe/Paris",
  "fr.cervical": "Europe/Paris",
};

/** The day, or the moment with its day; where both are given they are of one day. */
function readMoment(
  given: Readonly<Record<string, unknown>>,
  { index, programme, problems }: Place,
): { readonly on: CivilDate; readonly at?: Instant } | undefined {
  const { on: writtenOn, at: writtenAt } = given;
  const path = (name: string): readonly Step[] => ["events", index, name];
  const at = typeof writtenAt === "string" ? parseInstant(writtenAt) : undefined;
  if (writtenAt !== undefined && !at) {
    problems.push(wrong(path("at"), writtenAt, A_MOMENT));
    return undefined;
  }
  const day = at && civilDateAt(at, ZONE_OF[programme]);
  const on = typeof writtenOn === "string" ? parseCivilDate(writtenOn) : undefined;
  if (writtenOn === undefined && at && day !== undefined) return { on: day, at };
  if (on === undefined) {
    problems.push(wrong(path("on"), writtenOn, A_DATE));
    return undefined;
  }
  if (day !== undefined && day !== on) {
    problems.push(wrong(path("on"), writtenOn, alike(`= at (${ZONE_OF[programme]})`)));
    return undefined;
  }
  return { on, ...(at ? { at } : {}) };
}
