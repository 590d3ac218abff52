import { parentPort, workerData } from "node:worker_threads";
import type { Line } from "../input/lines.js";
import { linesAnswerer } from "./answer-lines.js";
import { decisionOf, type WorkerTask } from "./pool.js";

// Loaded in a thread of its own, which answers each group of lines in turn.
const { decision, options } = workerData as WorkerTask;
const answer = linesAnswerer(await decisionOf(decision), options);
parentPort?.on("message", (lines: readonly Line[]) => parentPort?.postMessage(answer(lines)));
