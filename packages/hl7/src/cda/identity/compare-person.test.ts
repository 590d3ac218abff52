import { describe, expect, test } from "vitest";
import { negativeSheet } from "../sheet.test-data.js";
import { comparePerson } from "./compare-person.js";
import type { PersonTraits } from "./person-traits.js";

const person: PersonTraits = {
  identifiers: [{ root: "1.2.250.1.213.1.4.10", extension: "260052A00400192" }],
  birthDate: "19600514",
  sex: "F",
  birthFamilies: ["Essai"],
  families: ["Essai"],
  givens: ["Alix"],
};

describe("The person of a sheet", () => {
  test("is read with all of her traits", () => {
    const all = ["identifier", "birth-date", "sex", "family-name", "given-name"];
    expect(comparePerson(negativeSheet, person)).toEqual({ agreeing: all, contradicting: [] });
  });

  test("of a sheet of two persons, each has to be the same", () => {
    const { header } = negativeSheet;
    const [target] = header.parties;
    if (target === undefined) throw new TypeError("The sheet names nobody");
    const text = JSON.stringify(target).replaceAll("19600514", "19610514");
    const parties = [...header.parties, JSON.parse(text) as typeof target];
    const comparison = comparePerson({ ...negativeSheet, header: { ...header, parties } }, person);
    expect(comparison.contradicting).toEqual(["birth-date"]);
    expect(comparison.agreeing).not.toContain("birth-date");
  });

  test("of a sheet without one agrees with nobody and contradicts nobody", () => {
    const { header } = negativeSheet;
    const parties = header.parties.filter(({ name }) => name !== "recordTarget");
    const comparison = comparePerson({ ...negativeSheet, header: { ...header, parties } }, person);
    expect(comparison).toEqual({ agreeing: [], contradicting: [] });
  });
});
