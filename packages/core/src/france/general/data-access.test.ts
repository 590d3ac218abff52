import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { dataAccess } from "./data-access.js";

type Facts = FactsOf<typeof dataAccess.facts>;

const on = civilDate("2024-05-02");
const byCrcdc: Facts = {
  actor: "crcdc",
  programme: "breast",
  purpose: "follow-up",
  category: "medical-data",
  pseudonymised: false,
};
const decided = (facts: Facts) => decide(dataAccess, { ...byCrcdc, ...facts }, { on });
const outcomeOf = (facts: Facts) => {
  const { outcome, values } = decided(facts);
  return outcome === "granted" ? outcome : values["reason"];
};
const aCase = wholeFacts(dataAccess.facts) as fc.Arbitrary<Facts>;

describe("FRG-04 Health insurance", () => {
  const inviting = { actor: "health-insurance", purpose: "invitations-and-reminders" } as const;

  test("processes identities, dates, care and professionals to invite, never results", () => {
    for (const category of [
      "identity-and-contact",
      "professionals-from-insurers",
      "invitation-dates",
      "care-and-acts",
    ] as const)
      expect(outcomeOf({ ...inviting, category })).toBe("granted");
    expect(outcomeOf({ ...inviting, category: "results-and-pathway", pseudonymised: true })).toBe("category");
  });

  test("has results pseudonymised alone, for evaluation alone", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const request = { ...facts, actor: "health-insurance", category: "results-and-pathway" } as const;
        if (decided(request).outcome === "granted")
          expect([facts.purpose, facts.pseudonymised]).toEqual(["epidemiological-evaluation", true]);
      }),
    );
  });
});

describe("FRG-04 CRCDC", () => {
  test("follows up in every programme, with acts and professionals for the cervix alone", () => {
    for (const programme of ["breast", "colorectal", "cervical"] as const) {
      expect(outcomeOf({ programme })).toBe("granted");
      for (const category of ["care-and-acts", "professionals-from-insurers"] as const)
        expect(outcomeOf({ programme, category })).toBe(programme === "cervical" ? "granted" : "category");
    }
  });

  test("reads a second time for the breast alone, and does not invite", () => {
    expect(outcomeOf({ purpose: "second-reading" })).toBe("granted");
    expect(outcomeOf({ purpose: "second-reading", programme: "cervical" })).toBe("programme");
    expect(outcomeOf({ purpose: "invitations-and-reminders" })).toBe("purpose");
  });
});

describe("FRG-04 INCa and ANSP", () => {
  test("INCa follows persons up on the cervical platform alone", () => {
    const platform = { actor: "inca", category: "results-and-pathway" } as const;
    expect(outcomeOf({ ...platform, programme: "cervical" })).toBe("granted");
    expect(outcomeOf({ ...platform, programme: "breast" })).toBe("programme");
  });

  test("ANSP has nothing that is not pseudonymised (DAT-4), and no identity", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        const request = { ...facts, actor: "ansp" } as const;
        if (decided(request).outcome !== "granted") return;
        expect(facts.pseudonymised).toBe(true);
        expect(facts.category).not.toBe("identity-and-contact");
      }),
    );
  });
});

describe("FRG-04 In every case", () => {
  test("another body is denied, whatever it asks for", () => {
    expect(decide(dataAccess, { actor: "other" }, { on })).toMatchObject({
      outcome: "denied",
      values: { reason: "actor" },
    });
  });

  test("what is granted carries its legal basis (DAT-2)", () => {
    expect(decided({})).toMatchObject({
      values: { legalBasis: ["GDPR 6.1.e", "GDPR 9.2.i"] },
      interpretations: expect.arrayContaining(["DAT-2"]),
    });
  });

  test("pseudonymising never turns a grant into a denial", () => {
    fc.assert(
      fc.property(aCase, (facts) => {
        if (decided({ ...facts, pseudonymised: false }).outcome === "granted")
          expect(decided({ ...facts, pseudonymised: true }).outcome).toBe("granted");
      }),
    );
  });
});
