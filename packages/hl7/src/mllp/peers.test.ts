import { createServer } from "node:net";
import { Hl7Message } from "@medplum/core";
import { Hl7Client, type Hl7MessageEvent, Hl7Server } from "@medplum/hl7";
import { Client, Message as PeerMessage } from "node-hl7-client";
import { describe, expect, onTestFinished, test } from "vitest";
import { MllpClient } from "./client.js";
import { acknowledgmentOf, bytesOf, controlIdOf, messageOf, serverOf, until } from "./mllp.test-data.js";

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** @medplum/hl7 brings a version of @medplum/core of its own, whose classes differ by type alone. */
const peerMessageOf = (text: string) =>
  Hl7Message.parse(text) as unknown as Parameters<Hl7Client["sendAndWait"]>[0];

describe("Our server, and", () => {
  test("@medplum/hl7 as sender, several in flight", async () => {
    const { port } = await serverOf();
    const client = new Hl7Client({ host: "127.0.0.1", port });
    onTestFinished(() => client.close());
    const ids = Array.from({ length: 20 }, (_, n) => `M${n}`);
    const answers = await Promise.all(
      ids.map((id) => client.sendAndWait(peerMessageOf(messageOf(id, "é")), { timeoutMs: 5000 })),
    );
    expect(answers.map((answer) => answer.getSegment("MSA")?.getField(2)?.toString())).toEqual(ids);
  });

  test("node-hl7-client as sender", async () => {
    const seen: string[] = [];
    const { port } = await serverOf({
      answer: (message) => {
        seen.push(controlIdOf(message));
        return acknowledgmentOf(message);
      },
    });
    const client = new Client({ host: "127.0.0.1", version: "2.5.1" });
    const answers: string[] = [];
    const outbound = client.createConnection({ port, version: "2.5.1" }, (response) => {
      answers.push(response.getMessage().get("MSA.2").toString());
      return Promise.resolve();
    });
    onTestFinished(() => outbound.close());
    for (const id of ["1", "2", "3"]) {
      await outbound.sendMessage(new PeerMessage({ text: messageOf(id) }));
      await until(() => answers.includes(id));
    }
    expect(seen).toEqual(["1", "2", "3"]);
  });
});

describe("Our client, and", () => {
  test("@medplum/hl7 as receiver", async () => {
    const port = await freePort();
    const seen: string[] = [];
    const server = new Hl7Server((connection) => {
      connection.addEventListener("message", ({ message }: Hl7MessageEvent) => {
        seen.push(message.getSegment("NTE")?.getField(3)?.toString() ?? "");
        connection.send(message.buildAck());
      });
    });
    await server.start(port);
    const client = new MllpClient({ host: "127.0.0.1", port });
    onTestFinished(async () => {
      await client.close();
      await server.stop({ forceDrainTimeoutMs: 10 });
    });
    const sent = await Promise.all(
      ["1", "2", "3"].map((id) => client.send(bytesOf(messageOf(id, `é${id}`)))),
    );
    expect(sent.map((one) => one.ok && [one.code, one.answer.text("MSA-2")])).toEqual([
      ["AA", "1"],
      ["AA", "2"],
      ["AA", "3"],
    ]);
    expect(seen).toEqual(["é1", "é2", "é3"]);
  });
});
