import { CANONICAL_BASE, canonicalOf } from "../definitions/canonical.js";

const PREFIX = `${CANONICAL_BASE}/Questionnaire/`;

/** The canonical URL of the questionnaire of a decision. */
export function questionnaireOf(decision: string): string {
  return canonicalOf("Questionnaire", decision);
}

/** The id, as FHIR writes it, of the decision whose questionnaire this canonical names, with a version or not. */
export function decisionIdOf(questionnaire: string): string | undefined {
  const url = questionnaire.split("|")[0] ?? "";
  return url.startsWith(PREFIX) ? url.slice(PREFIX.length) : undefined;
}

/** Codes that stand for what FHIR has no value for, in place of an answer. */
export const NULL = "null";
export const EMPTY_LIST = "empty-list";
export const EMPTY_RECORD = "empty-record";
export const EMPTY_TEXT = "empty-text";
