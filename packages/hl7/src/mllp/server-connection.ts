import type { Socket } from "node:net";
import { blockOf } from "./block.js";
import type { BlockEvent, BlockFault } from "./block-fault.js";
import { BlockReader } from "./block-reader.js";
import type { ConnectionFaultCode, Peer } from "./peer.js";
import type { MllpServerOptions, ServerBounds } from "./server-options.js";

/** Bytes of messages waiting for their turn above which no more are read from the peer. */
const waitingBytesBound = 256 * 1024;

/** What a connection shares with the others of its server. */
export interface ServerContext {
  readonly options: MllpServerOptions;
  readonly bounds: ServerBounds;
  /** Counts bytes held by all connections; false where there is no room for them. */
  readonly hold: (change: number) => boolean;
  readonly onClose: (connection: ServerConnection) => void;
}

/** One connection: its messages are answered one after the other, in order. */
export class ServerConnection {
  readonly peer: Peer;
  readonly #socket: Socket;
  readonly #context: ServerContext;
  readonly #reader: BlockReader;
  #waiting: BlockEvent[] = [];
  #waitingBytes = 0;
  #inHandBytes = 0;
  #heldBytes = 0;
  #isWorking = false;
  #isEnded = false;
  #isStopping = false;
  #isClosed = false;
  #faultsInRow = 0;
  /** Milliseconds, as far as the server's ticks tell them. */
  #waitedForBlock = 0;
  #waitedForDrain = 0;
  #idle = 0;

