import { describe, expect, test } from "vitest";
import { interpretations } from "./interpretations/index.js";
import type { ParameterId } from "./parameter-id.js";
import {
  colorectalFirstReminderMonths,
  exclusionMonthEnd,
  parameters,
  remindersAfterMonths,
} from "./parameters.js";
import { provisions } from "./provisions/index.js";

/** Whether the law (or our reading of it) gives a default, for every id there is. */
const hasDefault: Readonly<Record<ParameterId, boolean>> = {
  "reminders.afterMonths": true,
  "inca.acr0FirstReminderMonths": false,
  "inca.acr45FirstReminderMonths": false,
  "inca.ctiFirstReminderMonths": false,
  "cti.informDoctorAfterDays": false,
  "secondReader.retiredMaxYears": false,
  "colorectal.firstReminderMonths": true,
  "cervical.excludingActs": false,
  exclusionMonthEnd: true,
  "be.breast.ageRule": false,
};

const cases = parameters.map((parameter) => [parameter.id, parameter] as const);

describe("the parameters", () => {
  test("are those that decisions ask for, each once", () => {
    expect(parameters.map(({ id }) => id)).toEqual(Object.keys(hasDefault));
  });

  test("reminders fall six and twelve months after the invitation, never beyond twelve", () => {
    expect(remindersAfterMonths).toMatchObject({
      default: [6, 12],
      length: 2,
      bounds: { least: 1, most: 12 },
    });
  });

  test("a positive colorectal test is chased within the year", () => {
    expect(colorectalFirstReminderMonths).toMatchObject({ default: 12, bounds: { most: 12 } });
  });

  test("an exclusion ends with the following month unless set otherwise", () => {
    expect(exclusionMonthEnd).toMatchObject({ default: "following", choices: ["following", "current"] });
  });

  test.each(cases)("%s has a default only where one can be given", (id, parameter) => {
    expect("default" in parameter).toBe(hasDefault[id]);
  });

  test.each(cases)(
    "%s has a default that it allows itself",
    (_, { default: value, bounds, choices, length }) => {
      const values = Array.isArray(value) ? value : [value];
      if (length !== undefined) expect(values).toHaveLength(length);
      for (const one of values.filter((entry) => typeof entry === "number")) {
        expect(one).toBeGreaterThanOrEqual(bounds?.least ?? Number.NaN);
        expect(one).toBeLessThanOrEqual(bounds?.most ?? Number.NaN);
      }
      if (value !== undefined && choices !== undefined) expect(choices).toContain(value);
    },
  );

  test.each(cases)("%s names provisions and a reading that exist", (id, { source, interpretation }) => {
    expect(source).not.toEqual([]);
    for (const provision of source) expect(provisions.map((one) => one.id)).toContain(provision);
    expect(interpretations.find((one) => one.id === interpretation)?.parameter).toBe(id);
  });

  test.each(cases)("%s is explained in two languages", (_, { text }) => {
    expect(text.en).toMatch(/\.$/);
    expect(text.fr).toMatch(/\.$/);
    expect(text.fr).not.toBe(text.en);
  });
});
