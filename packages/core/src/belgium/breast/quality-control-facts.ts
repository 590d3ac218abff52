import { addDays, addDuration, type CivilDate, weekday } from "../../calendar/index.js";
import {
  boolean,
  date,
  derivedFrom,
  fact,
  nullable,
  oneOf,
  openlyDerivedFrom,
  record,
} from "../../engine/index.js";

type Test = "daily" | "weekly" | "six-monthly" | "yearly";
type Performer = "radiologist" | "technologist" | "control-firm" | "other";

/** Time between two tests of the control firm (BE-CCREF-2024, art. 9). */
const SIX_MONTHLY = { months: 6 } as const;
const YEARLY = { years: 1 } as const;

/** Who makes each test (BE-CCREF-2024, art. 9). */
const PERFORMERS: Readonly<Record<Test, readonly Performer[]>> = {
  daily: ["radiologist"],
  weekly: ["technologist", "radiologist"],
  "six-monthly": ["control-firm"],
  yearly: ["control-firm"],
};

export const facts = {
  test: fact(oneOf("daily", "weekly", "six-monthly", "yearly"), {
    en: "Quality test in question",
    fr: "Test de qualité en cause",
  }),
  mammotestsMade: fact(boolean, {
    en: "Mammotests are made on that day (daily test) or in that week (weekly test)",
    fr: "Des mammotests sont réalisés ce jour-là (test journalier) ou cette semaine-là (test hebdomadaire)",
  }),
  lastTest: fact(
    nullable(
      record({
        on: date,
        performedBy: oneOf("radiologist", "technologist", "control-firm", "other"),
        inRegister: boolean,
      }),
    ),
    { en: "Last test of that kind", fr: "Dernier test de cette sorte" },
  ),
};

const derived = derivedFrom(facts);

export const required = openlyDerivedFrom(facts)({
  text: { en: "Test required", fr: "Test requis" },
  classes: {
    yes: { en: "yes", fr: "oui" },
    no: {
      en: "no: no mammotest on that day or in that week",
      fr: "non : aucun mammotest ce jour ou cette semaine",
    },
  },
  reads: ["test", "mammotestsMade"],
  interpretations: ["BE-14"],
  classify: ({ test, mammotestsMade }) => {
    if (test === "six-monthly" || test === "yearly" || mammotestsMade === true) return "yes";
    return test === undefined || mammotestsMade === undefined ? undefined : "no";
  },
});

/** The Sunday of the week of a day. */
export function endOfWeek(day: CivilDate): CivilDate {
  return addDays(day, 7 - weekday(day));
}

/** The last day on which the control firm's next test is on time; undefined for the unit's own tests. */
export function nextTestDue(test: Test, lastOn: CivilDate): CivilDate | undefined {
  if (test === "six-monthly") return addDuration(lastOn, SIX_MONTHLY);
  return test === "yearly" ? addDuration(lastOn, YEARLY) : undefined;
}

export const timing = derived({
  text: { en: "Last test", fr: "Dernier test" },
  classes: {
    covers: { en: "covers the day", fr: "couvre le jour" },
    overdue: { en: "over six months or one year old", fr: "date de plus de six mois ou d’un an" },
    open: {
      en: "none yet for the day, the week or at all",
      fr: "aucun encore ce jour, cette semaine ou jamais",
    },
  },
  reads: ["test", "lastTest.on"],
  offsets: [{ days: 7 }, SIX_MONTHLY, YEARLY],
  interpretations: ["CAL-13", "CAL-2"],
  classify: ({ test, lastTest }, { on }) => {
    if (lastTest === null) return "open";
    const due = nextTestDue(test, lastTest.on);
    if (due !== undefined) return on <= due ? "covers" : "overdue";
    if (test === "daily") return lastTest.on === on ? "covers" : "open";
    return endOfWeek(lastTest.on) === endOfWeek(on) ? "covers" : "open";
  },
});

/** Whether the law lets someone make a test. */
export function mayPerform(test: Test, performer: Performer): boolean {
  return PERFORMERS[test].includes(performer);
}

export const conformity = derived({
  text: { en: "Conformity of the last test", fr: "Conformité du dernier test" },
  classes: {
    conforming: {
      en: "made by whom the agreement says and in the register",
      fr: "fait par qui dit l’accord et consigné au registre",
    },
    deviating: { en: "not so", fr: "non" },
  },
  reads: ["test", "lastTest.performedBy", "lastTest.inRegister"],
  classify: ({ test, lastTest }) =>
    lastTest === null || (mayPerform(test, lastTest.performedBy) && lastTest.inRegister)
      ? "conforming"
      : "deviating",
});
