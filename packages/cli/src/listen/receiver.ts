import { acknowledgmentCode, type Problem, parseMessage } from "@opendepistage/hl7";
import {
  type BlockFault,
  blockFaultTexts,
  type ConnectionFaultCode,
  type Peer,
} from "@opendepistage/hl7/mllp";
import type { Machine } from "../machine.js";
import { type AnswerOptions, messageTypeOf, type ReadAnswer } from "../message/answer.js";
import { sayProblem } from "../message/said-problem.js";
import type { CommitQueue } from "../store/commit-queue.js";
import { sqliteCode } from "../store/sqlite.js";
import type { Incoming, Outcome } from "../store/stored.js";
import { Acknowledger } from "./acknowledger.js";
import type { ListenEvent, MessageState } from "./event.js";
import type { EventWriter } from "./event-writer.js";
import { controlIdReused, internalFault, notStorable } from "./own-problems.js";
import { readStored } from "./read-stored.js";
import { inShort, recordOf } from "./record.js";

/** What a receiver works with. */
export interface ReceiverSetting {
  readonly machine: Machine;
  readonly options: AnswerOptions;
  readonly events: EventWriter;
  /** Undefined where nothing is stored. */
  readonly queue: CommitQueue | undefined;
  readonly destinations: readonly string[];
  /** Is called when a message to forward was stored. */
  readonly onStored: () => void;
}

/** Reads each message, stores it with what was decided, and only then acknowledges it. */
export class Receiver {
  readonly #setting: ReceiverSetting;
  readonly #acknowledger: Acknowledger;
  readonly #toldFaults = new Set<string>();
  #isStoreFailing = false;

  constructor(setting: ReceiverSetting) {
    this.#setting = setting;
    this.#acknowledger = new Acknowledger(setting.machine.now, setting.options.mapping);
  }

  /** Answers a message: AA only once it is stored for good, or where nothing is stored by choice. */
  async answer(content: Uint8Array, peer: Peer): Promise<Uint8Array | undefined> {
    await this.#setting.events.room();
    const answer = readStored(content, this.#setting.options);
    if (isAcknowledgment(answer)) {
      this.#tell(answer, { peer, state: "refused", code: "" });
      return undefined;
    }
    const code = acknowledgmentCode(answer.problems);
    const bytes = this.#acknowledger.bytes(answer.header, answer.problems, code);
    const { queue } = this.#setting;
    if (queue === undefined || answer.header === undefined) {
      this.#tell(answer, { peer, state: code === "AA" ? "not-stored" : "refused", code });
      return bytes;
    }
    const incoming = this.#incoming(answer, { content, answer: bytes, isRefused: code !== "AA" });
    // A store that is gone altogether is told of by who opened it.
    const outcome = await queue.put(incoming).catch(() => ({ kind: "failed", code: undefined }) as const);
    this.#tellStoreFault(outcome);
    return this.#answerStored(answer, { peer, outcome, bytes });
  }

  /** A fault of ours in reading or deciding is AE: the same message would meet it again. */
  answerFailure(failure: unknown, content: Uint8Array, peer: Peer): Uint8Array {
    const { header } = parseMessage(content);
    this.#tellFault(failure);
    this.#setting.events.write({ ...noMessage, connection: peer.connection, state: "fault", code: "AE" });
    return this.#acknowledger.bytes(header, [internalFault], "AE");
  }

  /** Each fault once, however many messages meet it. */
  #tellFault(failure: unknown): void {
    const place = placeOf(failure);
    if (this.#toldFaults.has(place) || this.#toldFaults.size >= toldFaultsBound) return;
    this.#toldFaults.add(place);
    this.#setting.machine.warn(`opendepistage: internal fault, please report it\n${place}\n`);
  }

  /** A block that is too long is answered by its MSH; what is no block at all has no sender who waits for an answer. */
  answerFault({ code, byteCount, head }: BlockFault, { connection }: Peer): Uint8Array | undefined {
    this.#setting.events.write({ event: "block-fault", connection, code, bytes: byteCount });
    if (code !== "block-too-long") return undefined;
    const { header } = parseMessage(firstLineOf(head));
    const { found, expected } = blockFaultTexts[code];
    const problem: Problem<string> = {
      code,
      hl7Code: 104,
      severity: "E",
      place: {},
      found: found.en,
      expected: expected.en,
    };
    return this.#acknowledger.bytes(header, [problem], "AE");
  }

  tellConnectionFault(code: ConnectionFaultCode, { connection }: Peer): void {
    this.#setting.events.write({ event: "connection-fault", connection, code });
  }

  #incoming(
    answer: ReadAnswer,
    { content, answer: bytes, isRefused }: { content: Uint8Array; answer: Uint8Array; isRefused: boolean },
  ): Incoming {
    const { options, destinations, machine } = this.#setting;
    const { header } = answer;
    return {
      application: header?.rawField(3) ?? "",
      facility: header?.rawField(4) ?? "",
      controlId: header?.field(10).text ?? "",
      // A copy of its own: what it was cut from holds more than the message.
      content: new Uint8Array(content),
      answer: bytes,
      receivedAt: machine.now(),
      record: isRefused ? undefined : JSON.stringify(recordOf(answer, options)),
      destinations,
    };
  }

