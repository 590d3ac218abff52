import { connect, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { parseMessage } from "../syntax/index.js";
import { blockOf } from "./block.js";
import { ClientConnection } from "./client-connection.js";
import { type ClientBounds, defaultClientBounds, type MllpClientOptions } from "./client-options.js";
import { type Outgoing, settle } from "./outgoing.js";
import type { SendProblem, Sent } from "./sent.js";
import { pemOf } from "./server.js";
import { minimumTls } from "./tls.js";

/**
 * Sends messages over MLLP (release 1), in order, over one connection that is made when there is something to send, and
 * made again after it broke. A message is written once: whether to send it again is for the caller to decide.
 */
export class MllpClient {
  readonly #options: MllpClientOptions;
  readonly #bounds: ClientBounds;
  #waiting: Outgoing[] = [];
  #connection: ClientConnection | undefined;
  #connecting: Socket | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isClosed = false;

  constructor(options: MllpClientOptions) {
    this.#options = options;
    this.#bounds = { ...defaultClientBounds, ...options.bounds };
  }

  /** Sends a message with an MSH-10 of its own; resolves to its answer, or to why there is none. Never rejects. */
  send(message: Uint8Array): Promise<Sent> {
    const controlId = parseMessage(message).header?.field(10).text ?? "";
    const block = blockOf(message);
    const problem = this.#refusal(controlId, block);
    if (problem !== undefined || block === undefined)
      return Promise.resolve({ ok: false, problem: problem ?? "unsendable" });
    return new Promise((resolve) => {
      const outgoing: Outgoing = { controlId, block, settle: resolve, timer: undefined };
      this.#waiting.push(outgoing);
      const { waitMs } = this.#bounds;
      if (waitMs > 0) outgoing.timer = setTimeout(() => this.#giveUp(outgoing), waitMs);
      this.#goOn();
    });
  }

  /** Waits for the answers still due, and ends; what waits for its turn is not sent. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#pause);
    this.#settleWaiting("closed");
    this.#connecting?.destroy();
    const connection = this.#connection;
    if (connection === undefined) return;
    await new Promise<void>((resolve) => {
      this.#onClosed = resolve;
      connection.end();
    });
  }

  #onClosed: (() => void) | undefined;

  #refusal(controlId: string, block: Uint8Array | undefined): SendProblem | undefined {
    if (this.#isClosed) return "closed";
    if (block === undefined) return "unsendable";
    if (controlId === "") return "control-id-missing";
    const isUnderWay =
      this.#connection?.has(controlId) || this.#waiting.some((other) => other.controlId === controlId);
    if (isUnderWay) return "control-id-in-flight";
    return this.#waiting.length >= this.#bounds.waiting ? "too-many-waiting" : undefined;
  }

  #giveUp(outgoing: Outgoing): void {
    this.#waiting = this.#waiting.filter((other) => other !== outgoing);
    settle(outgoing, { ok: false, problem: "unreachable" });
  }

  #settleWaiting(problem: SendProblem): void {
    for (const outgoing of this.#waiting.splice(0)) settle(outgoing, { ok: false, problem });
  }

  #goOn(): void {
    if (this.#connection === undefined) this.#connect();
    while (this.#connection?.hasRoom) {
      const outgoing = this.#waiting.shift();
      if (outgoing === undefined) return;
      this.#connection.send(outgoing);
    }
  }

  #connect(): void {
    const isUnderWay = this.#connecting !== undefined || this.#pause !== undefined;
    if (isUnderWay || this.#isClosed || this.#waiting.length === 0) return;
    const socket = this.#open();
    this.#connecting = socket;
    const timer = setTimeout(() => socket.destroy(), this.#bounds.connectMs);
    const onFailure = () => {
      clearTimeout(timer);
      this.#connecting = undefined;
      this.#backOff();
    };
    socket.on("error", () => undefined);
    socket.once("close", onFailure);
    socket.once(this.#options.tls === undefined ? "connect" : "secureConnect", () => {
      clearTimeout(timer);
      socket.off("close", onFailure);
      this.#connecting = undefined;
      this.#adopt(socket);
    });
  }

  #open(): Socket {
    const { host, port, tls } = this.#options;
    if (tls === undefined) return connect({ host, port });
    const { ca, key, cert, serverName } = tls;
    // A name to ask for is never an address (RFC 6066, 3).
    const name = serverName ?? (/^[\d.]+$|:/.test(host) ? undefined : host);
    return connectTls({
      host,
      port,
      minVersion: minimumTls,
      ...(ca !== undefined && { ca: pemOf(ca) }),
      ...(key !== undefined && { key: pemOf(key) }),
      ...(cert !== undefined && { cert: pemOf(cert) }),
      ...(name !== undefined && { servername: name }),
    });
  }

  #adopt(socket: Socket): void {
    this.#connection = new ClientConnection(socket, {
      bounds: this.#bounds,
      onStray: this.#options.onStray,
      onRoom: () => {
        this.#failures = 0;
        this.#goOn();
      },
      onClose: () => {
        this.#connection = undefined;
        this.#onClosed?.();
        this.#backOff();
      },
    });
    this.#goOn();
  }

  /** After a connection failed or broke: the next attempt waits, twice as long each time that nothing was answered. */
  #backOff(): void {
    if (this.#isClosed) return;
    const { firstPauseMs, longestPauseMs, waitMs } = this.#bounds;
    if (waitMs === 0) this.#settleWaiting("unreachable");
    const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(this.#failures, 30));
    this.#failures += 1;
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#goOn();
    }, pauseMs);
  }
}
