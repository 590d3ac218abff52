import type { CalendarDuration, CivilDate, Duration } from "../calendar/index.js";
import {
  addCalendarDuration,
  addDuration,
  addMonths,
  sayCalendarDuration,
  sayDuration,
} from "../calendar/index.js";
import type { Known } from "./derived-dimension.js";
import type { Setting } from "./dimension.js";
import type { Facts, FactsOf, FactTable } from "./fact.js";
import { allPathsOf, getter, withParents } from "./path.js";
import type { Bilingual, Language } from "./text.js";

/** How the value of an expression is written in a result. */
export type ValueForm = "plain" | "date" | "dates" | "instant";

/** A value built from the facts of a case. */
export interface Expression<T = unknown> {
  readonly form: ValueForm;
  /** True for a list of which an unknown fact may leave a part open: what is certain stands. */
  readonly gathers: boolean;
  readonly reads: readonly string[];
  readonly parameters: readonly string[];
  readonly text: Bilingual;
  /** Called only when every fact and parameter that it reads is known, optional facts apart. */
  readonly evaluate: (facts: Facts, setting: Setting) => T;
}

/** The date at a path, moved by a duration. */
export function after(path: string, duration: CalendarDuration): Expression<CivilDate> {
  const say = (language: Language) => sayCalendarDuration(duration, language);
  return moved(path, mover(duration), { en: say("en"), fr: say("fr") });
}

/** The date at a path, moved by working days; apart from `after`, so that few need the tables of holidays. */
export function afterWorkingDays(
  path: string,
  duration: Exclude<Duration, CalendarDuration>,
): Expression<CivilDate> {
  const say = (language: Language) => sayDuration(duration, language);
  return moved(path, (date) => addDuration(date, duration), { en: say("en"), fr: say("fr") });
}

function moved(path: string, move: (date: CivilDate) => CivilDate, delay: Bilingual): Expression<CivilDate> {
  const start = getter(path);
  return {
    form: "date",
    gathers: false,
    reads: withParents(path),
    parameters: [],
    text: { en: `${delay.en} after ${path}`, fr: `${delay.fr} après ${path}` },
    evaluate: (facts) => move(start(facts) as CivilDate),
  };
}

/** Adds one duration; months, the most frequent, without asking for the kind of duration each time. */
function mover(duration: CalendarDuration): (date: CivilDate) => CivilDate {
  if (!("months" in duration)) return (date) => addCalendarDuration(date, duration);
  const { months } = duration;
  return (date) => addMonths(date, months);
}

/** The value of the fact at a path, as it is. */
export function valueOf<T>(path: string, form: ValueForm = "plain"): Expression<T> {
  const value = getter(path);
  return {
    form,
    gathers: false,
    reads: withParents(path),
    parameters: [],
    text: { en: path, fr: path },
    evaluate: (facts) => value(facts) as T,
  };
}

/** How a computed expression is declared. */
export interface Computation<Table extends FactTable, T> {
  readonly form?: ValueForm;
  readonly gathers?: boolean;
  readonly reads: readonly string[];
  readonly parameters?: readonly string[];
  readonly text: Bilingual;
  readonly evaluate: (facts: Known<FactsOf<Table>>, setting: Setting) => T;
}

/** A value computed by a function from the facts of one table. */
export function computedFrom<Table extends FactTable>(table: Table) {
  return <T>(computation: Computation<Table, T>): Expression<T> => ({
    form: "plain",
    gathers: false,
    parameters: [],
    ...computation,
    reads: allPathsOf(table, computation.reads),
    evaluate: computation.evaluate as Expression<T>["evaluate"],
  });
}

/** True for an expression, false for a constant of a row. */
export function isExpression(value: unknown): value is Expression {
  return typeof value === "object" && value !== null && "evaluate" in value;
}
