import type { Socket } from "node:net";
import { parseMessage } from "../syntax/index.js";
import type { BlockEvent } from "./block-fault.js";
import { BlockReader } from "./block-reader.js";
import type { ClientBounds, MllpClientOptions } from "./client-options.js";
import { type Outgoing, settle } from "./outgoing.js";

/** What a connection tells its client. */
export interface ClientContext {
  readonly bounds: ClientBounds;
  readonly onStray: MllpClientOptions["onStray"];
  /** There is room for another message. */
  readonly onRoom: () => void;
  readonly onClose: () => void;
}

/** One connection to a receiver, and the messages that it owes an answer for. */
export class ClientConnection {
  readonly #socket: Socket;
  readonly #context: ClientContext;
  readonly #reader: BlockReader;
  readonly #inFlight = new Map<string, Outgoing>();
  #isEnding = false;

  constructor(socket: Socket, context: ClientContext) {
    this.#socket = socket;
    this.#context = context;
    this.#reader = new BlockReader(context.bounds.answerBytes);
    socket.setNoDelay(true);
    socket.on("data", (chunk: Uint8Array) => this.#read(this.#reader.push(chunk)));
    socket.on("drain", () => context.onRoom());
    socket.on("error", () => undefined);
    socket.on("close", () => this.#close());
  }

  get hasRoom(): boolean {
    const { inFlight } = this.#context.bounds;
    const isOpen = !this.#isEnding && this.#socket.writable && !this.#socket.writableNeedDrain;
    return isOpen && this.#inFlight.size < inFlight;
  }

  get isIdle(): boolean {
    return this.#inFlight.size === 0;
  }

  has(controlId: string): boolean {
    return this.#inFlight.has(controlId);
  }

  send(outgoing: Outgoing): void {
    clearTimeout(outgoing.timer);
    this.#inFlight.set(outgoing.controlId, outgoing);
    outgoing.timer = setTimeout(() => this.#giveUp(outgoing), this.#context.bounds.answerMs);
    this.#socket.write(outgoing.block);
  }

  end(): void {
    this.#isEnding = true;
    if (this.isIdle) this.#socket.destroySoon();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** A connection whose receiver did not answer is not used again: its answer, if it comes, would come too late. */
  #giveUp(outgoing: Outgoing): void {
    this.#inFlight.delete(outgoing.controlId);
    settle(outgoing, { ok: false, problem: "not-answered" });
    this.#socket.destroy();
  }

  #read(events: readonly BlockEvent[]): void {
    for (const event of events) {
      if (event.kind === "message") this.#take(event.bytes);
      else this.#context.onStray?.("no-message");
    }
    if (this.#reader.passedOverBytes > this.#context.bounds.answerBytes) this.#socket.destroy();
    if (this.#isEnding && this.isIdle) this.#socket.destroySoon();
  }

  /** An answer belongs to the message whose MSH-10 stands in its MSA-2, in whatever order answers come. */
  #take(bytes: Uint8Array): void {
    // An answer that is not quite as HL7 asks still says what became of the message.
    const answer = parseMessage(bytes, { fallbackCharset: "UNICODE UTF-8" }).message;
    const code = answer?.text("MSA-1") ?? "";
    if (answer === undefined || code === "") {
      this.#context.onStray?.("no-message");
      return;
    }
    const outgoing = this.#inFlight.get(answer.text("MSA-2"));
    if (outgoing === undefined) {
      this.#context.onStray?.("answer-unmatched");
      return;
    }
    this.#inFlight.delete(outgoing.controlId);
    settle(outgoing, { ok: true, answer, code });
    this.#context.onRoom();
  }

  #close(): void {
    for (const outgoing of this.#inFlight.values())
      settle(outgoing, { ok: false, problem: "connection-lost" });
    this.#inFlight.clear();
    this.#context.onClose();
  }
}
