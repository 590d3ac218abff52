import { formatCivilDate } from "@opendepistage/core/calendar";
import type { Segment } from "../syntax/index.js";
import { type DayReading, readDay } from "./read-day.js";
import { identityFields, identityOf, identityRemark } from "./read-identity.js";
import type { Day, PersonReading } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";

/** What a message tells of its persons, and the day of birth by PID. */
export interface PersonsReading {
  readonly persons: readonly PersonReading[];
  readonly birthDates: ReadonlyMap<Segment, Day>;
}

type PersonContext = Pick<ReadingContext, "mapping" | "use" | "carried" | "problems">;

/** Reads of each person that there is one, the birth date, whether she died, and whether her records were merged. */
export function readPersons(segments: readonly Segment[], context: PersonContext): PersonsReading {
  const birthDates = new Map<Segment, Day>();
  const merged = mergedPersons(segments, context);
  const persons = segments
    .filter(({ id }) => id === "PID")
    .map((segment): PersonReading => {
      const birthDate = readBirth(segment, context);
      if (birthDate !== undefined) birthDates.set(segment, birthDate);
      const died = readDeath(segment, context);
      const place = sayPlace(placeIn(segment));
      return { place, birthDate: birthDate?.date, died, isMerged: merged.has(segment) };
    });
  return { persons, birthDates };
}

function readBirth(segment: Segment, { mapping, use, carried, problems }: PersonContext): Day | undefined {
  const identity = identityOf(segment);
  use.use(segment, ...identityFields, 7);
  if (identity !== undefined) carried.push(identity);
  const remark = identityRemark(segment);
  if (remark !== undefined) problems.push(remark);
  const { day, problem } = readDay(segment, 7, mapping.timeZone);
  if (problem !== undefined) problems.push(problem);
  if (day !== undefined)
    carried.push({ what: "birth-date", place: sayPlace(placeIn(segment, { field: 7 })) });
  return day;
}

/** Reads PID-29 (when the person died) and PID-30 (that she died); the null value takes back what was said before. */
function readDeath(segment: Segment, context: PersonContext): PersonReading["died"] {
  const { mapping, use, carried, problems } = context;
  const reading = readDay(segment, 29, mapping.timeZone);
  const indicator = segment.field(30).text;
  const isKnown = ["Y", "N"].includes(indicator);
  const isTakenBack = [29, 30].some((field) => segment.field(field).state === "delete");
  use.use(segment, 29, ...(isKnown || segment.field(30).state === "delete" ? [30] : []));
  if (isTakenBack && reading.day === undefined && indicator !== "Y") {
    carried.push({ what: "death-withdrawn", place: sayPlace(placeIn(segment, { field: 29 })) });
    return undefined;
  }
  const problem = deathProblem(segment, reading, indicator);
  if (problem !== undefined) problems.push(problem);
  if (indicator === "N" || (indicator !== "Y" && reading.day === undefined)) return undefined;
  const on = reading.day?.date;
  const place = sayPlace(placeIn(segment, { field: on === undefined ? 30 : 29 }));
  carried.push({ what: "death", place, value: on === undefined ? null : formatCivilDate(on) });
  return { on };
}

function deathProblem(
  segment: Segment,
  { day, problem }: DayReading,
  indicator: string,
): ReadingProblem | undefined {
  if (problem !== undefined) return problem;
  if (day !== undefined && indicator === "N")
    return readingProblem("death-contradicted", placeIn(segment, { field: 30 }), {
      found: { en: "N beside a day of death", fr: "N à côté d’un jour de décès" },
      expected: { en: "Y, or no day in PID-29", fr: "Y, ou aucun jour dans PID-29" },
    });
  if (day === undefined && indicator === "Y")
    return readingProblem("death-date-missing", placeIn(segment, { field: 29 }), {
      found: { en: "a death without its day", fr: "un décès sans son jour" },
      expected: { en: "the day of death in PID-29", fr: "le jour du décès dans PID-29" },
    });
  return undefined;
}

/** The persons to whom the records of another identifier now belong: the PID before each MRG that names one. */
function mergedPersons(segments: readonly Segment[], { use, carried }: PersonContext): ReadonlySet<Segment> {
  const merged = new Set<Segment>();
  let person: Segment | undefined;
  for (const segment of segments) {
    if (segment.id === "PID") person = segment;
    if (segment.id !== "MRG" || person === undefined || segment.field(1).state !== "value") continue;
    use.use(segment, 1);
    carried.push({ what: "merge", place: sayPlace(placeIn(segment)) });
    merged.add(person);
  }
  return merged;
}

/** What is missing of a message about a person: the person, or in a merge whose records are merged. */
export function personProblems(
  header: Segment,
  persons: readonly PersonReading[],
): readonly ReadingProblem[] {
  const after = { line: header.position.index + 2 };
  if (persons.length === 0)
    return [
      readingProblem(
        "patient-missing",
        { segment: "PID", occurrence: 1, ...after },
        {
          found: { en: "no PID", fr: "aucun PID" },
          expected: { en: "PID for each person", fr: "PID pour chaque personne" },
        },
      ),
    ];
  const isMerge = header.field(9).component(2).text === "A40";
  if (!isMerge || persons.every(({ isMerged }) => isMerged)) return [];
  return [
    readingProblem(
      "merge-missing",
      { segment: "MRG", occurrence: 1, ...after },
      {
        found: { en: "a merge without MRG-1", fr: "une fusion sans MRG-1" },
        expected: {
          en: "MRG after each PID, with the identifier that is no longer used",
          fr: "MRG après chaque PID, avec l’identifiant qui n’est plus utilisé",
        },
      },
    ),
  ];
}
