import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { parseMessage } from "../syntax/index.js";
import { MllpServer } from "./server.js";
import type { MllpServerOptions } from "./server-options.js";

/** A message of its own MSH-10. */
export function messageOf(controlId: string, text = "ESSAI"): string {
  return `MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105100000||ORU^R01|${controlId}|P|2.5.1|||||FRA|UNICODE UTF-8\rNTE|1||${text}\r`;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const block = (text: string): string => `\u000b${text}\u001c\r`;

/** MSH-10; empty where there is none. */
export function controlIdOf(message: Uint8Array): string {
  return parseMessage(message).header?.field(10).text ?? "";
}

/** The acknowledgment of a message. */
export function acknowledgmentOf(message: Uint8Array, code = "AA"): Uint8Array {
  const id = controlIdOf(message);
  return bytesOf(
    `MSH|^~\\&|SI|CRCDC|RIS|CENTRE|20260105100001||ACK|A${id}|P|2.5.1|||||FRA|UNICODE UTF-8\rMSA|${code}|${id}\r`,
  );
}

/** A server of this test at a port of this machine, which acknowledges all that comes unless told otherwise. */
export async function serverOf(
  options: Partial<MllpServerOptions> = {},
): Promise<{ server: MllpServer; port: number }> {
  const server = new MllpServer({ answer: (message) => acknowledgmentOf(message), ...options });
  const listening = await server.listen({ host: "127.0.0.1", port: 0 });
  if (!listening.ok) throw new Error(listening.code);
  onTestFinished(() => server.stop(50));
  return { server, port: listening.port };
}

/** A bare connection of this test, and the text that came over it. */
export class Wire {
  readonly socket: Socket;
  received = "";
  #isClosed = false;

  constructor(port: number) {
    this.socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.socket.setEncoding("utf8");
    this.socket.on("data", (chunk: string) => {
      this.received += chunk;
    });
    this.socket.on("error", () => undefined);
    this.socket.on("close", () => {
      this.#isClosed = true;
    });
    onTestFinished(() => {
      this.socket.destroy();
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  send(text: string | Uint8Array): void {
    this.socket.write(text);
  }

  /** MSA-1 and MSA-2 of each answer, in order. */
  get answers(): readonly string[] {
    return [...this.received.matchAll(/\rMSA\|(\w*)\|(\w*)/g)].map(([, code, id]) => `${code} ${id}`);
  }
}

/** Waits until something holds, and fails when it does not within a few seconds. */
export async function until(holds: () => boolean, what = "what was waited for"): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (holds()) return;
    await pause(5);
  }
  throw new Error(`${what} did not come`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
