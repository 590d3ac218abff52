import type { Problem } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import type { Side } from "../terms/breast.js";
import type { ObjectKind } from "./sop-classes.js";

export type Processing = "for-processing" | "for-presentation" | "post-processed";

/** What an image is marked with (FR-ARR-2024, annexe III, annexe 3, IV). */
export type Mark = "view" | "side" | "name" | "given-name" | "birth-date" | "examination-date";

/** A view of a breast. */
export interface View {
  /** SNOMED CT code (DICOM CID 4014). */
  readonly code: string;
  /** Its abbreviation, such as `CC`. */
  readonly name: string;
  /** SNOMED CT codes of what modifies it (DICOM CID 4015). */
  readonly modifiers: readonly string[];
  /** Whether it shows the whole breast in the ordinary way, and is no additional view of a part. */
  readonly isFull: boolean;
}

/** One object of a study; what could not be read of it is absent. */
export interface InstanceReading {
  /** Its place among the metadata: `instances[0]`. */
  readonly place: string;
  readonly uid: string;
  readonly sopClass: string;
  readonly series: string;
  readonly seriesNumber?: number;
  readonly number?: number;
  readonly modality: string;
  readonly kind: ObjectKind;
  readonly side?: Side;
  readonly view?: View;
  readonly transferSyntax?: string;
  readonly processing?: Processing;
  readonly marks: readonly Mark[];
}

/** An object that is not judged as an image of the breast, and why. */
export interface SetAside {
  readonly place: string;
  readonly reason: Bilingual;
}

/** A study as its metadata tell it. Of the person, only whether the images are marked with a name and a birth date. */
export interface StudyReading {
  readonly uid: string;
  /** Calendar day of the study, `YYYY-MM-DD`. */
  readonly on?: string;
  /** The same with the time, where the metadata tell its offset from UTC. */
  readonly startedAt?: string;
  readonly accessionNumber?: string;
  readonly instances: readonly InstanceReading[];
  readonly setAside: readonly SetAside[];
  /** What could not be understood, each with its place; values of the metadata are not quoted. */
  readonly problems: readonly Problem[];
}
