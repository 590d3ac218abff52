import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { type Facts as AnyFacts, decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { integratedCareAccess } from "./access.js";

type Facts = FactsOf<typeof integratedCareAccess.facts>;
type Role = NonNullable<Facts["role"]>;
type Operation = NonNullable<Facts["operation"]>;

const OPERATIONS: readonly Operation[] = [
  "declare",
  "consult",
  "modify-status",
  "modify-start",
  "modify-exclusion",
  "modify-consent",
  "list",
  "mass-export",
];
const CONDITIONS = [
  "therapeuticRelationship",
  "ownProject",
  "strongAuthentication",
  "knownInCobrha",
  "validVisa",
  "csamRole",
] as const;
const everything = Object.fromEntries(CONDITIONS.map((condition) => [condition, true])) as Facts;

const decided = (facts: Facts) =>
  decide(integratedCareAccess, { ...everything, ...facts }, { on: civilDate("2018-05-02") });
const openTo = (role: Role) =>
  OPERATIONS.filter((operation) => decided({ role, operation }).outcome === "granted");
const askedOf = (role: Role, operation: Operation) =>
  CONDITIONS.filter((condition) => decided({ role, operation, [condition]: false }).outcome === "denied");

describe("BEI-05 What is open to each role (CON-5)", () => {
  const ofProfessionals = OPERATIONS.slice(0, 6);

  test.each<[Role, readonly Operation[]]>([
    ["patient", ["consult", "modify-consent"]],
    ["care-provider", ofProfessionals],
    ["pharmacist", ofProfessionals],
    ["project-administrator", ["declare", "consult", "modify-start", "modify-consent"]],
    ["project-coordinator", ["list"]],
    ["excluded-sector", []],
  ])("%s: %j", (role, operations) => {
    expect(openTo(role)).toEqual(operations);
  });

  test("mass export is open to nobody", () => {
    const result = decide(
      integratedCareAccess,
      { operation: "mass-export" },
      { on: civilDate("2018-05-02") },
    );
    expect(result).toMatchObject({ outcome: "denied", values: { reasons: ["operation"] } });
  });
});

describe("BEI-05 What is asked of each role", () => {
  test.each<[Role, Operation, readonly string[]]>([
    ["patient", "consult", ["strongAuthentication"]],
    ["care-provider", "declare", ["strongAuthentication", "knownInCobrha", "validVisa"]],
    [
      "care-provider",
      "consult",
      ["therapeuticRelationship", "strongAuthentication", "knownInCobrha", "validVisa"],
    ],
    [
      "care-provider",
      "modify-consent",
      ["therapeuticRelationship", "strongAuthentication", "knownInCobrha", "validVisa"],
    ],
    ["pharmacist", "declare", ["strongAuthentication", "knownInCobrha", "validVisa", "csamRole"]],
    [
      "pharmacist",
      "modify-exclusion",
      ["therapeuticRelationship", "strongAuthentication", "knownInCobrha", "validVisa", "csamRole"],
    ],
    ["project-administrator", "consult", ["ownProject", "strongAuthentication", "csamRole"]],
    ["project-coordinator", "list", ["ownProject", "strongAuthentication", "csamRole"]],
  ])("%s, %s: %j", (role, operation, conditions) => {
    expect(askedOf(role, operation)).toEqual(conditions);
  });

  test("the sectors shut out are told so, whatever they would do (CON-6)", () => {
    expect(decided({ role: "excluded-sector", operation: "declare" })).toMatchObject({
      values: { reasons: ["role"] },
      interpretations: ["CON-6"],
    });
  });

  test("what a role is not asked for need not be known", () => {
    const facts: Facts = { role: "care-provider", operation: "declare", strongAuthentication: true };
    const result = decide(
      integratedCareAccess,
      { ...facts, knownInCobrha: true, validVisa: true },
      { on: civilDate("2018-05-02") },
    );
    expect(result.outcome).toBe("granted");
  });

  test("what it is asked for is missed", () => {
    const facts: Facts = { role: "care-provider", operation: "consult", therapeuticRelationship: undefined };
    expect(decided(facts)).toMatchObject({
      outcome: "needs-information",
      missing: ["therapeuticRelationship"],
    });
  });
});

describe("BEI-06 Project staff learn of another project only that a principal inclusion exists", () => {
  const told = "elsewhere-only-existence-of-principal";

  test("nothing is opened outside the own project", () => {
    const facts: Facts = { role: "project-administrator", operation: "consult", ownProject: false };
    const result = decided(facts);
    expect(result).toMatchObject({
      outcome: "denied",
      values: { reasons: ["own-project"] },
      notes: [told],
    });
    expect(result.because[0]).toMatchObject({ provision: "BEI-06" });
  });

  test("nor is more told within it", () => {
    expect(decided({ role: "project-coordinator", operation: "list" }).notes).toEqual([told]);
  });

  test("a care provider with a therapeutic relationship sees all projects", () => {
    const facts: Facts = { role: "care-provider", operation: "consult", ownProject: false };
    expect(decided(facts)).toMatchObject({ outcome: "granted", notes: [] });
  });
});

describe("Properties", () => {
  const on = civilDate("2018-05-02");

  test("access is denied exactly where there is a reason", () => {
    fc.assert(
      fc.property(wholeFacts(integratedCareAccess.facts), (facts: AnyFacts) => {
        const { outcome, values } = decide(integratedCareAccess, facts, { on });
        if (outcome === "denied") expect(values["reasons"]).not.toEqual([]);
        else expect(values).toEqual({});
      }),
    );
  });

  test("meeting one more condition never closes what was open", () => {
    fc.assert(
      fc.property(
        wholeFacts(integratedCareAccess.facts),
        fc.constantFrom(...CONDITIONS),
        (facts: AnyFacts, condition) => {
          const before = decide(integratedCareAccess, facts, { on });
          const after = decide(integratedCareAccess, { ...facts, [condition]: true }, { on });
          if (before.outcome === "granted") expect(after.outcome).toBe("granted");
        },
      ),
    );
  });
});
