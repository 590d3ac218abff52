import { describe, expect, test } from "vitest";
import { addDays, civilDate, formatCivilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { integratedCareRetention } from "./retention.js";

type Facts = FactsOf<typeof integratedCareRetention.facts>;

const included: Facts = { datum: "status", exclusionEnteredOn: null, diedOn: null };
const decided = (facts: Facts, on: string) =>
  decide(integratedCareRetention, { ...included, ...facts }, { on: civilDate(on) });
const day = (text: string | null) => (text === null ? null : civilDate(text));

describe("BEI-08 Kept while included, then ten years from the exclusion date", () => {
  test("a patient who is included has no end date", () => {
    expect(decided({}, "2099-01-01")).toMatchObject({ outcome: "keep", values: {} });
  });

  test.each([
    ["2018-01-15", null, "2028-01-15"],
    ["2020-02-29", null, "2030-02-28"],
    [null, "2018-09-10", "2028-09-10"],
    ["2018-01-15", "2020-06-01", "2028-01-15"],
    ["2018-07-01", "2018-06-01", "2028-06-01"],
  ])(
    "excluded on %s, died on %s: kept until the eve of %s, then erased (CON-3)",
    (excludedOn, diedOn, purgeOn) => {
      const facts = { exclusionEnteredOn: day(excludedOn), diedOn: day(diedOn) };
      const eve = formatCivilDate(addDays(civilDate(purgeOn), -1));
      expect(decided(facts, eve)).toMatchObject({ outcome: "keep", values: { purgeOn } });
      expect(decided(facts, purgeOn)).toMatchObject({
        outcome: "purge",
        values: { purgeOn },
        actions: [{ code: "purge", notBefore: purgeOn, due: null }],
      });
    },
  );

  test("neither an unknown exclusion nor an unknown death is none", () => {
    expect(decided({ exclusionEnteredOn: undefined }, "2020-01-01").missing).toEqual(["exclusionEnteredOn"]);
    expect(decided({ diedOn: undefined }, "2020-01-01").missing).toEqual(["diedOn"]);
  });
});

describe("BEI-10 Identity is shown from the national register, never stored", () => {
  test.each(["name", "given-name", "birth-date"] as const)("%s", (datum) => {
    const result = decide(integratedCareRetention, { datum }, { on: civilDate("2020-01-01") });
    expect(result).toMatchObject({ outcome: "must-not-store", notes: ["shown-from-national-register"] });
    expect(result.because).toMatchObject([{ provision: "BEI-10" }]);
  });

  test("the patient’s number is stored pseudonymised (CON-10)", () => {
    expect(decided({ datum: "patient-number" }, "2020-01-01").notes).toEqual(["stored-pseudonymised"]);
    expect(decided({ datum: "operator-number" }, "2020-01-01").notes).toEqual([]);
  });
});
