import type { DecisionResult } from "@opendepistage/core/engine";
import type { Communication, Observation, Reference, ServiceRequest } from "fhir/r4.js";
import { SERVICE_SYSTEM } from "../definitions/code-systems.js";
import { conceptOf } from "../definitions/texts.js";
import { screeningTypes } from "../terms/screening.js";
import { NEXT_INVITATION, SNOMED } from "../terms/systems.js";
import { termOf } from "../terms/term.js";

/** Where the Belgian guide on population screening (hl7.fhir.be.public-health 1.0.2) has its profiles. */
const PROFILES = "https://www.ehealth.fgov.be/standards/fhir/public-health/StructureDefinition";

export const PLAN_PROFILE = `${PROFILES}/be-populationscreening-plan`;
const COMMUNICATION_PROFILE = `${PROFILES}/be-populationscreening-communication`;
const FOLLOW_UP_PROFILE = `${PROFILES}/be-populationscreening-follow-up`;
const OBSERVATION_PROFILE = `${PROFILES}/be-populationscreening-observation`;

/** Breast cancer screening, as the guide codes the type of screening. */
export const BREAST_SCREENING = conceptOf(SNOMED, termOf(screeningTypes, "breast")?.code ?? "");

/** Whom the resources of the guide are about, and by which organisation; the guide admits no other types. */
export interface ScreeningParties {
  readonly patient: Reference;
  readonly organization: Reference;
}

/** What a decision on Walloon breast screening says, in the resources of the Belgian guide; none for other decisions. */
export interface PopulationScreening {
  readonly result?: Observation;
  readonly followUp?: ServiceRequest;
  readonly nextInvitation?: Communication;
}

/** The resources of the Belgian population-screening guide that a decision calls for. */
export function writePopulationScreening(
  decided: DecisionResult,
  parties: ScreeningParties,
): PopulationScreening {
  const next = nextInvitationAfter(decided);
  const interpretation = RESULTS[outcomeKey(decided)];
  return {
    ...(interpretation ? { result: observationOf(decided, interpretation, parties) } : {}),
    ...(outcomeKey(decided) === POSITIVE ? { followUp: followUpOf(parties) } : {}),
    ...(next ? { nextInvitation: communicationOf(next, parties) } : {}),
  };
}

function outcomeKey({ decision, outcome }: Pick<DecisionResult, "decision" | "outcome">): string {
  return `${decision} ${outcome}`;
}

const POSITIVE = "be.breast.arbitration positive";
const NEGATIVE = "be.breast.arbitration negative";

/** The results of the guide’s value set: abnormal and normal. */
const RESULTS: Readonly<Record<string, string>> = { [POSITIVE]: "280415008", [NEGATIVE]: "280413001" };

interface NextInvitation {
  readonly code: string;
  /** The first day on which it may be expected, `YYYY-MM-DD`, where the decision tells it. */
  readonly from?: string;
}

/**
 * Which invitation follows, by the codes of the guide. Without an end of the work-up nothing is settled after a
 * positive result. No other decision says when, or whether, a woman is invited again.
 */
function nextInvitationAfter(decided: DecisionResult): NextInvitation | undefined {
  const { from } = decided.values;
  switch (outcomeKey(decided)) {
    case POSITIVE:
      return { code: "tobedetermined" };
    case NEGATIVE:
    case "be.breast.population eligible":
      return { code: "nextinvitation" };
    case "be.breast.population not-due":
      return { code: "nextinvitation", ...(typeof from === "string" ? { from } : {}) };
    case "be.breast.population outside-age-range":
      return { code: "notintargetgroup", ...(typeof from === "string" ? { from } : {}) };
    default:
      return undefined;
  }
}

function observationOf(
  { on }: DecisionResult,
  result: string,
  { patient, organization }: ScreeningParties,
): Observation {
  return {
    resourceType: "Observation",
    meta: { profile: [OBSERVATION_PROFILE] },
    status: "final",
    code: BREAST_SCREENING,
    subject: patient,
    effectiveDateTime: on,
    performer: [organization],
    valueCodeableConcept: conceptOf(SNOMED, result),
  };
}

/** A positive result proposes an examination, which the woman may ask for. */
function followUpOf({ patient, organization }: ScreeningParties): ServiceRequest {
  return {
    resourceType: "ServiceRequest",
    meta: { profile: [FOLLOW_UP_PROFILE] },
    status: "active",
    intent: "proposal",
    code: conceptOf(SERVICE_SYSTEM, "work-up"),
    subject: patient,
    requester: organization,
  };
}

function communicationOf(
  { code, from }: NextInvitation,
  { patient, organization }: ScreeningParties,
): Communication {
  return {
    resourceType: "Communication",
    meta: { profile: [COMMUNICATION_PROFILE] },
    status: "preparation",
    category: [BREAST_SCREENING],
    subject: patient,
    topic: conceptOf(NEXT_INVITATION, code),
    recipient: [patient],
    sender: organization,
    ...(from === undefined ? {} : { payload: [{ contentString: from }] }),
  };
}
