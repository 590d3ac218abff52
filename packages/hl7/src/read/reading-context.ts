import type { Mapping } from "../mapping/mapping.js";
import type { Segment } from "../syntax/index.js";
import type { OpenExamination } from "./open-examination.js";
import type { Carried, Day, StudyReference } from "./reading.js";
import type { ReadingProblem } from "./reading-problem.js";
import type { SegmentUse } from "./segment-use.js";
import type { OpenDocument } from "./told-facts.js";

/** What the parts of reading a message share: the mapping, and the account of what was found. */
export interface ReadingContext {
  readonly mapping: Mapping;
  readonly message: "order" | "result";
  readonly header: Segment;
  readonly use: SegmentUse;
  readonly carried: Carried[];
  readonly problems: ReadingProblem[];
  /** PID-7 of each patient, read once. */
  readonly birthDates: ReadonlyMap<Segment, Day>;
  readonly studies: StudyReference[];
  /** Examinations that documents within the message tell of. */
  readonly documents: OpenDocument[];
  /** Examinations that further groups may add to, by what makes them one. */
  readonly joined: Map<string, OpenExamination>;
}
