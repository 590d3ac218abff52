import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate, workingDaysBetween } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { resultLetter } from "./result-letter.js";

type Facts = FactsOf<typeof resultLetter.facts>;

const negative: Facts = {
  result: "negative",
  receivedOn: civilDate("2025-06-02"),
  thirdReading: false,
  referringDoctor: true,
  secondDoctor: false,
  lastReader: "reader-2",
};

const decided = (facts: Facts) =>
  decide(resultLetter, { ...negative, ...facts }, { on: civilDate("2025-06-02") });

/** Recipients and channels of the letters, such as `doctor by post`. */
const letters = (facts: Facts) =>
  decided(facts)
    .actions.filter(({ code }) => code === "send-result")
    .map(({ to, channel }) => `${to} by ${channel}`);

describe("BEW-07 The letter goes by eHealthBox to the doctors that the woman named", () => {
  test.each([
    [true, false, ["doctor by ehealthbox"]],
    [true, true, ["doctor by ehealthbox", "second-doctor by ehealthbox"]],
    [false, false, ["ccref-doctor by ehealthbox"]],
    [false, true, ["ccref-doctor by ehealthbox", "second-doctor by ehealthbox"]],
  ])("referring doctor %s, second doctor %s", (referringDoctor, secondDoctor, expected) => {
    expect(letters({ referringDoctor, secondDoctor })).toEqual(expected);
  });

  test("it is signed by the last reader", () => {
    expect(decided({ lastReader: "reader-3" }).values["signatories"]).toEqual(["reader-3"]);
  });

  test("never goes to the woman herself", () => {
    expect(decided({}).actions.map(({ to }) => to)).not.toContain("person");
  });
});

describe("BEW-09 A positive letter also goes by post, with a reply slip", () => {
  test("to the referring doctor alone", () => {
    expect(letters({ result: "positive", secondDoctor: true })).toEqual([
      "doctor by ehealthbox",
      "second-doctor by ehealthbox",
      "doctor by post",
    ]);
  });

  test("or to the CCRef’s own doctor where none is named (BE-11)", () => {
    expect(letters({ result: "positive", referringDoctor: false })).toEqual([
      "ccref-doctor by ehealthbox",
      "ccref-doctor by post",
    ]);
  });

  test("the doctor may answer by the slip", () => {
    const slips = (facts: Facts) => decided(facts).actions.filter(({ code }) => code === "return-reply-slip");
    expect(slips({ result: "positive" })).toMatchObject([{ by: "doctor", to: "ccref", strength: "allowed" }]);
    expect(slips({ result: "negative" })).toEqual([]);
  });

  test("it tells of the anomaly and recommends a follow-up", () => {
    const content = decided({ result: "positive" }).values["content"];
    expect(content).toEqual(expect.arrayContaining(["anomaly-type", "anomaly-location"]));
    expect(content).toContain("follow-up-recommendation");
    expect(decided({}).values["content"]).toEqual(["unit", "first-reader", "image-codes"]);
  });
});

describe("BEW-08 Four working days after reception, six in case of third reading", () => {
  test.each([
    ["2025-06-02", false, "2025-06-06"],
    ["2025-06-02", true, "2025-06-11"], // Whit Monday 9 June left out (CAL-10)
    ["2025-06-03", false, "2025-06-10"],
    ["2025-07-18", false, "2025-07-25"], // 21 July left out
    ["2024-12-24", false, "2024-12-31"], // 25 December left out, 26 worked
    ["2024-12-24", true, "2025-01-03"], // and 1 January
  ])("received on %s, third reading %s: due on %s", (receivedOn, thirdReading, due) => {
    const { actions } = decided({ receivedOn: civilDate(receivedOn), thirdReading, result: "positive" });
    const sent = actions.filter(({ code }) => code === "send-result");
    expect(sent.map((action) => action.due)).toEqual([due, due]);
  });

  test("the delay is of that many working days, whenever the mammotest is received", () => {
    fc.assert(
      fc.property(fc.nat(3650), fc.boolean(), (days, thirdReading) => {
        const receivedOn = addDays(civilDate("2024-06-01"), days);
        const [letter] = decided({ receivedOn, thirdReading }).actions;
        const due = civilDate(String(letter?.due));
        expect(workingDaysBetween(receivedOn, due, "BE-ouvrables")).toBe(thirdReading ? 6 : 4);
      }),
    );
  });
});

describe("Unknown facts", () => {
  test.each(["result", "receivedOn", "thirdReading", "referringDoctor", "secondDoctor"])(
    "without %s nothing can be sent",
    (name) => {
      expect(decided({ [name]: undefined })).toMatchObject({ outcome: "needs-information", missing: [name] });
    },
  );

  test("who signs changes nothing about where the letter goes", () => {
    const result = decided({ lastReader: undefined });
    expect(result.actions).toEqual(decided({}).actions);
    expect(result.notes).toContain("unknown:lastReader");
  });
});
