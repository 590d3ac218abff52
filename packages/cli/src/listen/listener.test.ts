import { DatabaseSync } from "node:sqlite";
import { defaultMapping } from "@opendepistage/hl7";
import { describe, expect, test } from "vitest";
import { decisionsFileOf } from "../store/open-store.js";
import { callsOf, incomingOf, storeAt, storeFile } from "../store/store.test-data.js";
import type { StoreCalls } from "../store/store-calls.js";
import { listenerOf, resultOf, Sender, until } from "./listener.test-data.js";

const stored = () => callsOf(storeAt(storeFile()));

describe("A message", () => {
  test("is stored, decided on and answered AA, and the output tells of no person", async () => {
    const store = storeAt(storeFile());
    const { port, events, output } = await listenerOf({ store: callsOf(store) });
    const sender = new Sender(port);
    sender.send(resultOf("CONTROL1"));
    await until(() => sender.answers.length === 1 && events().length === 2);
    expect(sender.answers).toEqual(["AA CONTROL1"]);
    expect(events()).toMatchObject([
      { event: "listening", port, tls: false, store: true },
      {
        event: "message",
        connection: 1,
        id: 1,
        state: "stored",
        code: "AA",
        messageType: "ORU^R01",
        problems: [],
      },
    ]);
    const record = JSON.parse(store.decision(1)?.record ?? "{}") as Record<string, unknown>;
    expect(record["decisions"]).toMatchObject([{ decision: "fr.breast.first-reading" }]);
    expect(record["mapping"]).toEqual({ id: defaultMapping.id, version: defaultMapping.version });
    expect(store.message(1)?.content.length).toBe(resultOf("CONTROL1").length);
    for (const secret of ["SECRETE", "260052A00400192", "CONTROL1"]) {
      expect(output()).not.toContain(secret);
      expect(store.decision(1)?.record).not.toContain(secret);
    }
  });

  test("that comes again gets the stored answer, to the byte", async () => {
    const { port, events } = await listenerOf({ store: stored() });
    const [first, second] = [new Sender(port), new Sender(port)];
    first.send(resultOf("1"));
    await until(() => first.answers.length === 1);
    second.send(resultOf("1"));
    await until(() => second.answers.length === 1 && events().length === 3);
    expect(second.received).toBe(first.received);
    expect(events()[2]).toMatchObject({ state: "duplicate", id: 1, code: "AA" });
  });

  test("of other content under the same MSH-10 is AE, and told of", async () => {
    const { port, events } = await listenerOf({ store: stored() });
    const sender = new Sender(port);
    sender.send(resultOf("1"), resultOf("1", "2"));
    await until(() => sender.answers.length === 2);
    expect(sender.answers).toEqual(["AA 1", "AE 1"]);
    expect(sender.received).toContain(
      "ERR||MSH^1^10^1|205^Duplicate key identifier^HL70357|E|control-id-reused",
    );
    await until(() => events().length === 3);
    expect(events()[2]).toMatchObject({ state: "control-id-reused", id: null });
  });

  test("with errors is AE, and can come again corrected under the same MSH-10", async () => {
    const { port } = await listenerOf({ store: stored() });
    const sender = new Sender(port);
    sender.send(resultOf("1", "9"), resultOf("1"));
    await until(() => sender.answers.length === 2);
    expect(sender.answers).toEqual(["AE 1", "AA 1"]);
  });

  test("that cannot be decoded is AE; one without MSH gets an AE that names no message", async () => {
    const { port } = await listenerOf({ store: stored() });
    const sender = new Sender(port);
    sender.socket.write(Buffer.from(`\u000b${resultOf("1").replace("ANNE", "\u00e9")}\u001c\r`, "latin1"));
    sender.send("nothing of the kind");
    await until(() => sender.answers.length === 2);
    expect(sender.answers).toEqual(["AE 1", "AE "]);
  });

  test("of another MSH-18 is stored to the byte", async () => {
    const store = storeAt(storeFile());
    const { port } = await listenerOf({ store: callsOf(store) });
    const sender = new Sender(port);
    const bytes = Buffer.from(
      resultOf("1", "1", { charset: "8859/1" }).replace("ANNE", "Ren\u00e9e"),
      "latin1",
    );
    sender.socket.write(Buffer.concat([Buffer.from([0x0b]), bytes, Buffer.from([0x1c, 0x0d])]));
    await until(() => sender.answers.length === 1);
    expect(sender.answers).toEqual(["AA 1"]);
    expect(Buffer.from(store.message(1)?.content ?? []).equals(bytes)).toBe(true);
  });

  test("that is an acknowledgment is not answered", async () => {
    const { port, events } = await listenerOf({ store: stored() });
    const sender = new Sender(port);
    sender.send("MSH|^~\\&|A|B|C|D|20260105||ACK|7|P|2.5.1\rMSA|AA|1\r", resultOf("1"));
    await until(() => sender.answers.length === 1);
    expect(sender.answers).toEqual(["AA 1"]);
    await until(() => events().length === 3);
    expect(events()[1]).toMatchObject({ event: "message", id: null, code: "" });
  });

  test("that is too long is AE by its MSH", async () => {
    const { port, events } = await listenerOf({ store: stored(), bounds: { messageBytes: 2000 } });
    const sender = new Sender(port);
    sender.send(`${resultOf("1")}NTE|1||${"x".repeat(3000)}\r`, resultOf("2"));
    await until(() => sender.answers.length === 2 && events().length === 3);
    expect(sender.answers).toEqual(["AE 1", "AA 2"]);
    expect(events()[1]).toMatchObject({ event: "block-fault", code: "block-too-long" });
  });
});

