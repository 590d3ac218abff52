import { setOf } from "../../engine/index.js";

/** Anomalies of a mammogram that decide which examinations its work-up must hold. */
export const findings = setOf("mass", "calcifications", "asymmetry", "architectural-distortion");

/** Examinations of a work-up; magnification together with a lateral view gives the magnified views of both. */
export const workUpExaminations = setOf("ultrasound", "lateral-view", "magnification");

/** An anomaly and the work-up that it had. */
export interface Examined {
  readonly findings: readonly ("mass" | "calcifications" | "asymmetry" | "architectural-distortion")[];
  readonly workUpExaminations: readonly ("ultrasound" | "lateral-view" | "magnification")[];
}

/** Whether a mass was seen and no ultrasound made: it cannot be classified (FR-ARR-2024, annexe III, IV.B). */
export function lacksUltrasound({ findings: seen, workUpExaminations: made }: Examined): boolean {
  return seen.includes("mass") && !made.includes("ultrasound");
}

/** Whether calcifications were seen and lateral view or magnification is lacking (annexe III, IV.B and annexe 2). */
export function lacksMagnifiedViews({ findings: seen, workUpExaminations: made }: Examined): boolean {
  return (
    seen.includes("calcifications") && !(made.includes("lateral-view") && made.includes("magnification"))
  );
}
