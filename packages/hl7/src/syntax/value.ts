import { unescapeText } from "./escape.js";
import type { Syntax } from "./syntax.js";

/**
 * What a leaf of a message says, in the three states of HL7: nothing (what the receiver holds does not change), the
 * null value `""` (what the receiver holds is to be deleted), or a text, with its escape sequences resolved.
 */
export type Value =
  | { readonly state: "empty" }
  | { readonly state: "delete" }
  | { readonly state: "value"; readonly text: string };

/** The value of a place where nothing stands. */
export const emptyValue: Value = { state: "empty" };

/** The null value, written `""`. */
export const deleteValue: Value = { state: "delete" };

/** Two quotation marks, the only thing in the place: the null value. */
export const nullMark = '""';

/** The value of a leaf, from its text in the message. */
export function readValue(raw: string, syntax: Syntax): Value {
  if (raw === "") return emptyValue;
  if (raw === nullMark) return deleteValue;
  return { state: "value", text: unescapeText(raw, syntax) };
}

/** The text of a value; the empty text for the two states that have none. */
export function textOf(value: Value): string {
  return value.state === "value" ? value.text : "";
}
