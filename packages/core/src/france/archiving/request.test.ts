import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CivilDate, civilDate } from "../../calendar/index.js";
import { type Facts as AnyFacts, decide, type FactsOf } from "../../engine/index.js";
import { wholeFacts } from "../../engine/testing/arbitrary-facts.js";
import { archivingRequest } from "./request.js";

type Facts = FactsOf<typeof archivingRequest.facts>;

const document1 = { answers: { "1": true, "2": true, "3": true, "4": true }, iheProfile: true };
const document2 = {
  answers: { "2": true, "3": true, "4": true, "5": true, "6": true, "7": true, "8": true },
};
const doubtful = { ...document1, iheProfile: false };
const both = { document1, document2 };

/** A request of January 2008 that was pending, of which the documents were asked for on 31 January. */
const request: Facts = {
  supplierListed: true,
  configurationListed: true,
  document1: null,
  document2: null,
  form: true,
  deliveryCertificate: true,
  requestedOn: civilDate("2008-01-10"),
  documentsAskedOn: civilDate("2008-01-31"),
  kind: "pending",
  privatePractice: "exclusive",
};
const oneListed: Facts = { configurationListed: false };

const decided = (facts: Facts, on = "2008-02-15") =>
  decide(archivingRequest, { ...request, ...facts }, { on: civilDate(on) });

describe("FRA-01 Supplier and configuration listed", () => {
  test.each([
    ["2008-02-28", "accepted-provisionally"],
    ["2008-02-29", "accepted-provisionally"],
    ["2008-03-01", "suspended"],
    ["2009-07-21", "suspended"],
  ])("without documents, on %s: %s (ARC-3)", (on, outcome) => {
    expect(decided({}, on)).toMatchObject({ outcome, values: { documentsDue: "2008-02-29" } });
  });

  test("the month runs from the fund’s sending, not from the request", () => {
    expect(decided({ documentsAskedOn: null }, "2008-06-01")).toMatchObject({
      outcome: "accepted-provisionally",
      values: { documentsDue: null },
    });
    const later = { documentsAskedOn: civilDate("2008-02-01") };
    expect(decided(later).values["documentsDue"]).toBe("2008-03-01");
  });

  test("supplements are suspended from the day after, until the documents come (ARC-2)", () => {
    expect(decided({}, "2008-04-01").actions).toMatchObject([
      { code: "suspend-supplements", notBefore: "2008-03-01", provision: "FRA-01" },
      { code: "return-documents", due: "2008-02-29" },
    ]);
    expect(decided({ document1 }, "2008-04-01").outcome).toBe("suspended");
    expect(decided(both, "2008-04-01").outcome).toBe("accepted");
  });
});

describe("FRA-02 One of them listed", () => {
  test.each([
    ["2008-02-29", []],
    ["2008-03-01", ["documents-overdue"]],
  ])("without documents, on %s: pending %j (ARC-2)", (on, notes) => {
    expect(decided(oneListed, on)).toMatchObject({
      outcome: "pending",
      values: { documentsDue: "2008-02-29" },
      notes,
    });
    expect(decided({ supplierListed: false }, on).outcome).toBe("pending");
  });

  test("accepted if the answers show conformity", () => {
    expect(decided({ ...oneListed, ...both }).outcome).toBe("accepted");
  });

  test.each<[string, Facts]>([
    ["one of two", { document1: doubtful, document2 }],
    ["the only one received", { document1: doubtful }],
  ])("in doubt to the CNAMTS: %s", (_, documents) => {
    for (const listed of [oneListed, {}])
      expect(decided({ ...listed, ...documents })).toMatchObject({
        outcome: "referred-to-cnamts",
        values: { reasons: ["document1-ihe-profile"] },
        actions: [{ code: "refer-documents" }],
      });
  });
});

