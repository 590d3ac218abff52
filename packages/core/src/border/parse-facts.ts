import type { FactShape, FactsOf, FactTable } from "../engine/index.js";
import { withoutNull } from "../engine/index.js";
import { schemaOfFacts } from "./fact-schema.js";
import { type Problem, type Step, sayFound, valueAt, writePath } from "./problem.js";
import { sayExpected, sayFields } from "./say-expected.js";
import { unknownName } from "./unknown-name.js";

/** Facts fit to be decided on, or all that is wrong with what was given. */
export type ParsedFacts<Table extends FactTable> =
  | { readonly ok: true; readonly facts: FactsOf<Table> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the facts of a case from JSON values: dates `YYYY-MM-DD`, instants ISO 8601 with an offset.
 *
 * Nothing is ignored or guessed: an unknown name, a wrong type, an impossible date is a problem with its place.
 */
export function parseFacts<Table extends FactTable>(
  decision: { readonly facts: Table },
  input: unknown,
): ParsedFacts<Table> {
  const result = schemaOfFacts(decision.facts).safeParse(input);
  if (result.success) return { ok: true, facts: result.data as FactsOf<Table> };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownName(key, stepsOf(issue.path), namesAt(decision.facts, issue.path)))
      : [wrongValue(decision.facts, input, stepsOf(issue.path))],
  );
  return { ok: false, problems: inOrderOf(Object.keys(decision.facts), problems) };
}

function wrongValue(facts: FactTable, input: unknown, steps: readonly Step[]): Problem {
  const shape = shapeOf(facts, steps);
  return {
    path: writePath(steps),
    found: sayFound(valueAt(input, steps), shape !== undefined && isSecret(shape)),
    expected: shape ? sayExpected(shape) : sayFields(Object.keys(facts)),
  };
}

function isSecret(shape: FactShape): boolean {
  const { kind } = withoutNull(shape);
  return kind === "identifier" || kind === "text";
}

function namesAt(facts: FactTable, path: readonly PropertyKey[]): readonly string[] {
  const shape = shapeOf(facts, stepsOf(path));
  const whole = shape && withoutNull(shape);
  return Object.keys(whole?.kind === "record" ? whole.fields : facts);
}

/** The shape at a path that may lead through lists; undefined for the facts as a whole. */
function shapeOf(facts: FactTable, [name, ...rest]: readonly Step[]): FactShape | undefined {
  return rest.reduce<FactShape | undefined>(
    (shape, step) => {
      const whole = shape && withoutNull(shape);
      if (whole?.kind === "list-of") return whole.of;
      if (whole?.kind === "set-of") return { kind: "one-of", options: whole.options };
      return whole?.kind === "record" ? whole.fields[step] : undefined;
    },
    facts[name ?? ""]?.type,
  );
}

function stepsOf(path: readonly PropertyKey[]): readonly Step[] {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

/** Problems in the order in which the facts are declared, unknown names first. */
function inOrderOf(names: readonly string[], problems: readonly Problem[]): readonly Problem[] {
  const place = ({ path }: Problem) => names.indexOf(/^[^.[]*/.exec(path)?.[0] ?? "");
  return problems.toSorted((a, b) => place(a) - place(b));
}
