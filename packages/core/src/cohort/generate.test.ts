import { describe, expect, test } from "vitest";
import { addMonths, ageAt, birthday, type CivilDate, civilDate, dayOf, monthOf } from "../calendar/index.js";
import { decisions } from "../decisions.js";
import { decide, type Facts } from "../engine/index.js";
import { type CohortProgramme, cohortProgrammes, type FigureId, figures, personMaker } from "./index.js";

const on = civilDate("2025-01-01");
const PERSONS = 20_000;
const made = Object.entries(cohortProgrammes).flatMap(([programme, byDecision]) =>
  Object.keys(byDecision).map((decision) => [programme as CohortProgramme, decision] as const),
);

function cohort(
  programme: CohortProgramme,
  decision: string,
  options: { edge?: boolean; seed?: number } = {},
) {
  const { edge = false, seed = 1 } = options;
  return personMaker({ programme, decision, seed, on, edge });
}

function persons(programme: CohortProgramme, decision: string, edge = false): readonly Facts[] {
  return Array.from({ length: PERSONS }, (_, place) => cohort(programme, decision, { edge })(place));
}

/** Whether a share lies within four standard deviations of the binomial law. */
function isNear(share: number, expected: number, number: number): boolean {
  return Math.abs(share - expected) <= 4 * Math.sqrt((expected * (1 - expected)) / number);
}

describe.each(made)("%s, persons for %s", (programme, decision) => {
  test("are the same in every run, whatever part of the cohort is asked for first", () => {
    const [first, second] = [cohort(programme, decision), cohort(programme, decision)];
    const places = Array.from({ length: 300 }, (_, place) => place);
    const backwards = places.toReversed().map((place) => second(place));
    expect(backwards.toReversed()).toEqual(places.map((place) => first(place)));
    const other = cohort(programme, decision, { seed: 2 });
    expect(places.map((place) => other(place))).not.toEqual(places.map((place) => first(place)));
  });

  test.each([false, true])("leave no fact of a decision open, edge cases %s", (edge) => {
    const known = decisions.find(({ id }) => id === decision);
    const person = cohort(programme, decision, { edge });
    if (!known) throw new Error(`no decision ${decision}`);
    const parameters = { "be.breast.ageRule": "50-69-by-birthday" };
    const own = Object.fromEntries(
      Object.entries(parameters).filter(([id]) => known.parameters.some((p) => p.id === id)),
    );
    for (let place = 0; place < 500; place++) {
      const result = decide(known, person(place), { on, parameters: own });
      expect(result, JSON.stringify(person(place))).toMatchObject({ missing: [] });
    }
  });
});

test("a decision without persons is a mistake", () => {
  expect(() => cohort("fr.breast", "fr.breast.conduct")).toThrow("expected one of fr.breast.eligibility");
});

