import type { Mapping } from "../mapping/mapping.js";
import { readMessage } from "../read/read-message.js";
import type { Unmapped, UnmappedReason } from "../read/reading.js";
import type { ReadingProblem } from "../read/reading-problem.js";
import type { Message } from "../syntax/index.js";
import { type DecisionWithoutRows, factsWithoutRow } from "./facts-without-row.js";
import { MappingUse, type UnusedEntry } from "./mapping-use.js";

/** A message that a mapping is tried on, with the name by which places in it are told. */
export interface LintSample {
  readonly name: string;
  readonly message: Message;
}

/** A place in one of the samples. */
export interface SamplePlace {
  readonly sample: string;
  /** A path such as `OBX[2]` or `PID-8`. */
  readonly place: string;
}

/** Something that the samples carry and that is not used, wherever it stands. */
export interface Loss {
  readonly reason: UnmappedReason;
  /** The code of the observation or service, where it looks like one; for what has none, the segment or field. */
  readonly what: string;
  readonly count: number;
  readonly places: readonly SamplePlace[];
}

/** A problem of reading, and the sample that it was found in. */
export interface SampleProblem {
  readonly sample: string;
  readonly problem: ReadingProblem;
}

/** What a mapping makes of sample messages; none of it quotes the values of a message. */
export interface MappingLint {
  /** How many samples were read. */
  readonly samples: number;
  /** What the mapping could give a meaning to and does not, most frequent first. */
  readonly lost: readonly Loss[];
  /** What no mapping gives a meaning to: segments and fields that are not read, results that are not final. */
  readonly unread: readonly Loss[];
  readonly problems: readonly SampleProblem[];
  /** Services and observations of the mapping that no sample has. */
  readonly unused: readonly UnusedEntry[];
  /** Facts of the decisions that the services ask for, which no row can give. */
  readonly withoutRow: readonly DecisionWithoutRows[];
}

/** Reasons that a row, a value or a service more would take away. */
const mendable: ReadonlySet<UnmappedReason> = new Set([
  "observation-not-mapped",
  "service-not-mapped",
  "value-not-mapped",
  "fact-not-asked",
]);

/** Tells what sample messages would lose when read by a mapping, and what of the mapping they do not call for. */
export function lintMapping(mapping: Mapping, samples: readonly LintSample[]): MappingLint {
  const use = new MappingUse(mapping);
  const losses = new LossList();
  const problems: SampleProblem[] = [];
  for (const { name, message } of samples) {
    const reading = readMessage(message, mapping);
    use.see(message, reading.subject === "order" ? "order" : "result");
    for (const unmapped of reading.unmapped) losses.add(unmapped, name);
    problems.push(...reading.problems.map((problem) => ({ sample: name, problem })));
  }
  const all = losses.toArray();
  return {
    samples: samples.length,
    lost: all.filter(({ reason }) => mendable.has(reason)),
    unread: all.filter(({ reason }) => !mendable.has(reason)),
    problems,
    unused: use.unused(),
    withoutRow: factsWithoutRow(mapping),
  };
}

/** Whether nothing that the mapping could give a meaning to is lost, and nothing in the samples is an error. */
export function isClean({ lost, problems }: MappingLint): boolean {
  return lost.length === 0 && problems.every(({ problem }) => problem.severity !== "E");
}

class LossList {
  readonly #places = new Map<string, { loss: Pick<Loss, "reason" | "what">; places: SamplePlace[] }>();

  add({ reason, code, place }: Unmapped, sample: string): void {
    const what = code ?? kindOf(place);
    const key = JSON.stringify([reason, what]);
    const known = this.#places.get(key) ?? { loss: { reason, what }, places: [] };
    known.places.push({ sample, place });
    this.#places.set(key, known);
  }

  toArray(): readonly Loss[] {
    return [...this.#places.values()]
      .map(({ loss, places }) => ({ ...loss, count: places.length, places }))
      .toSorted((one, other) => other.count - one.count);
  }
}

/** The segment or field at a place, whichever of its kind it is: `OBX-8` of `OBX[12]-8`. */
function kindOf(place: string): string {
  return place.replaceAll(/\[\d+\]/g, "");
}
