import { exitCode } from "./exit-code.js";
import { run } from "./run.js";
import { thisMachine } from "./this-machine.js";

/** Runs the command of this process and leaves its exit code. */
export async function start(): Promise<void> {
  process.stdout.on("error", stopAtClosedPipe);
  try {
    process.exitCode = await run(process.argv.slice(2), thisMachine);
  } catch (fault) {
    const told = fault instanceof Error ? fault.stack : String(fault);
    process.stderr.write(`opendepistage: internal fault, please report it\n${told}\n`);
    process.exitCode = exitCode.internalFault;
  }
}

/** Who reads the output may stop early, as `head` does: that is no fault. */
function stopAtClosedPipe(problem: NodeJS.ErrnoException): void {
  if (problem.code === "EPIPE") process.exit();
  process.stderr.write(`opendepistage: the output cannot be written: ${problem.message}\n`);
  process.exit(exitCode.outputFailed);
}
