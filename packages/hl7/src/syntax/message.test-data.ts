import fc from "fast-check";
import type { Delimiters } from "./delimiters.js";
import type { ComponentTree, FieldTree, RepetitionTree, SegmentTree } from "./tree.js";
import type { Value } from "./value.js";
import { deleteValue, emptyValue } from "./value.js";

/** The header of the messages of the tests; every person and place in them is made up. */
export const header =
  "MSH|^~\\&|RIS|CENTRE A|SIL|CENTRE B|20260106164418||ORU^R01^ORU_R01|42|P|2.5.1|||||FRA|UNICODE UTF-8";

/** A message of these lines after the header, ended by CR. */
export function messageText(...lines: readonly string[]): string {
  return [header, ...lines].map((line) => `${line}\r`).join("");
}

/** The bytes of a text of which each character is one byte. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Characters that matter to the syntax, accents, and any other character but line breaks. */
export const anyText: fc.Arbitrary<string> = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'|^~\\&#"FSTREPXHNCM.br0Dé€œ’\u000b\u001c\u0000\t '),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => text.replace(/[\r\n]/g, "¶"));

const value: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: fc.constant(emptyValue), weight: 2 },
  { arbitrary: fc.constant(deleteValue), weight: 1 },
  { arbitrary: anyText.map((text): Value => ({ state: "value", text })), weight: 4 },
  { arbitrary: fc.constant<Value>({ state: "value", text: '""' }), weight: 1 },
);

function some<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.array(arbitrary, { minLength: 1, maxLength: 3 });
}

const component: fc.Arbitrary<ComponentTree> = fc.record({ subcomponents: some(value) });
const repetition: fc.Arbitrary<RepetitionTree> = fc.record({ components: some(component) });

/** Any field, in the form in which reading gives it. */
export const anyFieldTree: fc.Arbitrary<FieldTree> = fc.record({ repetitions: some(repetition) });

/** Any segment, in the form in which reading gives it; OBX-5 of encapsulated data is left to tests of its own. */
export const anySegmentTree: fc.Arbitrary<SegmentTree> = fc
  .tuple(fc.constantFrom("PID", "OBX", "NTE", "ZZ1", "ZDS"), fc.array(anyFieldTree, { maxLength: 6 }))
  .map(([id, fields]) => ({
    id,
    fields: Object.fromEntries(fields.map((field, index) => [index + 1, field])),
  }))
  .filter(({ id, fields }) => id !== "OBX" || !JSON.stringify(fields[2] ?? "").includes('"ED"'));

/** Any delimiters with an escape character and a subcomponent separator, with or without a truncation character. */
export const anyDelimiters: fc.Arbitrary<Delimiters> = fc
  .shuffledSubarray([..."!#$%&'()*+,-/:;<=>?@[\\]^_`{|}~"], { minLength: 5, maxLength: 6 })
  .map(([field = "", component = "", repetition = "", escape, subcomponent, truncation]) => ({
    field,
    component,
    repetition,
    escape,
    subcomponent,
    truncation,
  }));

/** What a field with one leaf is, in the form in which reading gives it. */
export function leafTree(text: string): FieldTree {
  return { repetitions: [{ components: [{ subcomponents: [{ state: "value", text }] }] }] };
}
