import { describe, expect, test } from "vitest";
import type { InterpretationSheet, SecondReading } from "../model/sheet.js";
import { negativeSheet, secondReader, withoutAnomaly } from "../sheet.test-data.js";
import { authorOf } from "../write/parties.js";
import { askedOf } from "./asked-of.js";
import { decideSheet } from "./decide-sheet.js";

const { firstReading = {}, ...rest } = negativeSheet;
const mass = { ...withoutAnomaly, mass: { right: false, left: true } };

/** A sheet with another first reading and what follows. */
const sheetWith = (
  reading: Partial<InterpretationSheet["firstReading"]>,
  more: Partial<InterpretationSheet> = {},
): InterpretationSheet => ({
  ...rest,
  ...more,
  firstReading: { ...firstReading, ...reading },
});

const outcomeOf = (sheet: InterpretationSheet, decision: string) => {
  const found = decideSheet(sheet).find((result) => result.decision === decision);
  return (
    found && {
      outcome: found.outcome,
      reason: found.values["reason"],
      missing: found.missing,
      cites: found.because.map(({ provision }) => provision),
    }
  );
};

const bySecond = (reading: SecondReading, more: Partial<InterpretationSheet> = {}): InterpretationSheet => {
  const [person, first, ...others] = negativeSheet.header.parties;
  const author = authorOf(secondReader, "2024-05-06T09:00:00+02:00");
  const parties = [person, first, author, ...others].filter((party) => party !== undefined);
  return { ...negativeSheet, ...more, header: { ...negativeSheet.header, parties }, secondReading: reading };
};

const negative: SecondReading = {
  date: "2024-05-06",
  technicallyInsufficient: false,
  result: { right: "1", left: "1" },
  anomalies: withoutAnomaly,
  plan: { conduct: "screening" },
};

const workUp = (left: "1" | "2" | "3" | "4" | "5", more = {}) => ({
  immediateWorkUp: {
    date: "2024-05-02",
    reason: "mammographic" as const,
    techniques: ["ultrasound" as const],
    finalClass: { right: "1" as const, left },
    ...more,
  },
});

describe("First readings", () => {
  test("a negative one goes to second reading", () => {
    expect(outcomeOf(negativeSheet, "fr.breast.first-reading")).toMatchObject({
      outcome: "second-reading",
      missing: [],
    });
  });

  test.each([
    ["3", { plan: { conduct: "surveillance" } }, "surveillance"],
    ["3", { plan: { conduct: "sampling" } }, "histology"],
    ["4", {}, "histology"],
    ["5", {}, "histology"],
    ["2", {}, "second-reading"],
  ] as const)("class %s after a work-up, %j: %s", (left, more, outcome) => {
    const sheet = sheetWith(
      { result: { right: "1", left: "abnormal" }, anomalies: mass },
      workUp(left, more),
    );
    expect(outcomeOf(sheet, "fr.breast.first-reading")).toMatchObject({ outcome });
  });

  test("an abnormal image whose work-up is not told of: what became of it is asked for, never guessed", () => {
    const sheet = sheetWith({ result: { right: "1", left: "abnormal" }, anomalies: mass });
    expect(outcomeOf(sheet, "fr.breast.first-reading")).toMatchObject({
      outcome: "needs-information",
      missing: expect.arrayContaining(["workUp"]),
    });
  });

  test("a mass that ends as class 4 without ultrasound breaks FRB-L1-03", () => {
    const sheet = sheetWith(
      { result: { right: "1", left: "abnormal" }, anomalies: mass },
      workUp("4", { techniques: ["mammography"] }),
    );
    expect(outcomeOf(sheet, "fr.breast.first-reading")).toMatchObject({
      outcome: "invalid",
      reason: "mass-without-ultrasound",
      cites: ["FRB-L1-03"],
    });
  });

  test.each([
    ["refused", "second-reading"],
    ["benign", "second-reading"],
    ["asymmetry", "second-reading"],
    ["suspicious", "needs-information"],
  ] as const)("clinical examination %s: %s", (clinicalExamination, outcome) => {
    expect(outcomeOf(sheetWith({ clinicalExamination }), "fr.breast.first-reading")).toMatchObject({
      outcome,
    });
  });

  test.each([
    [{ right: "1", left: "2" }, "second-reading"],
    [{ right: "1", left: "3" }, "second-reading-priority"],
    [{ right: "4", left: "3" }, "second-reading-priority"],
    [{ right: "1" }, "needs-information"],
  ] as const)("an ultrasound outside the work-up, %j: %s", (result, outcome) => {
    expect(
      outcomeOf(sheetWith({ ultrasound: { reason: "density", result } }), "fr.breast.first-reading"),
    ).toMatchObject({ outcome });
  });

  test("a code that no value set has gives no class", () => {
    const foreign = { code: "X", system: "1.2.3", display: "" };
    const sheet = sheetWith({ result: { right: "1", left: foreign } });
    expect(outcomeOf(sheet, "fr.breast.first-reading")).toMatchObject({ outcome: "needs-information" });
  });
});

