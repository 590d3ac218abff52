import { leavesOf } from "@opendepistage/core/border";
import type { Zone } from "@opendepistage/core/calendar";
import type { ObservationRow } from "../mapping/mapping.js";
import { sidePlaceholder } from "../mapping/side-placeholder.js";
import type { Segment } from "../syntax/index.js";
import { readSide } from "./read-side.js";
import { readValues } from "./read-values.js";
import type { UnmappedReason } from "./reading.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";

/** A value that an observation gives to a fact of a decision. */
export interface FactFound {
  readonly decision: string;
  readonly path: string;
  readonly value: unknown;
}

/** What an observation says, or why it says nothing that can be used. */
export type ObservationReading =
  | {
      readonly ok: true;
      readonly facts: readonly FactFound[];
      readonly values: readonly unknown[];
      /** Fields that were read beside those that every observation has. */
      readonly fields: readonly number[];
    }
  | { readonly ok: false; readonly reason: UnmappedReason; readonly problem?: ReadingProblem };

/** Fields that are read of every observation: number, type, code, value, status. */
export const observationFields = [1, 2, 3, 5, 11] as const;

/** What is needed to read an observation. */
export interface ObservationContext {
  readonly message: "order" | "result";
  readonly zone: Zone;
}

/** Reads an observation by its row of the mapping. */
export function readObservation(
  segment: Segment,
  row: ObservationRow,
  { message, zone }: ObservationContext,
): ObservationReading {
  return statusFault(segment, message) ?? readContent(segment, row, zone);
}

/** Results that are taken back: deleted, or sent for the wrong person (HL7 table 0085). */
const takenBack: readonly string[] = ["D", "W"];

/** The facts that an observation takes back; none where it is no such observation, or cannot be read. */
export function factsTakenBack(segment: Segment, row: ObservationRow, zone: Zone): readonly FactFound[] {
  if (!takenBack.includes(segment.field(11).text)) return [];
  const reading = readContent(segment, row, zone);
  return reading.ok ? reading.facts : [];
}

function readContent(segment: Segment, row: ObservationRow, zone: Zone): ObservationReading {
  const side = row.side ? readSide(segment, row.side) : undefined;
  if (side?.ok === false) return { ok: false, reason: "value-not-mapped", problem: side.problem };
  const values = readValues(segment, row, zone);
  if (!values.ok) return values;
  const sides = side?.sides ?? [""];
  const facts = Object.entries(row.facts).flatMap(([decision, template]) =>
    sides.flatMap((one) => {
      const path = template.replace(sidePlaceholder, one);
      return values.values.flatMap((value) => leavesOf(path, value)).map((leaf) => ({ decision, ...leaf }));
    }),
  );
  const fields = [
    ...(side?.fields ?? []),
    ...(row.subId === undefined ? [] : [4]),
    ...(row.read === "number" ? [6] : []),
  ];
  return { ok: true, facts, values: values.values, fields };
}

/** Results that are final or corrected (HL7 table 0085); O stands in orders, which have no results. */
const settled = { result: ["F", "C"], order: ["F", "C", "O"] } as const;

/** Why an observation is not settled, or undefined where it is. */
export function statusFault(segment: Segment, message: "order" | "result"): ObservationReading | undefined {
  const status = segment.field(11).text;
  if (settled[message].some((code) => code === status)) return undefined;
  if (status !== "") return { ok: false, reason: "not-final" };
  const problem = readingProblem("status-missing", placeIn(segment, { field: 11 }), {
    found: { en: "no status", fr: "aucun statut" },
    expected: {
      en: "the status of the observation, F when it is final",
      fr: "le statut de l’observation, F si elle est définitive",
    },
  });
  return { ok: false, reason: "not-final", problem };
}
