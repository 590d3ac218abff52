import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { costCoverage } from "./cost-coverage.js";

type Facts = FactsOf<typeof costCoverage.facts>;

const on = civilDate("2024-05-02");
const onLetter: Facts = {
  birthDate: civilDate("1985-03-03"),
  sampledOn: on,
  symptom: false,
  nextTestOn: null,
  reimbursedActs: [],
  presented: "invitation-letter",
  test: "hpv",
  reflexOnSameSample: false,
};
const excludingActs = { "cervical.excludingActs": ["ACT-2"] };

const decided = (facts: Facts, parameters = {}) =>
  decide(costCoverage, { ...onLetter, ...facts }, { on, parameters });

describe("Every promise of the engine holds for the coverage", () => lawsOfDecisions(costCoverage));

describe("FRU-PAY-01 Covered in full", () => {
  test("on the programme's letter or with its kit, and on nothing else", () => {
    expect(decided({}).outcome).toBe("covered");
    expect(decided({ presented: "programme-self-sampling-kit" }).outcome).toBe("covered");
    expect(decided({ presented: "nothing" }).values).toEqual({ reasons: ["neither-invitation-nor-kit"] });
  });

  test.each([
    ["1999-05-03", "cytology", ["outside-age-range"]], // eve of the 25th birthday
    ["1999-05-02", "cytology", undefined],
    ["1994-05-03", "cytology", undefined], // eve of the 30th birthday
    ["1994-05-03", "hpv", ["test-not-covered-at-this-age"]],
    ["1994-05-02", "hpv", undefined],
    ["1994-05-02", "cytology", ["test-not-covered-at-this-age"]],
    ["1958-05-03", "hpv", undefined], // eve of the 66th birthday
    ["1958-05-02", "hpv", ["outside-age-range"]],
  ] as const)("born on %s, %s: not for %j", (birthDate, kind, reasons) => {
    const { values } = decided({ birthDate: civilDate(birthDate), test: kind });
    expect(values["reasons"]).toEqual(reasons);
  });

  test("reflex tests on the same sample are, at every age of the programme", () => {
    const ages = fc.constantFrom("1999-05-02", "1994-05-03", "1994-05-02", "1958-05-03");
    fc.assert(
      fc.property(ages, fc.constantFrom("cytology" as const, "hpv" as const), (birthDate, kind) => {
        const reflex = { birthDate: civilDate(birthDate), test: kind, reflexOnSameSample: true };
        expect(decided(reflex).outcome).toBe("covered");
      }),
    );
  });

  test.each([
    ["2024-05-03", "not-covered"],
    ["2024-05-02", "covered"],
    ["2024-05-01", "covered"],
  ] as const)("sampled on 2024-05-02, next test due on %s: %s", (nextTestOn, outcome) => {
    expect(decided({ nextTestOn: civilDate(nextTestOn) }).outcome).toBe(outcome);
  });
});

describe("FRU-PAY-01 An act on the cervix (CCU-13)", () => {
  test("excludes where the list names it", () => {
    expect(decided({ reimbursedActs: ["ACT-1", "ACT-2"] }, excludingActs).values).toEqual({
      reasons: ["act-on-the-cervix"],
    });
    expect(decided({ reimbursedActs: ["ACT-1"] }, excludingActs).outcome).toBe("covered");
  });

  test("without a list cannot be judged, unless something else excludes", () => {
    expect(decided({ reimbursedActs: ["ACT-1"] })).toMatchObject({
      outcome: "needs-parameter",
      missing: ["cervical.excludingActs"],
      strength: null,
    });
    expect(decided({ reimbursedActs: ["ACT-1"], symptom: true }).values).toEqual({ reasons: ["symptom"] });
  });

  test("needs no list where there is none", () => {
    expect(decided({}).outcome).toBe("covered");
  });
});

test("FRU-PAY-01 an unknown fact that could only add a reason does not hold back the answer", () => {
  expect(decided({ symptom: true, nextTestOn: undefined, birthDate: undefined })).toMatchObject({
    outcome: "not-covered",
    values: { reasons: ["symptom"] },
  });
});
