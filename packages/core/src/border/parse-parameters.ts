import * as z from "zod/mini";
import type { Bilingual, Parameter, ParameterValues } from "../engine/index.js";
import { plainObject } from "./fact-schema.js";
import { sayParameter, schemaOfParameter } from "./parameter-schema.js";
import { type Problem, sayFound, valueAt, writePath } from "./problem.js";
import { sayFields } from "./say-expected.js";
import { unknownName } from "./unknown-name.js";

/** Values of parameters, by id, or all that is wrong with what was given. */
export type ParsedParameters =
  | { readonly ok: true; readonly parameters: ParameterValues }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads values of a decision's parameters, by id; an id that the decision does not declare is a problem. */
export function parseParameters(
  decision: { readonly parameters: readonly Parameter[] },
  input: unknown,
): ParsedParameters {
  const declared = new Map(decision.parameters.map((parameter) => [parameter.id, parameter]));
  const ids = [...declared.keys()];
  const schema = plainObject(
    Object.fromEntries(
      decision.parameters.map((parameter) => [parameter.id, z.optional(schemaOfParameter(parameter))]),
    ),
  );
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, parameters: result.data as ParameterValues };
  const problems = result.error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownParameter(key, ids));
    const [id] = issue.path;
    const parameter = declared.get(String(id));
    return [parameter ? wrongValue(parameter, input) : notAnObject(input, ids)];
  });
  return { ok: false, problems: firstOfEach(problems) };
}

function unknownParameter(id: string, ids: readonly string[]): Problem {
  if (ids.length > 0) return { ...unknownName(id, [], ids), path: id };
  const none = { en: "no parameter: the decision has none", fr: "aucun paramètre : la décision n’en a pas" };
  return { ...unknownName(id, [], ids), path: id, expected: none };
}

function wrongValue(parameter: Parameter, input: unknown): Problem {
  return {
    path: parameter.id,
    found: sayGiven(valueAt(input, [parameter.id])),
    expected: sayParameter(parameter),
  };
}

function notAnObject(input: unknown, ids: readonly string[]): Problem {
  return { path: writePath([]), found: sayFound(input), expected: sayFields(ids) };
}

/** A parameter is no secret: a list of numbers may be shown. */
function sayGiven(value: unknown): Bilingual {
  if (!Array.isArray(value) || !value.every((item) => typeof item === "number")) return sayFound(value);
  return { en: `[${value.join(", ")}]`, fr: `[${value.join(", ")}]` };
}

function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()];
}
