import { type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { followUp } from "./follow-up.js";

export type Facts = FactsOf<typeof followUp.facts>;

export const days = (...texts: string[]): CivilDate[] => texts.map((text) => civilDate(text));

/** INCa's delays, which the order does not give: invented for the tests. */
export const parameters = {
  "inca.acr0FirstReminderMonths": 2,
  "inca.acr45FirstReminderMonths": 3,
  "inca.ctiFirstReminderMonths": 1,
};

/** Silence since a mammogram of 30 November 2023, judged on 10 December. */
export const silent = {
  path: "acr-4-5",
  mammogramOn: civilDate("2023-11-30"),
  decidedOn: civilDate("2023-12-10"),
  informationReceived: false,
  careTaken: null,
  remindersToPersonOn: [],
  remindersToDoctorOn: [],
  firstReaderContactedOn: null,
  personalContactOn: null,
  refusalOn: null,
  cancerDiagnosed: false,
} satisfies Facts;

export const result = (on: string, facts: Facts = {}) =>
  decide(followUp, { ...silent, ...facts }, { on: civilDate(on), parameters });

export function answer(on: string, facts: Facts = {}) {
  const { outcome, values } = result(on, facts);
  return { outcome, ...values };
}

export const recipients = (on: string, facts: Facts) =>
  result(on, facts).actions.map(({ code, to }) => `${code} ${to}`);
