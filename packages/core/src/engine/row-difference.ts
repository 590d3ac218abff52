import type { ActionRule, Row } from "./decision.js";
import type { Expression } from "./expression.js";
import { isExpression } from "./expression.js";

/** A part of an answer: `values.` is followed by the name of a value. */
export type Aspect = "force" | "outcome" | "strength" | "actions" | "notes" | "missing" | `values.${string}`;

/** In what two rows answer differently. */
export interface Difference {
  readonly aspects: readonly Aspect[];
  /** Parameters whose values differ and that the answer is computed from. */
  readonly parameters: readonly string[];
}

/**
 * In what the answers of two rows differ, undefined where in nothing; null is a rule not in force.
 * Values that the facts complete are alike where the same expression computes them from the same parameters.
 */
export function differenceOf(
  from: Row | null,
  to: Row | null,
  changed: ReadonlySet<string>,
): Difference | undefined {
  if (from === null || to === null) return from === to ? undefined : { aspects: ["force"], parameters: [] };
  const names = [...new Set([...Object.keys(from.values ?? {}), ...Object.keys(to.values ?? {})])];
  const parts: readonly (readonly [Aspect, unknown, unknown])[] = [
    ["outcome", from.outcome, to.outcome],
    ["strength", from.strength ?? "required", to.strength ?? "required"],
    ...names.map((name) => [`values.${name}`, from.values?.[name], to.values?.[name]] as const),
    ["actions", actionsOf(from), actionsOf(to)],
    ["notes", from.notes ?? [], to.notes ?? []],
    ["missing", from.missing ?? [], to.missing ?? []],
  ];
  const differing = parts.filter(([, before, after]) => {
    const isSame = keyOf(before) === keyOf(after);
    return !isSame || parametersOf(before).some((id) => changed.has(id));
  });
  if (differing.length === 0) return undefined;
  const read = differing.flatMap(([, before, after]) => [...parametersOf(before), ...parametersOf(after)]);
  return {
    aspects: differing.map(([aspect]) => aspect),
    parameters: [...new Set(read.filter((id) => changed.has(id)))],
  };
}

/** Actions as answers carry them: strength and provision fall back to those of the row. */
function actionsOf(row: Row): readonly ActionRule[] {
  return (row.actions ?? []).map((action) => {
    const strength = action.strength ?? row.strength ?? "required";
    const provision = action.provision ?? row.provisions[0];
    return { ...action, strength, ...(provision ? { provision } : {}) };
  });
}

/** A text that is the same for constants that are equal and for expressions that say the same. */
function keyOf(value: unknown): string {
  return (
    (JSON.stringify(value, (_, part: unknown) =>
      isExpression(part) ? [part.form, part.reads, part.parameters, part.text] : part,
    ) as string | undefined) ?? "undefined"
  );
}

function parametersOf(value: unknown): readonly string[] {
  if (isExpression(value)) return (value as Expression).parameters;
  if (Array.isArray(value)) return value.flatMap(parametersOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(parametersOf) : [];
}
