import { type Problem, parseFacts, parseOn } from "@opendepistage/core/border";
import type { CivilDate } from "@opendepistage/core/calendar";
import type { DecideOptions, Decision, Facts } from "@opendepistage/core/engine";
import { todayFor } from "../clock.js";
import type { Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import { readJson, sourceName } from "../input/read-json.js";
import { ownParameters, readParameters } from "./parameters.js";

/** A case as the options describe it. */
export interface GivenCase {
  readonly facts: Facts;
  readonly options: DecideOptions;
}

/** Reads the case that the options describe. */
export async function readCase(decision: Decision, invocation: Invocation): Promise<Attempt<GivenCase>> {
  const { values, flags, language, machine } = invocation;
  const on = readOn(values["on"]);
  if (!on.ok) return on;
  const facts = await readFacts(decision, invocation);
  if (!facts.ok) return facts;
  const parameters = await readParameters(values["parameters"], machine);
  if (!parameters.ok) return parameters;
  return succeeded({
    facts: facts.value,
    options: {
      on: on.value ?? todayFor(decision.id, machine.now()),
      presume: flags.has("presume"),
      parameters: ownParameters(decision, parameters.value),
      language,
    },
  });
}

/** The day that `--on` names, undefined without it. */
export function readOn(given: string | undefined): Attempt<CivilDate | undefined> {
  if (given === undefined) return succeeded(undefined);
  const parsed = parseOn(given);
  if (parsed.ok) return succeeded(parsed.on);
  return failed({
    exitCode: exitCode.usage,
    message: { en: "--on is no date", fr: "--on n’est pas une date" },
    problems: parsed.problems,
  });
}

async function readFacts(decision: Decision, { values, machine }: Invocation): Promise<Attempt<Facts>> {
  const { facts: source } = values;
  if (source === undefined) return failed(withoutFacts(decision));
  if (source === "-" && values["parameters"] === "-") return failed(bothFromStdin);
  const read = await readJson(source, machine);
  if (!read.ok) return read;
  const parsed = parseFacts(decision, read.value);
  return parsed.ok ? succeeded(parsed.facts) : failed(unfit(decision, source, parsed.problems));
}

function withoutFacts(decision: Decision) {
  return {
    exitCode: exitCode.usage,
    message: { en: "--facts is missing", fr: "--facts manque" },
    hint: {
      en: `--facts '{}' tells which facts are needed; opendepistage explain ${decision.id} describes them`,
      fr: `--facts '{}' dit quels faits il faut ; opendepistage explain ${decision.id} les décrit`,
    },
  } as const;
}

const bothFromStdin = {
  exitCode: exitCode.usage,
  message: {
    en: "--facts and --parameters cannot both be read from standard input",
    fr: "--facts et --parameters ne peuvent pas être lus tous deux de l’entrée standard",
  },
} as const;

function unfit(decision: Decision, source: string, problems: readonly Problem[]) {
  const name = sourceName(source);
  return {
    exitCode: exitCode.badData,
    message: {
      en: `${name.en}: these are no facts for ${decision.id}`,
      fr: `${name.fr} : ce ne sont pas des faits pour ${decision.id}`,
    },
    problems,
    hint: {
      en: `opendepistage explain ${decision.id} describes the facts`,
      fr: `opendepistage explain ${decision.id} décrit les faits`,
    },
  };
}
