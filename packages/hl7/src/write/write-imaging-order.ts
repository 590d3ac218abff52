import {
  type BuildResult,
  buildMessage,
  type FieldInput,
  formatTimestamp,
  type Problem,
  type SegmentInput,
} from "../syntax/index.js";
import { headerFields, type Letterhead } from "./letterhead.js";
import type { OrderedService } from "./ordered-service.js";
import { type PersonSegments, personSegments } from "./person-segments.js";
import { moment, type Timing } from "./timing.js";
import { numbered, serviceField } from "./write-order.js";

/** A study of images, as DICOM and the departments that made it name it. */
export interface ImagingStudy {
  /** IPC-1. */
  readonly accessionNumber: FieldInput;
  /** IPC-2. */
  readonly requestedProcedure: FieldInput;
  /** IPC-3, the Study Instance UID. */
  readonly studyUid: string;
  /** IPC-4. */
  readonly scheduledStep: FieldInput;
  /** IPC-5, a code of DICOM such as MG. */
  readonly modality?: string | undefined;
}

/** What is told of an order of imaging once the examination is made. */
export interface ImagingOrder {
  /** ORC-1 (HL7 table 0119); SR, as the national profile writes after the examination, if not given. */
  readonly control?: string;
  /** ORC-2 and OBR-2: that of the order. */
  readonly placerNumber: FieldInput;
  /** ORC-3 and OBR-3. */
  readonly fillerNumber?: FieldInput | undefined;
  readonly service: OrderedService;
  /** TQ1-7, TQ1-8, TQ1-9. */
  readonly timing?: Timing;
  /** OBX; they are numbered anew. */
  readonly observations?: readonly SegmentInput[];
  /** One IPC for each; HL7 asks for one at least. */
  readonly studies: readonly [ImagingStudy, ...ImagingStudy[]];
}

/** What is told of the orders of one person. */
export interface PersonImagingOrders extends PersonSegments {
  readonly orders: readonly ImagingOrder[];
}

/** A message, or why it cannot be written. */
export type WriteResult = BuildResult | { readonly ok: false; readonly problems: readonly Problem<string>[] };

/**
 * Writes orders of imaging after the examination as OMI^O23 (HL7 2.5.1, French national profile): TQ1 for the timing,
 * IPC for each study. A study UID that is none is a problem, as DICOM PS3.5, section 9.1 has it. Throws a TypeError on
 * another segment in the place of PID, PV1 or OBX.
 */
export function writeImagingOrder(person: PersonImagingOrders, letterhead: Letterhead): WriteResult {
  const problems = person.orders
    .flatMap(({ studies }) => studies)
    .flatMap(({ studyUid }, index) => (isUid(studyUid) ? [] : [unusableUid(index + 1, studyUid)]));
  if (problems.length > 0) return { ok: false, problems };
  return buildMessage([
    { id: "MSH", fields: headerFields(letterhead, ["OMI", "O23", "OMI_O23"]) },
    ...personSegments(person),
    ...person.orders.flatMap((order, index) => imagingSegments(order, index + 1, letterhead)),
  ]);
}

function imagingSegments(
  order: ImagingOrder,
  setId: number,
  { at }: Pick<Letterhead, "at">,
): readonly SegmentInput[] {
  const { control = "SR", placerNumber, fillerNumber = "", service, timing, observations = [] } = order;
  const numbers = { 2: placerNumber, 3: fillerNumber };
  return [
    { id: "ORC", fields: { 1: control, ...numbers, 9: formatTimestamp(at) } },
    ...timingSegments({ priority: service.priority, ...timing }),
    { id: "OBR", fields: { 1: String(setId), ...numbers, 4: serviceField(service) } },
    ...numbered(observations),
    ...order.studies.map(studySegment),
  ];
}

function timingSegments({ notBefore = null, due = null, priority = "" }: Timing): readonly SegmentInput[] {
  const [start, end] = [moment(notBefore), moment(due)];
  if (start === "" && end === "" && priority === "") return [];
  return [{ id: "TQ1", fields: { 1: "1", 7: start, 8: end, 9: priority } }];
}

function studySegment(study: ImagingStudy): SegmentInput {
  const { accessionNumber, requestedProcedure, studyUid, scheduledStep, modality } = study;
  return {
    id: "IPC",
    fields: {
      1: accessionNumber,
      2: requestedProcedure,
      3: studyUid,
      4: scheduledStep,
      ...(modality !== undefined && { 5: { components: [modality, "", "DCM"] } }),
    },
  };
}

/** Numbers without leading zeros between points, 64 characters at the most. */
function isUid(text: string): boolean {
  return text.length <= 64 && /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+$/.test(text);
}

function unusableUid(occurrence: number, studyUid: string): Problem<"study-uid-unusable"> {
  return {
    code: "study-uid-unusable",
    hl7Code: 102,
    severity: "E",
    place: { segment: "IPC", occurrence, field: 3 },
    found: `${studyUid.length} characters that are no UID`,
    expected: "a UID of DICOM: numbers and points, 64 characters at the most",
  };
}
