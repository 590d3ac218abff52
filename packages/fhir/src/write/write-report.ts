import { formatInstant } from "@opendepistage/core/calendar";
import type { DecisionResult, Language } from "@opendepistage/core/engine";
import type { CodeableConcept, Coding, DiagnosticReport } from "fhir/r4.js";
import { outcomeSystemOf } from "../definitions/code-systems.js";
import { conceptOf } from "../definitions/texts.js";
import { LOINC, READING } from "../terms/systems.js";
import { biRadsCodings } from "./birads.js";
import { referenceOfType } from "./reference-type.js";
import { senderReference, type WritingContext } from "./writing-context.js";

/** A decision on a reading: its outcomes that conclude nothing, and those after which the reading goes on. */
interface Reading {
  readonly code: readonly Coding[];
  readonly concludesNothing: readonly string[];
  readonly goesOn: readonly string[];
}

/** A diagnostic imaging study: a reading of images made before is no screening mammogram of its own. */
const IMAGING_STUDY = { system: LOINC, code: "18748-4" };

const UNSETTLED = ["needs-information", "needs-parameter", "no-rule-in-force", "invalid"];

const READINGS: Readonly<Record<string, Reading>> = {
  "fr.breast.first-reading": {
    code: [
      { system: LOINC, code: "24606-6" },
      { system: READING, code: "first-reading" },
    ],
    concludesNothing: UNSETTLED,
    goesOn: [
      "work-up-refused",
      "deferred-work-up",
      "work-up-now",
      "second-reading-priority",
      "second-reading",
    ],
  },
  "fr.breast.second-reading": {
    code: [{ system: READING, code: "second-reading" }, IMAGING_STUDY],
    concludesNothing: [...UNSETTLED, "technical-recall", "reprint"],
    goesOn: [],
  },
  "be.breast.arbitration": {
    code: [{ system: READING, code: "double-reading" }, IMAGING_STUDY],
    concludesNothing: [...UNSETTLED, "redo"],
    goesOn: ["await-second-reading", "await-third-reading"],
  },
};

/** The report of a reading: the outcome and the BI-RADS class of each breast, coded; undefined for other decisions. */
export function writeReport(result: DecisionResult, context: WritingContext): DiagnosticReport | undefined {
  const reading = READINGS[result.decision];
  if (!reading || reading.concludesNothing.includes(result.outcome)) return undefined;
  const subject = referenceOfType(context.subject, ["Patient", "Group"]);
  if (!subject) return undefined;
  const order = referenceOfType(context.focus, ["ServiceRequest"]);
  const performer = referenceOfType(senderReference(context), ["Organization"]);
  return {
    resourceType: "DiagnosticReport",
    ...(order ? { basedOn: [order] } : {}),
    status: reading.goesOn.includes(result.outcome) ? "preliminary" : "final",
    category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/v2-0074", code: "RAD" }] }],
    code: { coding: [...reading.code] },
    subject,
    effectiveDateTime: result.on,
    issued: formatInstant(context.recorded),
    ...(performer ? { performer: [performer] } : {}),
    conclusionCode: [
      conceptOf(outcomeSystemOf(result.decision), result.outcome),
      ...classesOf(result, context.language ?? "en"),
    ],
  };
}

const SIDES = {
  left: { en: "left breast", fr: "sein gauche" },
  right: { en: "right breast", fr: "sein droit" },
} as const;

function classesOf({ because }: DecisionResult, language: Language): readonly CodeableConcept[] {
  const facts = because[0]?.facts ?? {};
  return (["left", "right"] as const).flatMap((side) => {
    const coding = biRadsCodings(facts[`classes.${side}`]);
    return coding.length > 0 ? [{ coding: [...coding], text: SIDES[side][language] }] : [];
  });
}
