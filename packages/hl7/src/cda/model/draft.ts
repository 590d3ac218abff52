/** A sheet while it is read: plain data by paths such as `firstReading.result.left`. */
export type Draft = Record<string, unknown>;

/** What an entry says: a value at a path, or one more member of the list there. */
export interface Assignment {
  readonly path: string;
  readonly value: unknown;
  readonly append?: true;
}

/** The value at a path; undefined where there is none. */
export function valueAt(source: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (at, name) => (at === undefined || at === null ? undefined : (at as Draft)[name]),
      source,
    );
}

/** Puts a value at its path; answers whether it could, which it cannot where another value already stands. */
export function assign(draft: Draft, { path, value, append }: Assignment): boolean {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at = draft;
  for (const name of names) {
    at[name] ??= {};
    at = at[name] as Draft;
  }
  if (append) {
    at[last] ??= [];
    (at[last] as unknown[]).push(value);
    return true;
  }
  if (at[last] !== undefined) return JSON.stringify(at[last]) === JSON.stringify(value);
  at[last] = value;
  return true;
}

/** A draft of these values alone. */
export function draftOf(assignments: readonly Assignment[]): Draft {
  const draft: Draft = {};
  for (const assignment of assignments) assign(draft, assignment);
  return draft;
}
