import { describe, expect, test } from "vitest";
import {
  acknowledgmentOf,
  block,
  bytesOf,
  controlIdOf,
  messageOf,
  pause,
  serverOf,
  until,
  Wire,
} from "./mllp.test-data.js";
import type { ConnectionFaultCode } from "./peer.js";
import { MllpServer } from "./server.js";

describe("Messages of a connection", () => {
  test("are answered in order, one after the other, though later ones are quicker to answer", async () => {
    const begun: string[] = [];
    let inHand = 0;
    let most = 0;
    const { port } = await serverOf({
      answer: async (message) => {
        begun.push(controlIdOf(message));
        inHand += 1;
        most = Math.max(most, inHand);
        await pause(20 - 5 * begun.length);
        inHand -= 1;
        return acknowledgmentOf(message);
      },
    });
    const wire = new Wire(port);
    wire.send(["1", "2", "3"].map((id) => block(messageOf(id))).join(""));
    await until(() => wire.answers.length === 3);
    expect(wire.answers).toEqual(["AA 1", "AA 2", "AA 3"]);
    expect(begun).toEqual(["1", "2", "3"]);
    expect(most).toBe(1);
  });

  test("of one connection do not wait for those of another", async () => {
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { port } = await serverOf({
      answer: async (message) => {
        if (controlIdOf(message) === "slow") await slow;
        return acknowledgmentOf(message);
      },
    });
    const [first, second] = [new Wire(port), new Wire(port)];
    first.send(block(messageOf("slow")));
    second.send(block(messageOf("quick")));
    await until(() => second.answers.length === 1);
    expect(first.answers).toEqual([]);
    release();
    await until(() => first.answers.length === 1);
  });

  test("are answered byte by byte as in one piece", async () => {
    const { port } = await serverOf();
    const wire = new Wire(port);
    for (const byte of bytesOf(block(messageOf("1")))) wire.send(Uint8Array.of(byte));
    await until(() => wire.answers.length === 1);
    expect(wire.answers).toEqual(["AA 1"]);
  });

  test("are answered though the peer has ended its side", async () => {
    const { port } = await serverOf({
      answer: async (message) => {
        await pause(20);
        return acknowledgmentOf(message);
      },
    });
    const wire = new Wire(port);
    wire.socket.end(block(messageOf("1")) + block(messageOf("2")));
    await until(() => wire.isClosed);
    expect(wire.answers).toEqual(["AA 1", "AA 2"]);
  });
});

describe("What goes wrong", () => {
  test("in answering is told to the peer, and the next message is answered", async () => {
    const { port } = await serverOf({
      answer: (message) => {
        const id = controlIdOf(message);
        if (id === "1") throw new Error("at once");
        if (id === "2") return Promise.reject(new Error("later"));
        return acknowledgmentOf(message);
      },
      answerFailure: (_, message) => acknowledgmentOf(message, "AE"),
    });
    const wire = new Wire(port);
    wire.send(["1", "2", "3"].map((id) => block(messageOf(id))).join(""));
    await until(() => wire.answers.length === 3);
    expect(wire.answers).toEqual(["AE 1", "AE 2", "AA 3"]);
  });

  test("without an answer to it ends that connection alone", async () => {
    const faults: ConnectionFaultCode[] = [];
    const { port } = await serverOf({
      answer: (message) => {
        if (controlIdOf(message) === "poison") throw new Error("no");
        return acknowledgmentOf(message);
      },
      onConnectionFault: (code) => faults.push(code),
    });
    const [poisoned, other] = [new Wire(port), new Wire(port)];
    poisoned.send(block(messageOf("poison")));
    await until(() => poisoned.isClosed);
    other.send(block(messageOf("1")));
    await until(() => other.answers.length === 1);
    expect(faults).toEqual(["answer-unusable"]);
  });

  test("an answer that holds VT is not sent", async () => {
    const { port } = await serverOf({ answer: () => bytesOf("MSH\u000b") });
    const wire = new Wire(port);
    wire.send(block(messageOf("1")));
    await until(() => wire.isClosed);
    expect(wire.received).toBe("");
  });

  test("garbage, half a block and a block that is too long are told of, and the message after them is answered", async () => {
    const faults: string[] = [];
    const { port } = await serverOf({
      bounds: { messageBytes: 500 },
      answerFault: ({ code, head }) => {
        faults.push(code);
        return code === "block-too-long" ? acknowledgmentOf(head, "AE") : undefined;
      },
    });
    const wire = new Wire(port);
    wire.send(
      `garbage\u000bhalf${block(messageOf("1"))}${block(messageOf("2", "x".repeat(500)))}${block(messageOf("3"))}`,
    );
    await until(() => wire.answers.length === 3);
    expect(wire.answers).toEqual(["AA 1", "AE 2", "AA 3"]);
    expect(faults).toEqual(["bytes-outside-block", "block-unfinished", "block-too-long"]);
  });

  test("again and again ends the connection", async () => {
    const faults: ConnectionFaultCode[] = [];
    const { port } = await serverOf({
      bounds: { faults: 10 },
      onConnectionFault: (code) => faults.push(code),
    });
    const wire = new Wire(port);
    wire.send("\u000bx".repeat(1000));
    await until(() => wire.isClosed);
    expect(faults).toContain("too-many-faults");
  });

  test("a connection that is reset leaves the server at work", async () => {
    const { server, port } = await serverOf();
    const wire = new Wire(port);
    await until(() => server.connectionCount === 1);
    wire.send("\u000bhalf");
    wire.socket.resetAndDestroy();
    await until(() => server.connectionCount === 0);
    expect(server.heldBytes).toBe(0);
    const next = new Wire(port);
    next.send(block(messageOf("1")));
    await until(() => next.answers.length === 1);
  });
});

