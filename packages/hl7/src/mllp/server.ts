import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { ServerConnection } from "./server-connection.js";
import { defaultServerBounds, type MllpServerOptions, type ServerBounds } from "./server-options.js";
import { minimumTls } from "./tls.js";

/** Where a server listens, or the code of Node that tells why it cannot. */
export type Listening =
  | { readonly ok: true; readonly port: number }
  | { readonly ok: false; readonly code: string };

/**
 * Takes messages over MLLP (release 1): those of a connection strictly in order, each answered before the next is begun.
 * Nothing that a peer sends, or does not take, ends the server or lets it grow beyond its bounds.
 */
export class MllpServer {
  readonly #options: MllpServerOptions;
  readonly #bounds: ServerBounds;
  readonly #connections = new Set<ServerConnection>();
  #server: Server | undefined;
  #ticks: ReturnType<typeof setInterval> | undefined;
  /** What connections over TLS are made of. */
  readonly #underTls = new Set<Socket>();
  #onEmpty: (() => void) | undefined;
  #accepted = 0;
  #heldBytes = 0;

  constructor(options: MllpServerOptions) {
    this.#options = options;
    this.#bounds = { ...defaultServerBounds, ...options.bounds };
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  /** Bytes kept of messages that are not finished or wait for their turn. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  /** Listens at a port of an address of this machine; port 0 lets the system choose one. */
  listen({ port, host }: { readonly port: number; readonly host: string }): Promise<Listening> {
    let server: Server;
    try {
      server = this.#create();
    } catch (problem) {
      return Promise.resolve({ ok: false, code: codeOf(problem) });
    }
    this.#server = server;
    server.maxConnections = this.#bounds.connections;
    server.on("drop", (dropped) =>
      this.#options.onConnectionFault?.("too-many-connections", {
        connection: 0,
        address: dropped?.remoteAddress ?? "",
      }),
    );
    return new Promise((resolve) => {
      server.once("error", (problem) => resolve({ ok: false, code: codeOf(problem) }));
      server.listen({ port, host }, () => {
        // Errors of accepting, such as too many open files, pass: the peer tries again.
        server.removeAllListeners("error").on("error", () => undefined);
        this.#startTicks();
        const address = server.address();
        resolve({ ok: true, port: typeof address === "object" && address ? address.port : port });
      });
    });
  }

  /** Takes no further message, finishes those in hand, and ends; what is not done after the grace is broken off. */
  async stop(graceMs = 5000): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    for (const connection of this.#connections) connection.stop();
    const grace = setTimeout(() => {
      for (const connection of this.#connections) connection.destroy();
      // Some have not got through the handshake.
      for (const socket of this.#underTls) socket.destroy();
    }, graceMs);
    await Promise.all([closed, this.#emptied()]);
    clearTimeout(grace);
    clearInterval(this.#ticks);
  }

  /** The system may have let go of the last connection before it has told so. */
  #emptied(): Promise<void> {
    if (this.#connections.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onEmpty = resolve;
    });
  }

  #create(): Server {
    const { tls } = this.#options;
    const accept = (socket: Socket) => this.#accept(socket);
    // A peer may end its side before it reads the answers.
    if (tls === undefined) return createServer({ allowHalfOpen: true }, accept);
    const { key, cert, ca } = tls;
    const server = createTlsServer(
      {
        key: pemOf(key),
        cert: pemOf(cert),
        ...(ca !== undefined && { ca: pemOf(ca), requestCert: true, rejectUnauthorized: true }),
        minVersion: minimumTls,
        allowHalfOpen: true,
        handshakeTimeout: this.#bounds.blockMs,
      },
      accept,
    );
    server.on("connection", (socket) => {
      this.#underTls.add(socket);
      socket.once("close", () => this.#underTls.delete(socket));
    });
    server.on("tlsClientError", (_problem, socket) => {
      const address = socket.remoteAddress ?? "";
      socket.destroy();
      this.#options.onConnectionFault?.("tls-refused", { connection: 0, address });
    });
    return server;
  }

  #accept(socket: Socket): void {
    this.#accepted += 1;
    const peer = { connection: this.#accepted, address: socket.remoteAddress ?? "" };
    const connection = new ServerConnection(socket, peer, {
      options: this.#options,
      bounds: this.#bounds,
      hold: (change) => {
        this.#heldBytes += change;
        return change <= 0 || this.#heldBytes <= this.#bounds.heldBytes;
      },
      onClose: (closed) => {
        this.#connections.delete(closed);
        if (this.#connections.size === 0) this.#onEmpty?.();
      },
    });
    this.#connections.add(connection);
    if (this.#server === undefined) connection.stop();
  }

  /** One timer for all connections: no clock is read, and a message costs no timer. */
  #startTicks(): void {
    const { blockMs, answerMs, idleMs } = this.#bounds;
    const shortest = Math.min(blockMs, answerMs, idleMs > 0 ? idleMs : blockMs);
    const everyMs = Math.min(1000, Math.max(10, Math.floor(shortest / 4)));
    this.#ticks = setInterval(() => {
      for (const connection of this.#connections) connection.tick(everyMs);
    }, everyMs);
    this.#ticks.unref();
  }
}

/** Node takes text or a Buffer. */
export function pemOf(pem: string | Uint8Array): string | Buffer {
  return typeof pem === "string" ? pem : Buffer.from(pem);
}

function codeOf(problem: unknown): string {
  return problem instanceof Error && "code" in problem ? String(problem.code) : "UNKNOWN";
}