describe("Where nothing is stored", () => {
  test("by choice, AA says that the message was read, and the output that it is not stored", async () => {
    const { port, events } = await listenerOf({ store: undefined });
    const sender = new Sender(port);
    sender.send(resultOf("1"), resultOf("2", "9"));
    await until(() => sender.answers.length === 2 && events().length === 3);
    expect(sender.answers).toEqual(["AA 1", "AE 2"]);
    expect(events()).toMatchObject([
      { store: false },
      { state: "not-stored", id: null },
      { state: "refused" },
    ]);
  });
});

describe("A store that fails", () => {
  const failing = (commit: StoreCalls["commit"]): StoreCalls => ({ ...stored(), commit });

  test("for want of room is AR, told of once on stderr, and AA again once there is room", async () => {
    const store = stored();
    let isFull = true;
    const { port, events, stderr } = await listenerOf({
      store: failing((group) =>
        isFull
          ? Promise.resolve({
              outcomes: group.map(() => ({ kind: "failed", code: 13 }) as const),
              isRecorded: true,
            })
          : store.commit(group),
      ),
    });
    const sender = new Sender(port);
    sender.send(resultOf("1"), resultOf("2"));
    await until(() => sender.answers.length === 2);
    expect(sender.answers).toEqual(["AR 1", "AR 2"]);
    expect(sender.received).toContain("|E|not-storable");
    expect(stderr()).toBe(
      "opendepistage: the store takes no messages: its disk is full; they are answered AR\n",
    );
    isFull = false;
    sender.send(resultOf("1"));
    await until(() => sender.answers.length === 3 && events().length === 4);
    expect(sender.answers[2]).toBe("AA 1");
    expect(events()[1]).toMatchObject({ state: "not-storable", code: "AR", id: null });
  });

  test("altogether is AR", async () => {
    const { port } = await listenerOf({ store: failing(() => Promise.reject(new Error("gone"))) });
    const sender = new Sender(port);
    sender.send(resultOf("1"));
    await until(() => sender.answers.length === 1);
    expect(sender.answers).toEqual(["AR 1"]);
  });
});

describe("A fault of ours", () => {
  test("is AE, told of once without what was read, and the next message is answered", async () => {
    const broken = new Proxy(defaultMapping, {
      get: (target, name) => {
        if (name === "observations") throw new TypeError("SECRETE in the text of the fault");
        return Reflect.get(target, name) as unknown;
      },
    });
    const options = { mapping: broken, on: undefined, presume: false, language: "en" } as const;
    const { port, output, stderr } = await listenerOf({ store: stored(), options });
    const sender = new Sender(port);
    sender.send(resultOf("1"), resultOf("2"), "MSH|^~\\&|A|B|C|D|20260105||ZZZ^Z01|3|P|2.5.1\r");
    await until(() => sender.answers.length === 3);
    expect(sender.answers).toEqual(["AE 1", "AE 2", "AE 3"]);
    expect(sender.received).toContain("internal-fault");
    expect(stderr().match(/internal fault/g)).toHaveLength(1);
    expect(output()).not.toContain("SECRETE");
  });
});

describe("What a kill left without a decision", () => {
  test("is decided on at the next start, before anything else comes in", async () => {
    const file = storeFile();
    const before = storeAt(file);
    const first = await listenerOf({ store: callsOf(before) });
    const sender = new Sender(first.port);
    sender.send(resultOf("1"), resultOf("2"));
    await until(() => sender.answers.length === 2);
    const record = before.decision(2)?.record;
    await first.listener.stop();
    before.close();
    const decisions = new DatabaseSync(decisionsFileOf(file));
    decisions.exec("DELETE FROM decisions WHERE number = 2");
    decisions.close();
    const after = storeAt(file);
    const second = await listenerOf({ store: callsOf(after) });
    await until(() => second.events().length === 2);
    expect(second.events().map(({ event }) => event)).toEqual(["decided", "listening"]);
    expect(after.decision(2)?.record).toBe(record);
  });

  test("is left without where deciding fails, and the others are decided on", async () => {
    const store = storeAt(storeFile());
    store.commit(["1", "2", "3"].map((id) => incomingOf(id, { content: Buffer.from(resultOf(id)) })));
    const calls = callsOf(store);
    const messages = [1, 2, 3].flatMap((number) => store.message(number) ?? []);
    const recorded: number[] = [];
    const { events, output } = await listenerOf({
      store: {
        ...calls,
        undecided: (after) =>
          Promise.resolve(
            messages
              .filter(({ number }) => number > after)
              .map((message) => (message.number === 2 ? { ...message, content: faultyBytes } : message)),
          ),
        record: (decided) => {
          recorded.push(...decided.map(({ number }) => number));
          return Promise.resolve(true);
        },
      },
    });
    await until(() => events().length === 4);
    expect(recorded).toEqual([1, 3]);
    expect(events()).toMatchObject([
      { event: "decision-fault", id: 2 },
      { id: 1 },
      { id: 3 },
      { event: "listening" },
    ]);
    expect(output()).not.toContain("SECRETE");
  });
});

/** Bytes that cannot even be looked at. */
const faultyBytes = new Proxy(new Uint8Array(), {
  get: () => {
    throw new TypeError("SECRETE");
  },
});
