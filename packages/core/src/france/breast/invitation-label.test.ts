import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { invitationLabel } from "./invitation-label.js";

const whole = {
  title: true,
  birthName: true,
  usedName: true,
  givenNames: true,
  birthDate: true,
  fullAddress: true,
  socialSecurityNumber: true,
  code: "data-matrix",
} satisfies FactsOf<typeof invitationLabel.facts>;

const result = (facts: FactsOf<typeof invitationLabel.facts>) =>
  decide(invitationLabel, facts, { on: civilDate("2024-06-01") });

describe("fr.breast.invitation-label", () => {
  lawsOfDecisions(invitationLabel);
});

describe("FRB-INV-04 One label identifies the person", () => {
  test("with all items, as bar codes or data matrix", () => {
    expect(result(whole).outcome).toBe("complete");
    expect(result({ ...whole, code: "bar-code" }).outcome).toBe("complete");
  });

  test.each(Object.keys(whole).filter((item) => item !== "code"))("not without %s", (item) => {
    expect(result({ ...whole, [item]: false })).toMatchObject({
      outcome: "incomplete",
      values: { missing: [item] },
    });
  });

  test("not in clear text alone", () => {
    expect(result({ ...whole, code: "none" }).values).toEqual({ missing: ["code"] });
  });

  test("who has no used name needs none on the label", () => {
    expect(result({ ...whole, usedName: null }).outcome).toBe("complete");
  });

  test("one item that lacks settles it; one that is unknown does not", () => {
    expect(result({ title: false, fullAddress: false })).toMatchObject({
      outcome: "incomplete",
      values: { missing: ["title", "fullAddress"] },
      missing: [],
    });
    const { birthName: _, ...known } = whole;
    expect(result(known)).toMatchObject({ outcome: "needs-information", missing: ["birthName"] });
  });
});
