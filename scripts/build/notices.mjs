import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./targets.mjs";

/**
 * Writes `dist/THIRD-PARTY-LICENSES.txt`: the licence of each package that the bundler took into the command.
 *
 * @param {string} folder of the package, built with tsup's `metafile`
 */
export function writeNotices(folder) {
  const metafile = join(folder, "dist/metafile-esm.json");
  const { inputs } = JSON.parse(readFileSync(metafile, "utf8"));
  rmSync(metafile);
  const packages = new Set(
    Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  );
  const notices = [...packages].sort().map((path) => noticeOf(join(folder, path)));
  if (notices.length > 0) writeFileSync(join(folder, "dist/THIRD-PARTY-LICENSES.txt"), notices.join("\n\n"));
}

/** @param {string} folder an installed package */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} is bundled, and has no licence file in ${folder.slice(root.length)}`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
