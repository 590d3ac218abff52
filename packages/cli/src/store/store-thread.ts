import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Attempt, failed, succeeded } from "../failure.js";
import { type OpenOptions, openStore } from "./open-store.js";
import { callsThrough, type StoreCalls, type StoreWork, workOf } from "./store-calls.js";

/** What the thread is started with. */
interface Task {
  readonly task: "opendepistage-store";
  readonly file: string;
  readonly options: OpenOptions;
}

/** What the thread is asked. */
interface Call {
  readonly name: keyof StoreWork;
  readonly args: readonly never[];
}

/** What it says: first how the opening went, then an answer to each call, in their order. */
type Said =
  | { readonly said: "opened"; readonly failure: Parameters<typeof failed>[0] | undefined }
  | { readonly said: "answer"; readonly value: unknown }
  | { readonly said: "fault"; readonly problem: unknown };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (problem: unknown) => void;
}

/**
 * Opens a store in a thread of its own, so that connections are served while a commit waits for the disk. A call is
 * rejected when the thread is gone; `onGone` tells of it once.
 */
export function openStoreThread(
  file: string,
  options: OpenOptions,
  onGone: (problem: unknown) => void,
): Promise<Attempt<StoreCalls>> {
  const task: Task = { task: "opendepistage-store", file, options };
  // This very file, or the one that it was built into: see the end of it.
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  const waiting: Waiting[] = [];
  let gone: unknown;
  const carry = <Value>(name: keyof StoreWork, args: readonly unknown[]) =>
    new Promise<Value>((resolve, reject) => {
      if (gone !== undefined) reject(gone);
      else {
        // Answers come in the order of the calls, each with the type that its call has in StoreWork.
        waiting.push({ resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage({ name, args });
      }
    });
  return new Promise((resolve) => {
    worker.on("message", (message: Said) => {
      if (message.said === "opened") {
        if (message.failure !== undefined) void worker.terminate();
        resolve(message.failure === undefined ? succeeded(callsThrough(carry)) : failed(message.failure));
        return;
      }
      const one = waiting.shift();
      if (message.said === "answer") one?.resolve(message.value);
      else one?.reject(message.problem);
    });
    const onEnd = (problem: unknown) => {
      if (gone !== undefined) return;
      gone = problem;
      for (const one of waiting.splice(0)) one.reject(problem);
      onGone(problem);
    };
    worker.on("error", onEnd);
    worker.on("exit", () => onEnd(new Error("the thread of the store ended")));
  });
}

function serve({ file, options }: Task): void {
  const opened = openStore(file, options);
  post({ said: "opened", failure: opened.ok ? undefined : opened.failure });
  if (!opened.ok) return;
  const work = workOf(opened.value);
  parentPort?.on("message", ({ name, args }: Call) => {
    try {
      post({ said: "answer", value: (work[name] as (...args: readonly never[]) => unknown)(...args) });
    } catch (problem) {
      post({ said: "fault", problem });
    }
    if (name === "close") parentPort?.close();
  });
}

function post(said: Said): void {
  parentPort?.postMessage(said);
}

function isTask(data: unknown): data is Task {
  return typeof data === "object" && data !== null && "task" in data && data.task === "opendepistage-store";
}

// Loaded again in the thread that it starts.
if (!isMainThread && isTask(workerData)) serve(workerData);
