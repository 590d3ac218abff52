import type { Action, DecisionResult, Reason, Strength, Written } from "@opendepistage/core/engine";
import type { Parameters, ParametersParameter } from "fhir/r4.js";
import { readParameter } from "./parameter-value.js";

/** An answer as its parameters say it; the actions only where no Task says them. */
export type ReadOutput = Omit<DecisionResult, "actions"> & { readonly actions: readonly Action[] };

/** Reads back what `writeOutput` wrote; undefined where a part is missing or of another form. */
export function readOutput({ parameter = [] }: Parameters): ReadOutput | undefined {
  const text = (name: string) => textOf(parameter.find((one) => one.name === name));
  const [decision, ruleset, on, outcome] = ["decision", "ruleset", "on", "outcome"].map(text);
  const strength = text("strength") ?? null;
  const values = recordOf(parameter, "values");
  const because = parameter.filter(({ name }) => name === "because").map(readReason);
  const actions = parameter.filter(({ name }) => name === "action").map(readAction);
  const overlays = textsOf(parameter, "overlay");
  if (!decision || !ruleset || !on || !outcome || !values || !isStrength(strength)) return undefined;
  if (!isComplete(because) || !isComplete(actions)) return undefined;
  return {
    decision,
    ruleset,
    on,
    outcome,
    values,
    strength,
    actions,
    because,
    missing: textsOf(parameter, "missing"),
    presumed: textsOf(parameter, "presumed"),
    interpretations: textsOf(parameter, "interpretation"),
    notes: textsOf(parameter, "note"),
    ...(overlays.length > 0 ? { overlays } : {}),
  };
}

export function isComplete<T>(list: readonly (T | undefined)[]): list is readonly T[] {
  return list.every((item) => item !== undefined);
}

function textOf(parameter: ParametersParameter | undefined): string | undefined {
  const value = parameter && readParameter(parameter);
  return typeof value === "string" ? value : undefined;
}

function textsOf(parameters: readonly ParametersParameter[], name: string): readonly string[] {
  return parameters.filter((one) => one.name === name).flatMap((one) => textOf(one) ?? []);
}

/** A record that is left out is empty. */
function recordOf(
  parameters: readonly ParametersParameter[],
  name: string,
): Readonly<Record<string, Written>> | undefined {
  const found = parameters.find((one) => one.name === name);
  if (!found) return {};
  const value = readParameter(found);
  return isRecord(value) ? value : undefined;
}

function isRecord(value: Written | undefined): value is { readonly [name: string]: Written } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readReason({ part = [] }: ParametersParameter): Reason | undefined {
  const provision = textOf(part.find(({ name }) => name === "provision"));
  const citation = textOf(part.find(({ name }) => name === "citation"));
  const facts = recordOf(part, "facts");
  if (provision === undefined || citation === undefined || facts === undefined) return undefined;
  return { provision, citation, facts };
}

function readAction(parameter: ParametersParameter): Action | undefined {
  const value = readParameter(parameter);
  if (!isRecord(value)) return undefined;
  const { code, by, to, channel, notBefore = null, due = null, strength = null, provision } = value;
  if (!areTexts([code, by, to, provision]) || !isStrength(strength) || strength === null) return undefined;
  return {
    code: String(code),
    by: String(by),
    to: String(to),
    ...(typeof channel === "string" ? { channel } : {}),
    notBefore,
    due,
    strength,
    provision: String(provision),
  };
}

function areTexts(values: readonly (Written | undefined)[]): boolean {
  return values.every((value) => typeof value === "string");
}

function isStrength(value: Written): value is Strength | null {
  return value === null || value === "required" || value === "recommended" || value === "allowed";
}
