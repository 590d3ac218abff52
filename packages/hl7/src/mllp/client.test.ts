import { createServer, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { MllpClient } from "./client.js";
import type { MllpClientOptions } from "./client-options.js";
import {
  acknowledgmentOf,
  block,
  bytesOf,
  controlIdOf,
  messageOf,
  pause,
  serverOf,
  textOf,
} from "./mllp.test-data.js";
import { isSurelyUnsent, type Sent } from "./sent.js";

function clientOf(port: number, options: Partial<MllpClientOptions> = {}): MllpClient {
  const bounds = { firstPauseMs: 10, longestPauseMs: 50, ...options.bounds };
  const client = new MllpClient({ host: "127.0.0.1", port, ...options, bounds });
  onTestFinished(() => client.close());
  return client;
}

/** A receiver that answers by hand. */
async function receiverOf(onMessage: (controlId: string, socket: Socket) => void, port = 0) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      for (const [, id] of chunk.toString().matchAll(/\|ORU\^R01\|(\w+)\|/g)) onMessage(id ?? "", socket);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const end = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(() => void end());
  const address = server.address();
  return { port: typeof address === "object" ? (address?.port ?? 0) : 0, end };
}

const acknowledge = (id: string) => block(textOf(acknowledgmentOf(bytesOf(messageOf(id)))));
const send = (client: MllpClient, id: string) => client.send(bytesOf(messageOf(id)));
const problemOf = (sent: Sent) => (sent.ok ? undefined : sent.problem);

describe("Messages", () => {
  test("go out in order over one connection, each after the answer to the one before", async () => {
    const seen: string[] = [];
    const { server, port } = await serverOf({
      answer: async (message) => {
        seen.push(controlIdOf(message));
        await pause(2);
        return acknowledgmentOf(message);
      },
    });
    const client = clientOf(port);
    const ids = Array.from({ length: 30 }, (_, n) => `M${n}`);
    const sent = await Promise.all(ids.map((id) => send(client, id)));
    expect(sent.map((one) => one.ok && [one.code, one.answer.text("MSA-2")])).toEqual(
      ids.map((id) => ["AA", id]),
    );
    expect(seen).toEqual(ids);
    expect(server.connectionCount).toBe(1);
  });

  test("of which several are in flight get their answers by MSA-2, in whatever order these come", async () => {
    const held: string[] = [];
    const { port } = await receiverOf((id, socket) => {
      held.push(id);
      if (held.length === 3) for (const one of held.toReversed()) socket.write(acknowledge(one));
    });
    const client = clientOf(port, { bounds: { inFlight: 3 } });
    const sent = await Promise.all(["1", "2", "3"].map((id) => send(client, id)));
    expect(sent.map((one) => one.ok && one.answer.text("MSA-2"))).toEqual(["1", "2", "3"]);
  });

  test.each([
    ["without MSH-10", messageOf(""), "control-id-missing"],
    ["that is no message", "nothing", "control-id-missing"],
    ["that holds VT", messageOf("1", "a\u000bb"), "unsendable"],
    ["that holds FS", messageOf("1", "a\u001cb"), "unsendable"],
  ])("%s are not sent", async (_, text, expected) => {
    const sent = await clientOf(1).send(bytesOf(text));
    expect(problemOf(sent)).toBe(expected);
    expect(!sent.ok && isSurelyUnsent(sent.problem)).toBe(true);
  });

  test("of the same MSH-10 are not under way at the same time", async () => {
    const { port } = await serverOf();
    const client = clientOf(port);
    const [first, second] = await Promise.all([send(client, "1"), send(client, "1")]);
    expect([first.ok, problemOf(second)]).toEqual([true, "control-id-in-flight"]);
    expect((await send(client, "1")).ok).toBe(true);
  });

  test("beyond those that may wait are refused", async () => {
    const { port } = await receiverOf(() => undefined);
    const client = clientOf(port, { bounds: { waiting: 2, answerMs: 100 } });
    // Until the connection stands all wait; then one is in flight.
    const all = ["1", "2", "3"].map((id) => send(client, id));
    expect(problemOf(await all[2]!)).toBe("too-many-waiting");
    await client.close();
  });
});

