import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { DEPARTMENTS, regionOf } from "../departments.js";
import { routing } from "./routing.js";

type Facts = FactsOf<typeof routing.facts>;

const moved = {
  examinedOn: civilDate("2024-05-02"),
  residences: [
    { department: "03", since: civilDate("2010-09-01") },
    { department: "71", since: civilDate("2024-05-03") },
  ],
  examinedIn: "03",
} satisfies Facts;

const result = (facts: Facts = {}) =>
  decide(routing, { ...moved, ...facts }, { on: civilDate("2024-06-01") });

describe("fr.breast.routing", () => {
  lawsOfDecisions(routing, { runs: 60 });
});

describe("FRB-ELI-12 The CRCDC of the department of main residence is in charge", () => {
  test.each([
    ["2024-05-02", "03", "Auvergne-Rhône-Alpes"],
    ["2024-05-03", "71", "Bourgogne-Franche-Comté"],
    ["2024-05-04", "71", "Bourgogne-Franche-Comté"],
  ])("as it was on the day of the examination, %s", (examinedOn, department, region) => {
    expect(result({ examinedOn: civilDate(examinedOn) })).toMatchObject({
      outcome: "crcdc-of-residence",
      values: { department, region },
      interpretations: ["ELI-12"],
    });
  });

  test("as it is when a step of the follow-up starts", () => {
    expect(result({ followUpStepOn: civilDate("2024-08-01") }).values).toMatchObject({ department: "71" });
  });

  test("wherever the images were taken: the file then travels", () => {
    expect(result()).toMatchObject({ actions: [], notes: [] });
    expect(result({ examinedIn: "63" })).toMatchObject({
      values: { department: "03" },
      actions: [{ code: "send-file-to-crcdc-of-residence", to: "crcdc" }],
      notes: ["examined-in-another-department"],
    });
  });

  test("where the images were taken need not be known to tell the CRCDC", () => {
    const { examinedIn: _, ...known } = moved;
    expect(decide(routing, known, { on: civilDate("2024-06-01") })).toMatchObject({
      outcome: "crcdc-of-residence",
      missing: [],
    });
  });

  test("a residence that is not known for the day is to be found out, not guessed", () => {
    for (const residences of [
      [],
      [{ department: "71", since: civilDate("2024-05-03") }],
      [
        { department: "71", since: civilDate("2020-01-01") },
        { department: "03", since: civilDate("2020-01-01") },
      ],
    ] as const)
      expect(result({ residences }).outcome).toBe("residence-unknown");
  });

  test("the order of the residences changes nothing", () => {
    expect(result({ residences: moved.residences.toReversed() }).values).toEqual(result().values);
  });
});

describe("Departments", () => {
  test("are 96 in metropolitan France, and each lies in one region", () => {
    const metropolitan = DEPARTMENTS.filter((code) => code.length === 2);
    expect(new Set(metropolitan).size).toBe(96);
    expect(new Set(DEPARTMENTS).size).toBe(DEPARTMENTS.length);
    expect(new Set(DEPARTMENTS.map(regionOf)).size).toBe(18 + 1);
  });

  test("have the numbers 01 to 95, Corsica in two", () => {
    const numbers = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, "0"));
    const expected = [...numbers.filter((number) => number !== "20"), "2A", "2B"].sort();
    expect(DEPARTMENTS.filter((code) => code.length === 2).sort()).toEqual(expected);
  });

  test.each([
    ["2A", "Corse"],
    ["974", "La Réunion"],
    ["978", "Guadeloupe"],
    ["975", null],
  ] as const)("%s: %s", (department, region) => {
    expect(regionOf(department)).toBe(region);
  });
});
