import { parseCivilDate } from "@opendepistage/core/calendar";

type Schema = Readonly<Record<string, unknown>>;
type Check = (value: unknown, schema: Schema, at: Place) => readonly string[];

interface Place {
  readonly path: string;
  /** The document that `$ref` leads into. */
  readonly root: Schema;
}

/** Keywords that say nothing about values. */
const ANNOTATIONS: ReadonlySet<string> = new Set(["description", "title", "default", "$schema"]);

/** What is wrong with a value by a JSON Schema; a keyword that is not known here throws, so that none is passed over. */
export function faultsBy(value: unknown, schema: Schema, at: Place): readonly string[] {
  return Object.keys(schema).flatMap((keyword) => {
    if (ANNOTATIONS.has(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`JSON Schema keyword ${keyword} is not checked here`);
    return check(value, schema, at);
  });
}

const fault = (at: Place, text: string) => [`${at.path}: ${text}`];
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: Number.isSafeInteger,
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  array: Array.isArray,
  object: isFields,
};

const within = (at: Place, step: string | number): Place => ({ ...at, path: `${at.path}/${step}` });

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (value, { $ref }, at) => faultsBy(value, resolve(String($ref), at.root), at),
  type: (value, { type }, at) =>
    [type].flat().some((name) => TYPES[String(name)]?.(value)) ? [] : fault(at, `not ${String(type)}`),
  enum: (value, { enum: options }, at) =>
    (options as readonly unknown[]).includes(value) ? [] : fault(at, "not of the enumeration"),
  const: (value, { const: only }, at) => (value === only ? [] : fault(at, `not ${String(only)}`)),
  required: (value, { required }, at) =>
    isFields(value)
      ? (required as readonly string[]).flatMap((name) =>
          name in value ? [] : fault(at, `${name} is missing`),
        )
      : [],
  properties: (value, { properties }, at) =>
    isFields(value)
      ? Object.entries(properties as Record<string, Schema>).flatMap(([name, schema]) =>
          name in value ? faultsBy(value[name], schema, within(at, name)) : [],
        )
      : [],
  additionalProperties: (value, { properties = {}, additionalProperties }, at) => {
    if (!isFields(value)) return [];
    const others = Object.keys(value).filter((name) => !Object.hasOwn(properties as object, name));
    if (additionalProperties === false) return others.flatMap((name) => fault(at, `${name} is not allowed`));
    return others.flatMap((name) => faultsBy(value[name], additionalProperties as Schema, within(at, name)));
  },
  items: (value, { items }, at) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => faultsBy(item, items as Schema, within(at, index)))
      : [],
  minItems: (value, { minItems }, at) =>
    Array.isArray(value) && value.length < Number(minItems) ? fault(at, "too few items") : [],
  maxItems: (value, { maxItems }, at) =>
    Array.isArray(value) && value.length > Number(maxItems) ? fault(at, "too many items") : [],
  minimum: (value, { minimum }, at) => (Number(value) < Number(minimum) ? fault(at, "too small") : []),
  maximum: (value, { maximum }, at) => (Number(value) > Number(maximum) ? fault(at, "too large") : []),
  pattern: (value, { pattern }, at) =>
    typeof value === "string" && !new RegExp(String(pattern), "u").test(value)
      ? fault(at, "not the pattern")
      : [],
  format: (value, { format }, at) =>
    typeof value === "string" && format === "date" && parseCivilDate(value) === undefined
      ? fault(at, "not a date")
      : [],
  anyOf: (value, { anyOf }, at) =>
    (anyOf as readonly Schema[]).some((schema) => faultsBy(value, schema, at).length === 0)
      ? []
      : fault(at, "none of anyOf"),
};

/** What a `$ref` within the document leads to. */
export function resolve(reference: string, root: Schema): Schema {
  const found = reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((value, step) => (isFields(value) ? value[step] : undefined), root);
  if (!isFields(found)) throw new Error(`${reference} leads nowhere`);
  return found;
}
