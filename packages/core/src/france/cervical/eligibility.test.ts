import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { eligibility } from "./eligibility.js";

type Facts = FactsOf<typeof eligibility.facts>;

const on = civilDate("2024-05-02");
const asymptomatic: Facts = {
  birthDate: civilDate("1985-03-03"),
  cervix: "present",
  symptom: false,
  conservativeTreatment: false,
  immunodepressed: false,
  desExposed: false,
  pregnant: false,
  menopausal: false,
  vaccinated: false,
};

const decided = (facts: Facts) => decide(eligibility, { ...asymptomatic, ...facts }, { on });
const outcomeOf = (facts: Facts) => decided(facts).outcome;
const aCase = wholeFacts(eligibility.facts) as fc.Arbitrary<Facts>;

describe("FRU-ELI-01 Persons of 25 to 65 without symptoms", () => {
  test.each([
    ["1999-05-03", "outside-age-range"], // eve of the 25th birthday
    ["1999-05-02", "eligible"],
    ["1999-05-01", "eligible"],
    ["1958-05-04", "eligible"],
    ["1958-05-03", "eligible"], // eve of the 66th birthday
    ["1958-05-02", "outside-age-range"],
  ] as const)("born on %s: %s", (birthDate, outcome) => {
    expect(outcomeOf({ birthDate: civilDate(birthDate) })).toBe(outcome);
  });

  test("who is too young is told from when", () => {
    const { values } = decided({ birthDate: civilDate("2000-02-29") });
    expect(values).toEqual({ reason: "too-young", from: "2025-03-01" });
  });
});

describe("FRU-ELI-02 The cervix", () => {
  test("is what is screened: without it there is own follow-up", () => {
    expect(outcomeOf({ cervix: "absent" })).toBe("excluded-no-cervix");
  });

  test("is asked for after a hysterectomy of unknown kind (US-12, CCU-10)", () => {
    expect(decided({ cervix: undefined })).toMatchObject({
      outcome: "needs-information",
      missing: ["cervix"],
    });
  });

  test("counts alone: pregnancy, menopause and vaccination change nothing", () => {
    fc.assert(
      fc.property(aCase, fc.boolean(), (facts, flag) => {
        const other = { ...facts, pregnant: flag, menopausal: flag, vaccinated: flag };
        expect(outcomeOf(other)).toBe(outcomeOf(facts));
      }),
    );
  });
});

describe("FRU-ELI-03 Signs and conservative treatment", () => {
  test("signs lead to an immediate diagnostic examination, whatever else is known", () => {
    expect(outcomeOf({ symptom: true, conservativeTreatment: true })).toBe("diagnostic-pathway");
    fc.assert(
      fc.property(aCase, (facts) => {
        const codes = decided({ ...facts, symptom: true }).actions.map(({ code }) => code);
        expect(codes).toContain("diagnostic-examination");
      }),
    );
  });

  test("after conservative treatment no date of resumption is computed (CCU-11)", () => {
    const { outcome, values, interpretations } = decided({ conservativeTreatment: true });
    expect({ outcome, values }).toEqual({ outcome: "own-follow-up", values: {} });
    expect(interpretations).toContain("CCU-11");
  });
});

describe("FRU-ELI-04 A raised risk", () => {
  test.each(["immunodepressed", "desExposed"] as const)("%s stays in the target", (risk) => {
    expect(outcomeOf({ [risk]: true })).toBe("eligible-with-particular-follow-up");
  });
});
