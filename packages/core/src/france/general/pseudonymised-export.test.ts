import fc from "fast-check";
import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { pseudonymisedExport } from "./pseudonymised-export.js";

type Facts = FactsOf<typeof pseudonymisedExport.facts>;

const on = civilDate("2024-05-02");
const decided = (facts: Facts) =>
  decide(
    pseudonymisedExport,
    { recipient: "ansp", form: "individual", identity: [], matchingIdentifier: true, ...facts },
    { on },
  );
const aCase = wholeFacts(pseudonymisedExport.facts) as fc.Arbitrary<Facts>;

test("FRG-09 no record that carries identity leaves, whoever it is for", () => {
  fc.assert(
    fc.property(aCase, (facts) => {
      const { outcome, values } = decided(facts);
      if (facts.identity?.length === 0) return;
      expect(outcome).toBe("refused");
      expect(values["reasons"]).toEqual(expect.arrayContaining([...(facts.identity ?? [])]));
    }),
  );
});

test("FRG-09 a record for ANSP keeps the matching identifier (DAT-4)", () => {
  expect(decided({}).outcome).toBe("may-be-sent");
  expect(decided({ matchingIdentifier: false }).values).toEqual({ reasons: ["no-matching-identifier"] });
});

test("FRG-09 aggregates, and records for INCa, need none", () => {
  expect(decided({ form: "aggregated", matchingIdentifier: false }).outcome).toBe("may-be-sent");
  expect(decided({ recipient: "inca", matchingIdentifier: false }).outcome).toBe("may-be-sent");
});
