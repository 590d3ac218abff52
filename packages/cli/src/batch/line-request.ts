import { nearestNames, type Problem, quote } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import { sayProblem } from "../failure.js";
import { parseJson } from "../input/json-text.js";
import type { Line } from "../input/lines.js";
import { didYouMean } from "../suggestion.js";

/** What kind of fault keeps a line from being decided. */
export type LineErrorCode =
  | "invalid-json"
  | "invalid-line"
  | "unknown-decision"
  | "invalid-date"
  | "invalid-facts"
  | "invalid-parameters"
  | "internal-fault";

/** Why a line cannot be decided. */
export interface LineFault {
  readonly code: LineErrorCode;
  /** Said where there are no problems to name. */
  readonly message?: Bilingual;
  readonly problems?: readonly Problem[];
}

/** A line of a batch as JSON gives it, its members not yet checked. */
export interface LineRequest {
  readonly id?: unknown;
  readonly decision?: unknown;
  readonly on?: unknown;
  readonly facts?: unknown;
  readonly presume?: unknown;
  readonly parameters?: unknown;
}

const MEMBERS = ["id", "decision", "on", "facts", "presume", "parameters"];

/** What a line holds, or why it cannot be read; the id is told where it could be read. */
export type ReadLine =
  | { readonly ok: true; readonly request: LineRequest }
  | { readonly ok: false; readonly id?: unknown; readonly fault: LineFault };

/** The value of a line, or why it has none. */
export type LineValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: LineFault };

/** Reads the JSON value of a line; undefined where the line is blank. */
export function readLineValue({ bytes }: Line): LineValue | undefined {
  if (bytes === undefined) return { ok: false, fault: { code: "invalid-line", message: TOO_LONG } };
  const text = decode(bytes);
  if (text === undefined) return { ok: false, fault: { code: "invalid-line", message: NOT_UTF8 } };
  if (text.trim() === "") return undefined;
  const parsed = parseJson(text);
  if (parsed.ok) return parsed;
  const message = {
    en: `not valid JSON at ${parsed.place.en}: ${sayProblem(parsed.problem, "en")}`,
    fr: `JSON non valide, ${parsed.place.fr} : ${sayProblem(parsed.problem, "fr")}`,
  };
  return { ok: false, fault: { code: "invalid-json", message } };
}

/** Reads a line; undefined where it is blank. */
export function readLine(line: Line): ReadLine | undefined {
  const read = readLineValue(line);
  return read?.ok ? readMembers(read.value) : read;
}

const TOO_LONG: Bilingual = { en: "the line is longer than 64 MiB", fr: "la ligne dépasse 64 Mio" };
const NOT_UTF8: Bilingual = { en: "the line is not UTF-8 text", fr: "la ligne n’est pas un texte en UTF-8" };
const NOT_AN_OBJECT: Bilingual = {
  en: `the line is not an object with ${MEMBERS.join(", ")}`,
  fr: `la ligne n’est pas un objet avec ${MEMBERS.join(", ")}`,
};

const decoder = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function readMembers(value: unknown): ReadLine {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, fault: { code: "invalid-line", message: NOT_AN_OBJECT } };
  const request: LineRequest = value;
  const stranger = Object.keys(value).find((name) => !MEMBERS.includes(name));
  const fault = stranger === undefined ? faultOfMembers(request) : unknownMember(stranger);
  return fault ? { ok: false, id: request.id, fault } : { ok: true, request };
}

function faultOfMembers({ presume, decision, facts }: LineRequest): LineFault | undefined {
  if (typeof decision !== "string") return absent("decision", A_DECISION);
  if (facts === undefined) return absent("facts", FACTS);
  if (presume === undefined || typeof presume === "boolean") return undefined;
  return { code: "invalid-line", message: NOT_BOOLEAN };
}

const A_DECISION: Bilingual = { en: "the id of a decision", fr: "l’identifiant d’une décision" };
const FACTS: Bilingual = { en: "the facts of the case, {} for none", fr: "les faits du cas, {} pour aucun" };
const NOT_BOOLEAN: Bilingual = {
  en: '"presume" is not true or false',
  fr: "« presume » n’est ni true ni false",
};

function absent(path: string, expected: Bilingual): LineFault {
  const found: Bilingual = { en: "nothing of the kind", fr: "rien de tel" };
  return { code: "invalid-line", problems: [{ path, found, expected }] };
}

function unknownMember(name: string): LineFault {
  const near = nearestNames(name, MEMBERS);
  const known = MEMBERS.join(", ");
  const hint = near.length > 0 ? didYouMean(near) : { en: `expected ${known}`, fr: `attendu ${known}` };
  const message = {
    en: `unknown member ${quote(name)}: ${hint.en}`,
    fr: `membre inconnu ${quote(name)} : ${hint.fr}`,
  };
  return { code: "invalid-line", message };
}
