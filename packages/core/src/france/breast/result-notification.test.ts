import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate, type Instant, parseInstant } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { resultNotification } from "./result-notification.js";

type Facts = FactsOf<typeof resultNotification.facts>;

const SENT = parseInstant("2024-05-15T10:00:00+02:00") as Instant;

const negative = {
  result: "negative",
  mammogramOn: civilDate("2024-05-02"),
  doctorNamed: true,
  prescriberKnown: false,
  doctorLetterSentAt: null,
} satisfies Facts;
const positive = { result: "positive-second-reading", doctorLetterSentAt: SENT } satisfies Facts;

const decided = (facts: Facts = {}) =>
  decide(resultNotification, { ...negative, ...facts }, { on: civilDate("2024-05-15") });

const lettersTo = (facts: Facts) =>
  decided(facts)
    .actions.filter(({ code }) => code === "send-result")
    .map(({ to }) => to);

describe("fr.breast.result-notification", () => {
  lawsOfDecisions(resultNotification);
});

describe("FRB-RES-01 Negative at both readings", () => {
  test("the person has images and report within 15 days of the mammogram", () => {
    expect(decided().actions).toContainEqual(
      expect.objectContaining({ to: "person", notBefore: null, due: "2024-05-17", provision: "FRB-RES-01" }),
    );
  });

  test("the days are calendar days, also over a holiday or a leap day", () => {
    expect(decided({ mammogramOn: civilDate("2024-02-20") }).actions[0]).toMatchObject({ due: "2024-03-06" });
    expect(decided({ mammogramOn: civilDate("2024-04-24") }).actions[0]).toMatchObject({ due: "2024-05-09" });
  });

  test("the next invitation comes two years after the mammogram", () => {
    expect(decided().values).toEqual({ nextInvitation: "2026-05-02" });
    expect(decided({ mammogramOn: civilDate("2024-02-29") }).values).toEqual({
      nextInvitation: "2026-02-28",
    });
  });

  test("after a technical recall the days run from the completed mammogram", () => {
    expect(decided({ mammogramOn: civilDate("2024-04-10") })).toMatchObject({
      actions: [{ due: "2024-04-25" }, {}],
      interpretations: ["FUP-1", "CAL-4"],
    });
  });
});

describe("FRB-RES-02 Doctors named and the prescriber always have the result", () => {
  test.each([
    [true, true, ["person", "doctor", "prescriber"]],
    [true, false, ["person", "doctor"]],
    [false, true, ["person", "prescriber"]],
    [false, false, ["person"]],
  ])("negative; doctor named %s, prescriber known %s", (doctorNamed, prescriberKnown, expected) => {
    expect(lettersTo({ doctorNamed, prescriberKnown })).toEqual(expected);
  });

  test.each([
    [true, true, ["doctor", "prescriber", "first-reader", "person"]],
    [true, false, ["doctor", "first-reader", "person"]],
    [false, true, ["person", "prescriber", "first-reader"]],
    [false, false, ["person", "first-reader"]],
  ])("positive; doctor named %s, prescriber known %s", (doctorNamed, prescriberKnown, expected) => {
    expect(lettersTo({ ...positive, doctorNamed, prescriberKnown })).toEqual(expected);
  });
});

describe("FRB-L2-08 Positive second reading", () => {
  test("the person's letter leaves 24 to 48 hours after the doctors'", () => {
    expect(decided(positive).actions).toContainEqual(
      expect.objectContaining({
        to: "person",
        notBefore: "2024-05-16T10:00:00+02:00",
        due: "2024-05-17T10:00:00+02:00",
      }),
    );
  });

  test("the hours are elapsed hours, also when the clocks change", () => {
    const doctorLetterSentAt = parseInstant("2024-03-30T10:00:00+01:00") as Instant;
    expect(decided({ ...positive, doctorLetterSentAt }).actions.at(-1)).toMatchObject({
      notBefore: "2024-03-31T10:00:00+01:00",
      due: "2024-04-01T10:00:00+01:00",
    });
  });

  test("before the doctors' letter is sent, the person's has no hours yet and comes after it", () => {
    const { actions, notes } = decided({ ...positive, doctorLetterSentAt: null });
    expect(actions.map(({ to }) => to)).toEqual(["doctor", "first-reader", "person"]);
    expect(actions.at(-1)).toMatchObject({ notBefore: null, due: null });
    expect(notes).toEqual(["person-24-to-48-hours-after-doctor"]);
  });

  test("the doctors and the first reader are told at once: the order gives no day", () => {
    const { actions } = decided(positive);
    for (const to of ["doctor", "first-reader"])
      expect(actions).toContainEqual(expect.objectContaining({ to, notBefore: null, due: null }));
  });

  test("without a doctor the CRCDC tells the person directly and sees to the contact", () => {
    const { actions } = decided({ ...positive, doctorNamed: false, doctorLetterSentAt: null });
    expect(actions[0]).toMatchObject({ code: "send-result", to: "person", notBefore: null, due: null });
    expect(actions.map(({ code }) => code)).toContain("verify-receipt-and-contact-with-first-reader");
    expect(actions.some(({ by }) => by === "first-reader")).toBe(false);
  });

  test("if that person refuses the contact, the first reader hands over the result and sees to care", () => {
    const { actions } = decided({ ...positive, doctorNamed: false, contactRefused: true });
    expect(actions).toContainEqual(expect.objectContaining({ by: "first-reader", to: "person" }));
  });
});

describe("FRB-CTI-02 A technical recall", () => {
  test("is told to the first reader and the person at once, and to no doctor", () => {
    const { actions } = decided({ result: "technical-recall", prescriberKnown: true });
    expect(actions.map(({ to, due }) => [to, due])).toEqual([
      ["first-reader", null],
      ["person", null],
    ]);
  });
});

describe("Unknown facts", () => {
  const without = (name: keyof Facts, facts: Facts = {}) =>
    decide(resultNotification, { ...negative, ...facts, [name]: undefined }, { on: civilDate("2024-05-15") });

  test.each([
    ["doctorNamed", {}],
    ["prescriberKnown", {}],
    ["mammogramOn", {}],
    ["doctorLetterSentAt", positive],
  ] as const)("%s changes who is written to or when, so it is asked for", (name, facts) => {
    expect(without(name, facts)).toMatchObject({ outcome: "needs-information", missing: [name] });
  });

  test("the doctors' letter matters to positive results alone, the mammogram's day to negative ones", () => {
    expect(without("doctorLetterSentAt").outcome).toBe("send-result");
    expect(without("mammogramOn", positive).outcome).toBe("send-result");
    expect(without("doctorNamed", { result: "technical-recall" }).outcome).toBe("send-result");
  });
});

test("the window of the person's letter is a day long and opens a day after the doctors'", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_706_400_000, max: 1_900_000_000 }), (seconds) => {
      const doctorLetterSentAt = { epochMs: seconds * 1000, offsetMinutes: 60 };
      const { notBefore, due } = decided({ ...positive, doctorLetterSentAt }).actions.at(-1) as never;
      const [opens, closes] = [notBefore, due].map((text) => (parseInstant(text) as Instant).epochMs);
      expect(opens).toBe(doctorLetterSentAt.epochMs + 24 * 3_600_000);
      expect(closes).toBe(doctorLetterSentAt.epochMs + 48 * 3_600_000);
    }),
  );
});
