import { type FactValue, factsFrom, parseFacts } from "@opendepistage/core/border";
import { type CivilDate, formatCivilDate, type Zone } from "@opendepistage/core/calendar";
import { type DecideOptions, type Decision, type DecisionResult, decide } from "@opendepistage/core/engine";
import { resultNotification } from "@opendepistage/core/france/breast/result-notification";
import { secondReading } from "@opendepistage/core/france/breast/second-reading";
import type { Identifier, InterpretationSheet, Moment, SecondReading } from "../model/sheet.js";
import { authorOf, type Professional } from "../write/parties.js";
import { identifier } from "../write/write-header.js";
import { element, type XmlElement } from "../xml/xml-element.js";
import { classOf } from "./first-reading-facts.js";
import { mammogramDay, namesDoctor } from "./parties.js";
import { secondReadingFacts } from "./second-reading-facts.js";

/** What a second reader adds to the sheet of a first reader. */
export interface SecondReadingContent {
  readonly reading: SecondReading;
  readonly reader: Professional;
  /** Identifier of the document to be, which no other document has. */
  readonly id: Identifier;
  /** When the completed document is made, with its offset. */
  readonly at: Moment;
}

/** What the law asks and no field of the sheet holds; what is left out is unknown. */
export interface BesideTheSheet {
  /** The second reader judges the work-up of the first sufficient. */
  readonly workUpSufficient?: boolean;
  readonly evidentCancer?: boolean;
  /** The badly printed image was archived. */
  readonly archived?: boolean;
  /** Left out: told by whether the document names a doctor. */
  readonly doctorNamed?: boolean;
  readonly prescriberKnown?: boolean;
  /** ISO 8601 with its offset; null, as long as it is not sent, is what is taken when left out. */
  readonly doctorLetterSentAt?: string | null;
}

/** How the completed sheet is judged. */
export interface CompletionOptions extends Omit<DecideOptions, "on"> {
  /** The day on which the law is judged, instead of that of the mammogram. */
  readonly on?: CivilDate;
  readonly zone?: Zone;
  readonly beside?: BesideTheSheet;
}

/** A completed sheet with what follows from it, or the answer of the law where there may be no such reading. */
export type Completion =
  | {
      readonly ok: true;
      readonly sheet: InterpretationSheet;
      readonly decision: DecisionResult;
      /** Who is told of the result, and by when; none while the result is not settled. */
      readonly letters: DecisionResult | undefined;
    }
  | { readonly ok: false; readonly decision: DecisionResult | undefined };

/**
 * Completes the sheet of a first reader by the second reading (FRD-01): a new version of the same set, that replaces
 * the one before, with the decision and the letters due. A reading that the order does not allow gives no document, but
 * the decision with the provision that it breaks; nor does a sheet without the day of the mammogram, which cannot be
 * judged.
 */
export function completeSheet(
  sheet: InterpretationSheet,
  content: SecondReadingContent,
  options: CompletionOptions = {},
): Completion {
  const { on: chosen, zone = "Europe/Paris", beside = {}, ...more } = options;
  const completed = withSecondReading(sheet, content);
  const mammogramOn = mammogramDay(sheet, zone)?.date;
  const on = chosen ?? mammogramOn;
  if (on === undefined) return { ok: false, decision: undefined };
  const decideOn = (decision: Decision, values: readonly FactValue[]) => {
    const parsed = parseFacts(decision, factsFrom(values));
    if (!parsed.ok) throw new TypeError(`A sheet gave ${decision.id} facts that it cannot have`);
    return decide(decision, parsed.facts, { ...more, on });
  };
  const decision = decideOn(secondReading, [...secondReadingFacts(completed), ...judged(completed, beside)]);
  if (decision.outcome === "invalid") return { ok: false, decision };
  const result = results[decision.outcome];
  if (result === undefined) return { ok: true, sheet: completed, decision, letters: undefined };
  const letters = decideOn(resultNotification, [
    { path: "result", value: result },
    ...(mammogramOn === undefined ? [] : [{ path: "mammogramOn", value: formatCivilDate(mammogramOn) }]),
    ...letterFacts(sheet, beside),
  ]);
  return { ok: true, sheet: completed, decision, letters };
}

