import { nthPart, splitParts } from "./split.js";
import type { Separators, Syntax } from "./syntax.js";
import type { ComponentTree, FieldTree, RepetitionTree } from "./tree.js";
import type { Value } from "./value.js";
import { nullMark, readValue, textOf } from "./value.js";

function stateOf(raw: string, within: readonly (string | undefined)[]): Value["state"] {
  if (raw === nullMark) return "delete";
  for (let index = 0; index < raw.length; index += 1) {
    if (!within.includes(raw.charAt(index))) return "value";
  }
  return "empty";
}

/** A leaf of the message. */
export class Subcomponent {
  /** As it is written in the message. */
  readonly raw: string;
  readonly #syntax: Syntax;

  constructor(raw: string, syntax: Syntax) {
    this.raw = raw;
    this.#syntax = syntax;
  }

  get value(): Value {
    return readValue(this.raw, this.#syntax);
  }

  get state(): Value["state"] {
    return stateOf(this.raw, []);
  }

  /** The text of the value; the empty text when it is empty or to be deleted. */
  get text(): string {
    return textOf(this.value);
  }

  /** Whether the sender cut the value short (HL7 2.7 and later: it ends with the truncation character). */
  get isTruncated(): boolean {
    const { truncation } = this.#syntax.separators;
    return truncation !== undefined && this.raw.endsWith(truncation);
  }
}

/** A component: subcomponents, of which there is always at least one. */
export class Component {
  /** As it is written in the message. */
  readonly raw: string;
  readonly #syntax: Syntax;

  constructor(raw: string, syntax: Syntax) {
    this.raw = raw;
    this.#syntax = syntax;
  }

  get subcomponents(): readonly Subcomponent[] {
    return splitParts(this.raw, this.#syntax.separators.subcomponent).map(
      (raw) => new Subcomponent(raw, this.#syntax),
    );
  }

  /** The nth subcomponent, from 1; an empty one past the last. */
  subcomponent(n: number): Subcomponent {
    return new Subcomponent(nthPart(this.raw, this.#syntax.separators.subcomponent, n) ?? "", this.#syntax);
  }

  /** State of the whole: empty when no subcomponent holds anything, delete when it is `""` alone. */
  get state(): Value["state"] {
    return stateOf(this.raw, [this.#syntax.separators.subcomponent]);
  }

  /** Value of the first subcomponent. */
  get value(): Value {
    return this.subcomponent(1).value;
  }

  /** Text of the first subcomponent; the empty text when it is empty or to be deleted. */
  get text(): string {
    return textOf(this.value);
  }

  tree(): ComponentTree {
    return { subcomponents: this.subcomponents.map((subcomponent) => subcomponent.value) };
  }
}

/** One repetition of a field: components, of which there is always at least one. */
export class Repetition {
  /** As it is written in the message. */
  readonly raw: string;
  readonly #syntax: Syntax;

  constructor(raw: string, syntax: Syntax) {
    this.raw = raw;
    this.#syntax = syntax;
  }

  get components(): readonly Component[] {
    return splitParts(this.raw, this.#syntax.separators.component).map(
      (raw) => new Component(raw, this.#syntax),
    );
  }

  /** The nth component, from 1; an empty one past the last. */
  component(n: number): Component {
    return new Component(nthPart(this.raw, this.#syntax.separators.component, n) ?? "", this.#syntax);
  }

  /** State of the whole: empty when no component holds anything, delete when it is `""` alone. */
  get state(): Value["state"] {
    const { component, subcomponent } = this.#syntax.separators;
    return stateOf(this.raw, [component, subcomponent]);
  }

  /** Value of the first leaf. */
  get value(): Value {
    return this.component(1).value;
  }

  /** Text of the first leaf; the empty text when it is empty or to be deleted. */
  get text(): string {
    return textOf(this.value);
  }

  tree(): RepetitionTree {
    return { components: this.components.map((component) => component.tree()) };
  }
}

/** A field: repetitions, of which there is always at least one. */
export class Field {
  /** As it is written in the message. */
  readonly raw: string;
  readonly #syntax: Syntax;
  readonly #repetition: Separators["repetition"];

  /** `isRepeatable` is false where the repetition character is text: encapsulated data (ED) in OBX-5. */
  constructor(raw: string, syntax: Syntax, isRepeatable: boolean) {
    this.raw = raw;
    this.#syntax = syntax;
    this.#repetition = isRepeatable ? syntax.separators.repetition : undefined;
  }

  get repetitions(): readonly Repetition[] {
    return splitParts(this.raw, this.#repetition).map((raw) => new Repetition(raw, this.#syntax));
  }

  /** The nth repetition, from 1; an empty one past the last. */
  repetition(n: number): Repetition {
    return new Repetition(nthPart(this.raw, this.#repetition, n) ?? "", this.#syntax);
  }

  /** The nth component of the first repetition. */
  component(n: number): Component {
    return this.repetition(1).component(n);
  }

  /** State of the whole: empty when no leaf holds anything, delete when it is `""` alone. */
  get state(): Value["state"] {
    const { component, subcomponent } = this.#syntax.separators;
    return stateOf(this.raw, [this.#repetition, component, subcomponent]);
  }

  /** Value of the first leaf. */
  get value(): Value {
    return this.repetition(1).value;
  }

  /** Text of the first leaf; the empty text when it is empty or to be deleted. */
  get text(): string {
    return textOf(this.value);
  }

  tree(): FieldTree {
    return { repetitions: this.repetitions.map((repetition) => repetition.tree()) };
  }
}
