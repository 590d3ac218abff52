import type { ExitCode } from "./exit-code.js";
import { exitCode } from "./exit-code.js";
import { failed, succeeded } from "./failure.js";
import type { Machine } from "./machine.js";
import { run } from "./run.js";

/** What a run left behind. */
export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** The files that it wrote. */
  readonly written: Readonly<Record<string, string>>;
}

/** A machine that holds the files given, "-" being standard input, on a day of its own. */
export interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  /** An instant in ISO 8601. */
  readonly now?: string;
}

/** Runs the command in this process, on a machine of the test's own. */
export async function runWith(args: readonly string[], given: Given = {}): Promise<Ran> {
  const { files = {}, isTerminal = false, now = "2024-05-02T12:00:00Z" } = given;
  let [stdout, stderr] = ["", ""];
  const written: Record<string, string> = {};
  const machine: Machine = {
    write: (text) => {
      stdout += text;
      return Promise.resolve();
    },
    warn: (text) => {
      stderr += text;
    },
    stdoutIsTerminal: isTerminal,
    stderrIsTerminal: isTerminal,
    create: (path) => {
      written[path] = "";
      const write = (text: string) => {
        written[path] += text;
        return Promise.resolve();
      };
      return Promise.resolve(succeeded({ write, close: () => Promise.resolve() }));
    },
    read: (source) => {
      const text = files[source];
      if (text !== undefined) return Promise.resolve(succeeded(bytesOf(text)));
      const message = { en: `cannot read ${source}`, fr: `impossible de lire ${source}` };
      return Promise.resolve(failed({ exitCode: exitCode.inputMissing, message }));
    },
    now: () => Date.parse(now),
  };
  const code = await run(args, machine);
  return { code, stdout, stderr, written };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}
