import { type ExitCode, exitCode } from "../exit-code.js";
import { type Line, linesOf } from "../input/lines.js";
import type { Machine } from "../machine.js";
import { answerLine, type BatchOptions } from "./answer-line.js";

/** Answers each line of a stream in its order; waits for whoever reads the answers. */
export async function runBatch(
  input: AsyncIterable<Uint8Array>,
  machine: Machine,
  options: BatchOptions,
): Promise<ExitCode> {
  const tally: Tally = { lines: 0, bad: 0, internal: 0 };
  for await (const lines of linesOf(input)) {
    const output = lines.map((line) => answerAndCount(line, options, tally)).join("");
    if (output !== "") await machine.write(output);
  }
  if (tally.bad === 0) return exitCode.done;
  machine.warn(summary(tally)[options.language]);
  return tally.internal > 0 ? exitCode.internalFault : exitCode.badData;
}

interface Tally {
  lines: number;
  bad: number;
  internal: number;
}

/** The line of output for a line of input; empty for a blank one. */
function answerAndCount(line: Line, options: BatchOptions, tally: Tally): string {
  const answer = answerLine(line, options);
  if (!answer) return "";
  tally.lines += 1;
  if (answer.fault) tally.bad += 1;
  if (answer.fault === "internal-fault") tally.internal += 1;
  return `${answer.json}\n`;
}

function summary({ bad, lines }: Tally) {
  return {
    en: `opendepistage: ${bad} of ${lines} lines could not be decided; each is answered with its error\n`,
    fr: `opendepistage : ${bad} lignes sur ${lines} n’ont pu être décidées ; chacune a reçu son erreur\n`,
  };
}
