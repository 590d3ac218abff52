import * as z from "zod/mini";
import type { OverlayCondition, OverlayRule } from "../engine/index.js";
import { type FactSchema, plainObject, schemaOf } from "./fact-schema.js";

/** A file that lays the rules of a local derogation over one decision, as it is written. */
export interface OverlayFile {
  readonly id: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly decision: string;
  /** The facts of the derogation, by which its lawfulness is decided. */
  readonly derogation: unknown;
  readonly from: number;
  readonly until: number | null;
  readonly rules: readonly OverlayRule[];
}

const aText = z.string().check(z.minLength(1));
const aDate = schemaOf({ kind: "date" }, true);
const bilingual = plainObject({ en: aText, fr: aText });

const conditions: FactSchema = z.lazy(() =>
  z.pipe(
    plainObject({
      all: z.optional(z.array(conditions)),
      any: z.optional(z.array(conditions)),
      not: z.optional(conditions),
      fact: z.optional(aText),
      operator: z.optional(z.enum(["equal", "notEqual", "in", "notIn"])),
      value: z.optional(z.union([z.string(), z.array(z.string())])),
    }),
    z.transform((parts, context) => {
      if (isOneCondition(parts)) return parts as unknown as OverlayCondition;
      context.issues.push({ code: "custom", input: parts, message: "not one condition" });
      return z.NEVER;
    }),
  ),
);

/** A condition is one of `all`, `any`, `not`, or a comparison with all its parts. */
function isOneCondition(parts: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(parts).filter((name) => parts[name] !== undefined);
  if (names.length === 1) return ["all", "any", "not"].includes(names[0] ?? "");
  return names.toSorted().join() === "fact,operator,value";
}

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  plainObject({ after: aText, months: z.int() }),
]);

const event = plainObject({
  type: aText,
  params: z.optional(
    plainObject({
      strength: z.optional(z.enum(["required", "recommended", "allowed"])),
      values: z.optional(z.record(z.string(), value)),
      notes: z.optional(z.array(aText)),
    }),
  ),
});

/** The structure of an overlay file; which names its decision knows is judged elsewhere. */
export const overlaySchema = plainObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  title: bilingual,
  decision: aText,
  derogation: z.record(z.string(), z.unknown()),
  from: aDate,
  until: z.nullable(aDate),
  rules: z
    .array(plainObject({ conditions, event, priority: z.optional(z.int().check(z.minimum(1))) }))
    .check(z.minLength(1)),
});
