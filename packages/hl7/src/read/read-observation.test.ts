import { describe, expect, test } from "vitest";
import {
  birads,
  factsOf,
  observation,
  orderOf,
  own,
  problemsOf,
  resultOf,
  unmappedOf,
} from "./message.test-data.js";

describe("An observation that cannot be used gives no fact, and is listed with its place", () => {
  const line = (fields: string) => `OBX||${fields}`;
  test.each([
    ["a code that the mapping does not have", line("CE|XYZ^^L||1||||||F"), "observation-not-mapped"],
    ["our code in another system", line("CE|BIRADS^^L|L|1^^OPENDEPISTAGE||||||F"), "observation-not-mapped"],
    ["a fact that is not asked for", own("HIGH-RISK", "N"), "fact-not-asked"],
    ["no value", line("CE|WORK-UP^^OPENDEPISTAGE||||||||F"), "no-value"],
    ["the null value", line('CE|WORK-UP^^OPENDEPISTAGE||""||||||F'), "no-value"],
    ["a preliminary status", line("CE|WORK-UP^^OPENDEPISTAGE||DONE^^OPENDEPISTAGE||||||P"), "not-final"],
    ["a deletion", line("CE|WORK-UP^^OPENDEPISTAGE||DONE^^OPENDEPISTAGE||||||D"), "not-final"],
    ["the status of orders", line("CE|WORK-UP^^OPENDEPISTAGE||DONE^^OPENDEPISTAGE||||||O"), "not-final"],
  ])("%s", (_, observed, reason) => {
    const message = resultOf(observed);
    expect(problemsOf(message)).toEqual([]);
    expect(factsOf(message)).toEqual({});
    expect(unmappedOf(message)).toContainEqual(expect.objectContaining({ place: "OBX", reason }));
  });

  test.each([
    ["value-not-mapped", birads("L", "7"), 5],
    ["value-not-mapped", birads("L", "acr 2"), 5],
    ["value-not-mapped", observation("BIRADS", "397140005^^LN", { side: "L" }), 5],
    ["value-not-mapped", observation("BIRADS", "36625-2^^LN", { side: "L" }), 5],
    ["value-not-mapped", own("FINDINGS", "MASS", "LUMP"), 5],
    ["value-type", observation("BIRADS", "2", { side: "L", type: "NM" }), 2],
    ["value-type", observation("BIRADS", "2", { side: "L", type: "" }), 2],
    ["side-missing", observation("BIRADS", "2^^OPENDEPISTAGE"), 4],
    ["side-not-mapped", observation("BIRADS", "2^^OPENDEPISTAGE", { side: "G" }), 4],
    ["sides-differ", `${birads("L", "2")}|||||||||73056007^^SCT`, 4],
    ["status-missing", birads("L", "2").replace(/F$/, ""), 11],
    ["observations-contradict", observation("BIRADS", "1^^OPENDEPISTAGE^397141009^^SCT", { side: "L" }), 5],
  ])("%s: %s", (code, observed, field) => {
    const message = resultOf(observed);
    expect(problemsOf(message)).toEqual([["E", code, `OBX[1]-${field}`]]);
    expect(factsOf(message)).toEqual({});
    expect(unmappedOf(message)).toContainEqual(expect.objectContaining({ place: "OBX" }));
  });

  test("in data types without a coding system, OBX-3 says what a code means", () => {
    expect(factsOf(resultOf(observation("WORK-UP", "DONE", { type: "IS" })))).toEqual({ workUp: "done" });
    expect(factsOf(resultOf(observation("BIRADS", "ACR 4A", { side: "R", type: "ST" })))).toEqual({
      classes: { right: "4a" },
    });
  });

  test("an alternate code stands in for one that is not known", () => {
    const value = "XX^^LOCAL^397141009^^SCT";
    expect(factsOf(resultOf(observation("BIRADS", value, { side: "L" })))).toEqual({
      classes: { left: "2" },
    });
  });

  test("the side may be in OBX-20, and in both places when they agree", () => {
    const inSite = (side: string) =>
      `OBX||CE|BIRADS^^OPENDEPISTAGE|${side}|1^^OPENDEPISTAGE||||||F|||||||||80248007^^SCT`;
    expect(factsOf(resultOf(inSite("")))).toEqual({ classes: { left: "1" } });
    expect(factsOf(resultOf(inSite("L")))).toEqual({ classes: { left: "1" } });
  });
});

describe("Observations that contradict each other give no fact", () => {
  test.each([
    ["two classes of one breast", [birads("L", "1"), birads("L", "2")]],
    ["two states of the work-up", [own("WORK-UP", "DONE"), own("WORK-UP", "REFUSED")]],
    ["two values in one field", [own("WORK-UP", "DONE", "REFUSED")]],
    ["none, and one", [own("FINDINGS", "NONE"), own("FINDINGS", "MASS")]],
  ])("%s", (_, observations) => {
    const message = resultOf(...observations);
    expect(problemsOf(message)).toMatchObject([["E", "observations-contradict", expect.anything()]]);
    expect(factsOf(message)).toEqual({});
  });

  test("the absence of a whole, and one of its parts", () => {
    const date = observation("LAST-MAMMOGRAM-DATE", "20240514", { type: "DT" });
    const message = orderOf(own("LAST-MAMMOGRAM", "NONE"), date, own("HIGH-RISK", "N"));
    expect(problemsOf(message)).toEqual([["E", "observations-contradict", "OBX[2]-5"]]);
    expect(factsOf(message, "fr.breast.eligibility")).toEqual({ birthDate: -3530, highRisk: false });
  });

  test("the same thing twice is no contradiction", () => {
    const message = resultOf(birads("L", "1"), birads("L", "ACR 1"));
    expect(problemsOf(message)).toEqual([]);
    expect(factsOf(message)).toEqual({ classes: { left: "1" } });
  });
});
