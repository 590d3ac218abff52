import { decodeBytes } from "./charset.js";
import type { Separators, Syntax } from "./syntax.js";

/**
 * The text of a leaf with its escape sequences resolved: F S T R E P (delimiters), X (hexadecimal bytes of the
 * message's character set), `.br` (line feed), H and N (highlighting, dropped). A sequence of another kind, or one
 * that cannot be resolved, stays as it is written; escapeProblems reports it.
 */
export function unescapeText(raw: string, syntax: Syntax): string {
  const mark = syntax.separators.escape;
  if (mark === undefined) return raw;
  let open = raw.indexOf(mark);
  if (open === -1) return raw;
  let text = "";
  let from = 0;
  while (open !== -1) {
    const close = raw.indexOf(mark, open + 1);
    if (close === -1) break;
    const meaning = meaningOf(raw.slice(open + 1, close), syntax);
    text += meaning === undefined ? raw.slice(from, close + 1) : raw.slice(from, open) + meaning;
    from = close + 1;
    open = raw.indexOf(mark, from);
  }
  return text + raw.slice(from);
}

/** What an escape sequence stands for, given what is between its two escape characters; undefined if unknown. */
export function meaningOf(body: string, syntax: Syntax): string | undefined {
  const { separators } = syntax;
  switch (body) {
    case "F":
      return separators.field;
    case "S":
      return separators.component;
    case "T":
      return separators.subcomponent;
    case "R":
      return separators.repetition;
    case "E":
      return separators.escape;
    case "P":
      return separators.truncation;
    case "H":
    case "N":
      return "";
    case ".br":
      return "\n";
    default:
      return body.startsWith("X") ? textOfHexadecimal(body.slice(1), syntax) : undefined;
  }
}

function textOfHexadecimal(digits: string, syntax: Syntax): string | undefined {
  if (digits === "" || digits.length % 2 !== 0 || /[^0-9A-Fa-f]/.test(digits)) return undefined;
  // One ASCII character, the usual case, is the same in every character set.
  if (digits.length === 2 && digits < "80") return String.fromCharCode(Number.parseInt(digits, 16));
  const bytes = new Uint8Array(digits.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16);
  }
  return decodeBytes(bytes, syntax.charset ?? "ASCII");
}

/** The escape sequence of each character that cannot stand as it is in a value, the line breaks left out. */
function sequencesOf(separators: Separators, mark: string): ReadonlyMap<string, string> {
  const sequences = new Map<string, string>();
  for (let code = 0; code < 0x20; code += 1) {
    // A control character in a value could end an MLLP frame; a tabulation cannot, and is ordinary text.
    const hexadecimal = code.toString(16).toUpperCase().padStart(2, "0");
    if (code !== 0x09) sequences.set(String.fromCharCode(code), `${mark}X${hexadecimal}${mark}`);
  }
  const { field, component, subcomponent, repetition, truncation } = separators;
  const named = { F: field, S: component, T: subcomponent, R: repetition, E: mark, P: truncation };
  for (const [letter, character] of Object.entries(named)) {
    if (character !== undefined) sequences.set(character, mark + letter + mark);
  }
  return sequences;
}

const sequencesBySeparators = new WeakMap<Separators, ReadonlyMap<string, string>>();

function knownSequences(separators: Separators): ReadonlyMap<string, string> {
  const known = sequencesBySeparators.get(separators);
  if (known !== undefined) return known;
  const sequences = sequencesOf(separators, separators.escape ?? "");
  sequencesBySeparators.set(separators, sequences);
  return sequences;
}

/** Why a text cannot be written as a value: it breaks the line, or it needs an escape character and there is none. */
export type EscapeFault = "line-break-in-value" | "escape-character-missing";

/** A text as it is written in a leaf. */
export type EscapeResult =
  | { readonly ok: true; readonly raw: string }
  | { readonly ok: false; readonly fault: EscapeFault; readonly characterCode: number };

/** Escapes a text so that reading it gives it back; a carriage return or a line feed is refused, never altered. */
export function escapeText(text: string, separators: Separators): EscapeResult {
  const sequences = knownSequences(separators);
  // The literal text `""` would read as the null value.
  if (text === '""') return escapedNullMark(separators.escape);
  let raw = "";
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const sequence = sequences.get(character);
    if (sequence === undefined) continue;
    if (character === "\r" || character === "\n") return refused("line-break-in-value", character);
    if (separators.escape === undefined) return refused("escape-character-missing", character);
    raw += text.slice(from, index) + sequence;
    from = index + 1;
  }
  return { ok: true, raw: raw + text.slice(from) };
}

function escapedNullMark(mark: string | undefined): EscapeResult {
  if (mark === undefined) return refused("escape-character-missing", '"');
  return { ok: true, raw: `${mark}X22${mark}"` };
}

function refused(fault: EscapeFault, character: string): EscapeResult {
  return { ok: false, fault, characterCode: character.charCodeAt(0) };
}
