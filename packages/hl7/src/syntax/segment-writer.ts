import type { Delimiters } from "./delimiters.js";
import { encodingCharacters } from "./delimiters.js";
import type { FieldWriter } from "./field-writer.js";
import type { Place } from "./problem.js";
import { syntaxError } from "./problem.js";
import { encapsulatedDataType, isHeaderKey, isObservationValue } from "./segment.js";
import { keyOf } from "./segment-index.js";
import type { SegmentInput } from "./tree.js";

/** The highest field number that can be written: no segment of HL7 comes near it. */
const highestField = 9999;

/**
 * Writes a segment; the place names it in problems. Throws a TypeError on an id that is none and a RangeError on a field
 * number that is none, or on fields 1 and 2 of a header segment: mistakes in the program.
 */
export function writeSegment(
  { id, fields }: SegmentInput,
  { writer, delimiters, place }: { writer: FieldWriter; delimiters: Delimiters; place: Place },
): string {
  const isHeader = isHeaderKey(requireSegmentKey(id));
  const raws = isHeader ? [id, encodingCharacters(delimiters)] : [id];
  // In a header segment, field n stands after n - 1 separators, the first separator being field 1.
  const shift = isHeader ? 1 : 0;
  for (const [name, input] of Object.entries(fields)) {
    const field = Number(name);
    requireWritableField(id, field);
    while (raws.length <= field - shift) raws.push("");
    raws[field - shift] = writer.field(input, { ...place, field });
  }
  refuseRepeatedEncapsulation(raws, { writer, delimiters, place });
  return raws.join(delimiters.field);
}

/** The key of a segment id; throws a TypeError if it is none. */
function requireSegmentKey(id: string): number {
  const key = keyOf(id);
  if (key === 0)
    throw new TypeError(`"${id}" is no segment id; expected three capitals or digits, a capital first`);
  return key;
}

/** Throws a RangeError if the field cannot be written: no field number, or a header's own delimiters. */
export function requireWritableField(id: string, field: number): void {
  const lowest = isHeaderKey(keyOf(id)) ? 3 : 1;
  if (Number.isInteger(field) && field >= lowest && field <= highestField) return;
  throw new RangeError(
    `${id}-${field} cannot be written; expected a field number from ${lowest} to ${highestField}`,
  );
}

/**
 * OBX-5 of encapsulated data is read as one repetition: written as several, it would not be read back. The segment is
 * given as its id, then its fields as they are written.
 */
export function refuseRepeatedEncapsulation(
  raws: readonly string[],
  { writer, delimiters, place }: { writer: FieldWriter; delimiters: Delimiters; place: Place },
): void {
  if (!isObservationValue(keyOf(raws[0] ?? ""), 5) || raws[2] !== encapsulatedDataType) return;
  if (!(raws[5] ?? "").includes(delimiters.repetition)) return;
  const finding = { found: "several repetitions of encapsulated data (ED)", expected: "one OBX for each" };
  writer.problems.push(syntaxError("encapsulated-repeated", { ...place, field: 5 }, finding));
}
