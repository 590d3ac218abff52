import { type CivilDate, formatCivilDate, formatInstant, type Instant } from "@opendepistage/core/calendar";
import { type Decision, type FactShape, type Facts, withoutNull } from "@opendepistage/core/engine";
import { ownSystem } from "../mapping/default-profile/values.js";
import { factCodes } from "../mapping/fact-rows.js";
import {
  type BuildResult,
  buildMessage,
  type FieldInput,
  type FieldInputs,
  type Problem,
  type RepetitionInput,
  type SegmentInput,
  type SyntaxProblemCode,
} from "../syntax/index.js";
import { headerFields, type Letterhead } from "./letterhead.js";

/** What a message of facts says beside them: who writes to whom, on which day, about whom. */
export interface FactsEnvelope extends Letterhead {
  /** The day on which the law is to be judged: OBR-7. */
  readonly on: CivilDate;
  /** Fields of PID; PID-7 is the fact `birthDate`, where it is known. */
  readonly patient?: FieldInputs;
  /** OBR-2 and OBR-3, and what else the request carries. */
  readonly request?: FieldInputs;
}

/** A message of facts, or why they cannot be written. */
export type WrittenFacts =
  | Extract<BuildResult, { readonly ok: true }>
  | { readonly ok: false; readonly problems: readonly Problem<SyntaxProblemCode | "value-empty">[] };

/**
 * Writes the facts of a decision as an ORU^R01 of the default profile, which reads the same facts back: OBR-4 names the
 * decision, each OBX-3 a fact path. Facts left out are not written. Throws a TypeError on a fact that the decision does
 * not have; a line break other than a line feed, or an empty text in a list, is a problem.
 */
export function writeFacts(decision: Decision, facts: Facts, envelope: FactsEnvelope): WrittenFacts {
  const isBornKnown = decision.facts["birthDate"]?.type.kind === "date" && facts["birthDate"] !== undefined;
  const inObservations = Object.entries(facts).filter(([name]) => name !== "birthDate" || !isBornKnown);
  const observations = inObservations.flatMap(([name, value]) =>
    written({ path: name, shape: shapeOf(decision, name), value }),
  );
  const unwritable = observations.flatMap(emptyItems);
  if (unwritable.length > 0) return { ok: false, problems: unwritable };
  const birthDate = isBornKnown ? { 7: hl7Day(facts["birthDate"] as CivilDate) } : {};
  const patient = { ...envelope.patient, ...birthDate };
  return buildMessage([
    { id: "MSH", fields: headerFields(envelope, ["ORU", "R01", "ORU_R01"]) },
    ...(Object.keys(patient).length === 0 ? [] : [{ id: "PID", fields: { 1: "1", ...patient } }]),
    { id: "OBR", fields: requestFields(decision, envelope) },
    ...observations.map(observationSegment),
  ]);
}

/** An empty text among the items of a list: an empty repetition says nothing in HL7. */
function emptyItems({ value }: Observation, index: number): readonly Problem<"value-empty">[] {
  if (typeof value === "string" || !("repetitions" in value)) return [];
  return value.repetitions.flatMap((item, at) => {
    if (typeof item === "string" || !("lines" in item) || item.lines.some((line) => line !== "")) return [];
    const place = { segment: "OBX", occurrence: index + 1, field: 5, repetition: at + 1 };
    const finding = { found: "an empty text in a list", expected: "texts that are not empty" };
    return { code: "value-empty", hl7Code: 102, severity: "E", place, ...finding };
  });
}

function shapeOf(decision: Decision, name: string): FactShape {
  const fact = Object.hasOwn(decision.facts, name) ? decision.facts[name] : undefined;
  if (fact === undefined) throw new TypeError(`${decision.id} has no fact ${name}`);
  return fact.type;
}

function requestFields({ id }: Decision, { on, request }: FactsEnvelope): FieldInputs {
  return { 1: "1", ...request, 4: { components: [id, "", ownSystem] }, 7: hl7Day(on), 25: "F" };
}

