import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { archivingDocuments } from "./documents.js";

type Facts = FactsOf<typeof archivingDocuments.facts>;

const yes = { "1": true, "2": true, "3": true, "4": true, "5": true, "6": true, "7": true, "8": true };
const { "1": one, "2": two, "3": three, "4": four, ...rest } = yes;
const document1 = { answers: { "1": one, "2": two, "3": three, "4": four }, iheProfile: true };
const document2 = { answers: { "2": two, "3": three, "4": four, ...rest } };
const decided = (facts: Facts) =>
  decide(archivingDocuments, { document1, document2, ...facts }, { on: civilDate("2008-02-15") });

describe("FRA-05 When the documents show that a system conforms (ARC-5)", () => {
  test("every answer yes and the IHE profile attached", () => {
    expect(decided({}).outcome).toBe("conforming");
  });

  test.each(Object.keys(document1.answers))("document 1 needs a yes to question %s", (question) => {
    const answers = { ...document1.answers, [question]: false };
    expect(decided({ document1: { ...document1, answers } })).toMatchObject({
      outcome: "not-conforming",
      values: { reasons: [`document1-answers-${question}`] },
    });
  });

  test.each(Object.keys(document2.answers))("document 2 needs a yes to question %s", (question) => {
    expect(decided({ document2: { answers: { ...document2.answers, [question]: false } } })).toMatchObject({
      outcome: "not-conforming",
      values: { reasons: [`document2-answers-${question}`] },
    });
  });

  test("document 1 needs the IHE profile of the configuration", () => {
    const withoutProfile = { document1: { ...document1, iheProfile: false } };
    expect(decided(withoutProfile).values["reasons"]).toEqual(["document1-ihe-profile"]);
  });

  test.each<[Facts, string[]]>([
    [{ document1: null }, ["document1"]],
    [{ document2: null }, ["document2"]],
    [{ document1: null, document2: null }, ["document1", "document2"]],
  ])("%j: what is not received is asked for", (facts, missing) => {
    expect(decided(facts)).toMatchObject({ outcome: "incomplete", values: { missing } });
  });

  test("one answer that is not yes settles it, whatever is unknown or missing", () => {
    const refused = { document1: { answers: { "2": false } } };
    const reasons = ["document1-answers-2"];
    expect(decided({ ...refused, document2: null })).toMatchObject({ values: { reasons } });
    expect(decided({ ...refused, document2: undefined })).toMatchObject({ values: { reasons } });
  });

  test("an unknown answer is asked for", () => {
    const { "4": _, ...open } = document1.answers;
    expect(decided({ document1: { ...document1, answers: open } })).toMatchObject({
      outcome: "needs-information",
      missing: ["document1.answers.4"],
    });
  });
});
