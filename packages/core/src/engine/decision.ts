import type { Dimension } from "./dimension.js";
import type { Expression } from "./expression.js";
import type { FactTable } from "./fact.js";
import type { Parameter } from "./parameter.js";
import type { Bilingual } from "./text.js";

/** How binding the law makes an answer or an action. */
export type Strength = "required" | "recommended" | "allowed";

/** A place in a source text. */
export interface CitedProvision {
  readonly id: string;
  readonly source: string;
  readonly where: Bilingual;
}

/** The text that a decision executes, with the days on which it is in force (both included). */
export interface RuleSet {
  readonly id: string;
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
}

/** An act that follows from an answer. */
export interface ActionRule {
  readonly code: string;
  /** Who acts. */
  readonly by: string;
  /** Whom the act is addressed to. */
  readonly to: string;
  /** The channel, where the law names one. */
  readonly channel?: string;
  readonly notBefore?: Expression;
  /** The last day or moment on which the act is on time; left out where the law gives none. */
  readonly due?: Expression;
  readonly strength?: Strength;
  /** The provision that asks for the act; default: the first of its row. */
  readonly provision?: CitedProvision;
  /** The act follows only where this holds. */
  readonly when?: Expression<boolean>;
}

/** Names of dimensions, each with the classes that a row covers; a dimension left out covers all classes. */
export type Conditions<Dimensions> = {
  readonly [Name in keyof Dimensions]?: Dimensions[Name] extends Dimension<infer Class>
    ? Class | readonly Class[]
    : never;
};

/** One line of a decision table: for these classes, this provision answers, and so. */
export interface Row<Outcome extends string = string, Dimensions = Readonly<Record<string, Dimension>>> {
  /** Name within the table; rows that others override need one. Default: the first provision's id. */
  readonly id?: string;
  readonly provisions: readonly CitedProvision[];
  readonly when: Conditions<Dimensions>;
  /** Of the combinations that `when` names, those that the row covers; default all. */
  readonly covers?: (cell: Readonly<Record<string, string>>) => boolean;
  readonly outcome: Outcome;
  readonly strength?: Strength;
  /** Constants and expressions, by name. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly actions?: readonly ActionRule[];
  /** Codes of remarks, or expressions that give a list of codes. */
  readonly notes?: readonly (string | Expression<readonly string[]>)[];
  readonly interpretations?: readonly string[];
  /** Facts known to be absent that the law calls for before it answers; for rows that ask instead of answering. */
  readonly missing?: readonly string[];
  /** Rows that this one sets aside where both apply, and the legal ground for it. */
  readonly overrides?: { readonly rows: readonly string[]; readonly ground: Bilingual };
}

/** How a decision is declared. */
export interface Declaration<
  Table extends FactTable,
  Dimensions extends Readonly<Record<string, Dimension>>,
  Outcome extends string,
> {
  readonly id: string;
  readonly title: Bilingual;
  readonly ruleSet: RuleSet;
  /** Every provision that the decision executes, in the order of the law. */
  readonly provisions: readonly CitedProvision[];
  readonly facts: Table;
  readonly parameters?: readonly Parameter[];
  readonly dimensions: Dimensions;
  /** Every outcome with its meaning, in the order of precedence. */
  readonly outcomes: Readonly<Record<Outcome, Bilingual>>;
  readonly rows: readonly Row<Outcome, Dimensions>[];
  /**
   * What must be the same, whatever the unknown facts are, for an answer to stand: its outcome and single values,
   * or its actions too, where the actions are what the decision is asked for.
   */
  readonly standsOn?: "outcome" | "actions";
}

/** A decision of the law: facts, dimensions and a proven table. */
export interface Decision<Table extends FactTable = FactTable, Outcome extends string = string> {
  readonly id: string;
  readonly title: Bilingual;
  readonly ruleSet: RuleSet;
  readonly provisions: readonly CitedProvision[];
  readonly facts: Table;
  readonly parameters: readonly Parameter[];
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly outcomes: Readonly<Record<Outcome, Bilingual>>;
  readonly rows: readonly Row<Outcome>[];
  readonly standsOn: "outcome" | "actions";
  /** Ids of the local derogations that are part of the table. */
  readonly overlays: readonly string[];
}

/** Declares a decision. Nothing is computed until the first case is decided. */
export function defineDecision<
  Table extends FactTable,
  Dimensions extends Readonly<Record<string, Dimension>>,
  Outcome extends string,
>(declaration: Declaration<Table, Dimensions, Outcome>): Decision<Table, Outcome> {
  return {
    ...declaration,
    rows: declaration.rows as readonly Row<Outcome>[],
    parameters: declaration.parameters ?? [],
    standsOn: declaration.standsOn ?? "outcome",
    overlays: [],
  };
}

/** The name of a row within its table. */
export function rowId(row: Row): string {
  return row.id ?? row.provisions[0]?.id ?? row.outcome;
}
