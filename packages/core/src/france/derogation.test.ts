import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { decide, type FactsOf } from "../engine/index.js";
import { lawsOfDecisions } from "../engine/testing/laws-of-decisions.js";
import { derogation } from "./derogation.js";

const complete = {
  requestedBy: "crcdc",
  dgsAuthorisation: true,
  dssAuthorisation: true,
  incaOpinion: true,
  arsAgreement: true,
  startedOn: civilDate("2025-03-01"),
} satisfies FactsOf<typeof derogation.facts>;

const result = (facts: FactsOf<typeof derogation.facts>) =>
  decide(derogation, { ...complete, ...facts }, { on: civilDate("2025-06-01") });

describe("fr.derogation", () => {
  lawsOfDecisions(derogation);
});

describe("FRG-07 Departing from the specification", () => {
  test("takes both directorates, INCa's opinion and, for a CRCDC, the agreement of the ARS", () => {
    expect(result({}).outcome).toBe("valid");
  });

  test.each([
    ["dgsAuthorisation", "dgs-authorisation"],
    ["dssAuthorisation", "dss-authorisation"],
    ["incaOpinion", "inca-opinion"],
    ["arsAgreement", "ars-agreement"],
  ])("without %s it is not valid", (name, reason) => {
    expect(result({ [name]: false })).toMatchObject({ outcome: "invalid", values: { reasons: [reason] } });
  });

  test("all that is lacking is named", () => {
    expect(result({ dgsAuthorisation: false, incaOpinion: false, arsAgreement: false }).values).toEqual({
      reasons: ["dgs-authorisation", "inca-opinion", "ars-agreement"],
    });
  });

  test("the ARS has no say where another body asks", () => {
    expect(result({ requestedBy: "other", arsAgreement: false }).outcome).toBe("valid");
  });

  test.each([
    ["2023-12-31", "earlier-scheme"],
    ["2024-01-01", "invalid"],
    ["2024-01-02", "invalid"],
  ])("begun on %s without authorisation", (startedOn, outcome) => {
    expect(result({ dgsAuthorisation: false, startedOn: civilDate(startedOn) }).outcome).toBe(outcome);
  });

  test("an earlier scheme counts in invitations alone", () => {
    const earlier = result({ dssAuthorisation: false, startedOn: civilDate("2018-01-01") });
    expect(earlier).toMatchObject({
      notes: ["counts-in-invitations-only"],
      actions: [{ by: "crcdc", to: "health-insurance" }],
      interpretations: ["VER-3"],
    });
  });

  test("an early start takes nothing from a valid one", () => {
    expect(result({ startedOn: civilDate("2018-01-01") }).outcome).toBe("valid");
  });

  test("one lack settles the answer, whatever else is unknown", () => {
    const facts = { dgsAuthorisation: false, startedOn: civilDate("2025-03-01") };
    expect(decide(derogation, facts, { on: civilDate("2025-06-01") })).toMatchObject({
      outcome: "invalid",
      values: { reasons: ["dgs-authorisation"] },
      missing: [],
    });
  });

  test("who asked matters only where the ARS did not agree", () => {
    const { requestedBy: _, ...known } = complete;
    expect(decide(derogation, known, { on: civilDate("2025-06-01") }).outcome).toBe("valid");
    expect(
      decide(derogation, { ...known, arsAgreement: false }, { on: civilDate("2025-06-01") }),
    ).toMatchObject({ outcome: "needs-information", missing: ["requestedBy"] });
  });
});
