import { type CivilDate, parseCivilDate } from "@opendepistage/core/calendar";
import type { Decision, Dimension } from "@opendepistage/core/engine";
import { conditionOf, sayCondition } from "./condition-tree.js";
import { type FactVariable, variablesOf } from "./fact-variable.js";

/** More cases than these are not listed one by one: the condition would be too long to read. */
const MOST_CASES = 4096;
const LONGEST = 4000;

/** Days far from each other: a class that differs between them depends on the day, and not on the facts alone. */
const DAYS = ["2007-12-03", "2024-06-01", "2024-12-31", "2050-01-01"].map(
  (day) => parseCivilDate(day) as CivilDate,
);

/** A dimension whose classes follow from facts of few values alone. */
export interface ListedDimension {
  readonly variables: readonly FactVariable[];
  /** The class of each case, by the answers in the order of the variables. */
  readonly classes: ReadonlyMap<string, string>;
}

/** Lists the class of every case; undefined where the cases are too many, or the class depends on dates, counts or parameters. */
export function listDimension(decision: Decision, dimension: Dimension): ListedDimension | undefined {
  if (dimension.offsets.length + dimension.thresholds.length + dimension.parameters.length > 0)
    return undefined;
  const variables = variablesOf(decision.facts, dimension.reads);
  if (!variables || variables.reduce((size, variable) => size * variable.size, 1) > MOST_CASES)
    return undefined;
  const classes = new Map<string, string>();
  for (const answers of allAnswers(variables)) {
    const facts = variables.reduce<Record<string, unknown>>(
      (known, variable, index) => variable.put(known, answers[index] ?? 0),
      {},
    );
    const found = new Set(DAYS.map((on) => dimension.classify(facts, { on, parameters: {} })));
    const [name] = found;
    if (found.size > 1 || name === undefined) return undefined;
    classes.set(answers.join(), name);
  }
  return { variables, classes };
}

function allAnswers(variables: readonly FactVariable[]): readonly (readonly number[])[] {
  return variables.reduce<readonly (readonly number[])[]>(
    (before, { size }) =>
      before.flatMap((answers) => Array.from({ length: size }, (_, answer) => [...answers, answer])),
    [[]],
  );
}

/**
 * The FHIRPath, over a QuestionnaireResponse, that is true where a dimension has one of these classes.
 *
 * It is never true while a fact that matters is unknown.
 */
export function sayClasses(
  { variables, classes }: ListedDimension,
  sought: readonly string[],
): string | undefined {
  const condition = conditionOf(variables, (answers) => sought.includes(classes.get(answers.join()) ?? ""));
  const said = sayCondition(condition);
  return said !== undefined && said.length <= LONGEST ? said : undefined;
}
