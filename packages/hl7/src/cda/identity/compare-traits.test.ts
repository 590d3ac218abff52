import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTraits } from "./compare-traits.js";
import type { PersonTraits } from "./person-traits.js";

const ins = "1.2.250.1.213.1.4.10";
const person: PersonTraits = {
  identifiers: [{ root: ins, extension: "260052A00400192" }],
  birthDate: "19600503",
  sex: "F",
  birthFamilies: ["ESSAI"],
  families: ["ESSAI", "EXEMPLE"],
  givens: ["ALIX", "ALIX MARIE"],
};
const nobody: PersonTraits = { identifiers: [], birthFamilies: [], families: [], givens: [] };
const born = (birthDate: string | undefined): PersonTraits => ({ ...nobody, birthDate });
const named = (families: readonly string[], birthFamilies: readonly string[] = []): PersonTraits => ({
  ...nobody,
  families: [...families, ...birthFamilies],
  birthFamilies,
});
const called = (...givens: readonly string[]): PersonTraits => ({ ...nobody, givens });
const known = (...identifiers: readonly (readonly [string, string])[]): PersonTraits => ({
  ...nobody,
  identifiers: identifiers.map(([root, extension]) => ({ root, extension })),
});

/** What one trait says: agrees, contradicts, or says nothing. */
const answerOf = (one: PersonTraits, other: PersonTraits): string => {
  const { agreeing, contradicting } = compareTraits(one, other);
  expect(agreeing.length + contradicting.length).toBeLessThanOrEqual(1);
  return agreeing.length > 0 ? "same" : contradicting.length > 0 ? "other" : "unknown";
};

describe("Two persons, trait by trait", () => {
  test("a person is the same as herself, by every trait", () => {
    const all = ["identifier", "birth-date", "sex", "family-name", "given-name"];
    expect(compareTraits(person, person)).toEqual({ agreeing: all, contradicting: [] });
  });

  test("of a person who is not named nothing agrees and nothing contradicts", () => {
    expect(compareTraits(person, nobody)).toEqual({ agreeing: [], contradicting: [] });
  });

  test.each([
    [known([ins, "260052A00400192"]), known([ins, "260052a004001"]), "same"],
    [known([ins, "260052A00400192"]), known([ins, "260052B03300125"]), "other"],
    [known([ins, "260052A00400192"]), known(["1.2.250.1.213.1.4.9", "260052B03300125"]), "unknown"],
    [known(["1.2.3", "A1"]), known(["1.2.3", "a1 "]), "same"],
    [known(["1.2.3", "A1"], ["1.2.3", "A2"]), known(["1.2.3", "A2"]), "same"],
    [known(["1.2.3", "A1"], [ins, "260052A00400192"]), known(["1.2.3", "A2"]), "other"],
    [known(["", "A1"]), known(["", "A2"]), "unknown"],
    [known(["1.2.3", ""]), known(["1.2.3", "A2"]), "unknown"],
  ])("identifiers %#: %s %s are %s", (one, other, expected) => {
    expect(answerOf(one, other)).toBe(expected);
    expect(answerOf(other, one)).toBe(expected);
  });

  test("an identifier in common does not outweigh another one that differs", () => {
    const mine = known(["1.2.3", "A1"], [ins, "260052A00400192"]);
    expect(answerOf(mine, known(["1.2.3", "A1"], [ins, "260052B03300125"]))).toBe("other");
  });

  test.each([
    ["19600503", "19600503", "same"],
    ["19600503", "196005030930+0100", "same"],
    ["19600503", "19600504", "other"],
    ["19600503", "1960", "same"],
    ["19600503", "196006", "other"],
    ["19600500", "19600503", "same"],
    ["19600000", "19610503", "other"],
    ["00000000", "19600503", "unknown"],
    ["196", "19600503", "unknown"],
    ["", "19600503", "unknown"],
    [undefined, "19600503", "unknown"],
  ])("birth dates %s and %s: %s", (one, other, expected) => {
    expect(answerOf(born(one), born(other))).toBe(expected);
    expect(answerOf(born(other), born(one))).toBe(expected);
  });

  test.each([
    ["F", "F", "same"],
    ["F", "M", "other"],
    ["F", "U", "unknown"],
    ["", "F", "unknown"],
  ])("sexes %s and %s: %s", (one, other, expected) => {
    expect(answerOf({ ...nobody, sex: one }, { ...nobody, sex: other })).toBe(expected);
  });

  test.each([
    [named([], ["Élodie-Anne"]), named([], ["ELODIE ANNE"]), "same"],
    [named([], ["D’ESSAI"]), named([], ["DESSAI"]), "same"],
    [named([], ["Cœur"]), named([], ["COEUR"]), "same"],
    [named([], ["ESSAI"]), named([], ["EXEMPLE"]), "other"],
    [named([], ["ESSAI"]), named(["EXEMPLE"]), "unknown"],
    [named(["ESSAI"]), named(["EXEMPLE"]), "unknown"],
    [named(["EXEMPLE"], ["ESSAI"]), named([], ["EXEMPLE"]), "same"],
    [named([], ["E"]), named([], ["ESSAI"]), "unknown"],
    [named([], [" - "]), named([], ["ESSAI"]), "unknown"],
  ])("family names %#", (one, other, expected) => {
    expect(answerOf(one, other)).toBe(expected);
    expect(answerOf(other, one)).toBe(expected);
  });

  test.each([
    [called("ANNE"), called("ANNE MARIE"), "same"],
    [called("Anne-Marie"), called("ANNE MARIE"), "same"],
    [called("ANNEMARIE"), called("ANNE MARIE"), "same"],
    [called("ANNE"), called("ANNICK"), "other"],
    [called("MARIE"), called("ANNE MARIE"), "other"],
    [called("ANNE", "MARIE"), called("MARIE"), "same"],
    [called("A."), called("ANNE"), "unknown"],
    [called(), called("ANNE"), "unknown"],
  ])("given names %#", (one, other, expected) => {
    expect(answerOf(one, other)).toBe(expected);
    expect(answerOf(other, one)).toBe(expected);
  });

  test("whatever the traits: the order of the two does not matter, and no trait is shown", () => {
    const name = fc.string({ minLength: 3, maxLength: 8 });
    const traits: fc.Arbitrary<PersonTraits> = fc.record({
      identifiers: fc.array(fc.record({ root: fc.constantFrom("1.2", ins), extension: name }), {
        maxLength: 3,
      }),
      birthDate: fc.option(fc.constantFrom("1960", "19600503", "196006"), { nil: undefined }),
      sex: fc.option(fc.constantFrom("F", "M", "U"), { nil: undefined }),
      birthFamilies: fc.array(name, { maxLength: 2 }),
      families: fc.array(name, { maxLength: 2 }),
      givens: fc.array(name, { maxLength: 3 }),
    });
    const all = ["identifier", "birth-date", "sex", "family-name", "given-name"];
    fc.assert(
      fc.property(traits, traits, (one, other) => {
        const found = compareTraits(one, other);
        expect(compareTraits(other, one)).toEqual(found);
        expect(all).toEqual(expect.arrayContaining([...found.agreeing, ...found.contradicting]));
      }),
    );
  });
});
