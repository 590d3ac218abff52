import { civilDate } from "@opendepistage/core/calendar";
import { boolean, type Decision, defineDecision, fact, yesNo } from "@opendepistage/core/engine";
import { eligibility } from "@opendepistage/core/france/breast/eligibility";
import { describe, expect, test } from "vitest";
import { succeeded } from "../failure.js";
import { derogatedBy, readOverlay } from "./overlay.js";

const said = { en: "authorised", fr: "autorisée" };
const ruleSet = { id: "EXAMPLE", inForceFrom: "2024-01-27", inForceUntil: null };
const provision = { id: "EX-1", source: "EXAMPLE", where: { en: "section 1", fr: "section 1" } };

/** A stand-in for the decision that judges derogations: valid where authorised. */
const derogation = defineDecision({
  id: "fr.derogation",
  title: said,
  ruleSet,
  provisions: [provision],
  facts: { authorised: fact(boolean, said) },
  dimensions: { authorised: yesNo("authorised", { text: said, yes: said, no: said }) },
  outcomes: { valid: said, invalid: said },
  rows: [
    { id: "valid", provisions: [provision], when: { authorised: "yes" }, outcome: "valid" },
    {
      provisions: [provision],
      when: { authorised: "no" },
      outcome: "invalid",
      values: { reasons: ["authorised"] },
    },
  ],
});

const decisions: ReadonlyMap<string, Decision> = new Map(
  [eligibility, derogation].map((decision: Decision) => [decision.id, decision]),
);

const file = {
  id: "pilot",
  title: { en: "a pilot scheme", fr: "un dispositif pilote" },
  decision: eligibility.id,
  derogation: { authorised: true },
  from: "2024-03-01",
  until: "2024-08-31",
  rules: [
    {
      conditions: { all: [{ fact: "age", operator: "equal", value: "too-young" }] },
      event: { type: "eligible", params: { strength: "allowed" } },
    },
  ],
};

async function* bytesOf(value: unknown): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(JSON.stringify(value)));
}

const read = (changed: object = {}) =>
  readOverlay(
    "pilot.json",
    { read: () => Promise.resolve(succeeded(bytesOf({ ...file, ...changed }))) },
    decisions,
  );

describe("A local derogation", () => {
  test("is applied from its first to its last day, to its own decision", async () => {
    const overlay = await read();
    if (!overlay.ok) throw new Error(overlay.failure.message.en);
    const derogated = derogatedBy(overlay.value);
    const applied = (day: string, decision: Decision) => derogated(decision, civilDate(day)).overlays;
    expect(applied("2024-02-29", eligibility)).toEqual([]);
    expect(applied("2024-03-01", eligibility)).toEqual(["pilot"]);
    expect(applied("2024-08-31", eligibility)).toEqual(["pilot"]);
    expect(applied("2024-09-01", eligibility)).toEqual([]);
    expect(applied("2024-05-02", derogation)).toEqual([]);
  });

  test("without an end holds for good", async () => {
    const overlay = await read({ until: null });
    if (!overlay.ok) throw new Error(overlay.failure.message.en);
    expect(derogatedBy(overlay.value)(eligibility, civilDate("2099-01-01")).overlays).toEqual(["pilot"]);
  });

  test.each([
    ["invalid (authorised)", { derogation: { authorised: false } }],
    ["needs-information (authorised)", { derogation: {} }],
    ["no-rule-in-force", { from: "2024-01-26" }],
  ])("that the law answers with %s is refused", async (answer, changed) => {
    expect(await read(changed)).toMatchObject({
      ok: false,
      failure: { exitCode: 65, message: { en: expect.stringContaining(`fr.derogation answers ${answer}`) } },
    });
  });

  test("that is badly written is refused with the places", async () => {
    expect(await read({ form: "2024-03-01" })).toMatchObject({
      ok: false,
      failure: { exitCode: 65, problems: [{ path: "form", expected: { en: "from" } }] },
    });
  });

  test("without overlay every decision is the law’s own", () => {
    expect(derogatedBy(undefined)(eligibility, civilDate("2024-05-02"))).toBe(eligibility);
  });
});
