// The one gate, here and in CI: `pnpm check [--except step…]` runs every `check:…` script of package.json and
// says at the end which failed. `pnpm check:lint` runs one alone.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./build/targets.mjs";

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const steps = Object.keys(scripts)
  .filter((name) => name.startsWith("check:"))
  .map((name) => name.slice("check:".length));

const { values } = parseArgs({ options: { except: { type: "string", multiple: true, default: [] } } });
const unknown = values.except.filter((name) => !steps.includes(name));
if (unknown.length > 0)
  throw new Error(`no step named ${unknown.join(", ")}; the steps are ${steps.join(", ")}`);

const results = steps.filter((name) => !values.except.includes(name)).map(runStep);

process.stdout.write(`\n${results.map(({ line }) => line).join("\n")}\n`);
if (results.some(({ passed }) => !passed)) process.exitCode = 1;

/** @param {string} name */
function runStep(name) {
  process.stdout.write(`\n── ${name}: ${scripts[`check:${name}`]}\n`);
  const started = performance.now();
  const { status } = spawnSync(scripts[`check:${name}`] ?? "", { cwd: root, shell: true, stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = status === 0;
  return { passed, line: `${passed ? "✓" : "✗"} ${name.padEnd(12)} ${seconds.padStart(6)} s` };
}
