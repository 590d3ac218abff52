import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issueWords } from "./issue-words.js";
import { issuesOf } from "./operation-outcome.js";

const outcomeOf = (...issue: readonly object[]) => ({ resourceType: "OperationOutcome", issue });

describe("issues of an OperationOutcome", () => {
  test("are told by their code in our words, with their place", () => {
    const outcome = outcomeOf({
      severity: "error",
      code: "code-invalid",
      expression: ["Bundle.entry[3].resource.ofType(Observation).value"],
    });
    expect(issuesOf(outcome)).toEqual([
      {
        severity: "error",
        code: "code-invalid",
        place: "Bundle.entry[3].resource.ofType(Observation).value",
        message: { en: "a code that is not valid", fr: "code non valide" },
      },
    ]);
  });

  test("hold nothing that a server wrote itself", () => {
    const secret = "260052A00400192";
    const outcome = outcomeOf({
      severity: secret,
      code: secret,
      diagnostics: `Patient?identifier=${secret} matches 2`,
      details: { text: secret, coding: [{ code: secret, display: secret }] },
      expression: [`Patient.identifier.where(value = '${secret}')`],
      location: [secret],
    });
    const told = issuesOf(outcome);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain(secret);
  });

  test("every code of R4 has words in both languages", () => {
    expect(issueWords.size).toBe(31);
    for (const [code, { en, fr }] of issueWords) {
      expect(issuesOf(outcomeOf({ severity: "error", code }))).toMatchObject([{ code, message: { en, fr } }]);
    }
  });

  test("of anything else there are none", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(issuesOf(value)).toEqual([]);
      }),
    );
  });

  test("whatever stands in it, reading it does not fail, and is bounded", () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 40 }), (issue) => {
        expect(issuesOf({ resourceType: "OperationOutcome", issue }).length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
