import { civilDate } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import { readBundle } from "./read-bundle.js";
import { classOf, left, patient, RIGHT, report, right } from "./resources.test-data.js";

describe("A report of a screening mammogram", () => {
  test("asks for the first reading on the day of the examination (VER-1), with the class of each breast", () => {
    const { asked, problems } = readBundle([patient, report, left, right]);
    expect(problems).toEqual([]);
    expect(asked.map(({ decision, facts, on }) => [decision.id, facts, on?.date])).toEqual([
      ["fr.breast.first-reading", { classes: { left: "1", right: "3" } }, civilDate("2026-01-05")],
    ]);
    expect(asked[0]?.from).toEqual({
      "classes.left": "%resources[2].ofType(Observation).value",
      "classes.right": "%resources[3].ofType(Observation).value",
    });
  });

  test("is an event of the episode, with what it tells", () => {
    const { events } = readBundle([patient, report, left, right]);
    expect(events.map(({ programme, event }) => [programme, event])).toEqual([
      ["fr.breast", { type: "first-reading", on: "2026-01-05", classes: { left: "1", right: "3" } }],
    ]);
  });

  test("takes no class from an observation that it does not list", () => {
    const other = { ...classOf(RIGHT, "397145000"), id: "other" };
    const second = {
      ...report,
      id: "r2",
      effectiveDateTime: "2024-01-05",
      result: [{ reference: "Observation/other" }],
    };
    const { asked, problems } = readBundle([patient, report, left, right, other, second]);
    expect(problems).toEqual([]);
    expect(asked.map(({ facts }) => facts)).toEqual([
      { classes: { left: "1", right: "3" } },
      { classes: { right: "5" } },
    ]);
  });

  test("gives no class of a breast of which two are told", () => {
    const other = { ...classOf(RIGHT, "397145000"), id: "other" };
    const both = { ...report, result: [...report.result, { reference: "Observation/other" }] };
    const { asked, problems } = readBundle([patient, both, left, right, other]);
    expect(asked.map(({ facts }) => facts)).toEqual([{ classes: { left: "1" } }]);
    expect(problems.map(({ code }) => code)).toEqual(["facts-contradict"]);
  });

  test("asks for nothing where nobody says under whose law it is", () => {
    const { identifier: _, ...stranger } = patient;
    const { asked, problems } = readBundle([stranger, report, left, right]);
    expect(asked).toEqual([]);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ["law-unknown", "%resources[1].ofType(DiagnosticReport)"],
    ]);
    expect(readBundle([stranger, report, left, right], { law: "FR" }).asked).toHaveLength(1);
    expect(readBundle([stranger, report, left, right], { law: "BE-WAL" })).toMatchObject({
      asked: [],
      problems: [],
    });
  });

  test("of which a result was not handed over is a problem", () => {
    const { asked, problems } = readBundle([patient, report, left]);
    expect(asked.map(({ facts }) => facts)).toEqual([{ classes: { left: "1" } }]);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ["reference-unresolved", "%resources[1].ofType(DiagnosticReport).result[1]"],
    ]);
  });
});
