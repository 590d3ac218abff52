// Builds the packages that changed since they were last built: `node scripts/build.mjs [package…]`.
// Prints nothing but problems, on stderr: what runs next owns stdout.
import { spawnSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, isFresh, stamp } from "./build/freshness.mjs";
import { alone } from "./build/lock.mjs";
import { writeNotices } from "./build/notices.mjs";
import { partFrench } from "./build/part-french.mjs";
import { root, targets } from "./build/targets.mjs";

/**
 * Builds each named package that is stale, in the order of `targets`; throws when a build fails.
 *
 * @param {readonly string[]} names
 */
export function buildStale(names) {
  const wanted = Object.keys(targets).filter((name) => names.includes(name));
  if (wanted.every(isFresh)) return;
  alone(() => {
    for (const name of wanted) if (!isFresh(name)) build(name);
  });
}

/** @param {string} name */
function build(name) {
  const print = fingerprint(name);
  const folder = join(root, "packages", name);
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  run("tsup", [], folder);
  if (name === "core")
    for (const format of /** @type {const} */ (["esm", "cjs"]))
      partFrench(join(folder, "dist", format), format);
  if (targets[name]?.kind === "library") declare(folder);
  else writeNotices(folder);
  stamp(name, print);
}

/** Adds the declarations, which tsup cannot make under TypeScript 7, to both formats. @param {string} folder */
function declare(folder) {
  const [esm, cjs] = [join(folder, "dist/esm"), join(folder, "dist/cjs")];
  run("tsc", ["-p", "tsconfig.build.json", "--outDir", esm], folder);
  cpSync(esm, cjs, {
    recursive: true,
    filter: (path) => !path.endsWith(".js"),
  });
  // Says to Node and to TypeScript that the .js files beside it are CommonJS.
  writeFileSync(join(cjs, "package.json"), '{ "type": "commonjs", "sideEffects": ["./french.js"] }\n');
}

/**
 * @param {string} tool a command of node_modules/.bin
 * @param {readonly string[]} options
 * @param {string} folder
 */
function run(tool, options, folder) {
  const result = spawnSync(join(root, "node_modules/.bin", tool), options, { cwd: folder, encoding: "utf8" });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}${result.stderr}`);
  throw new Error(`${tool} failed in ${folder}`, { cause: result.error });
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  try {
    buildStale(names.length === 0 ? Object.keys(targets) : names);
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
    process.exitCode = 1;
  }
}
