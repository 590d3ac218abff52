import { MllpServer, type ServerBounds, type ServerTls } from "@opendepistage/hl7/mllp";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import type { Machine } from "../machine.js";
import type { AnswerOptions } from "../message/answer.js";
import { CommitQueue } from "../store/commit-queue.js";
import type { StoreCalls } from "../store/store-calls.js";
import type { Courier } from "./courier.js";
import { EventWriter } from "./event-writer.js";
import { defaultForwardBounds, type ForwardBounds, Forwarder } from "./forwarder.js";
import { readStored } from "./read-stored.js";
import { Receiver } from "./receiver.js";
import { recover } from "./recover.js";

/** What a listener is started with. */
export interface ListenerSetting {
  readonly machine: Machine;
  readonly options: AnswerOptions;
  readonly address: { readonly host: string; readonly port: number };
  readonly tls: ServerTls | undefined;
  /** Undefined where nothing is to be stored. */
  readonly store: StoreCalls | undefined;
  readonly couriers: readonly Courier[];
  /** Is told of what the listener cannot go on after. */
  readonly onFault: (problem: unknown) => void;
  readonly bounds?: Partial<ServerBounds>;
  readonly forwardBounds?: ForwardBounds;
}

/** Time for what is in hand when the command is asked to stop. */
const graceMs = 5000;

/** After a full disk, how long until decisions are recorded again. */
const recoverAgainMs = 5000;

/** Receives, stores, decides and forwards until it is stopped. */
export class Listener {
  readonly #setting: ListenerSetting;
  readonly #events: EventWriter;
  readonly #server: MllpServer;
  readonly #forwarders: readonly Forwarder[];
  #recovering: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: ListenerSetting) {
    const { machine, options, store, couriers, tls } = setting;
    this.#setting = setting;
    this.#events = new EventWriter(machine);
    const read = (content: Uint8Array) => readStored(content, options);
    const bounds = setting.forwardBounds ?? defaultForwardBounds;
    this.#forwarders =
      store === undefined
        ? []
        : couriers.map(
            (courier) => new Forwarder({ store, courier, read, events: this.#events, machine, bounds }),
          );
    const receiver = new Receiver({
      machine,
      options,
      events: this.#events,
      queue: store && new CommitQueue(store, () => this.#recoverLater()),
      destinations: couriers.map(({ destination }) => destination),
      onStored: () => {
        for (const forwarder of this.#forwarders) forwarder.notify();
      },
    });
    this.#server = new MllpServer({
      answer: (message, peer) => receiver.answer(message, peer),
      answerFailure: (failure, message, peer) => receiver.answerFailure(failure, message, peer),
      answerFault: (fault, peer) => receiver.answerFault(fault, peer),
      onConnectionFault: (code, peer) => receiver.tellConnectionFault(code, peer),
      ...(tls && { tls }),
      ...(setting.bounds && { bounds: setting.bounds }),
    });
  }

  /** Decides on what was left over, then listens. */
  async start(): Promise<Attempt<{ readonly port: number }>> {
    const { address, tls, store, onFault } = this.#setting;
    if (store !== undefined) {
      await this.#recover(store);
      await this.#tellWaitingElsewhere(store);
    }
    const listening = await this.#server.listen(address);
    if (!listening.ok) return failed(cannotListen(address, listening.code));
    const { port } = listening;
    const isTls = tls !== undefined;
    this.#events.write({
      event: "listening",
      host: address.host,
      port,
      tls: isTls,
      store: store !== undefined,
    });
    for (const forwarder of this.#forwarders) forwarder.start(onFault);
    return succeeded({ port });
  }

  /** Finishes what is in hand, within a few seconds. */
  async stop(): Promise<void> {
    clearTimeout(this.#recovering);
    await this.#server.stop(graceMs);
    const forwarded = Promise.all(this.#forwarders.map((forwarder) => forwarder.stop()));
    await within(graceMs, forwarded);
    this.#events.write({ event: "stopped" });
    await within(graceMs, this.#events.flush());
  }

  /** Messages keep the destinations that were named when they came in. */
  async #tellWaitingElsewhere(store: StoreCalls): Promise<void> {
    const { couriers, machine, options } = this.#setting;
    const waiting = await store.waitingElsewhere(couriers.map(({ destination }) => destination));
    if (waiting === 0) return;
    const said = {
      en: `${waiting} messages wait for destinations that --forward does not name`,
      fr: `${waiting} messages attendent des destinations que --forward ne nomme pas`,
    }[options.language];
    machine.warn(`opendepistage: ${said}\n`);
  }

  async #recover(store: StoreCalls): Promise<void> {
    const { options, machine } = this.#setting;
    const isDone = await recover({ store, options, events: this.#events, machine });
    if (!isDone) this.#recoverLater();
  }

  #recoverLater(): void {
    const { store, onFault } = this.#setting;
    if (store === undefined || this.#recovering !== undefined) return;
    this.#events.write({ event: "decisions-not-recorded" });
    this.#recovering = setTimeout(() => {
      this.#recovering = undefined;
      this.#recover(store).catch(onFault);
    }, recoverAgainMs);
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, elapsed]);
  clearTimeout(timer);
}

function cannotListen({ host, port }: ListenerSetting["address"], code: string) {
  const reasons: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
    EADDRINUSE: { en: "the port is taken", fr: "le port est pris" },
    EADDRNOTAVAIL: { en: "this machine has no such address", fr: "cette machine n’a pas cette adresse" },
    EACCES: { en: "it is not permitted", fr: "ce n’est pas permis" },
  };
  const reason = reasons[code] ?? { en: code, fr: code };
  return {
    exitCode: exitCode.serviceUnavailable,
    message: {
      en: `cannot listen at ${host} port ${port}: ${reason.en}`,
      fr: `impossible d’écouter à ${host}, port ${port} : ${reason.fr}`,
    },
  };
}
