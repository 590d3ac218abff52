import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  civilDate,
  civilDateAt,
  type Instant,
  parseInstant,
  workingDaysBetween,
} from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { colorectalResultNotification } from "./result-notification.js";

type Facts = FactsOf<typeof colorectalResultNotification.facts>;

const on = civilDate("2024-05-07");

function at(text: string): Instant {
  const instant = parseInstant(text);
  if (!instant) throw new Error(`${text} is no instant`);
  return instant;
}

const negative: Facts = {
  result: "negative",
  receivedAt: at("2024-05-07T09:00:00+02:00"),
  readAt: at("2024-05-07T16:00:00+02:00"),
  doctorNamed: true,
};

const decided = (facts: Facts) => decide(colorectalResultNotification, { ...negative, ...facts }, { on });
const dueTo = (to: string, facts: Facts) => decided(facts).actions.find((action) => action.to === to)?.due;
const newKit = (facts: Facts) =>
  decided({ ...facts, result: "not-analysable" }).actions.find(({ code }) => code === "send-new-kit");

const anInstant = fc
  .integer({ min: 1_706_400_000, max: 2_000_000_000 })
  .map((seconds): Instant => ({ epochMs: seconds * 1000, offsetMinutes: 0 }));

describe("FRC-LAB-02 Two working days from receipt", () => {
  test.each([
    ["2024-05-02T08:00:00+02:00", "2024-05-06"],
    ["2024-05-03T08:00:00+02:00", "2024-05-07"],
    ["2024-05-04T08:00:00+02:00", "2024-05-07"],
    ["2024-05-05T23:59:00+02:00", "2024-05-07"],
    ["2024-05-06T00:00:00+02:00", "2024-05-10"],
    ["2024-05-07T09:00:00+02:00", "2024-05-13"],
  ] as const)("received at %s: out by %s", (receivedAt, due) => {
    expect(dueTo("person", { receivedAt: at(receivedAt) })).toBe(due);
    expect(dueTo("doctor", { receivedAt: at(receivedAt) })).toBe(due);
  });

  test("the day of receipt is the one in Paris (CAL-17)", () => {
    expect(dueTo("person", { receivedAt: at("2024-05-05T22:00:00Z") })).toBe("2024-05-10");
    expect(dueTo("person", { receivedAt: at("2024-05-05T21:59:00Z") })).toBe("2024-05-07");
  });

  test("the term always holds exactly two working days", () => {
    fc.assert(
      fc.property(anInstant, (receivedAt) => {
        const due = civilDate(dueTo("person", { receivedAt }) as string);
        const receivedOn = civilDateAt(receivedAt, "Europe/Paris");
        expect(workingDaysBetween(receivedOn, due, "FR-ouvres")).toBe(2);
        expect(workingDaysBetween(receivedOn, addDays(due, -1), "FR-ouvres")).toBe(1);
      }),
    );
  });
});

describe("FRC-LAB-03 The CRCDC", () => {
  test.each([
    ["2024-05-02T10:00:00+02:00", "2024-05-06T10:00:00+02:00"],
    ["2024-05-03T10:00:00+02:00", "2024-05-07T10:00:00+02:00"],
    ["2024-05-07T16:00:00+02:00", "2024-05-13T16:00:00+02:00"],
    ["2024-05-08T12:00:00+02:00", "2024-05-14T00:00:00+02:00"],
  ] as const)("of a sample read at %s it hears by %s", (readAt, due) => {
    for (const result of ["negative", "not-analysable"] as const)
      expect(decidedMoment(result, readAt)).toBe(at(due).epochMs);
  });

  const decidedMoment = (result: "negative" | "not-analysable", readAt: string) =>
    at(dueTo("crcdc", { result, readAt: at(readAt) }) as string).epochMs;

  test("hears of a positive when the doctor does, whenever it was read", () => {
    fc.assert(
      fc.property(anInstant, anInstant, (receivedAt, readAt) => {
        const facts: Facts = { result: "positive", receivedAt, readAt };
        expect(dueTo("crcdc", facts)).toBe(dueTo("doctor", facts));
      }),
    );
  });
});

describe("FRC-LAB-04 The doctor first", () => {
  test.each(["positive", "negative", "not-analysable"] as const)("then the person: %s", (result) => {
    const recipients = decided({ result }).actions.filter(({ code }) => code === "send-result");
    expect(recipients.map(({ to }) => to)).toEqual(["doctor", "person", "crcdc"]);
  });

  test("where one is named", () => {
    expect(decided({ doctorNamed: false }).actions.map(({ to }) => to)).toEqual(["person", "crcdc"]);
  });
});

describe("FRC-LAB-05 A new kit within 30 working days of the report", () => {
  test.each([
    ["2024-04-15", "2024-05-24"],
    ["2024-05-07", "2024-06-14"],
    ["2024-05-08", "2024-06-14"],
    ["2024-05-10", "2024-06-15"],
  ] as const)("sent on %s: by %s", (reportSentOn, due) => {
    expect(newKit({ reportSentOn: civilDate(reportSentOn) })).toMatchObject({ by: "kit-supplier", due });
  });

  test("the day of the reading stands in for that of the report", () => {
    expect(newKit({})).toEqual(newKit({ reportSentOn: civilDate("2024-05-07") }));
  });

  test.each(["positive", "negative"] as const)("none for a %s", (result) => {
    expect(decided({ result }).actions.map(({ code }) => code)).not.toContain("send-new-kit");
  });
});

describe("FRC-LAB-07 A letter that comes back", () => {
  test("the CRCDC is told and gives the right address", () => {
    expect(decided({ undeliveredTo: ["doctor"] }).actions.slice(-2)).toMatchObject([
      { code: "report-undelivered-letter", by: "laboratory", to: "crcdc" },
      { code: "send-right-address", by: "crcdc", to: "laboratory" },
    ]);
  });

  test.each([undefined, []])("none when it is %o", (undeliveredTo) => {
    expect(decided({ undeliveredTo }).actions.map(({ provision }) => provision)).not.toContain("FRC-LAB-07");
  });
});

describe("Unknown moments", () => {
  test("an unknown receipt is asked for on every day of the year", () => {
    const { receivedAt: _, ...unreceived } = negative;
    for (let day = 0; day < 366; day++) {
      const { outcome, missing } = decide(colorectalResultNotification, unreceived, { on: addDays(on, day) });
      expect([outcome, ...missing]).toEqual(["needs-information", "receivedAt"]);
    }
  });

  test("the reading of a positive is not", () => {
    const { readAt: _, ...unread } = { ...negative, result: "positive" } as const;
    expect(decide(colorectalResultNotification, unread, { on })).toMatchObject({ outcome: "send-result" });
  });
});
