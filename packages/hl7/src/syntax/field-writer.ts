import type { Delimiters } from "./delimiters.js";
import type { EscapeFault } from "./escape.js";
import { escapeText } from "./escape.js";
import type { Place, Problem } from "./problem.js";
import { syntaxError } from "./problem.js";
import type { ComponentInput, Content, FieldInput, RepetitionInput } from "./tree.js";
import { nullMark } from "./value.js";

const expectedOfFault: Readonly<Record<EscapeFault | "delimiter", string>> = {
  "line-break-in-value": "no carriage return and no line feed in a value; lines are given as lines",
  "escape-character-missing": "delimiters with an escape character",
  delimiter: "delimiters with a subcomponent separator",
};

/** Writes fields as text, collecting what cannot be written. */
export class FieldWriter {
  readonly problems: Problem[] = [];
  readonly #delimiters: Delimiters;

  constructor(delimiters: Delimiters) {
    this.#delimiters = delimiters;
  }

  /** The text of a field; the place names its segment and field. */
  field(input: FieldInput, place: Place): string {
    const repetitions = isGroup(input, "repetitions") ? input.repetitions : [input];
    const written = repetitions.map((repetition, index) =>
      this.#repetition(repetition, { ...place, repetition: index + 1 }),
    );
    return written.join(this.#delimiters.repetition);
  }

  /** The text of a leaf. */
  content(content: Content, place: Place): string {
    if (typeof content === "string") return this.#text(content, place);
    if ("lines" in content) return this.#lines(content.lines, place);
    if (content.state === "value") return this.#text(content.text, place);
    return content.state === "delete" ? nullMark : "";
  }

  #repetition(input: RepetitionInput, place: Place): string {
    const components = isGroup(input, "components") ? input.components : [input];
    const written = components.map((component, index) =>
      this.#component(component, { ...place, component: index + 1 }),
    );
    return written.join(this.#delimiters.component);
  }

  #component(input: ComponentInput, place: Place): string {
    if (!isGroup(input, "subcomponents")) return this.content(input, { ...place, subcomponent: 1 });
    const written = input.subcomponents.map((content, index) =>
      this.content(content, { ...place, subcomponent: index + 1 }),
    );
    const { subcomponent } = this.#delimiters;
    if (subcomponent === undefined && written.length > 1) {
      const finding = { found: `${written.length} subcomponents`, expected: expectedOfFault.delimiter };
      this.problems.push(syntaxError("delimiter-unusable", place, finding));
    }
    return written.join(subcomponent);
  }

  #lines(lines: readonly string[], place: Place): string {
    const { escape } = this.#delimiters;
    if (escape === undefined && lines.length > 1) this.#refuse("escape-character-missing", 0x0a, place);
    return lines.map((line) => this.#text(line, place)).join(`${escape}.br${escape}`);
  }

  #text(text: string, place: Place): string {
    const result = escapeText(text, this.#delimiters);
    if (result.ok) return result.raw;
    this.#refuse(result.fault, result.characterCode, place);
    return "";
  }

  #refuse(fault: EscapeFault, characterCode: number, place: Place): void {
    const found = `character U+${characterCode.toString(16).toUpperCase().padStart(4, "0")}`;
    this.problems.push(syntaxError(fault, place, { found, expected: expectedOfFault[fault] }));
  }
}

function isGroup<Name extends "repetitions" | "components" | "subcomponents">(
  input: FieldInput,
  name: Name,
): input is Extract<FieldInput, Readonly<Record<Name, unknown>>> {
  return typeof input !== "string" && name in input;
}
