import { civilDate } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import type { Message } from "../syntax/index.js";
import { decideMessage, type MessageOptions } from "./decide-message.js";
import {
  birads,
  messageOf,
  observation,
  orderOf,
  own,
  parsed,
  patient,
  resultOf,
} from "./message.test-data.js";
import { readMessage } from "./read-message.js";

const decided = (message: Message, options?: MessageOptions) => decideMessage(readMessage(message), options);
const outcomesOf = (message: Message, options?: MessageOptions) =>
  decided(message, options).map(({ decision, outcome }) => [decision, outcome]);

const workedUp = [
  own("WORK-UP", "DONE"),
  own("CLINICAL-EXAMINATION", "NORMAL"),
  own("FINDINGS", "MASS"),
  own("WORK-UP-EXAMINATIONS", "ULTRASOUND"),
  own("SAMPLING-ADVISED", "N"),
  own("SAMPLE-RESULT", "NONE"),
  own("ULTRASOUND", "NOT-DONE"),
];

/** A first reading of the day given. */
function readOn(day: string, ...observations: readonly string[]): Message {
  return messageOf("ORU^R01", [patient, `OBR|1|D1||24606-6^^LN|||${day}`, ...observations]);
}

describe("A first reading after work-up", () => {
  test.each([
    ["2", "1", "second-reading"],
    ["1", "1", "second-reading"],
  ])("%s and %s goes to second reading: the class is not final yet", (left, right, outcome) => {
    expect(outcomesOf(resultOf(birads("L", left), birads("R", right), ...workedUp))).toEqual([
      ["fr.breast.first-reading", outcome],
    ]);
  });

  test.each([
    ["3 1", "surveillance", "3"],
    ["1 3", "surveillance", "3"],
    ["4 3", "histology", "4"],
    ["4A 4C", "histology", "4c"],
    ["4C 5", "histology", "5"],
    ["2 5", "histology", "5"],
  ])("%s ends with %s; the conduct is that of class %s", (classes, outcome, finalClass) => {
    const [left = "", right = ""] = classes.split(" ");
    const [first, conduct] = decided(resultOf(birads("L", left), birads("R", right), ...workedUp));
    expect(first).toMatchObject({ decision: "fr.breast.first-reading", outcome });
    expect(conduct).toMatchObject({ decision: "fr.breast.conduct", outcome, on: "2026-01-05" });
    expect(conduct?.because[0]?.facts).toMatchObject({ finalClass });
  });

  test("US-7: surveillance across a leap day", () => {
    const [, conduct] = decided(readOn("202402290930", birads("L", "3"), birads("R", "1"), ...workedUp));
    expect(conduct).toMatchObject({
      on: "2024-02-29",
      outcome: "surveillance",
      values: { controls: ["2024-08-29", "2025-02-28"], nextScreening: "2026-02-28" },
    });
  });

  test("a malignant sample, once it is known, calls for cancer care", () => {
    const observations = workedUp.map((line) => line.replace(/(SAMPLE-RESULT.*\|)NONE/, "$1MALIGNANT"));
    expect(outcomesOf(resultOf(birads("L", "5"), birads("R", "1"), ...observations))).toContainEqual([
      "fr.breast.conduct",
      "cancer-care",
    ]);
  });

  test("a class without its work-up is not final: nothing is said of the conduct", () => {
    const message = resultOf(
      birads("L", "4"),
      birads("R", "1"),
      own("WORK-UP", "NOT-DONE"),
      own("MOBILE-UNIT", "N"),
    );
    expect(outcomesOf(message)).toEqual([["fr.breast.first-reading", "work-up-now"]]);
  });
});

describe("What a message leaves out is asked for", () => {
  test("facts", () => {
    const [first, ...others] = decided(resultOf(birads("L", "0"), birads("R", "1")));
    expect(first).toMatchObject({ outcome: "needs-information", missing: ["workUp", "mobileUnit"] });
    expect(others).toEqual([]);
  });

  test("one breast", () => {
    expect(decided(resultOf(birads("L", "4"), ...workedUp))[0]?.missing).toContain("classes.right");
  });

  const complete = [birads("L", "4"), birads("R", "1"), ...workedUp];
  const undated = messageOf("ORU^R01", [patient, "OBR|1|D1||24606-6^^LN", ...complete]);
  const unnamed = messageOf("ORU^R01", [patient, "OBR|1|D1||OTHER^^L|||20260105", ...complete]);

  test("the day of the examination, without which the law in force is not known (VER-1)", () => {
    expect(decided(undated)).toMatchObject([
      {
        outcome: "needs-information",
        values: { possible: ["histology"] },
        missing: ["on"],
        strength: null,
        actions: [],
        because: [],
      },
    ]);
  });

  test("unless the caller says the day", () => {
    const on = civilDate("2026-02-02");
    expect(decided(undated, { on })).toMatchObject([{ outcome: "histology", on: "2026-02-02" }, {}]);
    expect(decided(readOn("20260105", ...complete), { on })[0]).toMatchObject({ on: "2026-02-02" });
    expect(decided(undated, { on })[1]?.missing).toEqual([]);
  });

  test("what was examined: a BI-RADS class alone does not make a screening", () => {
    expect(decided(unnamed)).toMatchObject([{ outcome: "needs-information", missing: ["service"] }]);
    expect(decided(unnamed, { on: civilDate("2026-01-05") })).toMatchObject([{ missing: ["service"] }]);
  });

  test("a message without any day is not answered", () => {
    const [header = "", ...segments] = undated.segments.map(({ raw }) => raw);
    expect(decided(parsed([header.replace("20260105100000", ""), ...segments]))).toEqual([]);
  });
});

