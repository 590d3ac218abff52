import type { DecisionResult, Written } from "@opendepistage/core/engine";
import type { Consent } from "fhir/r4.js";
import { CONSENT, LOINC } from "../terms/systems.js";
import { reasonOf } from "./provisions.js";
import { referenceOfType } from "./reference-type.js";
import type { WritingContext } from "./writing-context.js";

/** What a person answered on a processing of their data, as a decision took it into account. */
interface Answer {
  readonly type: "permit" | "deny";
  /** What is permitted or denied, as a code of `CONSENT`. */
  readonly matter: string;
  /** The day of the answer, where the decision knows it. */
  readonly on?: string | undefined;
}

const ANSWERS: Readonly<Record<string, (result: DecisionResult) => Answer | undefined>> = {
  "be.breast.consent": furtherProcessing,
  "fr.data.objection": objection,
  "be.integrated-care.consent": dataExport,
};

/**
 * The Consent that a decision on one rests on; undefined for other decisions, and where no answer is on record.
 *
 * It says what the person answered. How long the law lets an answer hold is said by the decision.
 */
export function writeConsent(result: DecisionResult, context: WritingContext): Consent | undefined {
  const answer = ANSWERS[result.decision]?.(result);
  const patient = referenceOfType(context.subject, ["Patient"]);
  const [reason] = result.because;
  if (!answer || !patient || !reason) return undefined;
  const { on, type, matter } = answer;
  return {
    resourceType: "Consent",
    status: "active",
    scope: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/consentscope", code: "patient-privacy" }],
    },
    category: [
      { coding: [{ system: CONSENT, code: matter }] },
      { coding: [{ system: LOINC, code: "59284-0" }] },
    ],
    patient,
    ...(on === undefined ? {} : { dateTime: on }),
    policyRule: reasonOf(reason.provision, context.language ?? "en"),
    provision: { type },
  };
}

function factOf({ because }: DecisionResult, path: string): Written | undefined {
  return because[0]?.facts[path];
}

function furtherProcessing(result: DecisionResult): Answer | undefined {
  const answered = factOf(result, "furtherProcessing");
  const matter = "further-processing";
  if (answered === "agreed") return { type: "permit", matter };
  return answered === "refused" ? { type: "deny", matter } : undefined;
}

/** An objection that no longer stops anything is spent, and no Consent. */
function objection(result: DecisionResult): Answer | undefined {
  const purpose = factOf(result, "purpose");
  if (result.outcome !== "must-stop" || typeof purpose !== "string") return undefined;
  return { type: "deny", matter: `objection-${purpose}`, on: textOf(factOf(result, "objectedOn")) };
}

/** A forbidden export rests on a refusal only where a decision of the person is on record, whose proof is noted. */
function dataExport(result: DecisionResult): Answer | undefined {
  const matter = "data-export";
  if (result.outcome === "export-allowed")
    return { type: "permit", matter, on: textOf(result.values["dataFrom"]) };
  const isRefused =
    result.outcome === "export-forbidden" && result.notes.includes("proof-lies-with-recorder");
  return isRefused ? { type: "deny", matter } : undefined;
}

function textOf(value: Written | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
