import type { Place, Problem } from "./problem.js";
import { syntaxError } from "./problem.js";

/** The delimiters of a message, as MSH-1 and MSH-2 give them; those that MSH-2 leaves out are undefined. */
export interface Delimiters {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string | undefined;
  readonly subcomponent: string | undefined;
  /** HL7 2.7 and later: the last character of a value that was cut short. */
  readonly truncation: string | undefined;
}

/** The delimiters that HL7 recommends: `|` and `^~\&`. */
export const standardDelimiters: Delimiters = {
  field: "|",
  component: "^",
  repetition: "~",
  escape: "\\",
  subcomponent: "&",
  truncation: undefined,
};

/** The text of MSH-2 for these delimiters. */
export function encodingCharacters(delimiters: Delimiters): string {
  const { component, repetition, escape = "", subcomponent = "", truncation = "" } = delimiters;
  return component + repetition + escape + subcomponent + truncation;
}

/**
 * Whether a character may delimit: a printable ASCII sign. Letters and digits spell escape sequences, the quotation
 * mark spells the null value and the full stop begins formatting commands.
 */
export function mayDelimit(character: string): boolean {
  return /^[!#-\-/:-@[-`{-~]$/.test(character);
}

/** What a header segment says of its delimiters: undefined where they cannot even be guessed at for an answer. */
export interface DelimiterReading {
  readonly delimiters: Delimiters | undefined;
  readonly problems: readonly Problem[];
}

const standardReading: DelimiterReading = { delimiters: standardDelimiters, problems: [] };

/** Reads the delimiters of a header segment (MSH, FHS or BHS), given as the text of its whole line. */
export function readDelimiters(line: string): DelimiterReading {
  if (line.startsWith("|^~\\&|", 3)) return standardReading;
  const place: Place = { segment: line.slice(0, 3), occurrence: 1 };
  const field = line.charAt(3);
  const atField = { ...place, field: 1 };
  if (field === "") return { delimiters: undefined, problems: [fieldSeparatorMissing(atField)] };
  if (!mayDelimit(field)) return { delimiters: undefined, problems: [unusable(atField, field)] };

  const end = line.indexOf(field, 4);
  const characters = line.slice(4, end === -1 ? undefined : end);
  const problem = problemOfEncodingCharacters(characters, field, { ...place, field: 2 });
  if (problem === undefined) return { delimiters: delimitersOf(field, characters), problems: [] };
  const standIn = encodingCharacters(standardDelimiters);
  const delimiters = standIn.includes(field) ? undefined : delimitersOf(field, standIn);
  return { delimiters, problems: [problem] };
}

function delimitersOf(field: string, characters: string): Delimiters {
  return {
    field,
    component: characters.charAt(0),
    repetition: characters.charAt(1),
    escape: characters[2],
    subcomponent: characters[3],
    truncation: characters[4],
  };
}

function problemOfEncodingCharacters(characters: string, field: string, place: Place): Problem | undefined {
  if (characters === "") {
    const expected = "the component, repetition, escape and subcomponent delimiters";
    return syntaxError("encoding-characters-missing", place, { found: "no character", expected });
  }
  if (characters.length < 2 || characters.length > 5) {
    const expected = "two to five characters: component, repetition, escape, subcomponent, truncation";
    return syntaxError("delimiter-unusable", place, { found: `${characters.length} characters`, expected });
  }
  const bad = [...characters].find((character) => !mayDelimit(character));
  if (bad !== undefined) return unusable(place, bad);
  if (new Set(field + characters).size === characters.length + 1) return undefined;
  const expected = "each delimiter to differ from the others and from the field separator";
  return syntaxError("delimiter-unusable", place, { found: "one character given twice", expected });
}

function fieldSeparatorMissing(place: Place): Problem {
  const finding = { found: "a header segment that ends after its id", expected: "the field separator" };
  return syntaxError("field-separator-missing", place, finding);
}

function unusable(place: Place, character: string): Problem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const expected = "a printable ASCII sign, other than a letter, a digit, a quotation mark or a full stop";
  return syntaxError("delimiter-unusable", place, { found: `character U+${code}`, expected });
}
