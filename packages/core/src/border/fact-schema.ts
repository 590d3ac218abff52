import * as z from "zod/mini";
import { parseCivilDate, parseInstant } from "../calendar/index.js";
import type { FactShape, FactTable } from "../engine/index.js";
import { isPlainObject } from "./problem.js";

/** A schema that reads a fact, as JSON gives it, into the value that core decides on. */
export type FactSchema = z.ZodMiniType<unknown>;

/** What JSON Schema says beyond the structure. */
export interface Annotation {
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
}

/** Formats of the schemas here, for JSON Schema. */
export const formats = z.registry<Annotation>();

/** One line without blanks around it. */
const IDENTIFIER = /^\S(?:.*\S)?$/;

const schemas = new WeakMap<FactTable, z.ZodMiniType<Readonly<Record<string, unknown>>>>();

/** The schema of all facts of a decision, made on first use: each may be left out, no other is allowed. */
export function schemaOfFacts(facts: FactTable): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  const known = schemas.get(facts) ?? plainObject(fieldsOf(typesOf(facts), false));
  schemas.set(facts, known);
  return known;
}

function typesOf(facts: FactTable): Readonly<Record<string, FactShape>> {
  return Object.fromEntries(Object.entries(facts).map(([name, { type }]) => [name, type]));
}

/** An object of these fields alone; an instance that shows no fields of its own, such as a Date, is refused. */
export function plainObject(fields: Readonly<Record<string, FactSchema>>) {
  const plain = z.transform((value: unknown, context) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || isPlainObject(value))
      return value;
    context.issues.push({ code: "custom", input: value, message: "not a plain object" });
    return z.NEVER;
  });
  return z.pipe(plain, z.strictObject(fields));
}

function fieldsOf(
  shapes: Readonly<Record<string, FactShape>>,
  isWhole: boolean,
): Readonly<Record<string, FactSchema>> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const schema = schemaOf(shape, isWhole);
      return [name, isWhole ? schema : z.optional(schema)];
    }),
  );
}

/** The schema of one shape; of a whole record no field may be left out. */
export function schemaOf(shape: FactShape, isWhole: boolean): FactSchema {
  switch (shape.kind) {
    case "date":
      return dateSchema;
    case "instant":
      return instantSchema;
    case "boolean":
      return z.boolean();
    case "integer":
      return z.int().check(z.minimum(shape.min));
    case "identifier":
      return z.string().check(z.regex(IDENTIFIER));
    case "text":
      return z.string();
    case "one-of":
      return z.enum(shape.options);
    case "set-of":
      return z.pipe(z.array(z.enum(shape.options)), z.transform(withoutRepetition));
    case "list-of":
      return z.array(schemaOf(shape.of, true));
    case "record":
      return plainObject(fieldsOf(shape.fields, isWhole));
    case "nullable":
      return z.nullable(schemaOf(shape.of, isWhole));
  }
}

function withoutRepetition<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

const dateSchema = readBy(parseCivilDate, "date");
const instantSchema = readBy(parseInstant, "date-time");

/** A text that core's own reader understands. */
function readBy<T>(read: (text: string) => T | undefined, format: string) {
  const schema = z.pipe(
    z.string(),
    z.transform((text: string, context): T => {
      const value = read(text);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", input: text, message: `not a ${format}` });
      return z.NEVER;
    }),
  );
  formats.add(schema, { format });
  return schema;
}
