import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Surroundings } from "./surroundings.js";

/** What a proxy does to one request instead of passing it on. */
export type Fault =
  | "pass"
  /** Cuts the connection before the server has the request. */
  | "cut-before"
  /** Cuts the connection when the server has done what was asked: the client cannot know. */
  | "cut-after"
  /** Cuts the connection in the middle of the answer. */
  | "cut-within"
  /** Sends the head of the answer, and then nothing. */
  | "stall"
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Passes the request on, and changes the answer. */
  | ((answer: string) => string);

/** A request that came to a server. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  readonly close: () => Promise<void>;
}

/** A server on 127.0.0.1 that remembers what it is asked. */
export async function startServer(
  handle: (asked: Seen, request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const asked = await read(request);
    seen.push(asked);
    await handle(asked, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, close: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function read(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = "", url = "", headers } = request;
  return {
    method,
    url,
    authorization: headers.authorization,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

/** A server that answers each request alike. */
export function startAnswering(body: unknown, status = 200): Promise<TestServer> {
  return startServer((_, __, response) => {
    response.writeHead(status, { "content-type": "application/fhir+json" });
    response.end(JSON.stringify(body));
  });
}

/** A proxy in front of a server: each request meets the next fault; when all are spent, requests pass. */
export function startFaultProxy(upstream: string, faults: readonly Fault[]): Promise<TestServer> {
  const left = [...faults];
  return startServer(async (asked, request, response) => {
    const fault = left.shift() ?? "pass";
    if (fault === "cut-before") return request.socket.destroy();
    if (typeof fault === "object") {
      response.writeHead(fault.status, fault.headers);
      return response.end(fault.body ?? "");
    }
    const { status, text } = await passOn(upstream, asked, request);
    if (fault === "cut-after") return request.socket.destroy();
    response.writeHead(status, { "content-type": "application/fhir+json" });
    if (fault === "stall") return response.flushHeaders();
    if (fault === "cut-within") {
      return response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
    }
    return response.end(typeof fault === "function" ? fault(text) : text);
  });
}

async function passOn(upstream: string, { method, url, body }: Seen, request: IncomingMessage) {
  const { "content-type": type = "", "if-none-exist": condition = "" } = request.headers;
  const headers = {
    ...(type === "" ? {} : { "content-type": type }),
    ...(condition === "" ? {} : { "if-none-exist": String(condition) }),
  };
  const answer = await fetch(`${upstream}${url}`, { method, headers, body: body === "" ? null : body });
  return {
    status: answer.status,
    text: (await answer.text()).replaceAll(upstream, `http://${request.headers.host}`),
  };
}

/** Surroundings in which pauses take no time and are remembered; the clock moves by them. */
export function surroundingsOf(start = Date.parse("2025-06-16T08:00:00Z")) {
  const pauses: number[] = [];
  let clock = start;
  const surroundings: Surroundings = {
    fetch: (url, init) => fetch(url, init),
    now: () => clock,
    sleep: (milliseconds) => {
      pauses.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
    random: () => 0,
  };
  const pass = (milliseconds: number) => {
    clock += milliseconds;
  };
  return { surroundings, pauses, pass };
}
