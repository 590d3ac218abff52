import type { Action, DecisionResult, Reason, Written } from "@opendepistage/core/engine";
import type { Parameters, ParametersParameter } from "fhir/r4.js";
import { writeParameter } from "./parameter-value.js";

/** How an answer is written as parameters. */
export interface OutputOptions {
  /** The id within the resource that contains it. */
  readonly id: string;
  /** Write the actions too, where no Task says them. */
  readonly withActions: boolean;
}

/** An answer as parameters: the contract's fields by their names, a list as one parameter for each item. */
export function writeOutput(result: DecisionResult, { id, withActions }: OutputOptions): Parameters {
  return {
    resourceType: "Parameters",
    id,
    parameter: [
      { name: "decision", valueString: result.decision },
      { name: "ruleset", valueString: result.ruleset },
      { name: "on", valueDate: result.on },
      { name: "outcome", valueString: result.outcome },
      ...(result.strength === null ? [] : [{ name: "strength", valueString: result.strength }]),
      ...recordOf("values", result.values),
      ...(withActions ? result.actions.map(writeAction) : []),
      ...result.because.map(writeReason),
      ...textsOf("missing", result.missing),
      ...textsOf("presumed", result.presumed),
      ...textsOf("interpretation", result.interpretations),
      ...textsOf("note", result.notes),
      ...textsOf("overlay", result.overlays ?? []),
    ],
  };
}

function writeReason({ provision, citation, facts }: Reason): ParametersParameter {
  return {
    name: "because",
    part: [
      { name: "provision", valueString: provision },
      { name: "citation", valueString: citation },
      ...recordOf("facts", facts),
    ],
  };
}

function writeAction(action: Action): ParametersParameter {
  return { name: "action", part: Object.entries(action).map(([name, value]) => writeParameter(name, value)) };
}

function recordOf(name: string, record: Readonly<Record<string, Written>>): readonly ParametersParameter[] {
  return Object.keys(record).length === 0 ? [] : [writeParameter(name, record)];
}

function textsOf(name: string, texts: readonly string[]): readonly ParametersParameter[] {
  return texts.map((valueString) => ({ name, valueString }));
}
