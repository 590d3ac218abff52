import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The names that an application can import of a package, such as `./france/breast/eligibility`.
 *
 * @param {string} folder the unpacked package, built
 * @returns {string[]} subpaths of its `exports` that lead to code; a pattern gives one for each file it matches
 */
export function entryPointsOf(folder) {
  /** @type {{ exports?: Record<string, unknown> }} */
  const { exports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === "string") return [];
    return subpath.includes("*") ? matching(folder, subpath) : [subpath];
  });
}

/**
 * @param {string} folder
 * @param {string} pattern a subpath that ends in `/*`, each file of which is code in `dist/esm`
 */
function matching(folder, pattern) {
  const base = pattern.slice("./".length, -"/*".length);
  return readdirSync(join(folder, "dist/esm", base), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => `./${base}/${file.slice(0, -".js".length).replaceAll("\\", "/")}`)
    .sort();
}
