import type { Bilingual } from "../engine/index.js";

/** A fault of input data, with its place; it never holds the value of an identifier or a free text. */
export interface Problem {
  /** Where it lies, such as `lastMammogram.date` or `tests[0].result`; empty for the whole input. */
  readonly path: string;
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/** A field's name, or a place in a list. */
export type Step = string | number;

/** A path as it is written in problems. */
export function writePath(steps: readonly Step[]): string {
  return steps.map(writeStep).join("").replace(/^\./, "");
}

function writeStep(step: Step): string {
  if (typeof step === "number") return `[${step}]`;
  return /^[\p{L}\p{N}_$-]{1,60}$/u.test(step) && !holdsIdentifier(step) ? `.${step}` : `[${quote(step)}]`;
}

/** The value at a path of the input, or undefined. */
export function valueAt(input: unknown, steps: readonly Step[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<Step, unknown>>)[step]
        : undefined,
    input,
  );
}

/** Most characters of a text that a problem shows. */
const SHOWN_CHARACTERS = 60;
/** Digits of the shortest personal identifier, the Belgian NISS. */
const IDENTIFIER_DIGITS = 11;
/** A date, with or without a time, real or not. */
const A_DATE_OR_TIME = /^\d{4}-\d\d?-\d\d?(?:[T ][\d:.,]*(?:Z|[+-][\d:]*)?)?$/;

/** Whether a text may be a personal identifier that was put in the wrong place, which no message may show. */
function holdsIdentifier(text: string): boolean {
  return !A_DATE_OR_TIME.test(text) && (text.match(/\d/g)?.length ?? 0) >= IDENTIFIER_DIGITS;
}

/** A text between quotes, shortened, control characters escaped, possible identifiers masked. */
export function quote(text: string): string {
  if (holdsIdentifier(text)) return `"…"`;
  const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return JSON.stringify(shown);
}

/** What stands in the input, in words. */
export function sayFound(value: unknown, isSecret = false): Bilingual {
  switch (typeof value) {
    case "undefined":
      return { en: "nothing", fr: "rien" };
    case "string":
      if (isSecret)
        return value === "" ? { en: "an empty text", fr: "un texte vide" } : { en: "a text", fr: "un texte" };
      return alike(quote(value));
    case "number":
      if (isSecret || holdsIdentifier(String(value))) return { en: "a number", fr: "un nombre" };
      return alike(String(value));
    case "boolean":
      return alike(String(value));
    case "object":
      return sayObject(value);
    default:
      return NOT_JSON;
  }
}

const NOT_JSON: Bilingual = { en: "a value that is not JSON", fr: "une valeur qui n’est pas du JSON" };

function sayObject(value: object | null): Bilingual {
  if (value === null) return alike("null");
  if (Array.isArray(value)) return { en: "a list", fr: "une liste" };
  return isPlainObject(value) ? { en: "an object", fr: "un objet" } : NOT_JSON;
}

/** Whether a value is an object as JSON gives it, and no date, map or other instance. */
export function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** The same text in both languages, for what is no language: a code, a date, a number. */
export function alike(text: string): Bilingual {
  return { en: text, fr: text };
}

/** Texts one after the other, in each language. */
export function join(parts: readonly Bilingual[], separator: string): Bilingual {
  return { en: parts.map(({ en }) => en).join(separator), fr: parts.map(({ fr }) => fr).join(separator) };
}