describe("Second readings", () => {
  const second = "fr.breast.second-reading";

  test("two negative readings end in routine screening, 24 months after the mammogram", () => {
    const sheet = bySecond(negative);
    expect(outcomeOf(sheet, second)).toMatchObject({ outcome: "negative" });
    expect(decideSheet(sheet).find(({ decision }) => decision === "fr.breast.conduct")).toMatchObject({
      outcome: "routine",
      values: { nextScreening: "2026-05-02" },
    });
  });

  test.each([
    ["3", "class-3-without-work-up"],
    ["4", "class-4-without-work-up"],
  ] as const)("class %s without work-up is invalid: %s", (left, reason) => {
    const reading = { ...negative, result: { right: "1", left }, anomalies: mass } as const;
    expect(outcomeOf(bySecond(reading), second)).toMatchObject({
      outcome: "invalid",
      reason,
      cites: ["FRB-L2-05"],
    });
  });

  test("of a positive first reading it is invalid", () => {
    const positive = { ...firstReading, result: { right: "1", left: "abnormal" }, anomalies: mass } as const;
    const sheet = bySecond(negative, { firstReading: positive, ...workUp("4") });
    expect(outcomeOf(sheet, second)).toMatchObject({
      outcome: "invalid",
      reason: "not-for-second-reading",
      cites: ["FRB-L2-01"],
    });
  });

  test("class 0 recalls for a work-up", () => {
    const reading = { ...negative, result: { right: "1", left: "0" }, anomalies: mass } as const;
    expect(outcomeOf(bySecond(reading), second)).toMatchObject({ outcome: "recall-for-work-up" });
  });

  test("images badly positioned are retaken, before six months", () => {
    const { result: _result, ...unread } = negative;
    const faults = { positioning: { right: true, left: false } };
    const sheet = bySecond({ ...unread, technicallyInsufficient: true, technicalFaults: faults });
    expect(outcomeOf(sheet, second)).toMatchObject({ outcome: "technical-recall" });
    expect(
      decideSheet(sheet).find(({ decision }) => decision === "fr.breast.technical-recall"),
    ).toMatchObject({
      values: { due: "2024-11-01" },
    });
  });

  test("a bad print: whether the image is archived is asked for", () => {
    const { result: _result, ...unread } = negative;
    const faults = { printQuality: { right: true, left: false } };
    const sheet = bySecond({ ...unread, technicallyInsufficient: true, technicalFaults: faults });
    expect(outcomeOf(sheet, second)).toMatchObject({
      outcome: "needs-information",
      missing: ["technicallyInsufficient.archived"],
    });
  });

  test("by the first reader it is invalid", () => {
    const [person, first, ...others] = negativeSheet.header.parties;
    const parties = [person, first, first, ...others].filter((party) => party !== undefined);
    const sheet = { ...negativeSheet, header: { ...negativeSheet.header, parties }, secondReading: negative };
    expect(outcomeOf(sheet, second)).toMatchObject({ outcome: "invalid", reason: "same-reader" });
  });
});

describe("Deferred work-ups", () => {
  const deferred = (left: "2" | "3" | "4", conduct: "screening" | "surveillance" | "sampling") =>
    decideSheet({
      kind: "FIDD",
      header: negativeSheet.header,
      deferredWorkUp: { date: "2024-06-03", finalClass: { right: "1", left }, plan: { conduct } },
    })[0];

  test.each([
    ["3", "surveillance", "fr.breast.conduct"],
    ["4", "sampling", "fr.breast.conduct"],
  ] as const)(
    "class %s, conduct %s: what %s asks is known but the result of a sample",
    (left, conduct, decision) => {
      expect(deferred(left, conduct)).toMatchObject({ decision, missing: ["sampleResult"] });
    },
  );
});

describe("What a sheet carries", () => {
  test("is told without anything that identifies", () => {
    const { carried, on, unknown } = askedOf(bySecond(negative));
    expect(on?.from).toBe("/ClinicalDocument/documentationOf/serviceEvent/effectiveTime");
    expect(unknown).toEqual([]);
    const said = JSON.stringify(carried);
    for (const secret of ["260052A00400192", "ESSAI", "899999999992", "899999999984", "1960"])
      expect(said).not.toContain(secret);
    expect(carried).toContainEqual(expect.objectContaining({ what: "identity", value: "ins-qualified" }));
  });

  test("midnight in Paris ends the day, whatever offset the time has", () => {
    const parties = negativeSheet.header.parties.map(
      (party) =>
        JSON.parse(
          JSON.stringify(party).replace("20240502104000+0200", "20240502233000+0000"),
        ) as typeof party,
    );
    const late = { ...negativeSheet, header: { ...negativeSheet.header, parties } };
    expect(decideSheet(late).map(({ on }) => on)).toContain("2024-05-03");
    expect(decideSheet(late, { zone: "America/Guadeloupe" }).map(({ on }) => on)).toContain("2024-05-02");
  });

  test("an act that is not the screening mammogram leaves the service open", () => {
    const parties = negativeSheet.header.parties.map(
      (party) => JSON.parse(JSON.stringify(party).replace("QEQK004", "QEQK005")) as typeof party,
    );
    const other = { ...negativeSheet, header: { ...negativeSheet.header, parties } };
    expect(decideSheet(other)[0]).toMatchObject({ outcome: "needs-information", missing: ["service"] });
  });
});