  /** Once, until the store takes messages again. */
  #tellStoreFault(outcome: Outcome): void {
    const { machine, options } = this.#setting;
    const wasFailing = this.#isStoreFailing;
    this.#isStoreFailing = outcome.kind === "failed";
    if (outcome.kind !== "failed" || wasFailing) return;
    const { code } = outcome;
    const said = {
      en: code === sqliteCode.full ? "its disk is full" : `SQLite ${code ?? "is gone"}`,
      fr: code === sqliteCode.full ? "son disque est plein" : `SQLite ${code ?? "n’est plus là"}`,
    }[options.language];
    const message = {
      en: `the store takes no messages: ${said}; they are answered AR`,
      fr: `le stockage ne prend pas de messages : ${said} ; ils sont répondus AR`,
    }[options.language];
    machine.warn(`opendepistage: ${message}\n`);
  }

  #answerStored(
    answer: ReadAnswer,
    { peer, outcome, bytes }: { peer: Peer; outcome: Outcome; bytes: Uint8Array },
  ): Uint8Array {
    const { header, problems } = answer;
    switch (outcome.kind) {
      case "stored":
        this.#tell(answer, { peer, state: "stored", code: "AA", id: outcome.number });
        if (this.#setting.destinations.length > 0) this.#setting.onStored();
        return bytes;
      case "duplicate":
        this.#tell(answer, { peer, state: "duplicate", code: "AA", id: outcome.number });
        return outcome.answer;
      case "differs":
        this.#tell(answer, { peer, state: "control-id-reused", code: "AE" });
        return this.#acknowledger.bytes(header, [...problems, controlIdReused], "AE");
      case "refused":
        this.#tell(answer, { peer, state: "refused", code: "AE" });
        return bytes;
      case "failed":
        this.#tell(answer, { peer, state: "not-storable", code: "AR" });
        return this.#acknowledger.bytes(header, [notStorable], "AR");
    }
  }

  #tell(
    answer: ReadAnswer,
    { peer, state, code, id = null }: { peer: Peer; state: MessageState; code: string; id?: number | null },
  ): void {
    const { events, options } = this.#setting;
    const type = messageTypeOf(answer) ?? "";
    events.write({
      event: "message",
      connection: peer.connection,
      id,
      state,
      code,
      // What is no type of HL7 may be anything.
      messageType: /^[A-Z]{3}\^[A-Z]\d\d$/.test(type) ? type : null,
      decisions: code === "AA" ? inShort(answer.decisions) : [],
      problems: answer.problems.map((problem) => sayProblem(problem, options.language)),
    });
  }
}

const toldFaultsBound = 100;

const noMessage = {
  event: "message",
  id: null,
  messageType: null,
  decisions: [],
  problems: [],
} as const satisfies Partial<ListenEvent>;

/** An acknowledgment is not acknowledged (HL7 2.5.1, 2.9): two systems would go on for ever. */
function isAcknowledgment({ header }: ReadAnswer): boolean {
  return ["ACK", "MCF"].includes(header?.field(9).component(1).text ?? "");
}

/** MSH alone: what follows it was cut off. */
function firstLineOf(head: Uint8Array): Uint8Array {
  const end = head.indexOf(0x0d);
  return end < 0 ? head : head.subarray(0, end + 1);
}

/** Where in the program a fault happened; not its message, which may quote what was read. */
function placeOf(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const places = (failure.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [failure.name, ...places].join("\n");
}