describe("A realistic cohort lies near its figures", () => {
  const share = (facts: readonly Facts[], isSo: (one: Facts) => boolean) =>
    facts.filter(isSo).length / facts.length;
  const value = (id: FigureId): number => figures[id].value;
  const middle = (lowest: FigureId, highest: FigureId) => (value(lowest) + value(highest)) / 2;
  const women = persons("fr.breast", "fr.breast.eligibility");
  const readings = persons("fr.breast", "fr.breast.first-reading");

  test("ages are those of the programme, every birth date as likely", () => {
    const ages = women.map(({ birthDate }) => ageAt(birthDate as CivilDate, on));
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([50, 74]);
    expect(isNear(ages.filter((age) => age < 60).length / ages.length, 10 / 25, PERSONS)).toBe(true);
  });

  test("participation is that of the regions on average", () => {
    const part = share(women, ({ lastMammogram }) => {
      const last = lastMammogram as { date: CivilDate; withinProgramme: boolean } | null;
      return last?.withinProgramme === true && last.date > addMonths(on, -24);
    });
    const expected = middle(
      "fr.breast.participation.lowest-region",
      "fr.breast.participation.highest-region",
    );
    expect(isNear(part, expected, PERSONS)).toBe(true);
  });

  test("first readings are positive, and worked up to classes 3, 4 and 5, as often as published", () => {
    const isPositive = ({ findings }: Facts) => (findings as readonly string[]).length > 0;
    const positive = readings.filter(isPositive);
    expect(isNear(positive.length / PERSONS, value("fr.breast.positive-before-work-up"), PERSONS)).toBe(true);
    const workedUp = positive.filter(({ workUp }) => workUp === "done");
    for (const [name, figure] of [
      ["3", "fr.breast.class-3"],
      ["4", "fr.breast.class-4"],
      ["5", "fr.breast.class-5"],
    ] as const) {
      const found = share(workedUp, ({ classes }) => Object.values(classes as object).includes(name));
      const expected = value(figure) / value("fr.breast.positive-before-work-up");
      expect(isNear(found, expected, workedUp.length), name).toBe(true);
    }
  });

  test("exclusions from colorectal screening are those of the regions on average", () => {
    const excluded = share(persons("fr.colorectal", "fr.colorectal.eligibility"), (one) => {
      const complete = (one["lastColonoscopy"] as { complete: boolean } | null)?.complete === true;
      return (
        complete || one["lastCtColonography"] !== null || (one["riskFactors"] as readonly string[]).length > 0
      );
    });
    const expected = middle("fr.colorectal.excluded.lowest-region", "fr.colorectal.excluded.highest-region");
    expect(isNear(excluded, expected, PERSONS)).toBe(true);
  });

  test("cervical coverage and mammotests are as published", () => {
    const tested = share(persons("fr.cervical", "fr.cervical.test-and-interval"), ({ tests, birthDate }) => {
      const [last] = tests as readonly { on: CivilDate }[];
      return last !== undefined && last.on > addMonths(on, -36) && ageAt(birthDate as CivilDate, on) >= 28;
    });
    // Women of 28 to 65 of all those of 25 to 65: younger ones may have been tested before the age of the programme.
    expect(isNear(tested, value("fr.cervical.coverage") * (38 / 41), PERSONS)).toBe(true);
    const mammotests = share(persons("be.breast", "be.breast.population"), ({ lastMammotestOn }) => {
      return lastMammotestOn !== null && (lastMammotestOn as CivilDate) > addMonths(on, -24);
    });
    expect(isNear(mammotests, value("be.breast.coverage"), PERSONS)).toBe(true);
  });
});

describe("An edge cohort", () => {
  const women = persons("fr.breast", "fr.breast.eligibility", true).slice(0, 2000);
  const births = women.map(({ birthDate }) => birthDate as CivilDate);

  test("has births on 29 February and around each boundary age: the eve, the day, the day after", () => {
    expect(births.some((born) => monthOf(born) === 2 && dayOf(born) === 29)).toBe(true);
    for (const age of [50, 75])
      for (const days of [-1, 0, 1])
        expect(
          births.some((born) => birthday(born, age) - on === days),
          `${age}, ${days}`,
        ).toBe(true);
    const cervical = Array.from({ length: 500 }, (_, place) =>
      cohort("fr.cervical", "fr.cervical.eligibility", { edge: true })(place),
    ).map(({ birthDate }) => birthDate as CivilDate);
    for (const age of [25, 30, 66])
      expect(
        cervical.some((born) => birthday(born, age) === on + 1),
        String(age),
      ).toBe(true);
  });

  test("has examinations on days that are hard to count from", () => {
    const days = new Set(
      women.map(({ lastMammogram }) => (lastMammogram as { date: CivilDate } | null)?.date),
    );
    for (const day of ["2023-01-31", "2023-08-31", "2024-02-29", "2024-05-09", "2023-01-01", "2022-12-31"])
      expect(days, day).toContain(civilDate(day));
  });

  test("has rare paths as often as common ones: refused and deferred work-ups, mobile units", () => {
    const readings = persons("fr.breast", "fr.breast.first-reading", true).slice(0, 2000);
    for (const workUp of ["not-done", "done", "deferred", "refused", "refusal-confirmed"])
      expect(readings.filter((one) => one["workUp"] === workUp).length, workUp).toBeGreaterThan(50);
    expect(readings.filter(({ mobileUnit }) => mobileUnit === true).length).toBeGreaterThan(500);
  });
});

test("no cervical test is dated before the age of the programme", () => {
  for (let place = 0; place < 2000; place++) {
    const { birthDate, tests } = cohort("fr.cervical", "fr.cervical.test-and-interval")(place);
    for (const { on: testedOn } of tests as readonly { on: CivilDate }[])
      expect(testedOn).toBeGreaterThanOrEqual(birthday(birthDate as CivilDate, 25));
  }
});
