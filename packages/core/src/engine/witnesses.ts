import type { CalendarDuration, CivilDate, Duration } from "../calendar/index.js";
import { addCalendarDuration, addDays } from "../calendar/index.js";
import type { Decision } from "./decision.js";
import type { Dimension, Setting } from "./dimension.js";
import { type Facts, shapeAt } from "./fact.js";
import { type FactShape, withoutNull } from "./fact-type.js";
import type { Parameter } from "./parameter.js";
import { getter } from "./path.js";

/** A case with unknown facts, and the decision that it is put to. */
export interface Case {
  readonly decision: Decision;
  readonly facts: Facts;
  readonly setting: Setting;
  /** Asks for the very day after each boundary too, which only the search for the nearest change needs. */
  readonly isFine?: boolean;
}

/**
 * Values of an unknown fact that between them reach every class it can reach, given the known facts:
 * every option of a closed set, and dates and counts on both sides of each boundary.
 */
export function witnesses(path: string, known: Case): readonly unknown[] {
  const shape = shapeAt(known.decision.facts, path);
  if (!shape) return [];
  const readers = readersOf(path, known.decision);
  const examples = readers.flatMap((reader) => reader.examples[path] ?? []);
  return [...new Set([...valuesOf(shape, { path, known, readers }), ...examples])];
}

/** Values of an unknown parameter that differ in every way that matters. */
export function parameterWitnesses({ kind, choices, length = 1 }: Parameter): readonly unknown[] {
  switch (kind) {
    case "months":
    case "days":
    case "years":
      return [1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 60, 120];
    case "month-list":
      return [Array.from({ length }, (_, index) => index + 1)];
    case "choice":
      return choices ?? [];
    case "code-list":
      return [[]];
  }
}

interface Search {
  readonly path: string;
  readonly known: Case;
  readonly readers: readonly Dimension[];
}

function readersOf(path: string, decision: Decision): readonly Dimension[] {
  return Object.values(decision.dimensions).filter(({ reads }) => reads.includes(path));
}

function valuesOf(shape: FactShape, search: Search): readonly unknown[] {
  switch (shape.kind) {
    case "nullable":
      return [null, ...valuesOf(shape.of, search)];
    case "boolean":
      return [true, false];
    case "one-of":
      return shape.options;
    case "set-of":
      return [[], ...shape.options.map((option) => [option]), shape.options];
    case "integer":
      return countsAround(search.readers.flatMap(({ thresholds }) => thresholds));
    case "date":
      return datesAround(search);
    case "instant":
      return [...LONG_BEFORE, 0, 1, 2].map((day) => ({
        epochMs: (search.known.setting.on + day) * 86_400_000,
        offsetMinutes: 0,
      }));
    case "identifier":
    case "text":
      return ["one", "another", ...identifiersIn(search.known)];
    case "record":
      return [{}];
    case "list-of":
      return listsOf(itemsOf(shape.of, search));
  }
}

function countsAround(thresholds: readonly number[]): readonly number[] {
  return [
    0,
    ...thresholds.flatMap((threshold) => [threshold - 1, threshold, threshold + 1]),
    1_000_000,
  ].filter((count) => count >= 0);
}

/** Days that differ in what is reckoned from them, whatever weekends and months' ends make alike near the decision. */
const LONG_BEFORE = [-400, -40];

/** A way to move a day to where a class may change, and how far beside that its neighbours lie. */
interface Move {
  readonly by: CalendarDuration;
  readonly beside: readonly number[];
}

const STAY: Move = { by: { days: 0 }, beside: [-1, 0, 1] };
/** A month's end holds up to four days back: one of them later, the boundary is passed. */
const BESIDE_MONTHS = [-1, 0, 4];

function datesAround({ path, known, readers }: Search): readonly CivilDate[] {
  const { setting } = known;
  const offsets = readers.flatMap((reader) => [...reader.offsets, ...parameterOffsets(reader, setting)]);
  const days = new Set<CivilDate>();
  const addAround = (anchor: CivilDate, moves: readonly Move[]) => {
    for (const { by, beside } of moves)
      for (const distance of known.isFine ? [...beside, 1] : beside)
        days.add(addDays(addCalendarDuration(anchor, by), distance));
  };
  for (const distance of LONG_BEFORE) days.add(addDays(setting.on, distance));
  // What an unknown day is compared with, once its delay is added, is the day of the decision.
  addAround(setting.on, [STAY, ...offsets.flatMap(backwards)]);
  const bothWays = [STAY, ...offsets.flatMap((offset) => [...backwards(offset), ...forwards(offset)])];
  for (const anchor of datesBeside(path, known, readers)) addAround(anchor, bothWays);
  return [...days].sort((a, b) => a - b);
}

