// Kills `opendepistage listen` (SIGKILL) while messages come in, and compares what was acknowledged with what is stored:
// `node bench/kill-test.mjs [messages [connections [kills]]]`, by default 20,000 on 8, killed 10 times.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/build/targets.mjs";
import { buildStale } from "../scripts/build.mjs";
import { importSource } from "./import-source.mjs";

const [messages = 20_000, connections = 8, kills = 10] = process.argv.slice(2).map(Number);
buildStale(["core", "hl7", "cli"]);
const { killTest } = await importSource("../packages/cli/src/listen/kill-test.test-data.ts");
const folder = mkdtempSync(join(tmpdir(), "opendepistage-"));
const main = join(root, "packages/cli/dist/main.js");
const start = performance.now();
const result = await killTest({ main, store: join(folder, "screening.db"), messages, connections, kills });
rmSync(folder, { recursive: true });
process.stdout.write(`${JSON.stringify({ ...result, seconds: (performance.now() - start) / 1000 })}\n`);
const { acknowledged, lost, storedTwice, undecided, decidedWithoutMessage, decidedTwice } = result;
const faults = lost.length + storedTwice.length + undecided + decidedWithoutMessage + decidedTwice;
if (faults > 0 || acknowledged !== messages) process.exitCode = 1;
