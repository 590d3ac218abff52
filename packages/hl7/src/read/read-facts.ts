import { leavesOf } from "@opendepistage/core/border";
import { formatCivilDate } from "@opendepistage/core/calendar";
import type { ObservationRow } from "../mapping/mapping.js";
import type { Segment } from "../syntax/index.js";
import { dayRemark } from "./document-day.js";
import type { FactCollection, GivenValue } from "./fact-collection.js";
import type { Group } from "./groups.js";
import { factRowsOf, rowOf } from "./observation-rows.js";
import type { JudgedDay, ServiceReading } from "./open-examination.js";
import { isEncapsulated, readDocument } from "./read-document.js";
import {
  type FactFound,
  factsTakenBack,
  type ObservationReading,
  observationFields,
  readObservation,
} from "./read-observation.js";
import { readRecordNumber } from "./read-record-number.js";
import type { Carried } from "./reading.js";
import type { ReadingContext } from "./reading-context.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import { sayTerm, termsOf } from "./terms.js";

/** What reading the facts of an examination takes. */
export interface ExaminationContext extends ReadingContext {
  readonly service: ServiceReading;
  readonly judged: JudgedDay;
  readonly patient: Segment | undefined;
}

/** The fact that the day of an examination gives, unless the service says otherwise. */
const usualDay: Readonly<Record<string, string>> = { "fr.breast.conduct": "mammogramOn" };

/** Facts that a message carries in a field of its own, whatever the vendor: birth date, day, and what the service says. */
export function addBuiltIn(
  group: Group,
  collections: readonly FactCollection[],
  context: ExaminationContext,
): void {
  const request = group.request ?? context.header;
  const birthDate = birthDateOf(group, context);
  for (const collection of collections) {
    const { facts } = collection.decision;
    if (birthDate !== undefined && Object.hasOwn(facts, "birthDate")) collection.add(birthDate);
    for (const given of toldByService(collection.decision.id, request, context)) collection.add(given);
  }
}

function birthDateOf({ patient }: Group, { birthDates }: ExaminationContext): GivenValue | undefined {
  const day = patient && birthDates.get(patient);
  if (patient === undefined || day === undefined) return undefined;
  return { path: "birthDate", value: formatCivilDate(day.date), place: placeIn(patient, { field: 7 }) };
}

/** The day of the examination, where it is a fact of the decision, and what the service is known to mean. */
function toldByService(
  decision: string,
  request: Segment,
  { service, judged }: ExaminationContext,
): readonly GivenValue[] {
  const dayFact = (service.service?.day ?? usualDay)[decision];
  const { day } = judged;
  const facts = service.isKnown ? service.service?.facts?.[decision] : undefined;
  return [
    ...(dayFact === undefined || day === undefined
      ? []
      : [{ path: dayFact, value: formatCivilDate(day.date), place: placeIn(request, { field: 7 }) }]),
    ...Object.entries(facts ?? {})
      .flatMap(([name, value]) => leavesOf(name, value))
      .map((leaf) => ({ ...leaf, place: placeIn(request, { field: 4 }) })),
  ];
}

/** Reads one observation; answers whether it gave a fact that is asked for. */
export function readOne(
  segment: Segment,
  collections: readonly FactCollection[],
  context: ExaminationContext,
): boolean {
  const { mapping, use, problems } = context;
  const code = termsOf(segment.field(3).repetition(1)).map(sayTerm)[0];
  const named = rowOf(segment, { mapping, service: context.service.service?.code });
  const rows = named === undefined ? factRowsOf(segment, collections, mapping) : [named];
  const [row] = rows;
  if (row === undefined && isEncapsulated(segment)) {
    openDocumentOf(segment, context);
    return false;
  }
  if (row === undefined) {
    use.list(segment, "observation-not-mapped", { code });
    return false;
  }
  const reading = readByRows(segment, rows, { ...context, collections });
  if (!reading.ok) {
    if (reading.problem !== undefined) problems.push(reading.problem);
    if (reading.reason !== "no-value") spoil(rows, collections);
    takeBack(segment, rows, { collections, mapping });
    use.list(segment, reading.reason, { code });
    return false;
  }
  use.use(segment, ...observationFields, ...reading.fields);
  return keepFacts(segment, { row, ...reading }, { ...context, collections, code });
}