describe("An answer", () => {
  test("to another message is told of, and not taken for this one’s", async () => {
    const strays: string[] = [];
    const { port } = await receiverOf((id, socket) => {
      socket.write(`junk${acknowledge("other")}${block("MSH|broken")}${acknowledge(id)}`);
    });
    const client = clientOf(port, { onStray: (stray) => strays.push(stray) });
    const sent = await send(client, "1");
    expect(sent.ok && sent.answer.text("MSA-2")).toBe("1");
    expect(strays).toEqual(["no-message", "answer-unmatched", "no-message"]);
  });

  test("that comes too late is never taken for the next message’s", async () => {
    const { port } = await receiverOf((id, socket) => {
      setTimeout(() => socket.write(acknowledge(id)), id === "slow" ? 150 : 0);
    });
    const client = clientOf(port, { bounds: { answerMs: 50 } });
    const [slow, next] = await Promise.all([send(client, "slow"), send(client, "next")]);
    expect(problemOf(slow)).toBe("not-answered");
    expect(!slow.ok && isSurelyUnsent(slow.problem)).toBe(false);
    expect(next.ok && next.answer.text("MSA-2")).toBe("next");
  });

  test("that is AE or AR is an answer", async () => {
    const { port } = await serverOf({ answer: (message) => acknowledgmentOf(message, controlIdOf(message)) });
    const client = clientOf(port);
    const sent = await Promise.all(["AE", "AR"].map((code) => send(client, code)));
    expect(sent.map((one) => one.ok && one.code)).toEqual(["AE", "AR"]);
  });

  test("without end does not grow the client", async () => {
    const { port } = await receiverOf((_, socket) => {
      const more = () => {
        if (socket.writable && socket.write("x".repeat(65_536))) setImmediate(more);
      };
      socket.on("drain", more);
      more();
    });
    const client = clientOf(port, { bounds: { answerBytes: 100_000 } });
    expect(problemOf(await send(client, "1"))).toBe("connection-lost");
  });
});

describe("A receiver that", () => {
  test("is not there yet is tried again, with longer and longer pauses", async () => {
    const { port, end } = await receiverOf(() => undefined);
    await end();
    const client = clientOf(port);
    const sending = [send(client, "1"), send(client, "2")];
    await pause(60);
    await receiverOf((id, socket) => socket.write(acknowledge(id)), port);
    expect((await Promise.all(sending)).map((one) => one.ok)).toEqual([true, true]);
  });

  test("never comes is given up after the wait", async () => {
    const { port, end } = await receiverOf(() => undefined);
    await end();
    const client = clientOf(port, { bounds: { waitMs: 80 } });
    expect(problemOf(await send(client, "1"))).toBe("unreachable");
    const impatient = clientOf(port, { bounds: { waitMs: 0 } });
    expect(problemOf(await send(impatient, "1"))).toBe("unreachable");
  });

  test("drops the connection leaves its message without an answer, and gets the next on a new one", async () => {
    const { port } = await receiverOf((id, socket) => {
      if (id === "1") socket.destroy();
      else socket.write(acknowledge(id));
    });
    const client = clientOf(port);
    const [first, second] = await Promise.all([send(client, "1"), send(client, "2")]);
    expect(problemOf(first)).toBe("connection-lost");
    expect(second.ok).toBe(true);
  });

  test("does not read holds the client back", async () => {
    const { port } = await receiverOf((_, socket) => void socket.pause());
    const client = clientOf(port, { bounds: { inFlight: 1000, waiting: 1000, answerMs: 300 } });
    const big = "x".repeat(100_000);
    const all = Array.from({ length: 500 }, (_, n) => client.send(bytesOf(messageOf(`M${n}`, big))));
    const problems = new Set(
      (await Promise.all([...all.slice(0, 3), client.close().then(() => all.at(-1)!)])).map(problemOf),
    );
    // The last was never written: it waited for room.
    expect(problems).toContain("closed");
  });
});

describe("Closing", () => {
  test("waits for the answer in flight, and sends no more", async () => {
    const { port } = await receiverOf((id, socket) => {
      setTimeout(() => socket.write(acknowledge(id)), 30);
    });
    const client = clientOf(port);
    const all = [send(client, "1"), send(client, "2")];
    await pause(15);
    await client.close();
    const [first, second] = await Promise.all(all);
    expect([first?.ok, second && problemOf(second)]).toEqual([true, "closed"]);
    expect(problemOf(await send(client, "3"))).toBe("closed");
  });
});
