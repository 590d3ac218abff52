import { type FactShape, type FactTable, withoutNull } from "@opendepistage/core/engine";

/** What stands at a fact path, which may lead through records and through one list of records. */
export interface FactPlace {
  readonly shape: FactShape;
  /** The list that the path leads through, and the path within one of its records. */
  readonly list?: { readonly path: string; readonly field: string };
}

/** What stands at a path such as `lastMammogram.date`, or `tests.on` of each of several tests; undefined for none. */
export function placeOfFact(facts: FactTable, path: string): FactPlace | undefined {
  const names = path.split(".");
  const [first = "", ...rest] = names;
  let shape: FactShape | undefined = Object.hasOwn(facts, first) ? facts[first]?.type : undefined;
  let list: FactPlace["list"];
  for (const [index, name] of rest.entries()) {
    let whole = shape && withoutNull(shape);
    if (whole?.kind === "list-of" && list === undefined) {
      list = { path: names.slice(0, index + 1).join("."), field: rest.slice(index).join(".") };
      whole = withoutNull(whole.of);
    }
    if (whole?.kind !== "record" || !Object.hasOwn(whole.fields, name)) return undefined;
    shape = whole.fields[name];
  }
  if (shape === undefined) return undefined;
  return list === undefined ? { shape } : { shape, list };
}
