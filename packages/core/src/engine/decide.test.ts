import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../calendar/index.js";
import { afterWorkingDays, date, decide, defineDecision, fact } from "./index.js";
import { afterStoolTest } from "./testing/example-act.js";
import { lawsOfDecisions } from "./testing/laws-of-decisions.js";

const on = civilDate("2024-05-02");
const birthDate = civilDate("1970-01-01");
const lastTest = { date: civilDate("2024-01-01"), kept: true };
const askedOf = (facts: Parameters<typeof decide<typeof afterStoolTest.facts, string>>[1]) =>
  decide(afterStoolTest, facts, { on });

describe("Every promise of the engine holds for the Example Act", () =>
  lawsOfDecisions(afterStoolTest, { runs: 400 }));

describe("An unknown fact", () => {
  test("that cannot change the outcome is not asked for", () => {
    expect(askedOf({ birthDate: civilDate("1990-01-01") })).toMatchObject({
      outcome: "outside-age-range",
      missing: [],
    });
  });

  test("that can is asked for, the most decisive first", () => {
    const { outcome, missing, values } = askedOf({ lastTest: null, repeated: false });
    expect({ outcome, missing }).toEqual({
      outcome: "needs-information",
      missing: ["birthDate", "result", "example.retestMonths"],
    });
    expect(values["possible"]).toEqual(["outside-age-range", "colonoscopy", "routine-recall", "repeat"]);
  });

  test("that only adds a note leaves the outcome and is named in the notes", () => {
    const answer = askedOf({ birthDate, result: "positive", repeated: false, lastTest: null });
    expect(answer).toMatchObject({ outcome: "colonoscopy", missing: [], notes: ["unknown:remarks"] });
  });

  test("in a value of the answer is asked for, though the outcome is certain", () => {
    const known = { birthDate, result: "positive", repeated: false, remarks: false } as const;
    expect(askedOf({ ...known, lastTest: { kept: true } })).toMatchObject({ missing: ["lastTest.date"] });
  });

  test("that only a date is reckoned from is asked for on every day of the week", () => {
    const letter = defineDecision({
      ...afterStoolTest,
      dimensions: {},
      facts: { receivedOn: fact(date, { en: "receipt", fr: "réception" }) },
      parameters: [],
      outcomes: { send: { en: "send", fr: "envoyer" } },
      rows: [
        {
          provisions: afterStoolTest.provisions.slice(0, 1),
          when: {},
          outcome: "send",
          values: { due: afterWorkingDays("receivedOn", { workingDays: 4, calendar: "BE-ouvrables" }) },
        },
      ],
    });
    for (let day = 0; day < 7; day++)
      expect(decide(letter, {}, { on: addDays(on, day) })).toMatchObject({ missing: ["receivedOn"] });
  });

  test("never shows in the reasons with a value that was only tried", () => {
    const { because } = askedOf({ birthDate: civilDate("1990-01-01") });
    expect(because.map(({ facts }) => facts)).toEqual([{ birthDate: "1990-01-01" }]);
  });
});

describe("A field of a record", () => {
  test("is asked for by its path, the record as a whole where nothing of it is known", () => {
    const known = { birthDate, result: "unreadable", repeated: false } as const;
    expect(askedOf({ ...known, lastTest: { date: lastTest.date } }).missing).toEqual(["lastTest.kept"]);
    expect(askedOf(known).missing).toEqual(["lastTest"]);
  });

  test("below an absence is absent too", () => {
    expect(askedOf({ birthDate, result: "unreadable", repeated: false, lastTest: null }).outcome).toBe(
      "repeat",
    );
  });
});

describe("A presumption", () => {
  test("is taken only when asked for, and is listed", () => {
    const facts = { birthDate, result: "unreadable" } as const;
    expect(decide(afterStoolTest, facts, { on }).outcome).toBe("needs-information");
    expect(decide(afterStoolTest, facts, { on, presume: true })).toMatchObject({
      outcome: "repeat",
      presumed: ["repeated", "lastTest"],
    });
  });

  test("never takes the place of a known fact", () => {
    const facts = { birthDate, result: "unreadable", repeated: true, lastTest: null } as const;
    expect(decide(afterStoolTest, facts, { on, presume: true })).toMatchObject({
      outcome: "colonoscopy",
      presumed: [],
    });
  });
});

describe("A parameter without default", () => {
  const facts = { birthDate, result: "negative", repeated: false, lastTest: null } as const;

  test("is asked for where the answer needs it", () => {
    expect(askedOf(facts)).toMatchObject({ outcome: "needs-parameter", missing: ["example.retestMonths"] });
  });

  test("is not asked for elsewhere", () => {
    expect(askedOf({ ...facts, result: "unreadable" }).outcome).toBe("repeat");
  });

  test("completes the answer once given", () => {
    const options = { on, parameters: { "example.retestMonths": 2 } };
    expect(decide(afterStoolTest, facts, options)).toMatchObject({
      outcome: "routine-recall",
      values: { on: "2024-07-01" },
    });
  });
});

describe("A rule set answers only while it is in force", () => {
  test.each([
    ["2019-12-31", "no-rule-in-force"],
    ["2020-01-01", "outside-age-range"],
    ["2029-12-31", "outside-age-range"],
    ["2030-01-01", "no-rule-in-force"],
  ])("on %s: %s", (day, outcome) => {
    const facts = { birthDate: civilDate("1900-01-01") };
    expect(decide(afterStoolTest, facts, { on: civilDate(day) }).outcome).toBe(outcome);
  });
});

describe("An answer", () => {
  test("cites its provision in the language asked for, with the facts that it rests on", () => {
    const facts = { birthDate, result: "positive", repeated: false, lastTest, remarks: true } as const;
    const answer = decide(afterStoolTest, facts, { on, language: "fr" });
    expect(answer).toMatchObject({
      outcome: "wait",
      strength: "recommended",
      values: { until: "2025-01-01" },
      interpretations: ["EX-1"],
      because: [
        {
          provision: "7(5)",
          citation: "EXAMPLE-ACT, section 7(5) (fr)",
          facts: { birthDate: "1970-01-01", "lastTest.date": "2024-01-01", "lastTest.kept": true },
        },
      ],
    });
  });
});
