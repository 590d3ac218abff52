import type { DecisionResult, Written } from "@opendepistage/core/engine";
import {
  type BuildResult,
  buildMessage,
  type FieldInput,
  formatTimestamp,
  type SegmentInput,
} from "../../syntax/index.js";
import { headerFields, type Letterhead } from "../letterhead.js";
import { type PersonSegments, personSegments } from "../person-segments.js";
import { resultSystem, timestampOf } from "./member-value.js";
import { resultObservations } from "./result-observations.js";

/** A decision result, with the numbers of the order that it answers. */
export interface ResultReport {
  readonly result: DecisionResult;
  /** OBR-4.2, for people: the title of the decision. */
  readonly title?: string;
  /** ORC-2 and OBR-2, where the sender’s order has a number. */
  readonly placerNumber?: FieldInput | undefined;
  /** ORC-3 and OBR-3. */
  readonly fillerNumber?: FieldInput | undefined;
}

/** What is reported of one person. */
export interface PersonReports extends PersonSegments {
  readonly reports: readonly ResultReport[];
}

/**
 * Writes decision results as ORU^R01 (HL7 2.5.1, French national profile): OBR-4 the decision, OBR-7 the day on which
 * the law was judged, one OBX for each member of the result (docs/hl7/writing.md). `readResultMessage` gives them back.
 * A carriage return in a text is a problem. Throws a TypeError on another segment in the place of PID or PV1.
 */
export function writeResult(persons: readonly PersonReports[], letterhead: Letterhead): BuildResult {
  return buildMessage([
    { id: "MSH", fields: headerFields(letterhead, ["ORU", "R01", "ORU_R01"]) },
    ...persons.flatMap((person) => [
      ...personSegments(person),
      ...person.reports.flatMap((report, index) => reportSegments(report, index + 1, letterhead)),
    ]),
  ]);
}

function reportSegments(
  report: ResultReport,
  setId: number,
  { at }: Pick<Letterhead, "at">,
): readonly SegmentInput[] {
  const { result, title = "", placerNumber = "", fillerNumber = "" } = report;
  const order = { 1: "RE", 2: placerNumber, 3: fillerNumber };
  const request = {
    1: String(setId),
    2: placerNumber,
    3: fillerNumber,
    4: { components: [result.decision, title, resultSystem] },
    7: timestampOf(result.on) ?? "",
    22: formatTimestamp(at),
    25: "F",
  };
  return [
    { id: "ORC", fields: order },
    { id: "OBR", fields: request },
    ...resultObservations(membersOf(result), { status: "F" }),
  ];
}

/** The result as plain members; those that are undefined are not there. */
export function membersOf(result: DecisionResult): Readonly<Record<string, Written>> {
  return JSON.parse(JSON.stringify(result)) as Readonly<Record<string, Written>>;
}
