import { expect, test } from "vitest";
import { nearestNames } from "./nearest-names.js";

const names = [
  "birthDate",
  "symptomReferral",
  "symptomAtVisit",
  "lastMammogram",
  "fr.breast.eligibility",
  "fr.breast.first-reading",
];

test.each([
  ["birthdate", "birthDate"],
  ["birtDate", "birthDate"],
  ["birthDaet", "birthDate"],
  ["brithDate", "birthDate"],
  ["lastMamogramm", "lastMammogram"],
  ["symptom-referral", "symptomReferral"],
  ["eligibility", "fr.breast.eligibility"],
  ["fr.brest.eligibility", "fr.breast.eligibility"],
  ["first reading", "fr.breast.first-reading"],
])("%s stands for %s", (wanted, meant) => {
  expect(nearestNames(wanted, names)[0]).toBe(meant);
});

test.each(["", "x", "colour", "toString"])('"%s" stands for none of them', (wanted) => {
  expect(nearestNames(wanted, names)).toEqual([]);
});

test("the nearest come first, three at most", () => {
  expect(nearestNames("symptomAtVist", names)).toEqual(["symptomAtVisit"]);
  expect(nearestNames("class", ["class1", "class2", "class3", "class4"])).toHaveLength(3);
});
