import { nearestNames, quote } from "@opendepistage/core/border";
import type { Language } from "@opendepistage/core/engine";
import { type OptionSpecs, parseArguments } from "./arguments.js";
import type { CommandEntry } from "./command.js";
import { commandTable } from "./command-table.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { type Failure, sayFailure } from "./failure.js";
import { languageIn, languageOption } from "./language.js";
import type { Machine } from "./machine.js";
import { didYouMean } from "./suggestion.js";

/** The options of every command. */
const commonOptions: OptionSpecs = {
  lang: languageOption,
  help: { text: { en: "show this help", fr: "afficher cette aide" } },
};

/** Runs the command that the arguments name; resolves to the exit code. */
export async function run(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const language = languageIn(args);
  const outcome = await dispatch(args, { machine, language });
  if (typeof outcome === "number") return outcome;
  machine.warn(sayFailure(outcome, language));
  return outcome.exitCode;
}

interface Surroundings {
  readonly machine: Machine;
  readonly language: Language;
}

async function dispatch(args: readonly string[], surroundings: Surroundings): Promise<ExitCode | Failure> {
  const { name, rest } = split(args);
  if (name === undefined) return runWithoutCommand(rest, surroundings);
  if (name === "help") return dispatch([...rest, "--help"], surroundings);
  const entry = commandTable.find((listed) => listed.name === name);
  if (!entry) return unknownCommand(name);
  return await runCommand(entry, rest, surroundings);
}

/** The command's name is the first argument that is neither an option nor the value of `--lang`. */
function split(args: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  const place = args.findIndex((arg, index) => !arg.startsWith("-") && args[index - 1] !== "--lang");
  if (place < 0) return { name: undefined, rest: args };
  return { name: args[place], rest: args.toSpliced(place, 1) };
}

async function runCommand(
  entry: CommandEntry,
  args: readonly string[],
  { machine, language }: Surroundings,
): Promise<ExitCode | Failure> {
  const command = await entry.load();
  const options = { ...command.options, ...commonOptions };
  const parsed = parseArguments(args, options);
  if (!parsed.ok) return withHelpHint(parsed.failure, command.name);
  if (parsed.value.flags.has("help")) {
    const { commandHelp } = await import("./render/help.js");
    await machine.write(commandHelp({ ...entry, ...command, options }, language));
    return exitCode.done;
  }
  return command.run({ ...parsed.value, commands: commandTable, language, machine });
}

async function runWithoutCommand(
  args: readonly string[],
  { machine, language }: Surroundings,
): Promise<ExitCode | Failure> {
  const version = { text: { en: "show the version", fr: "afficher la version" } };
  const parsed = parseArguments(args, { ...commonOptions, version });
  if (!parsed.ok) return withHelpHint(parsed.failure);
  const { overallHelp, versionLine } = await import("./render/help.js");
  if (parsed.value.flags.has("version")) await machine.write(versionLine());
  else if (parsed.value.flags.has("help")) await machine.write(overallHelp(commandTable, language));
  else {
    machine.warn(overallHelp(commandTable, language));
    return exitCode.usage;
  }
  return exitCode.done;
}

function unknownCommand(name: string): Failure {
  const names = commandTable.map((entry) => entry.name);
  const near = nearestNames(name, names);
  return {
    exitCode: exitCode.usage,
    message: { en: `unknown command ${quote(name)}`, fr: `commande inconnue ${quote(name)}` },
    hint:
      near.length > 0
        ? didYouMean(near)
        : { en: `the commands are ${names.join(", ")}`, fr: `les commandes sont ${names.join(", ")}` },
  };
}

/** Tells where the help is, unless the failure already tells the fix. */
function withHelpHint(failure: Failure, command?: string): Failure {
  if (failure.hint) return failure;
  const line = ["opendepistage", ...(command ? [command] : []), "--help"].join(" ");
  return { ...failure, hint: { en: `see ${line}`, fr: `voir ${line}` } };
}
