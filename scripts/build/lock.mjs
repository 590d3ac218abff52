import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache } from "./targets.mjs";

const lock = join(cache, "build.lock");
const own = `${lock}.${process.pid}`;

/**
 * Runs `work` while no other process builds: two commands started at once must not write the same files.
 *
 * @param {() => void} work
 */
export function alone(work) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(own, String(process.pid));
  try {
    while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    work();
  } finally {
    if (holder() === process.pid) rmSync(lock, { force: true });
    rmSync(own, { force: true });
  }
}

function taken() {
  try {
    // A link appears at once with its content, so that nobody reads a lock without its holder.
    linkSync(own, lock);
    return true;
  } catch {
    const pid = holder();
    if (pid !== undefined && !isRunning(pid)) rmSync(lock, { force: true }); // It was killed while it built.
    return false;
  }
}

/** The process that builds now, if any. */
function holder() {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem instanceof Error && "code" in problem && problem.code === "EPERM";
  }
}