function openDocumentOf(segment: Segment, context: ExaminationContext): void {
  const document = readDocument({ segment, patient: context.patient }, context);
  if (document === undefined) return;
  context.documents.push(document);
  const remark = dayRemark(segment, document, context);
  if (remark !== undefined) context.problems.push(remark);
}

interface RowContext extends ExaminationContext {
  readonly collections: readonly FactCollection[];
}

/** Reads an observation by each of its rows, which differ in the decision that they give a fact to. */
function readByRows(segment: Segment, rows: readonly ObservationRow[], context: RowContext): RecordedReading {
  const { message, mapping, collections, service } = context;
  const readings = rows.map((row) => readObservation(segment, row, { message, zone: mapping.timeZone }));
  const read = readings.flatMap((reading) => (reading.ok ? [reading] : []));
  const failed = readings.find((reading) => !reading.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const facts = read.flatMap((reading) => reading.facts);
  const values = read[0]?.values ?? [];
  const fields = read.flatMap((reading) => reading.fields);
  const isInList = facts.some(({ decision, path }) =>
    collections.some((each) => each.decision.id === decision && each.isInList(path)),
  );
  if (!isInList) return { ok: true, facts, values, fields, record: undefined };
  const record = readRecordNumber(segment, service.service?.record);
  if (!record.ok) return { ok: false, reason: "value-not-mapped", problem: record.problem };
  return { ok: true, facts, values, fields: [...fields, ...record.fields], record: record.number };
}

type RecordedReading =
  | Extract<ObservationReading, { readonly ok: false }>
  | (Extract<ObservationReading, { readonly ok: true }> & { readonly record: number | undefined });

/** What an observation would have told cannot be used: lists and sets are not known without it. */
function spoil(rows: readonly ObservationRow[], collections: readonly FactCollection[]): void {
  for (const { facts } of rows)
    for (const collection of collections) {
      const path = facts[collection.decision.id];
      if (path !== undefined) collection.spoil(path);
    }
}

/** What is taken back and told all the same, in whichever order, is not known. */
function takeBack(
  segment: Segment,
  rows: readonly ObservationRow[],
  { collections, mapping }: Pick<RowContext, "collections" | "mapping">,
): void {
  const place = placeIn(segment, { field: 5 });
  for (const { decision, path, value } of rows.flatMap((row) =>
    factsTakenBack(segment, row, mapping.timeZone),
  ))
    collections.find((each) => each.decision.id === decision)?.takeBack({ path, value, place });
}

interface KeepContext extends RowContext {
  readonly code: string | undefined;
}

interface Found {
  readonly row: ObservationRow;
  readonly facts: readonly FactFound[];
  readonly values: readonly unknown[];
  readonly record: number | undefined;
}

function keepFacts(segment: Segment, { row, facts, values, record }: Found, context: KeepContext): boolean {
  const { collections, carried, problems, use, code } = context;
  const place = sayPlace(placeIn(segment));
  const told = new Map<string, { fact: string; value: unknown; decisions: string[] }>();
  for (const { decision, path, value } of facts) {
    const collection = collections.find((each) => each.decision.id === decision);
    if (collection === undefined) continue;
    const problem = collection.add({ path, value, place: placeIn(segment, { field: 5 }), record });
    if (problem !== undefined) problems.push(problem);
    const key = JSON.stringify([path, value]);
    const shown = collection.hiddenAs(path) ?? value;
    const entry = told.get(key) ?? { fact: path, value: shown, decisions: [] };
    entry.decisions.push(decision);
    told.set(key, entry);
  }
  for (const entry of told.values()) carried.push({ what: "fact", place, ...entry });
  if (facts.length === 0) carried.push(reported(place, row.title, values));
  else if (told.size === 0) use.list(segment, "fact-not-asked", { code });
  return told.size > 0;
}

function reported(place: string, title: string, values: readonly unknown[]): Carried {
  return { what: "reported", place, value: values.length === 1 ? values[0] : values, title };
}
