import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache, root, targets } from "./targets.mjs";

/**
 * The state of a target's inputs in one string: each file's path, size and time of last change.
 *
 * @param {string} target a key of `targets`
 */
export function fingerprint(target) {
  /** @type {string[]} */
  const lines = [];
  for (const input of targets[target]?.inputs ?? []) describe(input, lines);
  return lines.join("\n");
}

/**
 * Whether the target was built from its inputs as they are now.
 *
 * @param {string} target a key of `targets`
 */
export function isFresh(target) {
  const built = statSync(join(root, "packages", target, "dist"), { throwIfNoEntry: false });
  if (built === undefined) return false;
  try {
    return readFileSync(stampOf(target), "utf8") === fingerprint(target);
  } catch {
    return false; // No stamp: never built to its end.
  }
}

/**
 * Remembers what a target was built from.
 *
 * @param {string} target a key of `targets`
 * @param {string} print its fingerprint when the build began, so that a change during the build is seen
 */
export function stamp(target, print) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampOf(target), print);
}

/** @param {string} target */
function stampOf(target) {
  return join(cache, `${target}.built`);
}

/**
 * @param {string} path from the root
 * @param {string[]} lines
 */
function describe(path, lines) {
  if (path.endsWith(".test.ts")) return;
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  if (status?.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) describe(`${path}/${name}`, lines);
  } else if (status !== undefined) {
    lines.push(`${path} ${status.size} ${status.mtimeMs}`);
  }
}
