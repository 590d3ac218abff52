import { quote } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";

/** Where a text is no JSON that can be relied on, and why. */
export interface JsonFault {
  /** Characters before the fault. */
  readonly offset: number;
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/** Deeper nesting than any facts have. */
const DEEPEST = 100;

const BLANKS = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON forbids in strings.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The first fault of a JSON text, with its place: a syntax error, or a name that stands twice in one object,
 * of which JSON.parse would drop one in silence.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const scanner = new Scanner(text);
  return scanner.value(0) ?? scanner.end();
}

class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  end(): JsonFault | undefined {
    this.#take(BLANKS);
    return this.#at === this.#text.length ? undefined : this.#fault("the end", "la fin");
  }

  value(depth: number): JsonFault | undefined {
    this.#take(BLANKS);
    if (depth > DEEPEST) return this.#fault("less nesting", "moins d’imbrication");
    if (this.#skip("{")) return this.#members(depth);
    if (this.#skip("[")) return this.#items(depth);
    if (this.#take(STRING) !== undefined || this.#take(SCALAR) !== undefined) return undefined;
    return this.#fault("a value", "une valeur");
  }

  #items(depth: number): JsonFault | undefined {
    this.#take(BLANKS);
    if (this.#skip("]")) return undefined;
    do {
      const fault = this.value(depth + 1);
      if (fault) return fault;
      this.#take(BLANKS);
    } while (this.#skip(","));
    return this.#skip("]") ? undefined : this.#fault('"," or "]"', "« , » ou « ] »");
  }

  #members(depth: number): JsonFault | undefined {
    this.#take(BLANKS);
    if (this.#skip("}")) return undefined;
    const names = new Set<string>();
    do {
      const fault = this.#member(names, depth);
      if (fault) return fault;
      this.#take(BLANKS);
    } while (this.#skip(","));
    return this.#skip("}") ? undefined : this.#fault('"," or "}"', "« , » ou « } »");
  }

  #member(names: Set<string>, depth: number): JsonFault | undefined {
    this.#take(BLANKS);
    const start = this.#at;
    const written = this.#take(STRING);
    if (written === undefined)
      return this.#fault("a name between double quotes", "un nom entre guillemets doubles");
    const name = String(JSON.parse(written));
    if (names.has(name)) return repeatedName(start, name);
    names.add(name);
    this.#take(BLANKS);
    return this.#skip(":") ? this.value(depth + 1) : this.#fault('":"', "« : »");
  }

  #skip(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #fault(en: string, fr: string): JsonFault {
    const character = this.#text[this.#at];
    const found =
      character === undefined
        ? { en: "the end of the text", fr: "la fin du texte" }
        : { en: JSON.stringify(character), fr: JSON.stringify(character) };
    return { offset: this.#at, found, expected: { en, fr } };
  }
}

function repeatedName(offset: number, name: string): JsonFault {
  return {
    offset,
    found: { en: `${quote(name)} a second time`, fr: `${quote(name)} une seconde fois` },
    expected: { en: "each name once in an object", fr: "chaque nom une seule fois dans un objet" },
  };
}
