import { formatInstant } from "@opendepistage/core/calendar";
import type { Action } from "@opendepistage/core/engine";
import type { Reference, ServiceRequest } from "fhir/r4.js";
import { canonicalOf, versioned } from "../definitions/canonical.js";
import { ACTION_SYSTEM, SERVICE_SYSTEM } from "../definitions/code-systems.js";
import { roleConcept } from "../definitions/roles.js";
import { conceptOf } from "../definitions/texts.js";
import { LOINC } from "../terms/systems.js";
import { periodOf } from "./action-period.js";
import { requestedBy } from "./acts.js";
import { reasonOf } from "./provisions.js";
import { bearerOf } from "./roles.js";
import { INTENT_OF } from "./strength.js";
import { senderReference, type WritingContext } from "./writing-context.js";

/** What a ServiceRequest is written from, beside the context. */
export interface AskedService {
  readonly action: Action;
  readonly decision: string;
  readonly version: string | undefined;
  readonly subject: Reference;
}

/** The examination or reading that an action asks for; undefined for an act of another kind. */
export function writeServiceRequest(
  { action, decision, version, subject }: AskedService,
  context: WritingContext,
): ServiceRequest | undefined {
  const requested = requestedBy(action.code);
  if (!requested) return undefined;
  const { language = "en", focus } = context;
  const performer = bearerOf(action.by, context);
  const occurrence = periodOf(action);
  const { loinc } = requested;
  return {
    resourceType: "ServiceRequest",
    instantiatesUri: [versioned(canonicalOf("PlanDefinition", decision), version)],
    status: "active",
    intent: INTENT_OF[action.strength],
    category: [conceptOf(SERVICE_SYSTEM, requested.service)],
    code: {
      coding: [
        ...(loinc === undefined ? [] : [{ system: LOINC, code: loinc }]),
        { system: ACTION_SYSTEM, code: action.code },
      ],
    },
    subject,
    ...(occurrence ? { occurrencePeriod: occurrence } : {}),
    authoredOn: formatInstant(context.recorded),
    requester: senderReference(context),
    performerType: roleConcept(action.by, language),
    ...(performer ? { performer: [performer] } : {}),
    reasonCode: [reasonOf(action.provision, language)],
    ...(focus ? { supportingInfo: [focus] } : {}),
  };
}
