// Packs every package and checks the tarballs as a user would meet them: publint, are-the-types-wrong, and a first use.
// With OLDER_NODE=path-to-node in the environment the first use is tried on that Node too.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { cache, root } from "./build/targets.mjs";
import { entryPointsOf } from "./packages/entry-points.mjs";

const tarballs = join(cache, "tarballs");
const unpacked = join(cache, "unpacked");

for (const folder of [tarballs, unpacked]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
const { npm_execpath: pnpm = "pnpm" } = process.env;
run(pnpm, ["--recursive", "--silent", "pack", "--pack-destination", tarballs]);

for (const file of readdirSync(tarballs)) {
  const tarball = join(tarballs, file);
  const name = /^opendepistage-(.+)-\d/.exec(file)?.[1] ?? file;
  const folder = join(unpacked, "node_modules/@opendepistage", name);
  mkdirSync(folder, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
  await lintPackage(tarball);
  const entryPoints = entryPointsOf(folder);
  if (entryPoints.length > 0)
    run("attw", [tarball, "--profile", "node16", "--format", "ascii", "--entrypoints", ...entryPoints]);
  process.stdout.write(
    `${name}: ${entryPoints.length} entry points, publint and are-the-types-wrong agree\n`,
  );
  linkDependencies(name, folder);
}

cpSync(join(root, "scripts/packages"), unpacked, { recursive: true });
const { OLDER_NODE: older } = process.env;
for (const node of [process.execPath, ...(older === undefined ? [] : [older])]) {
  process.stdout.write(run(node, [join(unpacked, "smoke.mjs")]));
}

/**
 * Puts what a package needs of the registry beside the unpacked packages, as it is installed here.
 *
 * @param {string} name of the package's folder
 * @param {string} folder where it is unpacked
 */
function linkDependencies(name, folder) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const dependency of Object.keys(dependencies)) {
    const link = join(unpacked, "node_modules", dependency);
    if (dependency.startsWith("@opendepistage/") || existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "packages", name, "node_modules", dependency), link);
  }
}

/** @param {string} tarball */
async function lintPackage(tarball) {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  if (messages.length === 0) return;
  throw new Error(
    `publint on ${tarball}:\n${messages.map((message) => formatMessage(message, pkg)).join("\n")}`,
  );
}

/**
 * @param {string} command
 * @param {readonly string[]} options
 * @returns what it printed
 */
function run(command, options) {
  const { status, stdout, stderr, error } = spawnSync(command, options, { cwd: root, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${command} ${options.join(" ")} failed\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
}
