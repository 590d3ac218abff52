/** A value at a fact path, the path leading through records: `lastMammogram.date`. */
export interface FactValue {
  readonly path: string;
  readonly value: unknown;
}

/** A value as the values of its fields, each at its own path; what is no record, or one without fields, stays whole. */
export function leavesOf(path: string, value: unknown): readonly FactValue[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [{ path, value }];
  const fields = Object.entries(value);
  if (fields.length === 0) return [{ path, value }];
  return fields.flatMap(([name, field]) => leavesOf(`${path}.${name}`, field));
}

/** The facts of a decision, as JSON values, from values at their paths. */
export function factsFrom(values: readonly FactValue[]): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const { path, value } of values) {
    const names = path.split(".");
    const last = names.pop() ?? path;
    let record = facts;
    for (const name of names) {
      const field = { ...(record[name] as Readonly<Record<string, unknown>> | undefined) };
      record[name] = field;
      record = field;
    }
    // A record of which nothing is known yet does not undo what is known of its fields.
    if (!isEmptyRecord(value) || record[last] === undefined) record[last] = value;
  }
  return facts;
}

/** Whether a value is a record of which only its existence is known. */
export function isEmptyRecord(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}