describe("FRA-03 Neither listed", () => {
  const neither = { supplierListed: false, configurationListed: false };

  test.each<[string, Facts]>([
    ["without documents", {}],
    ["with conforming ones", both],
    ["with doubtful ones", { document1: doubtful, document2 }],
    ["as a new request", { kind: "new", ...both }],
  ])("refused %s (ARC-1)", (_, facts) => {
    expect(decided({ ...neither, ...facts })).toMatchObject({
      outcome: "refused",
      values: { reasons: ["supplier-listed", "configuration-listed"] },
      actions: [{ code: "tell-supplier-may-apply", by: "primary-fund", to: "doctor" }],
    });
  });

  test("refused, whatever else is unknown", () => {
    const result = decide(archivingRequest, neither, { on: civilDate("2008-02-15") });
    expect(result.outcome).toBe("refused");
  });
});

describe("FRA-04 New requests bring their papers", () => {
  const fresh: Facts = { kind: "new", documentsAskedOn: null, ...both };

  test.each<[Facts, string]>([
    [{}, "accepted"],
    [oneListed, "accepted"],
    [{ form: false }, "pending"],
    [{ deliveryCertificate: false }, "pending"],
    [{ document1: null }, "pending"],
    [{ document2: null, form: false }, "pending"],
    [{ document1: doubtful }, "referred-to-cnamts"],
    [{ document1: doubtful, form: false }, "referred-to-cnamts"],
  ])("%j: %s", (facts, outcome) => {
    const result = decided({ ...fresh, ...facts });
    expect(result.outcome).toBe(outcome);
    if (outcome !== "referred-to-cnamts") expect(result.because[0]).toMatchObject({ provision: "FRA-04" });
  });

  test("those already received are not asked for form and certificate", () => {
    expect(decided({ ...both, form: false, deliveryCertificate: false }).outcome).toBe("accepted");
    expect(decided({ ...both, form: undefined, deliveryCertificate: undefined }).outcome).toBe("accepted");
  });
});

describe("FRA-07 Private practice", () => {
  test.each<[Facts["privatePractice"], string, string]>([
    ["exclusive", "accepted", "required"],
    ["majority", "accepted", "allowed"],
    ["minority", "refused", "required"],
  ])("%s: %s, %s (ARC-8)", (privatePractice, outcome, strength) => {
    expect(decided({ ...both, privatePractice })).toMatchObject({ outcome, strength });
  });
});

describe("FRA-08 Valid from acceptance", () => {
  test("membership is registered with the day of acceptance (ARC-6)", () => {
    const acceptedOn = civilDate("2008-01-31");
    expect(decided({ ...both, acceptedOn })).toMatchObject({
      values: { validFrom: "2008-01-31" },
      actions: [{ code: "register-membership", notBefore: "2008-01-31", provision: "FRA-08" }],
    });
  });

  test("no day is made up where it is not told", () => {
    expect(decided(both).values["validFrom"]).toBeNull();
  });
});

describe("Properties", () => {
  const aDayInForce = fc.integer({ min: 13_850, max: 14_446 }).map((day) => day as CivilDate);

  const twoDays = fc.tuple(aDayInForce, aDayInForce);

  test("the day of the request changes nothing", () => {
    fc.assert(
      fc.property(wholeFacts(archivingRequest.facts), twoDays, (facts: AnyFacts, [on, requestedOn]) => {
        const before = decide(archivingRequest, facts, { on });
        const after = decide(archivingRequest, { ...facts, requestedOn }, { on });
        expect(after).toEqual(before);
      }),
    );
  });

  test("a request once accepted on its documents stays so", () => {
    fc.assert(
      fc.property(wholeFacts(archivingRequest.facts), twoDays, (facts: AnyFacts, [one, other]) => {
        const earlier = decide(archivingRequest, facts, { on: Math.min(one, other) as CivilDate });
        const later = decide(archivingRequest, facts, { on: Math.max(one, other) as CivilDate });
        if (earlier.outcome === "accepted") expect(later.outcome).toBe("accepted");
      }),
    );
  });
});
