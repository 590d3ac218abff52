import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";

/** Where to listen, and for how long to wait for clients. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly tls: { readonly key: Uint8Array; readonly cert: Uint8Array } | undefined;
  readonly limits: Limits;
  /** Lets the adapter put faster ones in the place of the global Request and Response; for a process of the server’s own. */
  readonly replacesGlobals?: boolean;
}

/** Bounds that keep slow or many clients from holding the server. */
export interface Limits {
  /** For the head of a request. */
  readonly headersMs: number;
  /** For a whole request. */
  readonly requestMs: number;
  /** For the next request on a connection: longer than reverse proxies keep theirs, or they would write to a closed one. */
  readonly keepAliveMs: number;
  readonly connections: number;
  /** For answers under way when the server stops. */
  readonly graceMs: number;
}

export const LIMITS: Limits = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  connections: 1_024,
  graceMs: 10_000,
};

/** A server that listens. */
export interface ListeningServer {
  readonly port: number;
  /** Takes no more requests and resolves when those under way are answered, or when the grace is over. */
  readonly stop: () => Promise<void>;
}

/** Listens; the address that is taken or forbidden is a failure, told before any request. */
export async function listen(
  answer: (request: Request) => Response | Promise<Response>,
  { host, port, tls, limits, replacesGlobals = false }: ListenOptions,
): Promise<Attempt<ListeningServer>> {
  const listener = getRequestListener(answer, { overrideGlobalObjects: replacesGlobals });
  const options = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: Math.min(1_000, limits.headersMs),
  };
  const server: Server = tls
    ? createSecureServer(
        { ...options, key: Buffer.from(tls.key), cert: Buffer.from(tls.cert), minVersion: "TLSv1.2" },
        (request, response) => void listener(request, response),
      )
    : createServer(options, (request, response) => void listener(request, response));
  server.maxConnections = limits.connections;
  return await new Promise((resolve) => {
    server.once("error", (problem: NodeJS.ErrnoException) =>
      resolve(cannotListen(`${host}:${port}`, problem)),
    );
    server.listen(port, host, () =>
      resolve(
        succeeded({
          port: (server.address() as AddressInfo).port,
          stop: () => stopped(server, limits.graceMs),
        }),
      ),
    );
  });
}

/** How often connections are looked at that have had their last answer. */
const IDLE_CHECK_MS = 50;

async function stopped(server: Server, graceMs: number): Promise<void> {
  // A client may keep its connection open after its answer, and would be waited for.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const grace = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearInterval(idle);
  clearTimeout(grace);
}

function cannotListen(address: string, { code, message }: NodeJS.ErrnoException) {
  return failed({
    exitCode: exitCode.serviceUnavailable,
    message: {
      en: `cannot listen on ${address}: ${code ?? message}`,
      fr: `impossible d’écouter sur ${address} : ${code ?? message}`,
    },
  });
}
