import type { Facts, FactTable } from "./fact.js";
import { shapeAt } from "./fact.js";
import { withoutNull } from "./fact-type.js";

/** Reads the value at one path. */
export type Getter = (facts: Facts) => unknown;

/**
 * A reader of `a`, `a.b` or deeper. Undefined means unknown; below a null the value is null: known to be absent.
 */
export const getter: (path: string) => Getter = remembered((path) => {
  const { parent, field } = split(path);
  if (!parent) return (facts) => facts[field];
  return (facts) => {
    const whole = parent(facts);
    return whole === null || whole === undefined ? whole : (whole as Facts)[field];
  };
});

/** A test for: the value is unknown although its parent is known, so the path is the next thing to ask for. */
export const unknownTest: (path: string) => (facts: Facts) => boolean = remembered((path) => {
  const { parent, field } = split(path);
  if (!parent) return (facts) => facts[field] === undefined;
  return (facts) => {
    const whole = parent(facts);
    return whole !== null && whole !== undefined && (whole as Facts)[field] === undefined;
  };
});

function split(path: string): { readonly parent: Getter | undefined; readonly field: string } {
  const dot = path.lastIndexOf(".");
  return { parent: dot < 0 ? undefined : getter(path.slice(0, dot)), field: path.slice(dot + 1) };
}

/** Paths come from declarations, so there are few: what is made for one is kept. */
function remembered<Made>(make: (path: string) => Made): (path: string) => Made {
  const made = new Map<string, Made>();
  return (path) => {
    const known = made.get(path) ?? make(path);
    made.set(path, known);
    return known;
  };
}

/** The facts with another value at a path; the facts given are left as they are. */
export function withValue(facts: Facts, path: string, value: unknown): Facts {
  const dot = path.indexOf(".");
  if (dot < 0) return { ...facts, [path]: value };
  const name = path.slice(0, dot);
  return { ...facts, [name]: withValue(facts[name] as Facts, path.slice(dot + 1), value) };
}

/** A path after every path that it lies in: `a.b` gives `a`, `a.b`. */
export function withParents(path: string): readonly string[] {
  const parts = path.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

/** Every path that the declared paths stand for, parents first: a record stands for all its fields. */
export function allPathsOf(table: FactTable, paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => [...withParents(path), ...fieldsBelow(table, path)]))];
}

function fieldsBelow(table: FactTable, path: string): readonly string[] {
  const shape = shapeAt(table, path);
  const whole = shape && withoutNull(shape);
  if (whole?.kind !== "record") return [];
  return Object.keys(whole.fields).flatMap((field) => [
    `${path}.${field}`,
    ...fieldsBelow(table, `${path}.${field}`),
  ]);
}

/** True where the fact that the path starts from may be left out without being missed. */
export function isOptional(table: FactTable, path: string): boolean {
  return table[path]?.fallback !== undefined;
}
