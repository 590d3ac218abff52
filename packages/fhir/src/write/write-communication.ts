import type { Action } from "@opendepistage/core/engine";
import type { CodeableConcept, Communication, Reference } from "fhir/r4.js";
import { ACTION_SYSTEM, CHANNEL_SYSTEM } from "../definitions/code-systems.js";
import { conceptOf } from "../definitions/texts.js";
import { type Cancer, type Letter, letterTerms, screeningTypes } from "../terms/screening.js";
import { termOf } from "../terms/term.js";
import { reasonOf } from "./provisions.js";
import { referenceOfType } from "./reference-type.js";
import { bearerOf } from "./roles.js";
import type { WritingContext } from "./writing-context.js";

const PARTICIPATION_MODE = "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode";
/** How HL7 names the channels that the law names; eHealthBox has no code there. */
const MODE: Readonly<Record<string, { readonly code: string; readonly display: string }>> = {
  post: { code: "MAILWRIT", display: "mail" },
  electronic: { code: "ELECTRONIC", display: "electronic data" },
};

/** An action that asks for a letter. */
export interface AskedLetter {
  readonly action: Action;
  readonly decision: string;
  readonly task: Reference;
}

/** The letter that an action asks for, to be prepared: to whom, through which channel, on which ground. */
export function writeCommunication(
  { action, decision, task }: AskedLetter,
  context: WritingContext,
): Communication {
  const { language = "en", focus } = context;
  const category = categoriesOf(action, decision);
  const subject = referenceOfType(context.subject, ["Patient", "Group"]);
  const recipient = bearerOf(action.to, context);
  const sender = bearerOf(action.by, context);
  return {
    resourceType: "Communication",
    basedOn: [task],
    status: "preparation",
    ...(category.length > 0 ? { category: [...category] } : {}),
    ...(action.channel === undefined ? {} : { medium: [mediumOf(action.channel)] }),
    ...(subject ? { subject } : {}),
    topic: conceptOf(ACTION_SYSTEM, action.code),
    ...(focus ? { about: [focus] } : {}),
    ...(recipient ? { recipient: [recipient] } : {}),
    ...(sender ? { sender } : {}),
    reasonCode: [reasonOf(action.provision, language)],
  };
}

function mediumOf(channel: string): CodeableConcept {
  const mode = MODE[channel];
  const own = { system: CHANNEL_SYSTEM, code: channel };
  return { coding: mode ? [{ system: PARTICIPATION_MODE, ...mode }, own] : [own] };
}

const PROGRAMMES: readonly (readonly [string, Cancer])[] = [
  ["fr.breast.", "breast"],
  ["be.breast.", "breast"],
  ["fr.colorectal.", "colorectal"],
  ["fr.cervical.", "cervical"],
];

/** What is screened for, and what the letter is: the codes by which it is read once it is sent. */
function categoriesOf({ code }: Action, decision: string): readonly CodeableConcept[] {
  const cancer = PROGRAMMES.find(([start]) => decision.startsWith(start))?.[1];
  const kind = kindOf(code, decision);
  const screening = cancer && termOf(screeningTypes, cancer);
  const letter = kind && termOf(letterTerms, kind);
  return [screening, letter].flatMap((term) => (term ? [conceptOf(term.system, term.code)] : []));
}

function kindOf(code: string, decision: string): Letter | undefined {
  if (code === "invite" || code === "send-invitation-on-request") return "invitation";
  if (code === "send-result" || code === "tell-positive-result") return "result";
  if (code === "remind") return decision.endsWith(".invitation") ? "reminder" : "follow-up-reminder";
  return code === "send-last-reminder" ? "follow-up-reminder" : undefined;
}