describe("A peer that", () => {
  const answer = (message: Uint8Array) => {
    const filled = new Uint8Array(64 * 1024).fill(0x41);
    filled.set(acknowledgmentOf(message));
    return filled;
  };

  test("never reads its answers is not read from either, and is given up", async () => {
    const faults: ConnectionFaultCode[] = [];
    let answered = 0;
    const { server, port } = await serverOf({
      answer: (message) => {
        answered += 1;
        return answer(message);
      },
      bounds: { answerMs: 300 },
      onConnectionFault: (code) => faults.push(code),
    });
    const wire = new Wire(port);
    wire.socket.pause();
    const count = 20_000;
    const packet = block(messageOf("1", "x".repeat(2000)));
    for (let n = 0; n < count; n += 1) wire.send(packet);
    await until(() => answered > 10);
    await pause(50);
    const before = answered;
    expect(before).toBeLessThan(count);
    expect(server.heldBytes).toBeLessThan(2 * 1024 * 1024);
    await until(() => faults.length > 0, "the end of the connection");
    expect(faults).toEqual(["answer-not-taken"]);
    expect(answered).toBeLessThan(count);
    await until(() => server.heldBytes === 0);
  });

  test("reads slowly gets every answer", async () => {
    const { port } = await serverOf({ answer });
    const wire = new Wire(port);
    const count = 200;
    for (let n = 0; n < count; n += 1) wire.send(block(messageOf(String(n))));
    for (let n = 0; n < 20; n += 1) {
      wire.socket.pause();
      await pause(2);
      wire.socket.resume();
      await pause(2);
    }
    await until(() => wire.answers.length === count);
    expect(wire.answers).toEqual(Array.from({ length: count }, (_, n) => `AA ${n}`));
  });

  test.each([
    [
      "leaves a block half sent",
      { text: "\u000bhalf", bounds: { blockMs: 100 } },
      "block-not-finished-in-time",
    ],
    ["is silent", { text: "", bounds: { idleMs: 100 } }, "idle"],
  ] as const)("%s is given up", async (_, { text, bounds }, expected) => {
    const faults: ConnectionFaultCode[] = [];
    const { port } = await serverOf({ bounds, onConnectionFault: (code) => faults.push(code) });
    const wire = new Wire(port);
    wire.send(text);
    await until(() => wire.isClosed);
    expect(faults).toEqual([expected]);
  });

  test("sends a byte now and then does not keep a block open for ever", async () => {
    const { port } = await serverOf({ bounds: { blockMs: 150 } });
    const wire = new Wire(port);
    wire.send("\u000b");
    const drip = setInterval(() => wire.send("x"), 10);
    await until(() => wire.isClosed);
    clearInterval(drip);
  });

  test("is one too many is turned away", async () => {
    const faults: ConnectionFaultCode[] = [];
    const { server, port } = await serverOf({
      bounds: { connections: 2 },
      onConnectionFault: (code) => faults.push(code),
    });
    const wires = [new Wire(port), new Wire(port)];
    await until(() => server.connectionCount === 2);
    const third = new Wire(port);
    await until(() => third.isClosed);
    expect(faults).toEqual(["too-many-connections"]);
    wires[0]?.send(block(messageOf("1")));
    await until(() => wires[0]?.answers.length === 1);
  });

  test("holds more than all connections may is ended", async () => {
    const faults: ConnectionFaultCode[] = [];
    const { server, port } = await serverOf({
      bounds: { heldBytes: 100_000 },
      onConnectionFault: (code) => faults.push(code),
    });
    const wire = new Wire(port);
    wire.send(`\u000b${"x".repeat(300_000)}`);
    await until(() => wire.isClosed);
    expect(faults[0]).toBe("too-much-held");
    await until(() => server.heldBytes === 0);
  });
});

describe("Stopping", () => {
  test("lets the message in hand be answered, and takes no other", async () => {
    const taken: string[] = [];
    const { server, port } = await serverOf({
      answer: async (message) => {
        taken.push(controlIdOf(message));
        await pause(50);
        return acknowledgmentOf(message);
      },
    });
    const wire = new Wire(port);
    wire.send(block(messageOf("1")) + block(messageOf("2")));
    await until(() => taken.length === 1);
    await server.stop();
    await until(() => wire.isClosed);
    expect(wire.answers).toEqual(["AA 1"]);
    expect(taken).toEqual(["1"]);
  });

  test("breaks off what takes longer than the grace", async () => {
    const { server, port } = await serverOf({ answer: () => new Promise(() => undefined) });
    const wire = new Wire(port);
    wire.send(block(messageOf("1")));
    await until(() => server.heldBytes > 0);
    await server.stop(50);
    expect(server.connectionCount).toBe(0);
  });
});

test("A port that is taken is told of", async () => {
  const { port } = await serverOf();
  const second = new MllpServer({ answer: () => undefined });
  expect(await second.listen({ host: "127.0.0.1", port })).toEqual({ ok: false, code: "EADDRINUSE" });
});
