import type { Value } from "./value.js";

/** A component as plain data, as reading gives it. */
export interface ComponentTree {
  readonly subcomponents: readonly Value[];
}

/** A repetition as plain data, as reading gives it. */
export interface RepetitionTree {
  readonly components: readonly ComponentTree[];
}

/** A field as plain data, as reading gives it. */
export interface FieldTree {
  readonly repetitions: readonly RepetitionTree[];
}

/** A segment as plain data: its fields by number, those of a header segment from 3 on (1 and 2 are the delimiters). */
export interface SegmentTree {
  readonly id: string;
  readonly fields: Readonly<Record<number, FieldTree>>;
}

/** What to write in a leaf: a text, a value in one of its three states, or lines joined by the `.br` command. */
export type Content = string | Value | { readonly lines: readonly string[] };

/** What to write in a component: a leaf alone, or its subcomponents. */
export type ComponentInput = Content | { readonly subcomponents: readonly Content[] };

/** What to write in a repetition: a leaf alone, or its components. */
export type RepetitionInput = ComponentInput | { readonly components: readonly ComponentInput[] };

/** What to write in a field: one repetition, or several. */
export type FieldInput = RepetitionInput | { readonly repetitions: readonly RepetitionInput[] };

/** What to write in the fields of a segment, by field number; fields between those named are left empty. */
export type FieldInputs = Readonly<Record<number, FieldInput>>;

/** A segment to write. */
export interface SegmentInput {
  readonly id: string;
  readonly fields: FieldInputs;
}
