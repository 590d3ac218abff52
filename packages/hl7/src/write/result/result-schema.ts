import type { Action, DecisionResult, Written } from "@opendepistage/core/engine";
import * as z from "zod/mini";

const strength = z.enum(["required", "recommended", "allowed"]);
const text = z.string().check(z.minLength(1));
const texts = z.readonly(z.array(z.string()));
// What is put together from observations is such a value whatever they hold.
const written = z.custom<Written>((value) => value !== undefined);
// A record of zod’s would drop a member called __proto__.
const members = z.custom<Readonly<Record<string, Written>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

const action = z.strictObject({
  code: text,
  by: text,
  to: text,
  channel: z.optional(text),
  notBefore: written,
  due: written,
  strength,
  provision: z.string(),
});

const reason = z.strictObject({ provision: text, citation: z.string(), facts: members });

/** A decision result in the form that the contract gives it; members in its order. */
export const resultSchema = z.strictObject({
  decision: text,
  ruleset: text,
  on: text.check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  outcome: text,
  values: members,
  strength: z.nullable(strength),
  actions: z.readonly(z.array(action)),
  because: z.readonly(z.array(reason)),
  missing: texts,
  presumed: texts,
  interpretations: texts,
  notes: texts,
  overlays: z.optional(texts),
});

/** The members as a decision result; zod knows an optional member as one that may be undefined. */
export function asResult(parsed: z.infer<typeof resultSchema>): DecisionResult {
  const { overlays, ...rest } = parsed;
  return {
    ...rest,
    actions: parsed.actions.map(asAction),
    ...(overlays === undefined ? {} : { overlays }),
  };
}

function asAction({ code, by, to, channel, ...rest }: z.infer<typeof action>): Action {
  return { code, by, to, ...(channel === undefined ? {} : { channel }), ...rest };
}
