import { decisions } from "@opendepistage/core/decisions";
import { type Decision, withoutNull } from "@opendepistage/core/engine";

/** The decision of an id. */
export function findDecision(id: string): Decision | undefined {
  return decisions.find((decision) => decision.id === id);
}

/** The decision of an id as FHIR writes it, `fr-breast-conduct`. */
export function findDecisionByFhirId(id: string, idOf: (decision: string) => string): Decision | undefined {
  return decisions.find((decision) => idOf(decision.id) === id);
}

/** Whether a decision asks for a day under this name; some ask whether one is written somewhere. */
export function asksForDay({ facts }: Decision, name: string): boolean {
  const type = facts[name]?.type;
  return type !== undefined && withoutNull(type).kind === "date";
}

/** Ids of the decisions that ask for a day under this name. */
export function decisionsAsking(name: string): readonly string[] {
  return decisions.filter((decision) => asksForDay(decision, name)).map(({ id }) => id);
}
