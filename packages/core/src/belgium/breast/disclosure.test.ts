import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { disclosure } from "./disclosure.js";

type Facts = FactsOf<typeof disclosure.facts>;
type Recipient = NonNullable<Facts["to"]>;

const RECIPIENTS: readonly Recipient[] = [
  "ccref",
  "woman",
  "doctor",
  "first-reader",
  "other-unit-staff",
  "other",
];

const outcomeOf = (facts: Facts) => decide(disclosure, facts, { on: civilDate("2025-06-02") }).outcome;

/** Everyone to whom something may be disclosed. */
const permitted = (content: NonNullable<Facts["content"]>, ownCase: boolean) =>
  RECIPIENTS.filter((to) => outcomeOf({ content, to, ownCase }) === "permitted");

describe("BEW-05 The first reading goes to the CCRef alone", () => {
  test.each([true, false])("even where the recipient read it first: %s", (ownCase) => {
    expect(permitted("first-reading", ownCase)).toEqual(["ccref"]);
  });
});

describe("BEW-20 Details of double reading and work-up", () => {
  test("the double reading is seen by the first reader of that mammotest", () => {
    expect(permitted("double-reading", true)).toEqual(["ccref", "first-reader"]);
    expect(permitted("double-reading", false)).toEqual(["ccref"]);
  });

  test("so is the work-up, which the agreement does not keep from the woman and her doctor", () => {
    expect(permitted("work-up", true)).toEqual(["ccref", "woman", "doctor", "first-reader"]);
    expect(permitted("work-up", false)).toEqual(["ccref", "woman", "doctor"]);
  });

  test("it is the first reader’s own case that decides", () => {
    const facts: Facts = { content: "double-reading", to: "first-reader" };
    expect(decide(disclosure, facts, { on: civilDate("2025-06-02") })).toMatchObject({
      outcome: "needs-information",
      missing: ["ownCase"],
    });
  });
});

describe("BEW-07, BEW-09, BEW-19 The final result", () => {
  test.each([true, false])("is for the doctor, the woman and the unit, own case %s", (ownCase) => {
    expect(permitted("final-result", ownCase)).toEqual(RECIPIENTS.filter((to) => to !== "other"));
  });
});

describe("Unknown facts", () => {
  test("the CCRef may always be told, a stranger never", () => {
    expect(outcomeOf({ to: "ccref" })).toBe("permitted");
    expect(outcomeOf({ to: "other" })).toBe("forbidden");
  });
});
