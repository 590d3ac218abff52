import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { treatingDoctorList } from "./treating-doctor-list.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof treatingDoctorList.facts>) =>
  decide(
    treatingDoctorList,
    { receivedBy: "declared-treating-doctor", eligible: true, screened: false, ...facts },
    { on },
  );

test("FRG-13 own patients who are eligible and not screened", () => {
  expect(decided({})).toMatchObject({ outcome: "listed", actions: [{ to: "treating-doctor" }] });
});

test.each([
  [{ receivedBy: "other" }, "not-the-treating-doctor"],
  [{ eligible: false }, "not-eligible"],
  [{ screened: true }, "screened"],
] as const)("FRG-13 nobody else: %j", (change, reason) => {
  expect(decided(change)).toMatchObject({ outcome: "not-listed", values: { reasons: [reason] } });
});