function forwards(duration: Duration): readonly Move[] {
  if ("months" in duration) return [{ by: duration, beside: BESIDE_MONTHS }];
  if ("years" in duration) return [{ by: duration, beside: BESIDE_MONTHS }];
  if ("days" in duration) return [{ by: duration, beside: STAY.beside }];
  return [{ by: { days: 0 }, beside: spanOf(duration.workingDays) }];
}

function backwards(duration: Duration): readonly Move[] {
  if ("months" in duration) return [{ by: { months: -duration.months }, beside: BESIDE_MONTHS }];
  if ("years" in duration) return [{ by: { years: -duration.years }, beside: BESIDE_MONTHS }];
  if ("days" in duration) return [{ by: { days: -duration.days }, beside: STAY.beside }];
  return [{ by: { days: 0 }, beside: spanOf(-duration.workingDays) }];
}

/** Working days lie among at most twice as many days and a week of holidays. */
function spanOf(workingDays: number): readonly number[] {
  const length = 2 * Math.abs(workingDays) + 8;
  return Array.from({ length }, (_, days) => Math.sign(workingDays) * days);
}

function datesBeside(
  path: string,
  { decision, facts }: Case,
  readers: readonly Dimension[],
): readonly CivilDate[] {
  const paths = new Set(readers.flatMap(({ reads }) => reads).filter((other) => other !== path));
  return [...paths].flatMap((other) => {
    const shape = shapeAt(decision.facts, other);
    return shape ? datesIn(shape, getter(other)(facts)) : [];
  });
}

/** The dates that a known value holds, itself or in the items of a list; a record's fields have paths of their own. */
function datesIn(shape: FactShape, value: unknown): readonly CivilDate[] {
  if (value === undefined || value === null) return [];
  const whole = withoutNull(shape);
  if (whole.kind === "date") return [value as CivilDate];
  if (whole.kind !== "list-of") return [];
  const { of } = whole;
  return (value as readonly unknown[]).flatMap((item) =>
    of.kind === "record"
      ? Object.entries(of.fields).flatMap(([name, field]) => datesIn(field, (item as Facts)[name]))
      : datesIn(of, item),
  );
}

/** Months that stand for a delay which is itself unknown: short, and longer than any that is set. */
const UNKNOWN_DELAY = [1, 120];

function parameterOffsets(reader: Dimension, { parameters }: Setting): readonly Duration[] {
  return reader.parameters
    .flatMap((id) => parameters[id] ?? UNKNOWN_DELAY)
    .filter((value) => typeof value === "number")
    .map((months) => ({ months }));
}

function identifiersIn({ decision, facts }: Case): readonly unknown[] {
  return Object.entries(decision.facts)
    .filter(([, { type }]) => type.kind === "identifier")
    .map(([name]) => facts[name])
    .filter((value) => value !== undefined);
}

/** How many records are tried as items of a list: enough to combine the options of a few small fields. */
const MOST_RECORDS = 16;
/** How many lists of two items are tried. */
const MOST_PAIRS = 30;

function itemsOf(shape: FactShape, search: Search): readonly unknown[] {
  if (shape.kind !== "record") return valuesOf(shape, search);
  return Object.entries(shape.fields).reduce<readonly Facts[]>(
    (made, [name, field]) =>
      spread(
        made.flatMap((item) => valuesOf(field, search).map((value) => ({ ...item, [name]: value }))),
        MOST_RECORDS,
      ),
    [{}],
  );
}

/** At most a certain number of items, taken evenly from all. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function listsOf(items: readonly unknown[]): readonly unknown[] {
  const pairs = spread(items, MOST_PAIRS).map((item, index, few) => [item, few[index + 1] ?? item]);
  return [[], ...items.map((item) => [item]), ...pairs];
}
