import type { Worker } from "node:worker_threads";
import { loadDecision } from "../find-decision.js";
import type { Line } from "../input/lines.js";
import { type CohortOptions, type LineAnswers, linesAnswerer } from "./answer-lines.js";

/** What a worker is started with. */
export interface WorkerTask {
  readonly decision: string;
  readonly options: CohortOptions;
}

/** Answers lines, in this thread or in others. */
export interface Pool {
  /** How many groups of lines may be under way before the first must be awaited. */
  readonly width: number;
  readonly answer: (lines: readonly Line[]) => Promise<LineAnswers>;
  readonly close: () => Promise<void>;
}

/** Groups of lines that wait at a worker while it answers one. */
const WAITING_FOR_EACH = 2;

/** A pool of this thread alone, or of as many workers as asked for. */
export function openPool(task: WorkerTask, workers: number): Promise<Pool> {
  return workers === 1 ? poolOfThisThread(task) : poolOfWorkers(task, workers);
}

async function poolOfThisThread({ decision, options }: WorkerTask): Promise<Pool> {
  const answer = linesAnswerer(await decisionOf(decision), options);
  return {
    width: 1,
    answer: (lines) => Promise.resolve(answer(lines)),
    close: () => Promise.resolve(),
  };
}

async function poolOfWorkers(task: WorkerTask, workers: number): Promise<Pool> {
  const { Worker } = await import("node:worker_threads");
  const file = new URL("../cohort/worker.js", import.meta.url);
  const threads = Array.from({ length: workers }, () => thread(new Worker(file, { workerData: task })));
  let next = 0;
  return {
    width: workers * WAITING_FOR_EACH,
    answer: (lines) => {
      const chosen = threads[next % workers];
      next += 1;
      if (!chosen) throw new RangeError("a pool needs a worker");
      return chosen.answer(lines);
    },
    close: async () => {
      await Promise.all(threads.map((one) => one.close()));
    },
  };
}

interface Waiting {
  readonly resolve: (answers: LineAnswers) => void;
  readonly reject: (problem: unknown) => void;
}

/** A worker as a function: it answers in the order in which it is asked. */
function thread(worker: Worker) {
  const waiting: Waiting[] = [];
  worker.on("message", (answers: LineAnswers) => waiting.shift()?.resolve(answers));
  worker.on("error", (problem: unknown) => {
    for (const one of waiting.splice(0)) one.reject(problem);
  });
  return {
    answer: (lines: readonly Line[]) =>
      new Promise<LineAnswers>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(lines);
      }),
    close: () => worker.terminate(),
  };
}

/** The decision of an id that is known to exist. */
export async function decisionOf(id: string) {
  const decision = await loadDecision(id);
  if (!decision) throw new Error(`no decision ${id}`);
  return decision;
}
