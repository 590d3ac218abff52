import { type CivilDate, civilDate, type Weekday } from "./civil-date.js";

/** The two working days of French law: `ouvrables` Monday to Saturday, `ouvres` Monday to Friday. */
export type FrenchWorkingDays = "FR-ouvrables" | "FR-ouvres";

/** Which weekdays are worked and how such days are called, on what legal ground and since when. */
export interface KindOfWorkingDay {
  readonly weekdays: readonly Weekday[];
  readonly definedFrom: CivilDate;
  readonly citation: string;
  readonly words: Readonly<Record<"en" | "fr", WorkingWords>>;
}

/** Singular and plural of a working day and of an hour counted within working days. */
export interface WorkingWords {
  readonly days: readonly [singular: string, plural: string];
  readonly hours: readonly [singular: string, plural: string];
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;
const MONDAY_TO_SATURDAY = [1, 2, 3, 4, 5, 6] as const;

/** The holiday tables of France are complete from the first year after the decree of 23 November 1983. */
const FRENCH_TABLES_FROM = civilDate("1984-01-01");

/** The kinds of working day that the law of organised screening counts in. */
export const WORKING_DAY_KINDS: Readonly<Record<FrenchWorkingDays | "BE-ouvrables", KindOfWorkingDay>> = {
  "FR-ouvrables": {
    weekdays: MONDAY_TO_SATURDAY,
    definedFrom: FRENCH_TABLES_FROM,
    citation: "usage (CAL-5); C. trav. art. L. 3133-1",
    words: {
      en: inEnglish("Monday to Saturday"),
      fr: { days: ["jour ouvrable", "jours ouvrables"], hours: ["heure ouvrable", "heures ouvrables"] },
    },
  },
  "FR-ouvres": {
    weekdays: MONDAY_TO_FRIDAY,
    definedFrom: FRENCH_TABLES_FROM,
    citation: "usage (CAL-6); C. trav. art. L. 3133-1",
    words: {
      en: inEnglish("Monday to Friday"),
      fr: { days: ["jour ouvré", "jours ouvrés"], hours: ["heure ouvrée", "heures ouvrées"] },
    },
  },
  "BE-ouvrables": {
    weekdays: MONDAY_TO_FRIDAY,
    // No statute said in general what a working day was before book 1 of the civil code (CAL-8). The law of
    // 26 December 2022 keeps that definition out of labour law and social security, and of these alone.
    definedFrom: civilDate("2023-01-01"),
    citation: "Code civil belge, art. 1.7, § 3 (CAL-8); arrêté royal du 18 avril 1974",
    words: {
      en: inEnglish("Monday to Friday"),
      fr: { days: ["jour ouvrable", "jours ouvrables"], hours: ["heure ouvrable", "heures ouvrables"] },
    },
  },
};

function inEnglish(weekdays: string): WorkingWords {
  return {
    days: [`working day (${weekdays})`, `working days (${weekdays})`],
    hours: [`hour of working days (${weekdays})`, `hours of working days (${weekdays})`],
  };
}