/** An observation of a fact: its path, the number of its record in a list, and its value in its data type. */
interface Observation {
  readonly path: string;
  readonly record?: number;
  readonly type: string;
  readonly value: FieldInput;
}

/** A fact to write. */
interface ToWrite {
  readonly path: string;
  readonly shape: FactShape;
  readonly value: unknown;
}

/** The observations that tell a fact, in the codes and data types that its shape calls for. */
function written({ path, shape, value }: ToWrite): readonly Observation[] {
  if (value === undefined) return [];
  if (value === null) return [coded(path, factCodes.absent)];
  const whole = withoutNull(shape);
  if (whole.kind === "record") return recordWritten(path, whole.fields, value as Facts);
  if (whole.kind === "set-of" || whole.kind === "list-of") {
    const items = value as readonly unknown[];
    if (items.length === 0) return [coded(path, factCodes.emptyList)];
    if (whole.kind === "list-of" && withoutNull(whole.of).kind === "record")
      return items.flatMap((item, index) =>
        written({ path, shape: whole.of, value: item }).map((each) => ({ ...each, record: index + 1 })),
      );
    const of: FactShape = whole.kind === "set-of" ? { kind: "one-of", options: whole.options } : whole.of;
    return [{ path, type: typeOf(of), value: { repetitions: items.map((item) => repetition(of, item)) } }];
  }
  if (value === "") return [coded(path, factCodes.emptyText)];
  return [{ path, type: typeOf(whole), value: repetition(whole, value) }];
}

function recordWritten(
  path: string,
  fields: Readonly<Record<string, FactShape>>,
  value: Facts,
): readonly Observation[] {
  const known = Object.entries(value).filter(([, field]) => field !== undefined);
  if (known.length === 0) return [coded(path, factCodes.emptyRecord)];
  return known.flatMap(([name, field]) => {
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (shape === undefined) throw new TypeError(`There is no fact ${path}.${name}`);
    return written({ path: `${path}.${name}`, shape, value: field });
  });
}

function coded(path: string, code: string): Observation {
  return { path, type: "CWE", value: ownCode(code) };
}

function ownCode(code: string): RepetitionInput {
  return { components: [code, "", ownSystem] };
}

/** The data type (OBX-2) of a value that is no record and no list. */
function typeOf(shape: FactShape): string {
  switch (withoutNull(shape).kind) {
    case "date":
      return "DT";
    case "instant":
      return "TS";
    case "integer":
      return "NM";
    case "text":
    case "identifier":
      return "ST";
    default:
      return "CWE";
  }
}

function repetition(shape: FactShape, value: unknown): RepetitionInput {
  switch (withoutNull(shape).kind) {
    case "date":
      return hl7Day(value as CivilDate);
    case "instant":
      return hl7Moment(value as Instant);
    case "integer":
      return String(value);
    case "boolean":
      return { components: [value === true ? "Y" : "N", "", "HL70136"] };
    case "one-of":
      return ownCode(String(value));
    default:
      return { lines: String(value).split("\n") };
  }
}

function hl7Day(date: CivilDate): string {
  return formatCivilDate(date).replaceAll("-", "");
}

function hl7Moment(instant: Instant): string {
  const [, day = "", time = "", offset = ""] =
    /^(.+)T([\d:.]+)(Z|[+-].+)$/.exec(formatInstant(instant)) ?? [];
  const ahead = offset === "Z" ? "+0000" : offset.replace(":", "");
  return `${day.replaceAll("-", "")}${time.replaceAll(":", "")}${ahead}`;
}

function observationSegment({ path, record, type, value }: Observation, index: number): SegmentInput {
  return {
    id: "OBX",
    fields: {
      1: String(index + 1),
      2: type,
      3: { components: [path, "", ownSystem] },
      ...(record !== undefined && { 4: String(record) }),
      5: value,
      11: "F",
    },
  };
}
