/** Where the definitions of this project have their names; every canonical URL and code system starts so. */
export const CANONICAL_BASE = "https://opendepistage.org/fhir";

/** The name of a decision where FHIR allows no full stops: `fr.breast.conduct` gives `fr-breast-conduct`. */
export function idOfDecision(decision: string): string {
  return decision.replaceAll(".", "-");
}

/** The canonical URL of a definition of this project, without its version. */
export function canonicalOf(type: "PlanDefinition" | "Library" | "Questionnaire", decision: string): string {
  return `${CANONICAL_BASE}/${type}/${idOfDecision(decision)}`;
}

/**
 * A canonical URL with the version of the rules: the first day in force of their source.
 *
 * A source without legal force has no such day, and its rules no version.
 */
export function versioned(canonical: string, version: string | undefined): string {
  return version === undefined ? canonical : `${canonical}|${version}`;
}
