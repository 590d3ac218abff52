import {
  addDays,
  addMonths,
  birthday,
  type CivilDate,
  civilDate,
  fromYmd,
  isLeapYear,
  yearOf,
} from "../calendar/index.js";
import { type FigureId, figures } from "./figures.js";
import type { Random } from "./random.js";

/** What a person of a cohort is drawn with. */
export interface Draw {
  /** Whether the thing that a figure gives the share of is the case. */
  readonly chance: (figure: FigureId) => boolean;
  /** One of the things that figures give the shares of, none of them at the same time; undefined for none. */
  readonly oneOf: <Name extends string>(
    shares: Readonly<Record<Name, FigureId>>,
    among?: FigureId,
  ) => Name | undefined;
  /** The same where regions differ: the person's own region, between the lowest and the highest. */
  readonly chanceInRegion: (lowest: FigureId, highest: FigureId) => boolean;
  readonly among: <T>(choices: readonly T[]) => T;
  /** A number of days, `least` and `most` included. */
  readonly days: (least: number, most: number) => number;
  /** The birth date of a person of that age on the day of the cohort, both ages included. */
  readonly birth: (ages: Ages) => CivilDate;
  /** A day so many months before the day of the cohort, `least` included and `most` not. */
  readonly monthsAgo: (least: number, most: number) => CivilDate;
}

/** Ages in whole years. */
export interface Ages {
  readonly from: number;
  readonly to: number;
  /** Ages at which the law changes something; the first ages inside and outside the programme if left out. */
  readonly boundaries?: readonly number[];
}

/** Regions of metropolitan France; which one a person lives in is not told, only what it changes. */
const REGIONS = 13;

/** Draws by the published figures: a cohort as it may be met. */
export function realisticDraw(random: Random, on: CivilDate): Draw {
  const region = Math.floor(random() * REGIONS) / (REGIONS - 1);
  const among = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const between = (first: CivilDate, end: CivilDate) =>
    addDays(first, Math.floor(random() * Math.max(end - first, 1)));
  return {
    chance: (figure) => random() < figures[figure].value,
    oneOf: (shares, whole) => {
      let left = random() * (whole ? figures[whole].value : 1);
      return namesOf(shares).find((name) => {
        left -= figures[shares[name]].value;
        return left < 0;
      });
    },
    chanceInRegion: (lowest, highest) => {
      const [least, most] = [figures[lowest].value, figures[highest].value];
      return random() < least + region * (most - least);
    },
    among,
    days: (least, most) => least + Math.floor(random() * (most - least + 1)),
    birth: ({ from, to }) => between(addDays(bornFor(on, to + 1), 1), addDays(bornFor(on, from), 1)),
    monthsAgo: (least, most) => between(addDays(addMonths(on, -most), 1), addDays(addMonths(on, -least), 1)),
  };
}

function namesOf<Name extends string>(shares: Readonly<Record<Name, FigureId>>): readonly Name[] {
  return Object.keys(shares) as Name[];
}

/** Days on which delays are hard to count: leap days, ends of months that chain, holidays. */
const HARD_DAYS = [
  "2020-02-29",
  "2022-08-31",
  "2023-01-31",
  "2023-08-31",
  "2024-02-29",
  "2024-05-09",
  "2024-08-31",
  "2024-12-25",
  "2025-01-31",
  "2025-05-29",
  "2025-08-31",
  "2025-11-30",
].map((day) => civilDate(day));

/** Draws rare things as often as common ones, and days at the boundaries: a cohort to try rules on. */
export function edgeDraw(random: Random, on: CivilDate): Draw {
  const half = () => random() < 0.5;
  const among = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const nearby = (day: CivilDate) => addDays(day, among([-1, 0, 1]));
  return {
    chance: half,
    oneOf: (shares) => among([undefined, ...namesOf(shares)]),
    chanceInRegion: half,
    among,
    days: (least, most) => among([least, most]),
    birth: ({ from, to, boundaries = [from, to + 1] }) => {
      const born = bornFor(on, among(boundaries));
      return among([nearby(born), nearby(born), leapDayNear(born)]);
    },
    monthsAgo: (least, most) => {
      const hard = HARD_DAYS.filter((day) => day >= addMonths(on, -most) && day <= addMonths(on, -least));
      const boundary = nearby(addMonths(on, -among([least, most].filter((months) => months > 0))));
      const chosen = among([boundary, ...(hard.length > 0 ? [among(hard)] : [])]);
      return chosen < on ? chosen : on;
    },
  };
}

/** The last birth date that has reached the age on a day. */
function bornFor(on: CivilDate, age: number): CivilDate {
  const near = addMonths(on, -12 * age);
  return birthday(addDays(near, 1), age) <= on ? addDays(near, 1) : near;
}

/** The leap day of the year, or of the last leap year before. */
function leapDayNear(day: CivilDate): CivilDate {
  let year = yearOf(day);
  while (!isLeapYear(year)) year -= 1;
  return fromYmd(year, 2, 29);
}
