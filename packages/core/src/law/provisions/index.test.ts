import { describe, expect, test } from "vitest";
import { interpretations } from "../interpretations/index.js";
import { textOf } from "../provision-texts/index.js";
import { registeredProvisions } from "../provisions.test-data.js";
import * as named from "./index.js";
import { provisions } from "./index.js";

/** Longest text that still reads as one provision, in characters. */
const longestText = 600;

const knownIds = new Set<string>([...provisions, ...interpretations].map(({ id }) => id));
const cases = provisions.map((provision) => [provision.id, provision] as const);

describe("the provisions", () => {
  test("are those of the register, in its order, with its source, kind and decision", () => {
    const found = provisions.map(({ id, source, kind, decision }) => [id, source, kind, decision]);
    expect(found).toEqual(registeredProvisions);
  });

  test("are 192, each with an id of its own", () => {
    expect(registeredProvisions).toHaveLength(192);
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(192);
  });

  test("are each exported under their id", () => {
    const exported = new Map<string, unknown>(Object.entries(named));
    for (const provision of provisions)
      expect(exported.get(provision.id.replaceAll("-", "_"))).toEqual(
        expect.objectContaining({ id: provision.id, where: provision.where }),
      );
  });

  test.each(cases)("%s says the same in two languages, briefly", (_, provision) => {
    const text = textOf(provision);
    expect(text.en).toMatch(/^\S.*\.$/);
    expect(text.fr).toMatch(/^\S.*\.$/);
    expect(text.fr).not.toBe(text.en);
    expect(Math.max(text.en.length, text.fr.length)).toBeLessThanOrEqual(longestText);
  });

  test.each(cases)("%s says the same numbers in both languages", (_, provision) => {
    const text = textOf(provision);
    expect(numbersIn(text.en)).toEqual(numbersIn(text.fr));
  });

  test.each(cases)("%s tells where it stands in its source", (_, { where }) => {
    expect(where.fr).toMatch(/^(annexe|art\.|AC |texte entier|\d)/);
    expect(where.en).toMatch(/^(annex|art\.|AC |whole text|\d)/);
    expect(where.en).not.toMatch(/ et |annexe\b|partie|donnée|ligne/);
    expect(numbersIn(where.en)).toEqual(numbersIn(where.fr));
  });

  test.each(cases)("%s refers to known provisions and readings alone", (_, provision) => {
    const text = textOf(provision);
    for (const body of [text.en, text.fr]) {
      for (const id of body.match(/\b(?:FR[A-Z]|BE[WI])-(?:[A-Z0-9]+-)?\d{2}\b|\b[A-Z]{2,4}-\d{1,2}\b/g) ??
        []) {
        expect(knownIds).toContain(id);
      }
    }
  });
});

/** The numbers written in figures, sorted, with the group separators of both languages taken out. */
function numbersIn(text: string): string[] {
  const plain = text.replaceAll(/(\d)[ ,](?=\d{3}(?!\d))/g, "$1");
  return (plain.match(/\d+/g) ?? []).sort();
}
