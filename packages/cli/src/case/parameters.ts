import { parseParameters } from "@opendepistage/core/border";
import type { Decision, ParameterValues } from "@opendepistage/core/engine";
import { parameters } from "@opendepistage/core/law";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import { readJson, sourceName } from "../input/read-json.js";
import type { Machine } from "../machine.js";

/** Reads an organisation's parameters for all decisions; a name that no decision has is a fault. */
export async function readParameters(
  source: string | undefined,
  machine: Machine,
): Promise<Attempt<ParameterValues>> {
  if (source === undefined) return succeeded({});
  const read = await readJson(source, machine);
  if (!read.ok) return read;
  const parsed = parseParameters({ parameters }, read.value);
  if (parsed.ok) return succeeded(parsed.parameters);
  const name = sourceName(source);
  return failed({
    exitCode: exitCode.badData,
    message: { en: `${name.en}: these are no parameters`, fr: `${name.fr} : ce ne sont pas des paramètres` },
    problems: parsed.problems,
  });
}

/** Those of the parameters that a decision has. */
export function ownParameters(decision: Decision, values: ParameterValues): ParameterValues {
  const own = decision.parameters.filter(({ id }) => Object.hasOwn(values, id));
  return Object.fromEntries(own.map(({ id }) => [id, values[id]]));
}
