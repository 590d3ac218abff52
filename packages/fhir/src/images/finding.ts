import type { Problem } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import type { Attribute } from "./dataset.js";

/** A value of an image, or what is wrong at which of its attributes. */
export type Finding<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function found<T>(value: T): Finding<T> {
  return { ok: true, value };
}

/** A value that cannot be read; the path names the attribute. */
export function unread(
  attribute: Attribute,
  what: Bilingual,
  expected: Bilingual,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { path: attribute, found: what, expected } };
}

export const nothing: Bilingual = { en: "nothing", fr: "rien" };
