// `pnpm --silent opendepistage …`: the command, as built from the sources as they are now. Its arguments, input,
// output and exit code are its own: it runs in this very process.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isFresh } from "./build/freshness.mjs";
import { root } from "./build/targets.mjs";

if (!isFresh("cli")) {
  const { buildStale } = await import("./build.mjs");
  try {
    buildStale(["cli"]);
  } catch (problem) {
    process.stderr.write(
      `The command does not build: ${problem instanceof Error ? problem.message : problem}\n`,
    );
    process.exit(70);
  }
}

// pnpm starts scripts in the root: files that the user names are meant from where the user is.
const { INIT_CWD: startedIn } = process.env;
if (startedIn !== undefined && process.cwd() === root) process.chdir(startedIn);

const command = join(root, "packages/cli/dist/main.js");
process.argv[1] = command;
await import(pathToFileURL(command).href);
