import { formatCivilDate, type Zone } from "@opendepistage/core/calendar";
import type { ObservationRow, Term, ValueEntry, ValueReading } from "../mapping/mapping.js";
import type { Repetition, Segment } from "../syntax/index.js";
import { readDay } from "./read-day.js";
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
  number: ["NM"],
  identifier: ["XCN", "CX"],
};

/** Reads OBX-5 as its row of the mapping says. */
export function readValues(segment: Segment, row: ObservationRow, zone: Zone): ValuesReading {
  const given = segment.field(5).repetitions.filter(({ state }) => state === "value");
  if (given.length === 0) return { ok: false, reason: "no-value" };
  const types = typesOf[row.read];
  const type = segment.field(2).text;
  if (!types.includes(type)) return refused(fault.wrongType(placeIn(segment, { field: 2 }), type, types));
  if (row.read === "code") return readCodes(segment, row.values, type);
  if (given.length > 1) return refused(fault.valuesRepeated(placeIn(segment, { field: 5 }), given.length));
  if (row.read === "date") return readDate(segment, zone);
  const [value] = given;
  if (value === undefined) return { ok: false, reason: "no-value" };
  return row.read === "number"
    ? readNumber(segment, value, row.units)
    : readIdentifier(segment, value, row.authority);
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

function readDate(segment: Segment, zone: Zone): ValuesReading {
  const { day, problem } = readDay(segment, 5, zone);
  if (day !== undefined) return { ok: true, values: [formatCivilDate(day.date)] };
  return problem === undefined ? { ok: false, reason: "no-value" } : refused(problem);
}

function readNumber(segment: Segment, value: Repetition, units: readonly Term[]): ValuesReading {
  const found = termsOf(segment.field(6).repetition(1));
  const isUnit = units.some((unit) => found.some((term) => isTerm(term, unit)));
  if (!isUnit) return refused(fault.unitProblem(placeIn(segment, { field: 6 }), found.length === 0, units));
  if (/^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(value.text)) return { ok: true, values: [Number(value.text)] };
  const expected = { en: "a number in digits", fr: "un nombre en chiffres" };
  return refused(fault.valueUnusable(placeIn(segment, { field: 5 }), expected));
}

/** Component of the assigning authority (HD) in each data type that identifies persons. */
const authorityComponents: Readonly<Record<string, number>> = { XCN: 9, CX: 4 };

function readIdentifier(segment: Segment, value: Repetition, authority: string): ValuesReading {
  const component = authorityComponents[segment.field(2).text] ?? 0;
  const assigned = value.component(component).subcomponent(2).text;
  if (assigned === authority && value.text !== "") return { ok: true, values: [value.text] };
  return refused(fault.authorityNotMapped(placeIn(segment, { field: 5, component }), authority));
}
