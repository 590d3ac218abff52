import { exitCode } from "./exit-code.js";
import { type Attempt, failed, succeeded } from "./failure.js";
import type { Machine, OutputFile } from "./machine.js";

/** The machine that the process runs on. */
export const thisMachine: Machine = {
  write: async (text) => {
    if (process.stdout.write(text)) return;
    await new Promise((resolve) => process.stdout.once("drain", resolve));
  },
  warn: (text) => {
    process.stderr.write(text);
  },
  stdoutIsTerminal: process.stdout.isTTY === true,
  stderrIsTerminal: process.stderr.isTTY === true,
  read,
  create,
  now: () => Date.now(),
};

async function read(source: string): Promise<Attempt<AsyncIterable<Uint8Array>>> {
  if (source === "-") return succeeded(process.stdin);
  // Loaded here, because facts written out on the command line need no file.
  const { open } = await import("node:fs/promises");
  try {
    const file = await open(source);
    if (!(await file.stat()).isDirectory()) return succeeded(file.createReadStream());
    await file.close();
    return unreadable(source, { en: "it is a folder", fr: "c’est un dossier" });
  } catch (problem) {
    return unreadable(source, sayProblem(problem));
  }
}

async function create(path: string): Promise<Attempt<OutputFile>> {
  const { open } = await import("node:fs/promises");
  try {
    const file = await open(path, "w");
    return succeeded({
      write: async (text) => {
        await file.appendFile(text);
      },
      close: () => file.close(),
    });
  } catch (problem) {
    const reason = sayProblem(problem);
    return failed({
      exitCode: exitCode.outputFailed,
      message: {
        en: `cannot write ${path}: ${reason.en}`,
        fr: `impossible d’écrire ${path} : ${reason.fr}`,
      },
    });
  }
}

function sayProblem(problem: unknown): { readonly en: string; readonly fr: string } {
  const code = problem instanceof Error && "code" in problem ? String(problem.code) : String(problem);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { en: "there is no such file", fr: "ce fichier n’existe pas" };
    case "EACCES":
    case "EPERM":
      return { en: "reading it is not permitted", fr: "sa lecture n’est pas permise" };
    default:
      return { en: code, fr: code };
  }
}

function unreadable(source: string, reason: { readonly en: string; readonly fr: string }) {
  return failed({
    exitCode: exitCode.inputMissing,
    message: { en: `cannot read ${source}: ${reason.en}`, fr: `impossible de lire ${source} : ${reason.fr}` },
  });
}
