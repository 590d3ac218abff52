import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { type Facts as AnyFacts, decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { access } from "./access.js";

type Facts = FactsOf<typeof access.facts>;
type Operation = NonNullable<Facts["operation"]>;

const OPERATIONS: readonly Operation[] = [
  "check-eligibility",
  "enter-administrative-data",
  "enter-technologist-part",
  "enter-first-reading",
  "transfer-images",
  "manage-image-transfer",
  "consult-final-result",
];
const rightful: Facts = { commitmentSigned: true, ownAccess: true, programmeDuty: true };

const decided = (facts: Facts) => decide(access, { ...rightful, ...facts }, { on: civilDate("2025-06-02") });
const opened = (account: NonNullable<Facts["account"]>) =>
  OPERATIONS.filter((operation) => decided({ account, operation }).outcome === "granted");

describe("BEW-14 What each profile opens", () => {
  const administrative = [
    "check-eligibility",
    "enter-administrative-data",
    "transfer-images",
    "consult-final-result",
  ];

  test("administrative: administrative data", () => {
    expect(opened("administrative")).toEqual(administrative);
  });

  test("technologist: the technologist part as well", () => {
    expect(new Set(opened("technologist"))).toEqual(new Set([...administrative, "enter-technologist-part"]));
  });

  test("radiologist: the first-reading sheet as well", () => {
    expect(new Set(opened("radiologist"))).toEqual(
      new Set([...administrative, "enter-technologist-part", "enter-first-reading"]),
    );
  });

  test("IT staff: the transfer of images, no clinical access (BE-9)", () => {
    expect(opened("it")).toEqual(["transfer-images", "manage-image-transfer"]);
  });
});

describe("BEW-14 Personal access, signed for, for the programme alone", () => {
  const entry: Facts = { account: "radiologist", operation: "enter-first-reading" };

  test.each([
    ["commitmentSigned", "commitment-signed"],
    ["ownAccess", "own-access"],
    ["programmeDuty", "programme-duty"],
  ])("without %s access is denied", (name, reason) => {
    expect(decided({ ...entry, [name]: false })).toMatchObject({
      outcome: "denied",
      values: { reasons: [reason] },
    });
    expect(decided({ ...entry, [name]: undefined })).toMatchObject({
      outcome: "needs-information",
      missing: [name],
    });
  });

  test("each user answers for changes under the own access", () => {
    expect(decided(entry)).toMatchObject({ outcome: "granted", notes: ["user-answers-for-changes"] });
  });
});

describe("Properties", () => {
  test("access is denied exactly where there is a reason", () => {
    fc.assert(
      fc.property(wholeFacts(access.facts), (facts: AnyFacts) => {
        const { outcome, values } = decide(access, facts, { on: civilDate("2025-06-02") });
        if (outcome === "denied") expect(values["reasons"]).not.toEqual([]);
        else expect(facts).toMatchObject(rightful);
      }),
    );
  });
});
