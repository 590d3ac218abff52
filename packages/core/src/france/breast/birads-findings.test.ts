import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { biradsFindings } from "./birads-findings.js";
import { FINDINGS, type FindingCode } from "./finding-classes.js";

type Described = FactsOf<typeof biradsFindings.facts>;

const on = civilDate("2024-05-02");
const codes = Object.keys(FINDINGS) as FindingCode[];
const someFindings = fc.subarray(codes);

const decided = (facts: Described) =>
  decide(biradsFindings, { distortionInStableScar: false, ...facts }, { on });

describe("Every promise of the engine holds for findings", () => lawsOfDecisions(biradsFindings));

describe("FRB-BIR-05 The classification of findings", () => {
  test("lists eight benign, four probably benign, eight suspicious and eight malignant findings", () => {
    const count = (sought: number) => codes.filter((code) => FINDINGS[code].class === sought).length;
    expect([2, 3, 4, 5].map(count)).toEqual([8, 4, 8, 8]);
  });

  test.each(codes.map((code) => [code, FINDINGS[code].class] as const))(
    "%s calls for class %d",
    (code, expected) => {
      const below = String(expected - 1) as "1" | "2" | "3" | "4";
      const own = String(expected) as "2" | "3" | "4" | "5";
      expect(decided({ reportedClass: below, findings: [code] })).toMatchObject({
        outcome: "under-classified",
        values: { expectedClass: own, findings: [code] },
        actions: [{ code: "ask-for-correction", to: "first-reader" }],
      });
      expect(decided({ reportedClass: own, findings: [code] })).toMatchObject({
        outcome: "consistent",
        notes: [],
      });
    },
  );

  test("the most suspicious finding counts", () => {
    const findings = ["known-scar", "spiculated-mass", "convex-focal-asymmetry"] as const;
    expect(decided({ reportedClass: "3", findings })).toMatchObject({
      outcome: "under-classified",
      values: { expectedClass: "5", findings: ["spiculated-mass", "convex-focal-asymmetry"] },
    });
  });

  test("a breast without finding is class 1", () => {
    expect(decided({ reportedClass: "1", findings: [] })).toMatchObject({
      outcome: "consistent",
      values: { expectedClass: "1" },
    });
  });

  test.each(["4", "4a", "4b", "4c"] as const)("%s is enough for a suspicious finding", (reportedClass) => {
    expect(decided({ reportedClass, findings: ["convex-focal-asymmetry"] }).outcome).toBe("consistent");
  });
});

describe("An architectural distortion", () => {
  test.each([
    [true, "2"],
    [false, "4"],
  ] as const)("in a known and stable scar %s calls for class %s", (distortionInStableScar, expectedClass) => {
    const facts = {
      reportedClass: "2",
      findings: ["architectural-distortion"],
      distortionInStableScar,
    } as const;
    expect(decided(facts).values["expectedClass"]).toBe(expectedClass);
  });

  test("asks for the scar only where it decides", () => {
    const facts = { reportedClass: "4", findings: ["architectural-distortion"] } as const;
    expect(decide(biradsFindings, facts, { on }).missing).toEqual(["distortionInStableScar"]);
    const worse = { ...facts, findings: ["architectural-distortion", "spiculated-mass"] } as const;
    expect(decide(biradsFindings, worse, { on })).toMatchObject({
      outcome: "under-classified",
      values: { expectedClass: "5" },
    });
  });
});

describe("A class above its findings", () => {
  test("stands, with a note", () => {
    expect(decided({ reportedClass: "5", findings: ["known-scar"] })).toMatchObject({
      outcome: "consistent",
      notes: ["classified-above-findings"],
    });
  });
});

describe("Classes that are not final", () => {
  test("0 is provisional", () => {
    expect(decided({ reportedClass: "0", findings: ["spiculated-mass"] })).toMatchObject({
      outcome: "provisional",
      values: { expectedClass: "5" },
    });
  });

  test("6 does not concern screening", () => {
    expect(decided({ reportedClass: "6", findings: [] }).values).toEqual({ reason: "class-6-not-screening" });
  });
});

describe("More findings", () => {
  test("never lower the class that is expected", () => {
    fc.assert(
      fc.property(someFindings, someFindings, fc.boolean(), (some, more, distortionInStableScar) => {
        const expectedOf = (findings: readonly FindingCode[]) =>
          Number(decided({ reportedClass: "0", findings, distortionInStableScar }).values["expectedClass"]);
        expect(expectedOf([...some, ...more])).toBeGreaterThanOrEqual(expectedOf(some));
      }),
    );
  });
});
