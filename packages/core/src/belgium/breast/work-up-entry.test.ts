import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { workUpEntry } from "./work-up-entry.js";

type Facts = FactsOf<typeof workUpEntry.facts>;

const inOrder: Facts = {
  enteredBy: "radiologist",
  mammotestResult: "positive",
  sameUnit: true,
  consultationAttested: false,
  protocolSent: true,
  pathologyMade: false,
  pathologySent: false,
};

const decided = (facts: Facts) =>
  decide(workUpEntry, { ...inOrder, ...facts }, { on: civilDate("2025-06-02") });

describe("BEW-15 A radiologist enters the work-up of a positive mammotest", () => {
  test("the CCRef validates the entry", () => {
    expect(decided({})).toMatchObject({
      outcome: "to-validate",
      strength: "allowed",
      actions: [{ code: "validate-work-up", by: "ccref", strength: "required" }],
    });
  });

  test.each([
    [{ enteredBy: "other" }, ["entered-by"]],
    [{ mammotestResult: "negative" }, ["mammotest-result"]],
    [{ sameUnit: false }, ["consultation-attested"]],
    [{ enteredBy: "other", sameUnit: false }, ["entered-by", "consultation-attested"]],
  ] as const)("%j is refused", (facts, reasons) => {
    expect(decided(facts)).toMatchObject({ outcome: "refused", values: { reasons } });
  });

  test("a mammotest of another unit will do where the radiologist attests the consultation", () => {
    expect(decided({ sameUnit: false, consultationAttested: true }).outcome).toBe("to-validate");
  });
});

describe("BEW-15 Protocol and pathology always go to the CCRef", () => {
  test.each([
    [{ protocolSent: false }, ["protocolSent"]],
    [{ pathologyMade: true }, ["pathologySent"]],
    [{ protocolSent: false, pathologyMade: true }, ["protocolSent", "pathologySent"]],
  ])("%j is incomplete", (facts, missing) => {
    expect(decided(facts)).toMatchObject({ outcome: "incomplete", values: { missing } });
  });

  test("pathology that was made and sent is complete", () => {
    expect(decided({ pathologyMade: true, pathologySent: true }).outcome).toBe("to-validate");
  });

  test("what is refused needs no protocol", () => {
    const facts: Facts = { enteredBy: "other", protocolSent: undefined, pathologyMade: undefined };
    expect(decided(facts)).toMatchObject({ outcome: "refused", missing: [] });
  });
});