/** What fr.breast.result-notification calls the outcomes of a second reading. */
const results: Readonly<Record<string, string>> = {
  negative: "negative",
  "specialist-opinion": "positive-second-reading",
  "recall-for-work-up": "positive-second-reading",
  "technical-recall": "technical-recall",
};

function judged(
  sheet: InterpretationSheet,
  { workUpSufficient, evidentCancer, archived }: BesideTheSheet,
): readonly FactValue[] {
  const isInsufficient = sheet.secondReading?.technicallyInsufficient === true;
  return [
    ...given("workUpSufficient", workUpSufficient),
    ...given("evidentCancer", evidentCancer),
    ...(isInsufficient ? given("technicallyInsufficient.archived", archived) : []),
  ];
}

function letterFacts(sheet: InterpretationSheet, beside: BesideTheSheet): readonly FactValue[] {
  return [
    ...given("doctorNamed", beside.doctorNamed ?? (namesDoctor(sheet) || undefined)),
    ...given("prescriberKnown", beside.prescriberKnown),
    { path: "doctorLetterSentAt", value: beside.doctorLetterSentAt ?? null },
  ];
}

function given(path: string, value: unknown): readonly FactValue[] {
  return value === undefined ? [] : [{ path, value }];
}

/** The next version of a sheet, with the second reading and its author. */
function withSecondReading(
  sheet: InterpretationSheet,
  { reading, reader, id, at }: SecondReadingContent,
): InterpretationSheet {
  const { header } = sheet;
  const { concordance: _before, ...rest } = sheet;
  const concordance = concordanceOf(sheet, reading);
  return {
    ...rest,
    header: {
      ...header,
      id,
      versionNumber: header.versionNumber + 1,
      effectiveTime: at,
      parties: partiesWith(header.parties, authorOf(reader, at), replaced(sheet)),
    },
    secondReading: reading,
    ...(concordance === undefined ? {} : { concordance }),
  };
}

/** Both negative is concordant (READ-14); images that cannot be read leave it open. */
function concordanceOf(sheet: InterpretationSheet, { result }: SecondReading): boolean | undefined {
  const second = [result?.right, result?.left];
  const first = [classOf(sheet, "right"), classOf(sheet, "left")];
  if (second.some((each) => each === undefined) || first.some((each) => each === undefined)) return undefined;
  const isNegative = (each: unknown) => each === "1" || each === "2";
  return first.every(isNegative) === second.every(isNegative);
}

function replaced({ header }: InterpretationSheet): XmlElement {
  return element("relatedDocument", { typeCode: "RPLC" }, [
    element("parentDocument", {}, [
      identifier("id", header.id),
      identifier("setId", header.setId),
      element("versionNumber", { value: String(header.versionNumber) }),
    ]),
  ]);
}

/** Parts of the header that the schema has after the document that is replaced. */
const afterRelated: readonly string[] = ["authorization", "componentOf"];

/** The parties with the second reader after the first, and the document that is replaced. */
function partiesWith(
  parties: readonly XmlElement[],
  author: XmlElement,
  related: XmlElement,
): readonly XmlElement[] {
  const authors = parties.filter(({ name }) => name === "author");
  const first = authors[0];
  const others = parties.filter(({ name }) => name !== "author" && name !== "relatedDocument");
  const after = others.filter(({ name }) => afterRelated.includes(name));
  const [target, middle] = [
    others.filter(({ name }) => name === "recordTarget"),
    others.filter(({ name }) => name !== "recordTarget" && !afterRelated.includes(name)),
  ];
  return [...target, ...(first === undefined ? [] : [first]), author, ...middle, related, ...after];
}
