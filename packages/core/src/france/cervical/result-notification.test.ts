import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { resultNotification } from "./result-notification.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof resultNotification.facts>) =>
  decide(
    resultNotification,
    {
      result: "negative",
      samplerNamed: true,
      prescriberNamed: true,
      treatingDoctorNamed: true,
      transmissionRefused: false,
      ...facts,
    },
    { on },
  );
const recipients = (facts: FactsOf<typeof resultNotification.facts>) =>
  decided(facts)
    .actions.filter(({ by }) => by === "laboratory")
    .map(({ to }) => to);

test("FRU-RES-03 the person first, then those named on the request, and the CRCDC", () => {
  expect(recipients({})).toEqual(["person", "doctor", "prescriber", "treating-doctor", "crcdc"]);
  expect(recipients({ samplerNamed: false, treatingDoctorNamed: false })).toEqual([
    "person",
    "prescriber",
    "crcdc",
  ]);
});

test("FRU-RES-03 nothing goes to the CRCDC where the person refuses (CCU-15)", () => {
  for (const result of ["normal", "unsatisfactory", "positive"] as const)
    expect(recipients({ result, transmissionRefused: true })).not.toContain("crcdc");
});

test.each([
  ["normal", false],
  ["negative", false],
  ["unsatisfactory", true],
  ["abnormal", true],
  ["positive", true],
] as const)("FRU-RES-03 %s: the letter invites to consult: %s", (result, invites) => {
  expect(decided({ result }).notes.includes("letter-invites-to-consult")).toBe(invites);
});

test("FRU-RES-04 the prescriber, else the treating doctor, contacts the person, without a number of days", () => {
  const contacts = (facts: FactsOf<typeof resultNotification.facts>) =>
    decided({ result: "positive", ...facts }).actions.filter(({ provision }) => provision === "FRU-RES-04");
  expect(contacts({})).toMatchObject([{ by: "prescriber", to: "person", due: null }]);
  expect(contacts({ prescriberNamed: false })).toMatchObject([{ by: "treating-doctor" }]);
  expect(contacts({ prescriberNamed: false, treatingDoctorNamed: false })).toEqual([]);
  expect(contacts({ result: "unsatisfactory" })).toEqual([]);
});

test("FRU-RES-03 a fact that changes the letters is asked for", () => {
  expect(decided({ transmissionRefused: undefined }).missing).toEqual(["transmissionRefused"]);
});
