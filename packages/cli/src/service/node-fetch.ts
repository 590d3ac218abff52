import { type IncomingMessage, type RequestOptions, request as requestInClear } from "node:http";
import { request as requestOverTls } from "node:https";
import { Readable } from "node:stream";
import type { Surroundings } from "@opendepistage/fhir/client";
import type { ClientTls } from "@opendepistage/hl7/mllp";

/** What a fetch of Node is made with. */
export interface NodeFetchOptions {
  readonly tls: ClientTls;
  /** Breaks off what is under way, and what comes after. */
  readonly signal: AbortSignal;
  /** Is told of each request whose server was reached, over TLS once it is known to be the right one. */
  readonly onReached: () => void;
}

/**
 * A fetch with certificates of its own, which that of the platform has no place for. It keeps no connection, follows no
 * redirection and asks for no compression.
 */
export function nodeFetch({ tls, signal, onReached }: NodeFetchOptions): Surroundings["fetch"] {
  return (url, init) => {
    const target = new URL(url);
    const isSecure = target.protocol === "https:";
    const options: RequestOptions = {
      method: init.method ?? "GET",
      headers: Object.fromEntries(new Headers(init.headers)),
      signal: AbortSignal.any([signal, ...(init.signal ? [init.signal] : [])]),
      agent: false,
    };
    return new Promise((resolve, reject) => {
      const request = isSecure
        ? requestOverTls(target, { ...options, ...pemOf(tls), minVersion: "TLSv1.2" })
        : requestInClear(target, options);
      request.once("socket", (socket) => socket.once(isSecure ? "secureConnect" : "connect", onReached));
      request.once("response", (message) => settle(message, { resolve, reject }));
      // Also after the answer has begun: what is cut then is told by the body.
      request.on("error", reject);
      request.end(bodyOf(init));
    });
  };
}

/** `tls.connect` takes text and Buffers, no other bytes. */
function pemOf({ ca, key, cert, serverName }: ClientTls) {
  const pem = (value: string | Uint8Array) => (typeof value === "string" ? value : Buffer.from(value));
  return {
    ...(ca !== undefined && { ca: pem(ca) }),
    ...(key !== undefined && { key: pem(key) }),
    ...(cert !== undefined && { cert: pem(cert) }),
    ...(serverName !== undefined && { servername: serverName }),
  };
}

function bodyOf({ body }: RequestInit): string | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body !== "string") throw new TypeError("a body is text here");
  return body;
}

interface Settling {
  readonly resolve: (response: Response) => void;
  readonly reject: (problem: unknown) => void;
}

function settle(message: IncomingMessage, { resolve, reject }: Settling): void {
  try {
    resolve(responseOf(message));
  } catch (problem) {
    message.destroy();
    reject(problem);
  }
}

/** Statuses of answers that have no body. */
const bodiless: readonly number[] = [204, 205, 304];

function responseOf(message: IncomingMessage): Response {
  const { statusCode: status = 0 } = message;
  if (status < 200 || status > 599) throw new RangeError(`no status: ${status}`);
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct))
    for (const value of values) headers.append(name, value);
  const isBodiless = bodiless.includes(status);
  if (isBodiless) message.resume();
  return new Response(isBodiless ? null : (Readable.toWeb(message) as ReadableStream<Uint8Array>), {
    status,
    headers,
  });
}
