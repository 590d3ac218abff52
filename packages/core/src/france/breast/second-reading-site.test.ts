import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { secondReadingSite } from "./second-reading-site.js";

type Facts = FactsOf<typeof secondReadingSite.facts>;

const valid = {
  requestedBy: "crcdc",
  dgsAuthorisation: true,
  dssAuthorisation: true,
  incaOpinion: true,
  arsAgreement: true,
  startedOn: civilDate("2025-01-01"),
} as const;

const remote = {
  place: "remote",
  support: "dematerialised",
  incaCallForProjects: true,
  derogation: valid,
} satisfies Facts;

const result = (facts: Facts) =>
  decide(secondReadingSite, { ...remote, ...facts }, { on: civilDate("2025-11-04") });

describe("fr.breast.second-reading-site", () => {
  lawsOfDecisions(secondReadingSite);
});

describe("FRB-L2-10 Second reading takes place at the CRCDC, on laser films", () => {
  test("there it needs nothing further", () => {
    const facts: Facts = { place: "crcdc", support: "film" };
    expect(decide(secondReadingSite, facts, { on: civilDate("2025-11-04") })).toMatchObject({
      outcome: "allowed",
      strength: "required",
      missing: [],
    });
  });

  test("dematerialised images at the CRCDC depart from the text, which is remarked unless a derogation is valid", () => {
    const there: Facts = { place: "crcdc" };
    expect(result({ ...there, derogation: null })).toMatchObject({
      outcome: "allowed",
      notes: ["departs-from-reading-on-film"],
    });
    expect(result(there)).toMatchObject({ outcome: "allowed", notes: [] });
  });

  test.each([
    [{ derogation: null }, ["derogation"]],
    [{ incaCallForProjects: false }, ["inca-call-for-projects"]],
    [{ derogation: null, incaCallForProjects: false }, ["derogation", "inca-call-for-projects"]],
    [{ derogation: { ...valid, dgsAuthorisation: false } }, ["derogation"]],
  ])("elsewhere it takes a valid derogation and an INCa call: %j", (lack, reasons) => {
    for (const support of ["film", "dematerialised"] as const)
      expect(result({ ...lack, support })).toMatchObject({
        outcome: "needs-derogation",
        values: { reasons },
      });
  });

  test("an earlier scheme is not enough", () => {
    const derogation = { ...valid, dssAuthorisation: false, startedOn: civilDate("2018-01-01") };
    expect(result({ derogation })).toMatchObject({
      outcome: "needs-derogation",
      values: { reasons: ["derogation"] },
      notes: ["earlier-scheme-is-not-enough"],
    });
    expect(result({ derogation: { ...derogation, startedOn: civilDate("2024-01-01") } }).notes).toEqual([]);
  });
});

describe("FRD-01 Dematerialised second reading", () => {
  test("is allowed elsewhere with the derogation and the call", () => {
    const { outcome, strength, because, notes } = result({});
    expect({ outcome, strength }).toEqual({ outcome: "allowed", strength: "allowed" });
    expect(because.map(({ provision }) => provision)).toEqual(["FRD-01", "FRB-L2-10", "FRG-07"]);
    expect(notes).toEqual(["images-and-national-sheet-read-remotely"]);
  });

  test("is not for want of a fact refused or allowed", () => {
    const { derogation: _, ...known } = remote;
    expect(decide(secondReadingSite, known, { on: civilDate("2025-11-04") })).toMatchObject({
      outcome: "needs-information",
      missing: ["derogation"],
    });
    const partly = { ...remote, derogation: { dgsAuthorisation: false } };
    expect(decide(secondReadingSite, partly, { on: civilDate("2025-11-04") }).outcome).toBe(
      "needs-derogation",
    );
  });
});
