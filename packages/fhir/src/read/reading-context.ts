import type { Zone } from "@opendepistage/core/calendar";
import type { Decision } from "@opendepistage/core/engine";
import type { Programme } from "@opendepistage/core/episode";
import type { Cancer, Examination } from "../terms/screening.js";
import type { Node } from "./node.js";
import { type DayReading, readDay } from "./read-day.js";
import type { Carried, Day, Law } from "./reading.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import type { References } from "./references.js";
import type { Resource } from "./resource.js";

/** A value that a resource gives to a fact of a decision. */
export interface FactFound {
  readonly decision: string;
  readonly path: string;
  /** As JSON, in the form that `parseFacts` reads. */
  readonly value: unknown;
  readonly place: string;
  readonly resource: Resource;
  /** The report or the answers that it belongs to; a fact of the person alone has none. */
  readonly group?: Resource;
  /** Another fact of the decision that must have this value. */
  readonly when?: { readonly path: string; readonly value: unknown };
}

/** Something that happened on a day, of which a decision may ask for the last, or for all. */
export type Occurrence = { readonly day: Day; readonly place: string; readonly resource: Resource } & (
  | {
      readonly what: "examination";
      readonly examination: Examination;
      readonly isNormal: boolean | undefined;
      readonly withinProgramme: boolean | undefined;
      readonly isComplete: boolean | undefined;
    }
  | { readonly what: "invitation" | "reminder"; readonly cancer: Cancer }
  | { readonly what: "cervical-test"; readonly type: "cytology" | "hpv"; readonly result: string }
);

/** What happened, as far as decisions ask for the last or for all of it. */
export type Kind = Examination | "cervical-test" | `${"invitation" | "reminder"}-${Cancer}`;

/** A decision that a resource asks for. */
export interface Ask {
  readonly decision: Decision;
  readonly by: "order" | "report" | "answers";
  readonly resource: Resource;
  readonly on: Day | undefined;
  /** Whether it is of the law that the decision is of; without that it asks nothing, but may go with answers. */
  readonly isOfThatLaw: boolean;
}

/** An event, before it is known which facts of its group it tells. */
export interface EventSeed {
  readonly programme: Programme;
  readonly type: string;
  readonly when: DayReading;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly resource: Resource;
  /** The decision whose facts of this group the event tells. */
  readonly told?: { readonly decision: string; readonly group: Resource };
}

/** What the readers of resources share: what they look up, and what they find. */
export interface ReadingContext {
  readonly law: Law | undefined;
  readonly zone: Zone;
  readonly references: References;
  /** Whether a reference leads to the person. */
  readonly isPerson: (reference: Node, from: Resource) => boolean;
  /** The reports that list an observation among their results. */
  readonly reportsOf: ReadonlyMap<Resource, readonly Resource[]>;
  readonly facts: FactFound[];
  readonly occurrences: Occurrence[];
  /** Kinds of what happened of which something is not known, so that neither the last nor all can be told. */
  readonly gaps: Set<Kind>;
  /** Facts of a set of which a member was not understood. */
  readonly partial: Omit<FactFound, "value" | "place" | "resource">[];
  readonly asks: Ask[];
  readonly events: EventSeed[];
  readonly carried: Carried[];
  readonly problems: ReadingProblem[];
}

/** Notes something that a resource carries. */
export function carry(context: ReadingContext, resource: Resource, carried: Carried): void {
  resource.use();
  context.carried.push(carried);
}

/** Notes that something happened of which it is not known when, or what it was. */
export function leaveGap(context: ReadingContext, resource: Resource, kind: Kind): void {
  context.gaps.add(kind);
  context.problems.push(
    readingProblem("date-missing", resource.place, {
      found: {
        en: "something that happened on no day, or of which the result is not known",
        fr: "un événement sans jour, ou dont le résultat n’est pas connu",
      },
      expected: {
        en: "its day and its result, without which neither the last nor all can be told",
        fr: "son jour et son résultat, sans lesquels on ne peut dire ni le dernier ni tous",
      },
    }),
  );
}

/** Reads a day; what is wrong with it becomes a problem. */
export function dayIn(context: ReadingContext, node: Node | undefined): DayReading {
  const reading = readDay(node, context.zone);
  if (reading.problem !== undefined) context.problems.push(reading.problem);
  return reading;
}

const PROGRAMMES: Readonly<Record<Law, Partial<Record<Cancer, Programme>>>> = {
  FR: { breast: "fr.breast", colorectal: "fr.colorectal", cervical: "fr.cervical" },
  "BE-WAL": { breast: "be.breast" },
};

/** The programme of a screening under the law that is asked; none where that law has none here. */
export function programmeOf({ law }: ReadingContext, cancer: Cancer | undefined): Programme | undefined {
  return law === undefined || cancer === undefined ? undefined : PROGRAMMES[law][cancer];
}
