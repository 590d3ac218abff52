import type { Language } from "@opendepistage/core/engine";
import { type LintSample, type Mapping, type Problem, parseFile } from "@opendepistage/hl7";
import type { ExitCode } from "../exit-code.js";
import { exitCode } from "../exit-code.js";
import { sayFailure } from "../failure.js";
import { readBytes } from "../input/read-bytes.js";
import { sourceName } from "../input/read-json.js";
import type { Machine } from "../machine.js";
import { messageName } from "./message-name.js";
import { problemLine, sayProblem } from "./said-problem.js";

/** The messages of some files, and how reading them ended. */
export interface ReadSamples {
  readonly samples: readonly LintSample[];
  /** Bad data where a message is no message; input missing where a file is. */
  readonly exitCode: ExitCode;
}

/** Reads the messages of files, saying on stderr which file or message cannot be read, and why. */
export async function readSamples(
  sources: readonly string[],
  { charset }: Pick<Mapping, "charset">,
  { machine, language }: { readonly machine: Machine; readonly language: Language },
): Promise<ReadSamples> {
  const samples: LintSample[] = [];
  const codes = new Set<ExitCode>();
  const warn = (place: string, problems: readonly Problem[]): void => {
    for (const problem of problems.filter(({ severity }) => severity === "E")) {
      codes.add(exitCode.badData);
      machine.warn(`opendepistage: ${place}, ${problemLine(sayProblem(problem, language), language)}\n`);
    }
  };
  for (const source of sources) {
    const bytes = await readBytes(source, machine);
    if (!bytes.ok) {
      codes.add(exitCode.inputMissing);
      machine.warn(sayFailure(bytes.failure, language));
      continue;
    }
    const file = sourceName(source)[language];
    const { messages, problems } = parseFile(bytes.value, { fallbackCharset: charset });
    warn(file, problems);
    for (const [index, { result }] of messages.entries()) {
      const name = messageName(file, index + 1, language);
      warn(name, result.problems);
      if (result.ok) samples.push({ name, message: result.message });
    }
  }
  const ended = [exitCode.inputMissing, exitCode.badData].find((code) => codes.has(code));
  return { samples, exitCode: ended ?? exitCode.done };
}
