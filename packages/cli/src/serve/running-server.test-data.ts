import { parseArguments } from "../arguments.js";
import { serveCommand } from "../commands/serve.js";
import { exitCode } from "../exit-code.js";
import { failed, succeeded } from "../failure.js";
import { languageIn } from "../language.js";
import type { Machine } from "../machine.js";
import type { Limits } from "./http-server.js";
import { readSettings } from "./read-settings.js";
import type { ServeEvent } from "./settings.js";
import { startServer } from "./start-server.js";

/** A server of a test's own, on a free port of 127.0.0.1. */
export interface TestServer {
  readonly url: string;
  /** What it told of itself so far. */
  readonly events: () => readonly ServeEvent[];
  readonly lines: () => string;
  readonly stop: () => Promise<void>;
}

/** What a test gives its server. */
export interface TestOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly limits?: Partial<Limits>;
  /** Milliseconds since 1970-01-01T00:00:00Z; the machine's clock by default, which tokens are judged by. */
  readonly now?: () => number;
}

/** Starts `opendepistage serve` in this process with these arguments. */
export async function startTestServer(
  args: readonly string[],
  options: TestOptions = {},
): Promise<TestServer> {
  let written = "";
  const machine = testMachine(options, (text) => {
    written += text;
  });
  const parsed = parseArguments(["--port", "0", ...args], serveCommand.options);
  if (!parsed.ok) throw new Error(parsed.failure.message.en);
  const settings = await readSettings({ ...parsed.value, commands: [], language: languageIn(args), machine });
  if (!settings.ok) throw new Error(settings.failure.message.en);
  const server = await startServer(
    { ...settings.value, ...(options.limits ? { limits: options.limits } : {}) },
    machine,
  );
  if (!server.ok) throw new Error(server.failure.message.en);
  return {
    url: server.value.url,
    lines: () => written,
    events: () =>
      written
        .split("\n")
        .filter((line) => line !== "")
        .map((line): ServeEvent => JSON.parse(line)),
    stop: server.value.stop,
  };
}

function testMachine({ files = {}, now = Date.now }: TestOptions, write: (text: string) => void): Machine {
  return {
    write: (text) => {
      write(text);
      return Promise.resolve();
    },
    warn: write,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    create: () => Promise.reject(new Error("a server writes no file")),
    read: (source) => {
      const text = files[source];
      const message = { en: `cannot read ${source}`, fr: `impossible de lire ${source}` };
      return Promise.resolve(
        text === undefined ? failed({ exitCode: exitCode.inputMissing, message }) : succeeded(bytesOf(text)),
      );
    },
    now,
  };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

/** Sends JSON, and gives back the status with the JSON of the answer. */
export async function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text), headers: response.headers };
}

/** A call of patient-view, with the prefetch given. */
export function patientView(prefetch: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return {
    hook: "patient-view",
    hookInstance: "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
    context: { userId: "Practitioner/example", patientId: "p1" },
    ...(prefetch === undefined ? {} : { prefetch }),
    ...more,
  };
}
