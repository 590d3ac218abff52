import { describe, expect, test } from "vitest";
import { parameters } from "../parameters.js";
import { sources } from "../source-details.js";
import * as named from "./index.js";
import { interpretations } from "./index.js";

/** Longest question, reading or alternative, in characters. */
const longestText = 400;

const cases = interpretations.map((interpretation) => [interpretation.id, interpretation] as const);

describe("the readings of unclear text", () => {
  test.each([
    ["CAL", 17],
    ["VER", 5],
    ["ELI", 14],
    ["READ", 17],
    ["FUP", 10],
    ["CTI", 5],
    ["ORG", 7],
    ["CRC", 12],
    ["CCU", 15],
    ["DAT", 4],
    ["BE", 18],
    ["CON", 10],
    ["ARC", 9],
  ])("%s are numbered from 1 to %i", (prefix, count) => {
    const ids: string[] = interpretations.map(({ id }) => id).filter((id) => id.startsWith(`${prefix}-`));
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`));
  });

  test("are 143 in all", () => {
    expect(interpretations).toHaveLength(143);
  });

  test("are each exported under their id", () => {
    const exported = new Map<string, unknown>(Object.entries(named));
    for (const reading of interpretations)
      expect(exported.get(reading.id.replaceAll("-", "_"))).toBe(reading);
  });

  test.each(cases)(
    "%s asks and answers in two languages, briefly",
    (_, { question, reading, alternatives }) => {
      expect(question.en).toMatch(/\?$/);
      expect(question.fr).toMatch(/ \?$/);
      for (const text of [question, reading, alternatives].filter((part) => part !== undefined)) {
        expect(text.fr).not.toBe(text.en);
        expect(text.en).toMatch(/[.?]$/);
        expect(text.fr).toMatch(/[.?]$/);
        expect(Math.max(text.en.length, text.fr.length)).toBeLessThanOrEqual(longestText);
      }
    },
  );

  test.each(cases)("%s cites a source by name, not by a line of our copy", (_, { where, reading }) => {
    const names = sources.map(({ id }) => id).filter((id) => where.en.includes(id));
    if (where.en !== "every source") expect(names).not.toEqual([]);
    expect(where.en).not.toMatch(/ et |annexe\b|partie|donnée/);
    expect(`${where.en} ${reading.en} ${reading.fr}`).not.toMatch(/\bL\d{2,}/);
  });

  test.each(cases.filter(([, { parameter }]) => parameter !== undefined))(
    "%s and its parameter name each other",
    (id, { parameter }) => {
      expect(parameters.find((one) => one.id === parameter)?.interpretation).toBe(id);
    },
  );
});
