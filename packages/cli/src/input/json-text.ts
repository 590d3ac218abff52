import type { Problem } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import { type JsonFault, jsonFault } from "./json-fault.js";

/** The value of a JSON text, or what is wrong with it and where. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly place: Bilingual; readonly problem: Problem };

/** Reads a JSON text; a name that stands twice in one object is a fault, not a choice. */
export function parseJson(text: string): ParsedJson {
  const fault = jsonFault(text);
  if (!fault) return { ok: true, value: JSON.parse(text) };
  const { found, expected } = fault;
  return { ok: false, place: placeOf(text, fault), problem: { path: "", found, expected } };
}

/** Line and column, both from 1; in a text of one line the column alone. */
function placeOf(text: string, { offset }: JsonFault): Bilingual {
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  if (!text.trim().includes("\n")) return { en: `column ${column}`, fr: `colonne ${column}` };
  return {
    en: `line ${before.length}, column ${column}`,
    fr: `ligne ${before.length}, colonne ${column}`,
  };
}
