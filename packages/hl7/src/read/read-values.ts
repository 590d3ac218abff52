import { formatCivilDate, formatInstant, type Zone } from "@opendepistage/core/calendar";
import type { ObservationRow, Term, ValueEntry, ValueReading } from "../mapping/mapping.js";
import type { Place, Repetition, Segment } from "../syntax/index.js";
import { readDayOf } from "./read-day.js";
import { readMomentOf } from "./read-moment.js";
import type { UnmappedReason } from "./reading.js";
import type { ReadingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";
import { isTerm, plainTerm, termsOf } from "./terms.js";
import * as fault from "./value-problems.js";

/** The values of an observation as JSON, one for each repetition of OBX-5; or why there is none. */
export type ValuesReading =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly reason: UnmappedReason; readonly problem?: ReadingProblem };

const CODED = ["CE", "CWE", "CNE", "CF"];
const PLAIN = ["ID", "IS", "ST"];

/** The data types (OBX-2) by which each kind of value can be read. */
const typesOf: Readonly<Record<ValueReading["read"], readonly string[]>> = {
  code: [...CODED, ...PLAIN],
  date: ["DT", "TS", "DTM"],
  instant: ["TS", "DTM"],
  number: ["NM"],
  identifier: ["XCN", "CX"],
  text: ["ST", "TX"],
};

/** Reads OBX-5 as its row of the mapping says. */
export function readValues(segment: Segment, row: ObservationRow, zone: Zone): ValuesReading {
  const given = segment.field(5).repetitions.filter(({ state }) => state === "value");
  if (given.length === 0) return { ok: false, reason: "no-value" };
  const type = segment.field(2).text;
  const isCode = row.read === "code" || (row.values !== undefined && CODED.includes(type));
  const types = row.read !== "code" && row.values ? [...typesOf[row.read], ...CODED] : typesOf[row.read];
  if (!types.includes(type)) return refused(fault.wrongType(placeIn(segment, { field: 2 }), type, types));
  if (!isCode && !row.repeats && given.length > 1)
    return refused(fault.valuesRepeated(placeIn(segment, { field: 5 }), given.length));
  const reading = isCode ? readCodes(segment, row.values ?? [], type) : readItems(segment, row, zone);
  return reading.ok && row.repeats ? { ok: true, values: [listOf(reading.values)] } : reading;
}

/** The items of a list, or the list itself where one code says it whole. */
function listOf(values: readonly unknown[]): unknown {
  const [whole] = values;
  return values.length === 1 && (Array.isArray(whole) || whole === null) ? whole : values;
}

function refused(problem: ReadingProblem): ValuesReading {
  return { ok: false, reason: "value-not-mapped", problem };
}

function readCodes(segment: Segment, entries: readonly ValueEntry[], type: string): ValuesReading {
  const values: unknown[] = [];
  for (const [index, repetition] of segment.field(5).repetitions.entries()) {
    if (repetition.state !== "value") continue;
    const terms = PLAIN.includes(type) ? plainTerm(repetition) : termsOf(repetition);
    const found = entries.filter((entry) => terms.some((term) => isTerm(term, entry)));
    const [first] = found;
    const place = placeIn(segment, { field: 5, repetition: index + 1, component: 1 });
    if (first === undefined) return refused(fault.valueNotMapped(place, entries));
    if (found.some(({ value }) => JSON.stringify(value) !== JSON.stringify(first.value)))
      return refused(fault.codingsDiffer(place));
    values.push(first.value);
  }
  return { ok: true, values };
}

/** A value that is no code, of one repetition of OBX-5; or what is wrong with it. */
type ItemReading = { readonly value: unknown } | { readonly problem: ReadingProblem };

/** Reads each repetition that has a value. */
function readItems(segment: Segment, row: ObservationRow, zone: Zone): ValuesReading {
  const unit = row.read === "number" ? unitFault(segment, row.units) : undefined;
  if (unit !== undefined) return refused(unit);
  const values: unknown[] = [];
  for (const [index, repetition] of segment.field(5).repetitions.entries()) {
    if (repetition.state !== "value" && row.repeats)
      return refused(fault.itemMissing(placeIn(segment, { field: 5, repetition: index + 1 })));
    if (repetition.state !== "value") continue;
    const below = row.repeats ? { field: 5, repetition: index + 1 } : { field: 5 };
    const item = readItem(repetition, row, { segment, below, zone });
    if ("problem" in item) return refused(item.problem);
    values.push(item.value);
  }
  return { ok: true, values };
}

interface ItemContext {
  readonly segment: Segment;
  readonly below: { readonly field: number; readonly repetition?: number };
  readonly zone: Zone;
}

function readItem(
  repetition: Repetition,
  row: ObservationRow,
  { segment, below, zone }: ItemContext,
): ItemReading {
  const place = placeIn(segment, below);
  const leaf = placeIn(segment, { ...below, component: 1 });
  if (row.read === "identifier") return readIdentifier(segment, repetition, row.authority);
  if (row.read === "number") return readNumber(repetition, place);
  if (row.read === "text") return { value: repetition.text };
  if (row.read === "instant") {
    const moment = readMomentOf(repetition.text, leaf, zone);
    return moment.ok ? { value: formatInstant(moment.instant) } : { problem: moment.problem };
  }
  const day = readDayOf(repetition.text, leaf, zone);
  return day.ok ? { value: formatCivilDate(day.date) } : { problem: day.problem };
}

function unitFault(segment: Segment, units: readonly Term[]): ReadingProblem | undefined {
  if (units.length === 0) return undefined;
  const found = termsOf(segment.field(6).repetition(1));
  const isUnit = units.some((unit) => found.some((term) => isTerm(term, unit)));
  return isUnit ? undefined : fault.unitProblem(placeIn(segment, { field: 6 }), found.length === 0, units);
}

function readNumber({ text }: Repetition, place: Place): ItemReading {
  if (/^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return { value: Number(text) };
  return { problem: fault.valueUnusable(place, { en: "a number in digits", fr: "un nombre en chiffres" }) };
}

/** Component of the assigning authority (HD) in each data type that identifies persons. */
const authorityComponents: Readonly<Record<string, number>> = { XCN: 9, CX: 4 };

function readIdentifier(segment: Segment, value: Repetition, authority: string): ItemReading {
  const component = authorityComponents[segment.field(2).text] ?? 0;
  const assigned = value.component(component).subcomponent(2).text;
  if (assigned === authority && value.text !== "") return { value: value.text };
  return { problem: fault.authorityNotMapped(placeIn(segment, { field: 5, component }), authority) };
}