describe("The law is that of the day of the examination (VER-1)", () => {
  const complete = [birads("L", "1"), birads("R", "1"), ...workedUp];
  test.each([
    ["20240126", "no-rule-in-force"],
    ["20240127", "second-reading"],
    ["20240128", "second-reading"],
  ])("%s: %s", (day, outcome) => {
    expect(outcomesOf(readOn(day, ...complete))).toEqual([["fr.breast.first-reading", outcome]]);
  });
});

describe("An order", () => {
  const known = [
    own("SYMPTOM-REFERRAL", "NONE"),
    own("SYMPTOM-AT-VISIT", "N"),
    own("BREAST-CANCER", "NONE"),
    own("HIGH-RISK", "N"),
    own("SURVEILLANCE", "NONE"),
  ];
  const lastMammogram = (day: string) => [
    own("LAST-MAMMOGRAM", "NORMAL"),
    observation("LAST-MAMMOGRAM-DATE", day, { type: "DT" }),
    own("LAST-MAMMOGRAM-WITHIN-PROGRAMME", "Y"),
  ];

  test.each([
    ["20240101", "eligible"],
    ["20240102", "eligible"],
    ["20240103", "deferred"],
  ])("of 2026-01-02, last mammogram %s: %s", (day, outcome) => {
    expect(outcomesOf(orderOf(...known, ...lastMammogram(day)))).toEqual([
      ["fr.breast.eligibility", outcome],
    ]);
  });

  test("that carries the birth date alone needs information, or the documented presumptions", () => {
    expect(outcomesOf(orderOf())).toEqual([["fr.breast.eligibility", "needs-information"]]);
    const [presumed] = decided(orderOf(), { presume: true });
    expect(presumed).toMatchObject({ outcome: "eligible" });
    expect(presumed?.presumed).toContain("highRisk");
  });

  test("cites in the language asked for", () => {
    const [result] = decided(orderOf(...known, own("LAST-MAMMOGRAM", "NONE")), { language: "fr" });
    expect(result?.because[0]?.citation).toContain("annexe III");
  });
});

describe("A second reading", () => {
  const reader = (code: string, id: string) =>
    observation(code, `${id}^^^^^^^^A&1.2.250.1.71.4.2.1&ISO`, { type: "XCN" });
  const read = (...observations: readonly string[]) =>
    messageOf("ORU^R01", [patient, "OBR|1|D1||SECOND-READING^^OPENDEPISTAGE|||20260105", ...observations]);
  const negative = [
    reader("FIRST-READER", "810000000017"),
    own("FIRST-READING-CONCLUSION", "NEGATIVE"),
    birads("L", "1"),
    birads("R", "2"),
    own("TECHNICAL-INSUFFICIENCY", "NONE"),
    own("RECOMMENDED-EXAMINATIONS", "NONE"),
    own("ANOMALY-DESCRIBED", "N"),
    own("THIRD-READING", "N"),
  ];

  test("by another reader is answered, and neither reader is shown", () => {
    const message = read(reader("SECOND-READER", "810000000025"), ...negative);
    const results = decided(message);
    expect(results).toMatchObject([{ decision: "fr.breast.second-reading", outcome: "negative" }]);
    expect(JSON.stringify([readMessage(message).carried, results])).not.toMatch(/8100000000/);
  });

  test("by the first reader is invalid (READ-10)", () => {
    expect(decided(read(reader("SECOND-READER", "810000000017"), ...negative))).toMatchObject([
      { outcome: "invalid", values: { reason: "same-reader" } },
    ]);
  });

  test("by a reader whose identifier cannot be compared needs information", () => {
    const local = observation("SECOND-READER", "810000000017^^^^^^^^A&1.2.3&ISO", { type: "XCN" });
    const message = read(local, ...negative);
    expect(readMessage(message).problems).toMatchObject([{ code: "authority-not-mapped" }]);
    expect(decided(message)[0]?.missing).toEqual(["secondReader"]);
  });

  test("of insufficient images", () => {
    const message = read(
      reader("SECOND-READER", "810000000025"),
      reader("FIRST-READER", "810000000017"),
      own("FIRST-READING-CONCLUSION", "NEGATIVE"),
      own("NO-CLASS", "Y"),
      own("TECHNICAL-INSUFFICIENCY", "POSITIONING"),
      own("TECHNICAL-INSUFFICIENCY-ARCHIVED", "Y"),
      own("ANOMALY-DESCRIBED", "N"),
      own("RECOMMENDED-EXAMINATIONS", "NONE"),
      own("THIRD-READING", "N"),
    );
    expect(outcomesOf(message)).toEqual([["fr.breast.second-reading", "technical-recall"]]);
  });
});
