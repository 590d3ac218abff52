/** A value for the fact at a path. */
export interface FactValue {
  readonly path: string;
  readonly value: unknown;
}

/** A value as values at its leaves: a record is the sum of its fields, all else is one value. */
export function leavesOf(path: string, value: unknown): readonly FactValue[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [{ path, value }];
  const fields = Object.entries(value);
  if (fields.length === 0) return [{ path, value }];
  return fields.flatMap(([field, inner]) => leavesOf(`${path}.${field}`, inner));
}

interface Facts {
  [name: string]: unknown;
}

/** Facts as one object, from values at paths of which none contradicts another. */
export function factsFrom(values: readonly FactValue[]): Readonly<Record<string, unknown>> {
  const facts: Facts = {};
  for (const { path, value } of values) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    let whole = facts;
    for (const step of steps) {
      const inner = whole[step];
      const next: Facts =
        typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as Facts) : {};
      whole[step] = next;
      whole = next;
    }
    if (isEmptyRecord(value) && whole[last] !== undefined) continue;
    whole[last] = isEmptyRecord(value) ? {} : value;
  }
  return facts;
}

/** A record of which only its existence is known. */
export function isEmptyRecord(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}
