import { describe, expect, test } from "vitest";
import { decisions } from "../decisions.js";
import { date, fact, listOf, nullable, oneOf, optional, presumable, record } from "../engine/index.js";
import { toJsonSchema } from "./json-schema.js";

const decision = {
  id: "ex.screening",
  title: { en: "Screening", fr: "Dépistage" },
  facts: {
    bornOn: fact(date, { en: "Birth date", fr: "Date de naissance" }),
    invitedOn: optional(
      date,
      { en: "Invitation", fr: "Invitation" },
      { en: "The age is taken today.", fr: "L’âge est pris ce jour." },
    ),
    last: presumable(nullable(record({ on: date, result: oneOf("normal", "abnormal") })), null, {
      en: "Last test",
      fr: "Dernier test",
    }),
    tests: fact(listOf(record({ on: date })), { en: "Tests", fr: "Tests" }),
  },
};

describe("The JSON Schema of a decision’s facts", () => {
  const schema = toJsonSchema(decision);

  test("says which draft it follows and what it is about", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "ex.screening: Screening",
      type: "object",
    });
  });

  test("requires no fact and allows no other", () => {
    expect(schema.required).toBeUndefined();
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties ?? {})).toEqual(["bornOn", "invitedOn", "last", "tests"]);
  });

  test("gives dates their format", () => {
    expect(schema.properties?.["bornOn"]).toEqual({
      type: "string",
      format: "date",
      description: "Birth date.",
    });
  });

  test("tells what is presumed, what holds when a fact is left out, and what null says", () => {
    expect(schema.properties?.["invitedOn"]).toMatchObject({
      description: "Invitation. May be left out: The age is taken today.",
    });
    expect(schema.properties?.["last"]).toMatchObject({
      description: "Last test. null: known to be absent. Presumed on request: null.",
    });
  });

  test("requires the fields of the items of a list, and not those of a record", () => {
    expect(schema.properties?.["tests"]).toMatchObject({
      items: { required: ["on"], additionalProperties: false },
    });
    expect(JSON.stringify(schema.properties?.["last"])).not.toContain("required");
  });

  test("speaks French", () => {
    expect(toJsonSchema(decision, "fr").properties?.["last"]).toMatchObject({
      description: "Dernier test. null : absence connue. Présumé sur demande: null.",
    });
  });

  test.each(decisions.map((known) => [known.id, known] as const))("%s has one", (_, known) => {
    const properties = toJsonSchema(known, "fr").properties ?? {};
    expect(Object.keys(properties)).toEqual(Object.keys(known.facts));
    for (const [name, property] of Object.entries(properties))
      expect(property, name).toMatchObject({
        description: expect.stringContaining(known.facts[name]?.text.fr ?? ""),
      });
  });
});
