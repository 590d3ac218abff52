import type { Decision, Language } from "@opendepistage/core/engine";
import { COMMON_OUTCOMES } from "../../render/words.js";

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const text = { type: "string" } as const;
const texts = { type: "array", items: text } as const;
const date = { type: "string", format: "date" } as const;

/** An object of these members; those named optional may be left out, no other is there. */
export function objectOf(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []) {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

export function refTo(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const mapOf = (additionalProperties: JsonSchema): JsonSchema => ({ type: "object", additionalProperties });

const strength = { enum: ["required", "recommended", "allowed"] } as const;
/** A date, a moment, a number, a code, a list or an object of these: what it is depends on the name. */
const written = {} as const;

const action = objectOf(
  {
    code: text,
    by: text,
    to: text,
    channel: text,
    notBefore: { type: ["string", "null"] },
    due: { type: ["string", "null"] },
    strength,
    provision: text,
  },
  ["channel"],
);

const reason = objectOf({ provision: text, citation: text, facts: mapOf(written) });

/** The schemas that every decision shares. */
export const sharedSchemas: Readonly<Record<string, JsonSchema>> = {
  Action: action,
  Reason: reason,
  DecisionSummary: objectOf({ id: text, title: text, ruleset: text, url: text, page: text }),
  DecisionDescription: objectOf({
    id: text,
    title: text,
    ruleset: text,
    source: objectOf({
      id: text,
      title: text,
      url: { type: ["string", "null"] },
      inForceFrom: { type: ["string", "null"], format: "date" },
      inForceUntil: { type: ["string", "null"], format: "date" },
    }),
    provisions: listOf(objectOf({ id: text, citation: text, text, page: text })),
    facts: { type: "object", description: "JSON Schema, draft 2020-12" },
    outcomes: mapOf(text),
    parameters: listOf({ type: "object", required: ["id", "kind", "text"] }),
    interpretations: listOf(objectOf({ id: text, question: text, reading: text })),
    url: text,
    page: text,
  }),
  Problem: objectOf(
    {
      type: { type: "string", format: "uri" },
      title: text,
      status: { type: "integer", minimum: 400, maximum: 599 },
      problems: listOf(objectOf({ path: text, found: text, expected: text })),
    },
    ["problems"],
  ),
  Change: objectOf({ fact: text, from: written, to: written, outcome: text, values: mapOf(written) }),
  NextChange: objectOf({ on: date, outcome: text, values: mapOf(written) }),
  Health: objectOf({ status: { const: "ok" } }),
};

/** The answer to a case of one decision. */
export function resultSchema(decision: Decision, language: Language): JsonSchema {
  const outcomes = { ...decision.outcomes, ...COMMON_OUTCOMES };
  return {
    description: decision.title[language],
    ...objectOf(
      {
        decision: { const: decision.id },
        ruleset: { const: decision.ruleSet.id },
        on: date,
        outcome: {
          enum: Object.keys(outcomes),
          description: Object.entries(outcomes)
            .map(([outcome, meaning]) => `${outcome}: ${meaning[language]}`)
            .join("; "),
        },
        values: mapOf(written),
        strength: { enum: [...strength.enum, null] },
        actions: listOf(refTo("Action")),
        because: listOf(refTo("Reason")),
        missing: texts,
        presumed: texts,
        interpretations: texts,
        notes: texts,
        overlays: texts,
      },
      ["overlays"],
    ),
  };
}

/** What would change the outcome of a case of one decision. */
export function whatIfSchema(result: JsonSchema): JsonSchema {
  return objectOf({
    result,
    changes: listOf(refTo("Change")),
    nextChange: { anyOf: [refTo("NextChange"), { type: "null" }] },
  });
}
