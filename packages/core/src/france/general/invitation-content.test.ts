import fc from "fast-check";
import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { invitationContent } from "./invitation-content.js";

type Facts = FactsOf<typeof invitationContent.facts>;

const on = civilDate("2024-05-02");
const invitation: Facts = {
  kind: "invitation",
  programme: "colorectal",
  channel: "post",
  benefitsAndHarms: "enclosed",
  dataProcessingInformation: true,
  waysToReportIneligibility: true,
  ineligibilityGrounds: true,
};
const decided = (facts: Facts) => decide(invitationContent, { ...invitation, ...facts }, { on });

test.each([
  ["post", "enclosed", "complete"],
  ["post", "accessible", "incomplete"],
  ["post", "absent", "incomplete"],
  ["electronic", "enclosed", "complete"],
  ["electronic", "accessible", "complete"],
  ["electronic", "absent", "incomplete"],
] as const)("FRG-12 by %s, benefits and harms %s: %s", (channel, benefitsAndHarms, outcome) => {
  expect(decided({ channel, benefitsAndHarms }).outcome).toBe(outcome);
});

test("FRG-12 the colorectal invitation lists the grounds of ineligibility, the others need not", () => {
  expect(decided({ ineligibilityGrounds: false }).values).toEqual({ missing: ["ineligibilityGrounds"] });
  for (const programme of ["breast", "cervical"] as const)
    expect(decided({ programme, ineligibilityGrounds: false }).outcome).toBe("complete");
});

test("FRG-12 a reminder informs, but need not tell of ineligibility", () => {
  const without = {
    kind: "reminder",
    waysToReportIneligibility: false,
    ineligibilityGrounds: false,
  } as const;
  expect(decided(without).outcome).toBe("complete");
  expect(decided({ ...without, dataProcessingInformation: false }).values).toEqual({
    missing: ["dataProcessingInformation"],
  });
});

test("FRG-12 nothing that is left out goes unnamed", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (data, ways, grounds) => {
      const { values } = decided({
        dataProcessingInformation: data,
        waysToReportIneligibility: ways,
        ineligibilityGrounds: grounds,
      });
      const missing = (values["missing"] ?? []) as readonly string[];
      expect(missing).toHaveLength([data, ways, grounds].filter((isGiven) => !isGiven).length);
    }),
  );
});