  constructor(socket: Socket, peer: Peer, context: ServerContext) {
    this.#socket = socket;
    this.peer = peer;
    this.#context = context;
    this.#reader = new BlockReader(context.bounds.messageBytes);
    socket.setNoDelay(true);
    socket.on("data", (chunk: Uint8Array) => this.#read(chunk));
    socket.on("end", () => this.#readEnd());
    socket.on("drain", () => this.#goOn());
    socket.on("error", () => this.#fail("connection-broken"));
    socket.on("close", () => this.#close());
  }

  /** Finishes the message in hand, takes no further one, and ends. */
  stop(): void {
    this.#isStopping = true;
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (!this.#isWorking) this.#endStopped();
  }

  /** What still comes is read and let go: were it left unread, the peer could lose the last answer with it. */
  #endStopped(): void {
    this.#socket.end();
    this.#socket.resume();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** Lets time pass, and ends the connection where the peer has had enough of it. */
  tick(elapsedMs: number): void {
    const { blockMs, answerMs, idleMs } = this.#context.bounds;
    const isBusy = this.#isWorking || this.#waiting.length > 0;
    this.#waitedForDrain = this.#socket.writableNeedDrain ? this.#waitedForDrain + elapsedMs : 0;
    this.#waitedForBlock = this.#reader.isInsideBlock && !isBusy ? this.#waitedForBlock + elapsedMs : 0;
    this.#idle = isBusy ? 0 : this.#idle + elapsedMs;
    if (this.#waitedForDrain > answerMs) this.#fail("answer-not-taken");
    else if (this.#waitedForBlock > blockMs) this.#fail("block-not-finished-in-time");
    else if (idleMs > 0 && this.#idle > idleMs) this.#fail("idle");
  }

  #read(chunk: Uint8Array): void {
    if (this.#isStopping) return;
    const events = this.#reader.push(chunk);
    if (events.length > 0) {
      this.#waitedForBlock = 0;
      this.#idle = 0;
    }
    if (this.#reader.passedOverBytes > this.#context.bounds.messageBytes) this.#fail("too-many-faults");
    else this.#queue(events);
  }

  #readEnd(): void {
    this.#queue(this.#reader.end());
    this.#isEnded = true;
    if (!this.#isWorking && this.#waiting.length === 0) this.#socket.end();
  }

  #queue(events: readonly BlockEvent[]): void {
    for (const event of events) {
      this.#waiting.push(event);
      this.#waitingBytes += bytesOf(event);
    }
    if (!this.#countHeld()) {
      this.#fail("too-much-held");
      return;
    }
    this.#goOn();
    if (this.#waitingBytes > waitingBytesBound) this.#socket.pause();
  }

  #countHeld(): boolean {
    // What a handler still has in hand when the connection is gone is not kept for it.
    if (this.#isClosed) return true;
    const held = this.#reader.heldBytes + this.#waitingBytes + this.#inHandBytes;
    const change = held - this.#heldBytes;
    this.#heldBytes = held;
    return change === 0 || this.#context.hold(change);
  }

  #goOn(): void {
    if (this.#isWorking || this.#waiting.length === 0 || this.#socket.writableNeedDrain) return;
    this.#isWorking = true;
    // Answers that are ready at once leave in one packet.
    this.#socket.cork();
    void this.#work().finally(() => {
      this.#isWorking = false;
      this.#socket.uncork();
      this.#rest();
    });
  }

  /** Answers until nothing waits, or the peer does not take its answers. Never throws. */
  async #work(): Promise<void> {
    for (let event = this.#next(); event !== undefined; event = this.#next()) {
      const answer = event.kind === "message" ? this.#answer(event.bytes) : this.#answerFault(event.fault);
      if (answer instanceof Promise) {
        this.#socket.uncork();
        const awaited = await answer;
        this.#socket.cork();
        this.#send(awaited);
      } else this.#send(answer);
    }
  }

  #next(): BlockEvent | undefined {
    if (this.#socket.destroyed || this.#socket.writableNeedDrain) {
      this.#inHandBytes = 0;
      return undefined;
    }
    const event = this.#waiting.shift();
    this.#inHandBytes = event === undefined ? 0 : bytesOf(event);
    this.#waitingBytes -= this.#inHandBytes;
    return event;
  }

  /** After work: reads on, or ends if all is done. */
  #rest(): void {
    this.#countHeld();
    if (this.#socket.destroyed) return;
    if (this.#isStopping) this.#endStopped();
    else if (this.#isEnded && this.#waiting.length === 0) this.#socket.end();
    else if (this.#waitingBytes <= waitingBytesBound && this.#socket.isPaused()) this.#socket.resume();
    // Something may have come, or drained, between the last look and now.
    if (this.#waiting.length > 0 && !this.#socket.writableNeedDrain) this.#goOn();
  }

  #answer(message: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined> {
    this.#faultsInRow = 0;
    try {
      const answer = this.#context.options.answer(message, this.peer);
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((failure: unknown) => this.#answerFailure(failure, message));
    } catch (failure) {
      return this.#answerFailure(failure, message);
    }
  }

  #answerFailure(failure: unknown, message: Uint8Array): Uint8Array | undefined {
    try {
      const answer = this.#context.options.answerFailure?.(failure, message, this.peer);
      if (answer === undefined) this.#fail("answer-unusable");
      return answer;
    } catch {
      this.#fail("answer-unusable");
      return undefined;
    }
  }

  #answerFault(fault: BlockFault): Uint8Array | undefined {
    this.#faultsInRow += 1;
    try {
      const answer = this.#context.options.answerFault?.(fault, this.peer);
      if (this.#faultsInRow > this.#context.bounds.faults) this.#fail("too-many-faults");
      return answer;
    } catch {
      this.#fail("answer-unusable");
      return undefined;
    }
  }

  #send(answer: Uint8Array | undefined): void {
    if (answer === undefined || this.#socket.destroyed) return;
    const block = blockOf(answer);
    if (block === undefined) this.#fail("answer-unusable");
    else this.#socket.write(block);
  }

  #fail(code: ConnectionFaultCode): void {
    if (this.#socket.destroyed && code !== "connection-broken") return;
    this.#context.options.onConnectionFault?.(code, this.peer);
    this.#socket.destroy();
  }

  #close(): void {
    this.#isClosed = true;
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#context.hold(-this.#heldBytes);
    this.#heldBytes = 0;
    this.#context.onClose(this);
  }
}

/** What an event takes in memory, roughly: faults are not free. */
function bytesOf(event: BlockEvent): number {
  return 128 + (event.kind === "message" ? event.bytes.length : event.fault.head.length);
}
