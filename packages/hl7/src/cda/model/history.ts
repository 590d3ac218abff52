import type { Coded } from "../codes/concept.js";
import type { mammographSystems, personalProblems } from "../codes/value-sets.js";

/** What the images were made and read with. */
export interface Installation {
  /** When the mammogram began and ended. */
  readonly from?: string;
  readonly to?: string;
  /** Left out where it was not used: the format has no way to say no. */
  readonly computerAidedDetection?: true;
  /** Kind of the mammograph; the published examples do not code it. */
  readonly system?: keyof typeof mammographSystems.concepts;
  /** Make and model. */
  readonly mammograph?: string;
  readonly tomosynthesis?: true;
  /** Make and model of the reading console. */
  readonly console?: string;
}

/** A disease or operation of the past. */
export interface PastProblem {
  readonly problem: Coded<keyof typeof personalProblems.concepts>;
  readonly side?: "right" | "left";
  /** Year, or day, of the problem. */
  readonly when?: string;
  /** The document says that there was none of it. */
  readonly denied?: true;
  /** Kind of the lesion; null where the document refers to a text that is not there. */
  readonly lesion?: string | null;
}

/** The person's own history. */
export interface History {
  readonly previousMammogram?: boolean;
  readonly lastMammogramOn?: string;
  readonly hormoneTherapy?: boolean;
  readonly highRiskContext?: boolean;
  readonly problems?: readonly PastProblem[];
}

/** Cancers of one side of the family, each true or false as the sheet says. */
export interface FamilySide {
  readonly brcaMutation?: boolean;
  readonly breastCancerBefore30?: boolean;
  readonly breastCancer30To39?: boolean;
  readonly breastCancer40To49?: boolean;
  readonly breastCancer50To59?: boolean;
  readonly ovarianCancerBefore70?: boolean;
  readonly maleBreastCancer?: boolean;
}

/** Cancers in the family. */
export interface FamilyHistory {
  /** Age at the earliest cancer. */
  readonly earliestAge?: number;
  /** Numbers of cancers, as the narrative gives them; null where it does not. */
  readonly breastCancers40To49?: string | null;
  readonly breastCancers50To59?: string | null;
  readonly father?: FamilySide;
  readonly mother?: FamilySide;
}
