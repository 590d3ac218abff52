import type { Segment } from "../syntax/index.js";
import type { ReadingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";
import { recordNotTold } from "./value-problems.js";

/** Which record of a list an observation is of, and the fields that say so. */
export type RecordNumberReading =
  | { readonly ok: true; readonly number: number; readonly fields: readonly number[] }
  | { readonly ok: false; readonly problem: ReadingProblem };

/** Reads the number of a record, from 1: that of the service, else OBX-4. */
export function readRecordNumber(segment: Segment, ofService: number | undefined): RecordNumberReading {
  if (ofService !== undefined) return { ok: true, number: ofService, fields: [] };
  const { text } = segment.field(4);
  if (/^[1-9]\d{0,3}$/.test(text)) return { ok: true, number: Number(text), fields: [4] };
  return { ok: false, problem: recordNotTold(placeIn(segment, { field: 4 }), text === "") };
}
