import { addCalendarDuration, birthday, type CivilDate } from "../../calendar/index.js";
import {
  CYTOLOGY_INTERVAL,
  endOfRange,
  HPV_AGE_YEARS,
  HPV_INTERVAL,
  SCREENING_AGES,
  SECOND_CYTOLOGY,
  type TestType,
  testAt,
} from "./rhythm.js";

/** One screening test and its result. */
export interface CervicalTest {
  readonly type: TestType;
  readonly on: CivilDate;
  readonly result: "normal" | "abnormal" | "negative" | "positive" | "unsatisfactory";
}

/** What the next test is counted from. */
export type Basis = "never-tested" | "first-cytology" | "single-cytology-until-30" | "cytology" | "hpv";

/** The next test. */
export interface Schedule {
  readonly basis: Basis;
  /** First day on which the test is due. */
  readonly dueOn: CivilDate;
  /** The test by the age on that day, or on the day of the decision if that is later. */
  readonly test: TestType;
  readonly state: "due" | "not-due" | "out-of-range";
}

/** The tests with a result, made by a day, the earliest first: an unsatisfactory sample shows nothing. */
export function satisfactoryBy(tests: readonly CervicalTest[], on: CivilDate): readonly CervicalTest[] {
  return tests
    .filter((test) => test.on <= on && test.result !== "unsatisfactory")
    .toSorted((a, b) => a.on - b.on);
}

export function isFinding({ result }: CervicalTest): boolean {
  return result === "abnormal" || result === "positive";
}

/** An HPV test made before 30 does not count for the programme (CCU-5). */
function counts(birthDate: CivilDate): (test: CervicalTest) => boolean {
  return ({ type, on }) => type === "cytology" || testAt(birthDate, on) === "hpv";
}

/**
 * Whether a finding waits for its answer, of satisfactory tests in order of time; undefined while that depends on
 * an unknown birth date.
 *
 * From 30 a positive HPV test is answered by a negative one alone: a normal reflex cytology only tells what to do
 * next (CCU-8). Before 30 a later normal cytology, the test of that age, answers too.
 */
export function hasOpenFinding(
  tests: readonly CervicalTest[],
  birthDate: CivilDate | undefined,
): boolean | undefined {
  const findings = tests.filter(isFinding);
  const lastFinding = findings.at(-1);
  if (!lastFinding) return false;
  if (tests.every((test) => isFinding(test) || test.on <= lastFinding.on)) return true;
  if (birthDate === undefined) return undefined;
  const isCounted = counts(birthDate);
  return findings.some(
    (finding) =>
      !tests.some(
        (test) =>
          test.on > finding.on &&
          !isFinding(test) &&
          isCounted(test) &&
          (test.type === "hpv" || finding.type === "cytology" || !isCounted(finding)),
      ),
  );
}

/** When the next test is due of a person without open finding. */
export function scheduleOf(birthDate: CivilDate, tests: readonly CervicalTest[], on: CivilDate): Schedule {
  const { basis, from } = startOf(birthDate, tests, on);
  const dueOn = later(from, birthday(birthDate, SCREENING_AGES.from));
  const day = later(dueOn, on);
  const state = day >= endOfRange(birthDate) ? "out-of-range" : on >= dueOn ? "due" : "not-due";
  return { basis, dueOn, test: testAt(birthDate, day), state };
}

interface Start {
  readonly basis: Basis;
  readonly from: CivilDate;
}

function startOf(birthDate: CivilDate, tests: readonly CervicalTest[], on: CivilDate): Start {
  const counted = satisfactoryBy(tests, on).filter(counts(birthDate));
  const lastFinding = counted.findLast(isFinding);
  const clear = counted.filter((test) => lastFinding === undefined || test.on > lastFinding.on);
  const lastHpv = clear.findLast(({ type }) => type === "hpv");
  const cytologies = clear.filter(({ type }) => type === "cytology").map((test) => test.on);
  const starts = [
    ...(lastHpv ? [afterHpv(lastHpv.on)] : []),
    ...(cytologies.length > 0 ? [afterCytologies(birthDate, cytologies, lastHpv !== undefined)] : []),
  ];
  const latest = starts.toSorted((a, b) => a.from - b.from).at(-1);
  return latest ?? { basis: "never-tested", from: startOfTest(birthDate, on) };
}

function startOfTest(birthDate: CivilDate, on: CivilDate): CivilDate {
  return birthday(birthDate, testAt(birthDate, on) === "hpv" ? HPV_AGE_YEARS : SCREENING_AGES.from);
}

function afterHpv(on: CivilDate): Start {
  return { basis: "hpv", from: addCalendarDuration(on, HPV_INTERVAL) };
}

/** After one cytology before 30 the second is due a year later, unless 30 is reached by then (CCU-3, CCU-4). */
function afterCytologies(birthDate: CivilDate, days: readonly CivilDate[], hasHpv: boolean): Start {
  const last = days.at(-1) as CivilDate;
  const threeYearsOn = addCalendarDuration(last, CYTOLOGY_INTERVAL);
  const isSingle = new Set(days).size === 1 && !hasHpv && testAt(birthDate, last) === "cytology";
  if (!isSingle) return { basis: "cytology", from: threeYearsOn };
  const oneYearOn = addCalendarDuration(last, SECOND_CYTOLOGY);
  return testAt(birthDate, oneYearOn) === "cytology"
    ? { basis: "first-cytology", from: oneYearOn }
    : { basis: "single-cytology-until-30", from: threeYearsOn };
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
