import type { Service } from "../mapping/mapping.js";
import type { FactCollection } from "./fact-collection.js";
import type { Group } from "./groups.js";
import type { Day, ExaminationReading } from "./reading.js";
import type { ReadingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import { sayTerm } from "./terms.js";

/** The day on which the law is judged, or what is wrong with it; nothing where the message names none. */
export interface JudgedDay {
  readonly day?: Day;
  readonly problem?: ReadingProblem;
}

/** The service that OBR-4 names; where it names none, the one that is asked about all the same, and what is wrong. */
export interface ServiceReading {
  readonly service: Service | undefined;
  readonly isKnown: boolean;
  readonly problem?: ReadingProblem;
}

/** An examination to which the groups of a message still add facts. */
export interface OpenExamination {
  readonly place: string;
  readonly person: string | undefined;
  readonly message: "order" | "result";
  readonly service: ServiceReading;
  readonly judged: JudgedDay;
  readonly collections: readonly FactCollection[];
  /** Whether the message says that it is about screening, or carries a fact of it. */
  isAboutScreening: boolean;
}

/** The segment by which a group begins, as a place; the empty text for a group without any. */
export function beginOf({ request, order }: Group): string {
  const [begin] = [request, order].filter((segment) => segment !== undefined);
  return begin === undefined ? "" : sayPlace(placeIn(begin));
}

/** The PID of a group, as a place. */
export function personOf({ patient }: Pick<Group, "patient">): string | undefined {
  return patient && sayPlace(placeIn(patient));
}

/** What is wrong with an examination as a whole. */
export function problemsOf({ service, judged }: OpenExamination): readonly ReadingProblem[] {
  return [service.problem, judged.problem].filter((problem) => problem !== undefined);
}

/** The examination once all of its facts are gathered. */
export function closed({
  place,
  person,
  message,
  service,
  judged,
  collections,
}: OpenExamination): ExaminationReading {
  return {
    place,
    ...(person === undefined ? {} : { person }),
    message,
    service: service.isKnown && service.service !== undefined ? sayTerm(service.service) : undefined,
    on: judged.day,
    unknown: [
      ...(service.isKnown ? [] : (["service"] as const)),
      ...(judged.day === undefined ? (["on"] as const) : []),
    ],
    asked: collections.map((collection) => ({ decision: collection.decision, facts: collection.facts() })),
  };
}
