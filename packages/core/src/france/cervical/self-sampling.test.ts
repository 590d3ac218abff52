import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { selfSampling } from "./self-sampling.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof selfSampling.facts>) =>
  decide(
    selfSampling,
    { birthDate: civilDate("1985-03-03"), screening: "never", occasion: "second-reminder", ...facts },
    { on },
  );

test.each([
  ["1994-05-03", "not-offered", ["under-30"]], // eve of the 30th birthday
  ["1994-05-02", "send-kit", undefined],
  ["1994-05-01", "send-kit", undefined],
  ["1958-05-03", "send-kit", undefined], // eve of the 66th birthday
  ["1958-05-02", "not-offered", ["outside-age-range"]],
] as const)("FRU-SEL-01 born on %s: %s", (birthDate, outcome, reasons) => {
  const { outcome: found, values } = decided({ birthDate: civilDate(birthDate) });
  expect([found, values["reasons"]]).toEqual([outcome, reasons]);
});

test("FRU-SEL-01 it goes home with the second reminder, and may be offered at other times", () => {
  expect(decided({ screening: "insufficient" })).toMatchObject({
    outcome: "send-kit",
    actions: [{ by: "health-insurance", to: "person", channel: "post" }],
  });
  expect(decided({ occasion: "other" })).toMatchObject({ outcome: "may-be-offered", strength: "allowed" });
});

test("FRU-SEL-01 not for those screened in time, at any age", () => {
  expect(decided({ screening: "up-to-date" }).values).toEqual({ reasons: ["screened-in-time"] });
  expect(decided({ screening: "up-to-date", birthDate: undefined })).toMatchObject({
    outcome: "not-offered",
    notes: ["unknown:birthDate"],
  });
});
