import { type CivilDate, formatCivilDate } from "@opendepistage/core/calendar";
import { type Bilingual, decide } from "@opendepistage/core/engine";
import type { Place } from "../syntax/index.js";
import type { OpenExamination } from "./open-examination.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { Retelling } from "./retelling.js";
import type { OpenDocument, ToldFacts } from "./told-facts.js";

/** What a part of a message tells for a decision, and of which person and day. */
interface Part {
  readonly told: ToldFacts;
  readonly on: CivilDate;
  /** The person and the day: one mammogram. */
  readonly mammogram: string;
}

/** What the examinations of a message tell, from its observations and from its documents. */
export interface Examinations {
  readonly open: readonly OpenExamination[];
  readonly documents: readonly OpenDocument[];
}

/**
 * Finds what the parts of a message contradict of each other: two tellings of one reading, the conclusion of a first
 * reading beside that reading, the result of a stool test that may not be analysed. What is contradicted is taken back,
 * so that no decision rests on it.
 */
export function contradictionsIn(examinations: Examinations): readonly ReadingProblem[] {
  const parts = partsOf(examinations);
  const first = parts.filter(({ told }) => told.decision.id === "fr.breast.first-reading");
  const second = parts.filter(({ told }) => told.decision.id === "fr.breast.second-reading");
  return [
    ...retoldIn(first),
    ...retoldIn(second),
    ...misconcludedIn(second, first),
    ...examinations.open.flatMap((examination) => resultOfRefusedSample(examination) ?? []),
  ];
}

function partsOf({ open, documents }: Examinations): readonly Part[] {
  return [
    ...open.flatMap(({ person, judged, collections }) =>
      collections.flatMap((told) => partOf(told, person, judged.day?.date) ?? []),
    ),
    ...documents.flatMap(({ reading: { person, on }, told }) =>
      told.flatMap((each) => partOf(each, person, on?.date) ?? []),
    ),
  ];
}

function partOf(told: ToldFacts, person = "", on?: CivilDate): Part | undefined {
  return on === undefined ? undefined : { told, on, mammogram: `${person} ${formatCivilDate(on)}` };
}

/** A second and a third reading of one mammogram are two readings. */
function retoldIn(parts: readonly Part[]): readonly ReadingProblem[] {
  const readings = new Map<string, Retelling>();
  return parts.flatMap(({ told, mammogram }) => {
    const key = `${mammogram} ${told.facts()["thirdReading"] === true}`;
    const retelling = readings.get(key) ?? new Retelling();
    readings.set(key, retelling);
    return retelling.add(told);
  });
}

/** After what answers of fr.breast.first-reading a first reading may be said to have ended so. */
const followed: Readonly<Record<string, readonly string[]>> = {
  negative: ["second-reading", "second-reading-priority"],
  "negative-after-work-up": ["second-reading", "second-reading-priority"],
  // The first reading may be told as it was on its day, before the work-up that was put off.
  "negative-after-deferred-work-up": [
    "second-reading",
    "second-reading-priority",
    "deferred-work-up",
    "work-up-now",
  ],
  "work-up-refused": ["work-up-refused", "deferred-work-up", "work-up-now"],
  positive: ["histology", "surveillance", "positive-clinical", "deferred-work-up", "work-up-now", "invalid"],
};

/** Answers that leave open how a first reading ended. */
const open: readonly string[] = ["needs-parameter", "no-rule-in-force"];

/** A second reading rests on how the first ended, which must not be otherwise than the first reading itself. */
function misconcludedIn(second: readonly Part[], first: readonly Part[]): readonly ReadingProblem[] {
  const concluding = second.filter(({ told }) => told.facts()["firstReading"] !== undefined);
  if (concluding.length === 0 || first.length === 0) return [];
  const ends = endsOf(first);
  return concluding.flatMap(({ told, mammogram }) => {
    const fitting = followed[String(told.facts()["firstReading"])];
    const known = ends.get(mammogram) ?? [];
    if (fitting === undefined || known.every((possible) => possible.some((end) => fitting.includes(end))))
      return [];
    const place = told.placeAt("firstReading") ?? {};
    told.contest("firstReading");
    return [misconcluded(place)];
  });
}

/** How the first readings of each mammogram may have ended; nothing of those of which all is open. */
function endsOf(first: readonly Part[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const ends = new Map<string, Map<string, readonly string[]>>();
  for (const part of first) {
    const possible = possibleOf(part);
    const known = ends.get(part.mammogram) ?? new Map<string, readonly string[]>();
    ends.set(part.mammogram, known);
    if (possible.length > 0) known.set(possible.join(" "), possible);
  }
  return new Map([...ends].map(([mammogram, known]) => [mammogram, [...known.values()]]));
}

/** The answers that a first reading may still have; none where no rule is in force. */
function possibleOf({ told, on }: Part): readonly string[] {
  const { outcome, values } = decide(told.decision, told.facts(), { on });
  const { possible } = values;
  const outcomes =
    outcome === "needs-information" && Array.isArray(possible) ? possible.map(String) : [outcome];
  return outcomes.some((each) => open.includes(each)) ? [] : outcomes;
}

function misconcluded(place: Place): ReadingProblem {
  return readingProblem("observations-contradict", place, {
    found: {
      en: "another end of the first reading than its own classes and work-up give",
      fr: "une autre fin de la première lecture que celle que donnent ses classes et son bilan",
    },
    expected: {
      en: "the end of the first reading that the message tells of",
      fr: "la fin de la première lecture dont parle le message",
    },
  });
}

const expectedOfSample: Bilingual = {
  en: "NOT-ANALYSABLE, or a sample that may be analysed",
  fr: "NOT-ANALYSABLE, ou un prélèvement analysable",
};

/** A sample that may not be analysed (FRC-LAB-01) has no result but that. */
function resultOfRefusedSample({ judged, collections }: OpenExamination): ReadingProblem | undefined {
  const acceptance = collections.find(({ decision }) => decision.id === "fr.colorectal.sample-acceptance");
  const notification = collections.find(
    ({ decision }) => decision.id === "fr.colorectal.result-notification",
  );
  const on = judged.day?.date;
  if (acceptance === undefined || notification === undefined || on === undefined) return undefined;
  const result = notification.facts()["result"];
  if (result !== "positive" && result !== "negative") return undefined;
  if (decide(acceptance.decision, acceptance.facts(), { on }).outcome !== "not-analysable") return undefined;
  const place = notification.placeAt("result") ?? {};
  notification.contest("result");
  return readingProblem("observations-contradict", place, {
    found: {
      en: "a result of a sample that may not be analysed",
      fr: "un résultat d’un prélèvement non analysable",
    },
    expected: expectedOfSample,
  });
}
