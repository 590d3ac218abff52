import { type Problem, quote } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";

/** Collects what is wrong with a request; values are not quoted, for they may tell of a person. */
export class FaultReport {
  readonly problems: Problem[] = [];

  /** Notes what was expected at a path; returns undefined, so that a reader can end with it. */
  expected(path: string, en: string, fr: string): undefined {
    this.problems.push({ path, found: ANOTHER, expected: { en, fr } });
  }

  /** The same, where a name was found that is no secret. */
  unexpected(path: string, name: string, expected: Bilingual): undefined {
    const found = quote(name);
    this.problems.push({ path, found: { en: found, fr: found }, expected });
  }
}

const ANOTHER: Bilingual = { en: "nothing, or something else", fr: "rien, ou autre chose" };

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A resource, as far as its type tells. */
export function isResource(value: unknown): value is Fields & { readonly resourceType: string } {
  return isFields(value) && typeof value["resourceType"] === "string";
}
