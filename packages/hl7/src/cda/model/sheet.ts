import type { Coded } from "../codes/concept.js";
import type * as sets from "../codes/value-sets.js";
import type { XmlElement } from "../xml/xml-element.js";
import type { FamilyHistory, History, Installation } from "./history.js";

/** A value for each breast. */
export interface PerBreast<T> {
  readonly right?: T;
  readonly left?: T;
}

type Named<Set extends { readonly concepts: object }> = Coded<Extract<keyof Set["concepts"], string>>;

/** A date or moment with the precision of the document: `2007`, `2007-03`, `2021-07-29`, `2021-07-29T11:17:00+01:00`. */
export type Moment = string;

/** A text of the narrative; null where the document refers to a text that is not there. */
export type FreeText = string | null;

/** An identifier: the OID of who gave it, and what is unique there, where the OID is not so by itself. */
export interface Identifier {
  readonly root: string;
  readonly extension?: string;
}

/** Anomalies of a breast that the sheet asks for one by one. */
export interface Anomalies {
  readonly mass?: PerBreast<boolean>;
  readonly calcifications?: PerBreast<boolean>;
  readonly massWithCalcifications?: PerBreast<boolean>;
  readonly architecturalDistortion?: PerBreast<boolean>;
  readonly focalAsymmetry?: PerBreast<boolean>;
}

/** Whether earlier images were compared, and those of which day. */
export interface Comparison {
  readonly made: boolean;
  readonly with?: Moment;
}

/** What became of an anomaly since the images compared. */
export interface Evolution {
  readonly appeared?: PerBreast<boolean>;
  readonly moreSuspicious?: PerBreast<boolean>;
  readonly sameOrLessSuspicious?: PerBreast<boolean>;
}

/** What a radiologist recommends. */
export interface Plan {
  readonly conduct?: Named<typeof sets.conducts>;
  /** Between two controls, where the conduct is surveillance. */
  readonly controlEveryMonths?: number;
  readonly requestedExamination?: FreeText;
}

/** A drawing that is attached. */
export interface Drawing {
  readonly title: string;
  /** Such as `image/jpeg`. */
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
}

/** An ultrasound at first reading, outside the work-up. */
export interface Ultrasound {
  readonly reason?: Named<typeof sets.ultrasoundReasons>;
  readonly reasonDetail?: FreeText;
  readonly result?: PerBreast<Named<typeof sets.ultrasoundResults>>;
}

/** The first reading. */
export interface FirstReading {
  readonly date?: Moment;
  readonly readingTypes?: readonly Named<typeof sets.readingTypes>[];
  readonly clinicalExamination?: Named<typeof sets.clinicalExaminations>;
  readonly technicalDifficulties?: boolean;
  readonly technicalDifficultyDetail?: FreeText;
  readonly comparison?: Comparison;
  readonly density?: Named<typeof sets.densities>;
  readonly extraViews?: PerBreast<boolean>;
  readonly result?: PerBreast<Named<typeof sets.firstResults>>;
  readonly anomalies?: Anomalies;
  readonly ultrasound?: Ultrasound;
  readonly plan?: Plan;
  readonly drawings?: readonly Drawing[];
}

/** The work-up of the day of the first reading. */
export interface ImmediateWorkUp {
  readonly date?: Moment;
  readonly reason?: Named<typeof sets.workUpReasons>;
  readonly techniques?: readonly Named<typeof sets.workUpTechniques>[];
  readonly techniqueDetail?: FreeText;
  readonly finalClass?: PerBreast<Named<typeof sets.finalClasses>>;
  /** What the images of each breast were made with, where an anomaly was detected. */
  readonly detectedBy?: PerBreast<readonly Named<typeof sets.imagingTechniques>[]>;
  readonly plan?: Plan;
}

/** An examination that the second reader asks for. */
export interface RecommendedExamination {
  readonly examination: Named<typeof sets.recommendedExaminations>;
  readonly detail?: FreeText;
}

/** Why images are technically insufficient, of each breast. */
export interface TechnicalFaults {
  readonly positioning?: PerBreast<boolean>;
  readonly imageQuality?: PerBreast<boolean>;
  readonly printQuality?: PerBreast<boolean>;
}

/** The second reading. */
export interface SecondReading {
  readonly date?: Moment;
  readonly readingTypes?: readonly Named<typeof sets.readingTypes>[];
  readonly technicallyInsufficient?: boolean;
  readonly technicalFaults?: TechnicalFaults;
  readonly correctiveInformation?: FreeText;
  readonly comparison?: Comparison;
  readonly evolution?: Evolution;
  readonly result?: PerBreast<Named<typeof sets.secondResults>>;
  readonly anomalies?: Anomalies;
  readonly recommendedExaminations?: readonly RecommendedExamination[];
  readonly plan?: Plan;
  readonly drawings?: readonly Drawing[];
}

/** The work-up that was put off to another day. */
export interface DeferredWorkUp {
  readonly date?: Moment;
  readonly reason?: Named<typeof sets.workUpReasons>;
  readonly techniques?: readonly Named<typeof sets.workUpTechniques>[];
  readonly techniqueDetail?: FreeText;
  readonly comparison?: Comparison;
  readonly evolution?: Evolution;
  readonly finalClass?: PerBreast<Named<typeof sets.finalClasses>>;
  readonly anomalies?: Anomalies;
  readonly plan?: Plan;
  readonly drawings?: readonly Drawing[];
}

/** What a document says of itself, and the parties to it. */
export interface SheetHeader {
  readonly id: Identifier;
  /** The same for all versions of a sheet. */
  readonly setId: Identifier;
  readonly versionNumber: number;
  readonly title: string;
  /** When the document was made. */
  readonly effectiveTime: Moment;
  /** Code of confidentiality: N, R or V. */
  readonly confidentiality: string;
  /** From `recordTarget` to `componentOf`, as they are in CDA: persons, and so never shown. */
  readonly parties: readonly XmlElement[];
  /** Templates, codes and language, where they are not those of every sheet. */
  readonly metadata?: readonly XmlElement[];
}

/** A section or part that the model has no place for, kept to be written again. */
export interface KeptPart {
  /** Key of the section that it follows; none where it comes first. */
  readonly after?: string;
  readonly element: XmlElement;
}

interface Common {
  readonly header: SheetHeader;
  /** The section on social cover, which identifies the person and so is never shown. */
  readonly socialCover?: XmlElement;
  /** Sections as they were read, by key, where writing them from their facts would give another text. */
  readonly sources?: Readonly<Record<string, XmlElement>>;
  readonly kept?: readonly KeptPart[];
  /** Paths at which the document says different things: what stands there is kept to be written, and not believed. */
  readonly contested?: readonly string[];
}

/** CANCER-D2LM-FIN 2022.01: the national interpretation sheet of a screening mammogram. */
export interface InterpretationSheet extends Common {
  readonly kind: "FIN";
  readonly installation?: Installation;
  readonly history?: History;
  readonly familyHistory?: FamilyHistory;
  readonly firstReading?: FirstReading;
  readonly immediateWorkUp?: ImmediateWorkUp;
  readonly secondReading?: SecondReading;
  /** Whether both readers agree, as the sheet says; its format has no code for it. */
  readonly concordance?: boolean;
}

/** CANCER-D2LM-FIDD 2022.01: the sheet of a deferred work-up. */
export interface DeferredWorkUpSheet extends Common {
  readonly kind: "FIDD";
  readonly deferredWorkUp?: DeferredWorkUp;
}

/** A sheet of the French breast screening programme. */
export type Sheet = InterpretationSheet | DeferredWorkUpSheet;
