import * as z from "zod/mini";
import type { Fact, FactShape, FactTable, Language } from "../engine/index.js";
import { formats, schemaOfFacts } from "./fact-schema.js";
import { writeJson } from "./write-json.js";

/** A JSON Schema (draft 2020-12) of the facts of one decision. */
export type FactsJsonSchema = z.core.JSONSchema.JSONSchema;

/** What is described of a decision. */
interface Described {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly facts: FactTable;
}

/** The JSON Schema of a decision's facts, as `parseFacts` reads them; descriptions in one language, default English. */
export function toJsonSchema(decision: Described, language: Language = "en"): FactsJsonSchema {
  const {
    $schema,
    properties = {},
    ...rest
  } = z.toJSONSchema(schemaOfFacts(decision.facts), {
    io: "input",
    metadata: formats,
    target: "draft-2020-12",
  });
  const described = Object.entries(properties).map(([name, schema]) => {
    const fact = decision.facts[name];
    return [
      name,
      fact && typeof schema === "object" ? { description: describe(fact, language), ...schema } : schema,
    ];
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: `${decision.id}: ${decision.title[language]}`,
    ...rest,
    properties: Object.fromEntries(described),
  };
}

const TEXTS = {
  en: { presumed: "Presumed on request", left: "May be left out", absent: "null: known to be absent" },
  fr: { presumed: "Présumé sur demande", left: "Peut être omis", absent: "null : absence connue" },
} as const;

/** A fact in words: what it is, what null says, what is presumed and what holds when it is left out. */
function describe(fact: Fact<unknown>, language: Language): string {
  const words = TEXTS[language];
  const parts = [fact.text[language]];
  if (isNullable(fact.type)) parts.push(words.absent);
  if (fact.presumption !== undefined)
    parts.push(`${words.presumed}: ${JSON.stringify(writeJson(fact.type, fact.presumption))}`);
  if (fact.fallback !== undefined) parts.push(`${words.left}: ${fact.fallback[language].replace(/\.$/, "")}`);
  return `${parts.join(". ")}.`;
}

function isNullable(shape: FactShape): boolean {
  return shape.kind === "nullable";
}
