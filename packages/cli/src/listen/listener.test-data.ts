import { connect, createServer, type Server, type Socket } from "node:net";
import { defaultMapping } from "@opendepistage/hl7";
import { onTestFinished } from "vitest";
import { failed } from "../failure.js";
import type { Machine } from "../machine.js";
import type { StoreCalls } from "../store/store-calls.js";
import type { CourierOptions } from "./destinations.js";
import type { ListenEvent } from "./event.js";
import { Listener, type ListenerSetting } from "./listener.js";

/** A first reading that the default profile reads, of a person who does not exist. */
export function resultOf(
  controlId: string,
  birads = "1",
  header: { charset?: string; type?: string } = {},
): string {
  const { charset = "UNICODE UTF-8", type = "ORU^R01" } = header;
  return `${[
    `MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105100000||${type}|${controlId}|P|2.5.1|||||FRA|${charset}`,
    "PID|1||260052A00400192^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS||SECRETE^ANNE||19600503|F||||||||||||||||||||||||VALI",
    "OBR|1|D1||24606-6^^LN|||20260105",
    `OBX|1|CE|BIRADS^^OPENDEPISTAGE|L|${birads}^^OPENDEPISTAGE||||||F`,
    "OBX|2|CE|BIRADS^^OPENDEPISTAGE|R|2^^OPENDEPISTAGE||||||F",
  ].join("\r")}\r`;
}

/** How couriers of a test are made. */
export const courierOptions: CourierOptions = {
  tls: {},
  language: "en",
  now: () => Date.parse("2026-01-06T12:00:00Z"),
};

const block = (text: string) => `\u000b${text}\u001c\r`;

/** A listener of this test, and what it wrote. */
export async function listenerOf(
  setting: Partial<ListenerSetting> & { readonly store: StoreCalls | undefined },
) {
  let [stdout, stderr] = ["", ""];
  const machine: Machine = {
    write: (text) => {
      stdout += text;
      return Promise.resolve();
    },
    warn: (text) => {
      stderr += text;
    },
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    read: (source) =>
      Promise.resolve(failed({ exitCode: 66, message: { en: `no ${source}`, fr: `pas de ${source}` } })),
    create: (path) =>
      Promise.resolve(failed({ exitCode: 74, message: { en: `no ${path}`, fr: `pas de ${path}` } })),
    now: () => Date.parse("2026-01-06T12:00:00Z"),
  };
  const listener = new Listener({
    machine,
    options: { mapping: defaultMapping, on: undefined, presume: false, language: "en" },
    address: { host: "127.0.0.1", port: 0 },
    tls: undefined,
    couriers: [],
    onFault: () => undefined,
    ...setting,
  });
  const started = await listener.start();
  if (!started.ok) throw new Error(started.failure.message.en);
  onTestFinished(() => listener.stop());
  return {
    listener,
    port: started.value.port,
    /** What was written so far, as objects. */
    events: (): readonly ListenEvent[] =>
      stdout
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as ListenEvent),
    output: () => stdout + stderr,
    stderr: () => stderr,
  };
}

/** A connection of this test: sends text, and tells MSA-1 and MSA-2 of what came back. */
export class Sender {
  readonly socket: Socket;
  received = "";

  constructor(port: number) {
    this.socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.socket.setEncoding("utf8");
    this.socket.on("data", (chunk: string) => {
      this.received += chunk;
    });
    this.socket.on("error", () => undefined);
    onTestFinished(() => {
      this.socket.destroy();
    });
  }

  send(...messages: readonly string[]): void {
    this.socket.write(messages.map(block).join(""));
  }

  get answers(): readonly string[] {
    return [...this.received.matchAll(/\rMSA\|(\w*)\|?([^\r|]*)/g)].map(([, code, id]) => `${code} ${id}`);
  }
}

/** A receiver of this test that answers with codes in turn, and what it got. */
export async function receiverOf(codes: readonly string[] = []) {
  const got: string[] = [];
  const server: Server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      const id = /\|ORU\^R01\|(\w+)\|/.exec(chunk.toString())?.[1] ?? "";
      const code = codes[got.length] ?? "AA";
      got.push(id);
      if (code !== "silent")
        socket.write(block(`MSH|^~\\&|||||||ACK|A${got.length}|P|2.5.1\rMSA|${code}|${id}\r`));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return { got, port: typeof address === "object" ? (address?.port ?? 0) : 0 };
}

/** Waits until something holds, and fails when it does not within a few seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("what was waited for did not come");
}
