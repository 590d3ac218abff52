import type { CalendarDuration, CivilDate, Duration } from "../calendar/index.js";
import { addCalendarDuration, birthday } from "../calendar/index.js";
import type { ClassTexts, Dimension, DimensionOptions } from "./dimension.js";
import { dimension } from "./dimension.js";
import type { Facts } from "./fact.js";
import { getter } from "./path.js";
import type { Bilingual } from "./text.js";

/** The classes of every age band. */
export type AgeClass = "too-young" | "in-range" | "too-old";

/** An age band, both ages included: the last day is the eve of the birthday after the last age. */
export interface AgeBand extends DimensionOptions {
  readonly birthDate: string;
  readonly from: number;
  readonly to: number;
  readonly text: Bilingual;
  readonly classes: ClassTexts<AgeClass>;
  /** Paths of other facts that `takenOn` reads. */
  readonly reads?: readonly string[];
  /** How far from those dates, or from `on`, the age may be taken elsewhere. */
  readonly offsets?: readonly Duration[];
  /** The day on which the age is taken; undefined while unknown. Default: the day of the decision. */
  readonly takenOn?: (facts: Facts, on: CivilDate) => CivilDate | undefined;
}

/** Sorts a birth date by the age in completed years on a day. */
export function ageBand(band: AgeBand): Dimension<AgeClass> {
  const birthDate = band.get ?? getter(band.birthDate);
  const { takenOn } = band;
  const from = startOfAge(band.from);
  const end = startOfAge(band.to + 1);
  return dimension({
    kind: "age-band",
    text: band.text,
    classTexts: band.classes,
    reads: [band.birthDate, ...(band.reads ?? [])],
    offsets: [{ years: band.from }, { years: band.to + 1 }, ...(band.offsets ?? [])],
    interpretations: band.interpretations ?? [],
    classify: (facts, setting) => {
      const born = birthDate(facts) as CivilDate | undefined;
      const day = takenOn ? takenOn(facts, setting.on) : setting.on;
      if (born === undefined || day === undefined) return undefined;
      if (!hasReached(from, born, day)) return "too-young";
      return hasReached(end, born, day) ? "too-old" : "in-range";
    },
  });
}

/** An age, and the fewest and most days that may pass until it is reached. */
interface StartOfAge {
  readonly age: number;
  readonly fewestDays: number;
  readonly mostDays: number;
}

/** Years hold 365.2 to 365.25 days on average, give or take a leap day: only near a birthday is the calendar asked. */
function startOfAge(age: number): StartOfAge {
  return { age, fewestDays: Math.floor(age * 365.2) - 2, mostDays: Math.ceil(age * 365.25) + 2 };
}

function hasReached({ age, fewestDays, mostDays }: StartOfAge, born: CivilDate, day: CivilDate): boolean {
  const days = day - born;
  return days >= mostDays || (days >= fewestDays && day >= birthday(born, age));
}

/** A class of elapsed time: from its start (none for the first) until the next class starts. */
export interface ElapsedClass<Class extends string> {
  readonly name: Class;
  /** Time elapsed from which the class holds; left out for the class that holds before all others. */
  readonly from?: CalendarDuration;
  readonly text: Bilingual;
}

/** The bands of time elapsed since a date; null, the date known to be absent, is a class of its own. */
export interface ElapsedBands<Class extends string, Absent extends string> extends DimensionOptions {
  readonly since: string;
  readonly text: Bilingual;
  readonly absent: { readonly name: Absent; readonly text: Bilingual };
  readonly bands: readonly ElapsedClass<Class>[];
}

/** Sorts a date by the time elapsed since, on the day of the decision. */
export function elapsedBands<Class extends string, Absent extends string>(
  declared: ElapsedBands<Class, Absent>,
): Dimension<Class | Absent> {
  const since = declared.get ?? getter(declared.since);
  const all = [declared.absent, ...declared.bands];
  const starts = declared.bands.map((band) => band.from);
  return dimension<Class | Absent>({
    kind: "elapsed-band",
    text: declared.text,
    classTexts: Object.fromEntries(all.map((band) => [band.name, band.text])) as ClassTexts<Class | Absent>,
    reads: [declared.since],
    offsets: starts.filter((start) => start !== undefined),
    interpretations: declared.interpretations ?? [],
    classify: (facts, setting) => {
      const date = since(facts) as CivilDate | null | undefined;
      if (date === undefined) return undefined;
      if (date === null) return declared.absent.name;
      let index = starts.length;
      while (index > 1 && setting.on < addCalendarDuration(date, starts[index - 1] as CalendarDuration))
        index--;
      return (all[index] as (typeof all)[number]).name;
    },
  });
}
