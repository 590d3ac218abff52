import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { builtFiles, loadedLater, requireForCommonJs } from "../tsup.config.js";

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a user runs it. */
export interface BuiltCommand {
  /** The file that Node runs. */
  readonly main: string;
  readonly run: (args: readonly string[], input?: string) => Ended;
  readonly remove: () => void;
}

/** Builds the command as it is shipped, in a folder of its own. */
export async function builtCommand(): Promise<BuiltCommand> {
  const packageFolder = join(import.meta.dirname, "..");
  const folder = mkdtempSync(join(tmpdir(), "opendepistage-"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  await build({
    entryPoints: globSync(builtFiles, { cwd: packageFolder }).filter((file) => !file.endsWith(".test.ts")),
    absWorkingDir: packageFolder,
    outbase: "src",
    outdir: folder,
    bundle: true,
    external: [...loadedLater],
    banner: { js: requireForCommonJs },
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  const main = join(folder, "main.js");
  return {
    main,
    run: (args, input = "") => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
        input,
        encoding: "utf8",
      });
      return { code: status, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
