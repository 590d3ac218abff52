import { parseFacts, parseParameters } from "@opendepistage/core/border";
import { civilDate } from "@opendepistage/core/calendar";
import { decisions } from "@opendepistage/core/decisions";
import { type DecisionResult, decide } from "@opendepistage/core/engine";
import { workedCases } from "../../../../cases/worked-case.js";

/** What is decided in every worked case of the repository, in French. */
export function decidedCases(): readonly DecisionResult[] {
  return workedCases().map(({ case: { id, decision: name, on, facts, presume = false, parameters } }) => {
    const decision = decisions.find((each) => each.id === name);
    if (decision === undefined) throw new TypeError(`${id}: no decision ${name}`);
    const parsed = parseFacts(decision, facts);
    const set = parseParameters(decision, parameters ?? {});
    if (!parsed.ok || !set.ok) throw new TypeError(`${id}: facts or parameters that cannot be read`);
    return decide(decision, parsed.facts, {
      on: civilDate(on),
      presume,
      language: "fr",
      parameters: set.parameters,
    });
  });
}
