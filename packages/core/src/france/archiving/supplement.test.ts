import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { archivingSupplement } from "./supplement.js";

type Facts = FactsOf<typeof archivingSupplement.facts>;

const member: Facts = { acceptedOn: civilDate("2008-02-01"), suspended: false };
const linked: Facts = {
  ...member,
  site: "other",
  transfer: "network",
  secureNetwork: true,
  remoteArchiving: true,
  immediateRetrieval: true,
  paidByBillingDoctors: true,
  attestedInAnswer1: true,
};
const decided = (facts: Facts, on = "2008-06-10") =>
  decide(archivingSupplement, facts, { on: civilDate(on) });

describe("FRA-06 Examinations of another site than the archive’s (ARC-7)", () => {
  test("a supplement may be billed if every condition is met", () => {
    expect(decided(linked)).toMatchObject({ outcome: "billable", strength: "allowed" });
  });

  test.each<[Facts, string]>([
    [{ transfer: "removable-media" }, "transfer"],
    [{ secureNetwork: false }, "secure-network"],
    [{ remoteArchiving: false }, "remote-archiving"],
    [{ immediateRetrieval: false }, "immediate-retrieval"],
    [{ paidByBillingDoctors: false }, "paid-by-billing-doctors"],
    [{ attestedInAnswer1: false }, "attested-in-answer1"],
  ])("%j: none", (facts, reason) => {
    expect(decided({ ...linked, ...facts })).toMatchObject({
      outcome: "not-billable",
      values: { reasons: [reason] },
    });
    expect(decided({ ...linked, ...facts, site: "archive" }).outcome).toBe("billable");
    expect(decided({ ...linked, ...facts, site: undefined }).missing).toEqual(["site"]);
  });

  test("on the archive’s site the link need not be known", () => {
    expect(decided({ ...member, site: "archive" }).outcome).toBe("billable");
    expect(decided({ ...member, site: "other" }).outcome).toBe("needs-information");
  });
});

describe("FRA-08 and FRA-01 Membership", () => {
  const onSite: Facts = { ...member, site: "archive" };

  test.each([
    ["2008-01-31", "not-billable"],
    ["2008-02-01", "billable"],
    ["2008-02-02", "billable"],
  ])("accepted on 1 February, examined on %s: %s (ARC-6)", (on, outcome) => {
    expect(decided(onSite, on).outcome).toBe(outcome);
  });

  test.each<[Facts, string, string]>([
    [{ acceptedOn: null }, "accepted-on", "FRA-08"],
    [{ suspended: true }, "suspended", "FRA-01"],
  ])("%j: none, for %s by %s", (facts, reason, provision) => {
    const result = decided({ ...onSite, ...facts });
    expect(result.values["reasons"]).toEqual([reason]);
    expect(result.because[0]).toMatchObject({ provision });
  });

  test("every reason is given", () => {
    const facts: Facts = { ...linked, acceptedOn: null, suspended: true, secureNetwork: false };
    expect(decided(facts).values["reasons"]).toEqual(["accepted-on", "suspended", "secure-network"]);
  });
});
