import type { CivilDate } from "../calendar/index.js";
import { addDays, formatCivilDate } from "../calendar/index.js";
import { type DecideOptions, decide } from "./decide.js";
import type { Decision } from "./decision.js";
import type { Facts, FactsOf, FactTable } from "./fact.js";
import { shapeAt } from "./fact.js";
import { withoutNull } from "./fact-type.js";
import { fastDecider } from "./fast-decider.js";
import { allPathsOf, getter, unknownTest, withValue } from "./path.js";
import type { DecisionResult } from "./result.js";
import { type Case, witnesses } from "./witnesses.js";
import type { Written } from "./written-value.js";
import { writeFact } from "./written-value.js";

/** A change of one fact that changes the outcome. */
export interface Change {
  readonly fact: string;
  readonly from: Written;
  readonly to: Written;
  readonly outcome: string;
  readonly values: Readonly<Record<string, Written>>;
}

/** The day on which the answer becomes another without any fact changing. */
export interface NextChange {
  readonly on: string;
  readonly outcome: string;
  readonly values: Readonly<Record<string, Written>>;
}

/** What lies next to an answer. */
export interface WhatIf {
  readonly result: DecisionResult;
  /** The nearest change of each known fact for each other outcome that it leads to. */
  readonly changes: readonly Change[];
  /** Null where the answer stays for the next thirty years, or facts that matter are unknown. */
  readonly nextChange: NextChange | null;
}

/** The nearest changes of one fact that change the outcome, and the next day on which it changes by itself. */
export function whatIf<Table extends FactTable, Outcome extends string>(
  decision: Decision<Table, Outcome>,
  facts: FactsOf<Table>,
  options: DecideOptions,
): WhatIf {
  const result = decide(decision, facts, options);
  const known: Facts = { ...facts, ...presumedFacts(decision, result) };
  return {
    result,
    changes: knownPaths(decision, known).flatMap((path) =>
      nearestChanges(path, { decision, known, options, result }),
    ),
    nextChange: nextChangeOf(decision, known, options),
  };
}

interface Neighbourhood {
  readonly decision: Decision;
  readonly known: Facts;
  readonly options: DecideOptions;
  readonly result: DecisionResult;
}

function presumedFacts(decision: Decision, { presumed }: DecisionResult): Facts {
  return Object.fromEntries(presumed.map((name) => [name, decision.facts[name]?.presumption]));
}

/** Paths of the facts that are known, records by their fields. */
function knownPaths(decision: Decision, known: Facts): readonly string[] {
  return allPathsOf(decision.facts, Object.keys(decision.facts)).filter((path) => {
    const shape = shapeAt(decision.facts, path);
    const value = getter(path)(known);
    const parent = path.includes(".") ? getter(path.slice(0, path.lastIndexOf(".")))(known) : known;
    if (!shape || parent === null || value === undefined) return false;
    return withoutNull(shape).kind !== "record" || shape.kind === "nullable";
  });
}

function nearestChanges(
  path: string,
  { decision, known, options, result }: Neighbourhood,
): readonly Change[] {
  const shape = shapeAt(decision.facts, path);
  const from = getter(path)(known);
  if (!shape) return [];
  const setting = { on: options.on, parameters: options.parameters ?? {} };
  const nearest = new Map<string, Change>();
  const values = wholeWitnesses(path, { decision, facts: known, setting, isFine: true });
  for (const to of values.toSorted((a, b) => distance(from, a) - distance(from, b))) {
    const changed = decide(decision, withValue(known, path, to), options);
    const isOther = changed.strength !== null && changed.outcome !== result.outcome;
    if (!isOther || nearest.has(changed.outcome)) continue;
    nearest.set(changed.outcome, {
      fact: path,
      from: writeFact(shape, from),
      to: writeFact(shape, to),
      outcome: changed.outcome,
      values: changed.values,
    });
  }
  return [...nearest.values()];
}

/** Values that tell a fact's classes apart, with every field of a record filled in. */
function wholeWitnesses(path: string, known: Case): readonly unknown[] {
  return witnesses(path, known)
    .flatMap((value) => filledIn(path, { ...known, facts: withValue(known.facts, path, value) }))
    .map(getter(path));
}

/** The facts in every way to fill in what is unknown below a path. */
function filledIn(path: string, at: Case): readonly Facts[] {
  const open = allPathsOf(at.decision.facts, [path]).find((below) => unknownTest(below)(at.facts));
  if (open === undefined) return [at.facts];
  return witnesses(open, at).flatMap((value) =>
    filledIn(path, { ...at, facts: withValue(at.facts, open, value) }),
  );
}

function distance(from: unknown, to: unknown): number {
  return typeof from === "number" && typeof to === "number" ? Math.abs(to - from) : 0;
}

/** Days looked ahead: thirty years. */
const HORIZON_DAYS = 10_958;

function nextChangeOf(decision: Decision, known: Facts, options: DecideOptions): NextChange | null {
  const fast = fastDecider(decision, options.parameters);
  const today = fast(known, options.on);
  if (!today) return null;
  const now = JSON.stringify(today);
  for (let days = 1; days <= HORIZON_DAYS; days++) {
    const on: CivilDate = addDays(options.on, days);
    if (JSON.stringify(fast(known, on)) === now) continue;
    const { outcome, values } = decide(decision, known, { ...options, on });
    return { on: formatCivilDate(on), outcome, values };
  }
  return null;
}
