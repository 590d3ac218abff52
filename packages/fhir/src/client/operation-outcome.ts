import { issueWords } from "./issue-words.js";
import type { ServiceIssue } from "./problem.js";

const SEVERITIES: readonly ServiceIssue["severity"][] = ["fatal", "error", "warning", "information"];
/** Most issues that are told: a validator may write thousands. */
const MOST_ISSUES = 20;

/**
 * The issues of an OperationOutcome in our words, `[]` for anything else.
 *
 * What a server writes itself (`diagnostics`, `details`) often names the person or the address: it is left out.
 */
export function issuesOf(resource: unknown): readonly ServiceIssue[] {
  if (!isObject(resource) || resource["resourceType"] !== "OperationOutcome") return [];
  const { issue } = resource;
  if (!Array.isArray(issue)) return [];
  return issue.filter(isObject).slice(0, MOST_ISSUES).map(readIssue);
}

function readIssue(issue: Readonly<Record<string, unknown>>): ServiceIssue {
  const severity = SEVERITIES.find((known) => known === issue["severity"]) ?? "error";
  const given = String(issue["code"]);
  const code = issueWords.has(given) ? given : "processing";
  const message = issueWords.get(code) ?? { en: code, fr: code };
  return { severity, code, place: placeOf(issue), message };
}

/** A path of names, indexes and the functions that FHIR uses in paths; one with a literal could hold an identifier. */
const PATH = /^[A-Za-z]\w{0,63}(?:\.\w{1,64}(?:\([A-Za-z]{0,40}\))?|\[\d{1,6}\])*$/;
/** Digits of the shortest personal identifier, the Belgian NISS. */
const IDENTIFIER = /\d{9,}/;

function placeOf(issue: Readonly<Record<string, unknown>>): string {
  const paths = [issue["expression"], issue["location"]].flatMap((list) => (Array.isArray(list) ? list : []));
  const path: unknown = paths[0];
  return typeof path === "string" && PATH.test(path) && !IDENTIFIER.test(path) ? path : "";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
