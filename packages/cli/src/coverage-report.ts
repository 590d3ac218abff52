import type { Decision, Language } from "@opendepistage/core/engine";
import { provisions, type RegisteredProvision, textOf } from "@opendepistage/core/law";

/** What became of one provision of the law. */
export interface Covered {
  readonly id: string;
  readonly source: string;
  readonly where: string;
  readonly kind: RegisteredProvision["kind"];
  /** The decision that executes it, or that will. */
  readonly decision: string;
  readonly status: "executable" | "not yet";
  readonly text: string;
}

/** Every provision of the register, with the decision that executes it. */
export function coverage(decisions: readonly Decision[], language: Language): readonly Covered[] {
  const executed = new Set(
    decisions.flatMap((decision) => decision.provisions.map(({ id }) => `${decision.id} ${id}`)),
  );
  return provisions.map((provision) => ({
    id: provision.id,
    source: provision.source,
    where: provision.where[language],
    kind: provision.kind,
    decision: provision.decision,
    status: executed.has(`${provision.decision} ${provision.id}`) ? "executable" : "not yet",
    text: textOf(provision)[language],
  }));
}
