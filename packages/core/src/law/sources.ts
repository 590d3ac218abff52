/** Short name of a source text, as used in every citation. */
export type SourceId =
  | "FR-ARR-2024"
  | "BE-CCREF-2024"
  | "BE-CSSSS-18-053"
  | "FR-CNAMTS-AV24"
  | "DOCTEUR-IMAGO-2025";

/** A text that decisions execute: its short name and its days in force, both included, `YYYY-MM-DD`. */
export interface SourceInForce {
  readonly id: SourceId;
  /** First day in force; null when the text has no legal force. */
  readonly inForceFrom: string | null;
  /** Last day in force; null while no end is known. */
  readonly inForceUntil: string | null;
}

export const FR_ARR_2024: SourceInForce = {
  id: "FR-ARR-2024",
  inForceFrom: "2024-01-27",
  inForceUntil: null,
};

export const BE_CCREF_2024: SourceInForce = {
  id: "BE-CCREF-2024",
  inForceFrom: "2024-06-01",
  inForceUntil: null,
};

export const BE_CSSSS_18_053: SourceInForce = {
  id: "BE-CSSSS-18-053",
  inForceFrom: "2018-04-17",
  inForceUntil: null,
};

export const FR_CNAMTS_AV24: SourceInForce = {
  id: "FR-CNAMTS-AV24",
  inForceFrom: "2007-12-03",
  inForceUntil: "2009-07-21",
};

export const DOCTEUR_IMAGO_2025: SourceInForce = {
  id: "DOCTEUR-IMAGO-2025",
  inForceFrom: null,
  inForceUntil: null,
};
