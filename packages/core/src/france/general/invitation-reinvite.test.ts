import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { invitationReinvite } from "./invitation-reinvite.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof invitationReinvite.facts>) =>
  decide(
    invitationReinvite,
    { exclusion: "none", exclusionEndsOn: null, diagnosis: "none-made", ...facts },
    { on },
  );

test("FRG-06 after a temporary exclusion, from its end where that is known", () => {
  const excluded = { exclusion: "temporary" } as const;
  expect(decided({ ...excluded, exclusionEndsOn: civilDate("2025-01-10") })).toMatchObject({
    outcome: "reinvite",
    values: { notBefore: "2025-01-10" },
    actions: [{ code: "invite", by: "health-insurance", notBefore: "2025-01-10" }],
  });
  expect(decided(excluded).values).toEqual({ notBefore: null });
});

test("FRG-06 after examinations that ruled cancer out", () => {
  expect(decided({ diagnosis: "cancer-ruled-out" }).outcome).toBe("reinvite");
});

test.each([
  ["cancer", "none", "cancer"],
  ["cancer", "definitive", "cancer"],
  ["cancer-ruled-out", "definitive", "definitive-exclusion"],
  ["none-made", "definitive", "definitive-exclusion"],
] as const)("FRG-06 not after %s with exclusion %s: %s", (diagnosis, exclusion, reason) => {
  expect(decided({ diagnosis, exclusion })).toMatchObject({ outcome: "not-reinvited", values: { reason } });
});

test("FRG-06 not while the diagnosis is awaited, and not without cause", () => {
  expect(decided({ diagnosis: "pending" }).outcome).toBe("await-diagnosis");
  expect(decided({}).outcome).toBe("ordinary-cycle");
});
