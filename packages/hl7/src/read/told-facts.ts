import type { Decision, Facts } from "@opendepistage/core/engine";
import type { Place } from "../syntax/index.js";
import type { ExaminationReading } from "./reading.js";

/** The facts that one part of a message tells for one decision; what another part contradicts may be taken back. */
export interface ToldFacts {
  readonly decision: Decision;
  facts(): Facts;
  placeAt(path: string): Place | undefined;
  /** Says that what is told of a path cannot be used. */
  contest(path: string): void;
}

/** The facts of a document within a message, all of them told at the one place of the document. */
export class DocumentFacts implements ToldFacts {
  readonly decision: Decision;
  readonly #place: Place;
  #facts: Facts;

  constructor({ decision, facts }: ExaminationReading["asked"][number], place: Place) {
    this.decision = decision;
    this.#facts = facts;
    this.#place = place;
  }

  facts(): Facts {
    return this.#facts;
  }

  placeAt(): Place {
    return this.#place;
  }

  contest(path: string): void {
    this.#facts = without(this.#facts, path.split("."));
  }
}

/** An examination that a document within a message tells of. */
export interface OpenDocument {
  readonly reading: ExaminationReading;
  readonly told: readonly DocumentFacts[];
}

/** A document as an examination whose facts other parts of the message may contradict. */
export function openDocument(reading: ExaminationReading, place: Place): OpenDocument {
  return { reading, told: reading.asked.map((asked) => new DocumentFacts(asked, place)) };
}

/** The examination of a document with the facts that nothing contradicts. */
export function closedDocument({ reading, told }: OpenDocument): ExaminationReading {
  return { ...reading, asked: told.map((each) => ({ decision: each.decision, facts: each.facts() })) };
}

function without(facts: Facts, [name, ...rest]: readonly string[]): Facts {
  const { [name ?? ""]: found, ...others } = facts;
  if (name === undefined || found === undefined) return facts;
  if (rest.length === 0) return others;
  const isRecord = typeof found === "object" && found !== null && !Array.isArray(found);
  return isRecord ? { ...others, [name]: without(found as Facts, rest) } : facts;
}
