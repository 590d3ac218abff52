import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { imageDownload } from "./image-download.js";

type Facts = FactsOf<typeof imageDownload.facts>;

const decided = (facts: Facts) => decide(imageDownload, facts, { on: civilDate("2025-06-02") });
const withKey = { birthDateGiven: true, imageCodeGiven: true };

describe("BEW-11 From the RIS", () => {
  test.each([
    ["accredited-unit", "granted"],
    ["other-unit", "denied"],
    ["referring-doctor", "denied"],
    ["other", "denied"],
  ] as const)("%s: %s, without any key being asked for", (requester, outcome) => {
    expect(decided({ requester, route: "ris" })).toMatchObject({ outcome, missing: [] });
  });
});

describe("BEW-11 From the web platform", () => {
  test.each([
    ["accredited-unit", "granted"],
    ["other-unit", "granted"],
    ["referring-doctor", "granted"],
    ["other", "denied"],
  ] as const)("%s with birth date and code: %s", (requester, outcome) => {
    expect(decided({ requester, route: "platform", ...withKey }).outcome).toBe(outcome);
  });

  test.each([
    [false, true, ["birth-date-given"]],
    [true, false, ["image-code-given"]],
    [false, false, ["birth-date-given", "image-code-given"]],
  ])("birth date %s and code %s", (birthDateGiven, imageCodeGiven, reasons) => {
    const facts: Facts = { requester: "referring-doctor", route: "platform", birthDateGiven, imageCodeGiven };
    expect(decided(facts)).toMatchObject({ outcome: "denied", values: { reasons } });
  });

  test("the key is weak, which is remarked upon (BE-17)", () => {
    const result = decided({ requester: "referring-doctor", route: "platform", ...withKey });
    expect(result).toMatchObject({ notes: ["weak-download-key"], interpretations: ["BE-17"] });
  });

  test("a wrong birth date denies, whether or not the code is known", () => {
    const facts: Facts = { requester: "referring-doctor", route: "platform", birthDateGiven: false };
    expect(decided(facts)).toMatchObject({ outcome: "denied", values: { reasons: ["birth-date-given"] } });
  });
});
