import { parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import { decisions } from "@opendepistage/core/decisions";
import { decide } from "@opendepistage/core/engine";
import { describe, expect, test } from "vitest";
import { type WorkedCase, workedCases } from "../../../../cases/worked-case.js";
import { readBundle } from "../read/index.js";
import { Validator } from "../testing/validate.js";
import { writeFacts } from "./write-facts.js";

const validator = new Validator();

/** Nobody, by an identifier of the space that is kept for tests. */
const subject = {
  resourceType: "Patient",
  identifier: [{ system: "urn:oid:1.2.250.1.213.1.4.10", value: "260052A00400192" }],
} as const;

function given({ case: { decision: id, facts, on } }: WorkedCase) {
  const decision = decisions.find((one) => one.id === id);
  if (decision === undefined) throw new TypeError(`No decision ${id}`);
  const parsed = parseFacts(decision, facts);
  const day = parseOn(on);
  if (!parsed.ok || !day.ok) throw new TypeError("A worked case is wrong");
  return { decision, facts: parsed.facts, on: day.on };
}

const all = workedCases();
const byDecision = decisions.map(
  ({ id }) => [id, all.filter((worked) => worked.case.decision === id)] as const,
);

describe("Facts written as a Bundle", () => {
  test.each(byDecision)("of %s are read back the same, and decided the same", (_, cases) => {
    expect(cases.length).toBeGreaterThan(0);
    for (const worked of cases) {
      const { decision, facts, on } = given(worked);
      const bundle = writeFacts(decision, facts, { on });
      const { asked, problems, unmapped } = readBundle(JSON.parse(JSON.stringify(bundle)));
      const label = worked.case.id;
      expect(problems, label).toEqual([]);
      expect(unmapped, label).toEqual([]);
      expect(
        asked.map((one) => [one.decision.id, one.on?.date]),
        label,
      ).toEqual([[decision.id, on]]);
      expect(asked[0]?.facts, label).toEqual(facts);
      const parameters = parseParameters(decision, worked.case.parameters ?? {});
      const options = {
        on,
        parameters: parameters.ok ? parameters.parameters : {},
        presume: worked.case.presume ?? false,
      };
      expect(decide(decision, asked[0]?.facts ?? {}, options), label).toEqual(
        decide(decision, facts, options),
      );
    }
  });

  test("of a person with a French identifier ask for the same, and nothing else", () => {
    for (const worked of all) {
      const { decision, facts, on } = given(worked);
      const { asked, problems, unmapped } = readBundle(
        writeFacts(decision, facts, { on, subject: { ...subject, identifier: [...subject.identifier] } }),
      );
      const label = worked.case.id;
      expect([problems, unmapped], label).toEqual([[], []]);
      expect(
        asked.map((one) => [one.decision.id, one.facts, one.on?.date]),
        label,
      ).toEqual([[decision.id, facts, on]]);
    }
  });

  test("are valid resources", () => {
    for (const worked of all) {
      const { decision, facts, on } = given(worked);
      expect(validator.faultsOf(writeFacts(decision, facts, { on })), worked.case.id).toEqual([]);
    }
  });
});
