import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { type NodeFetchOptions, nodeFetch } from "./node-fetch.js";

/** A server that answers the first bytes of each connection with these, and what it was sent. */
async function startAnswering(...parts: readonly string[]) {
  const sent: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      sent.push(chunk.toString());
      for (const part of parts) socket.write(part);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/r4`, sent, sockets };
}

function fetchOf(changes: Partial<NodeFetchOptions> = {}) {
  const reached: true[] = [];
  const onReached = () => {
    reached.push(true);
  };
  return {
    fetch: nodeFetch({ tls: {}, signal: new AbortController().signal, onReached, ...changes }),
    reached,
  };
}

describe("A fetch with certificates of its own", () => {
  test("sends what it is given, and answers as the platform's", async () => {
    const { url, sent } = await startAnswering(
      "HTTP/1.1 201 Created\r\ncontent-type: application/fhir+json\r\nx-a: 1\r\nx-a: 2\r\ncontent-length: 3\r\n\r\n",
      "ét",
    );
    const { fetch, reached } = fetchOf();
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/fhir+json" },
      body: "été",
    });
    expect([response.status, response.headers.get("x-a")]).toEqual([201, "1, 2"]);
    expect(await response.text()).toBe("ét");
    expect(reached).toEqual([true]);
    expect(sent.join("")).toMatch(/^POST \/r4 HTTP\/1\.1\r\n/);
    expect(sent.join("")).toContain("content-type: application/fhir+json\r\n");
    expect(sent.join("")).toMatch(/content-length: 5\r\n\r\nété$/i);
  });

  test("follows no redirection, and has no body where there is none", async () => {
    const moved = await startAnswering(
      "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n",
    );
    expect((await fetchOf().fetch(moved.url, {})).status).toBe(302);
    const empty = await startAnswering("HTTP/1.1 204 No Content\r\n\r\n");
    expect((await fetchOf().fetch(empty.url, {})).body).toBeNull();
  });

  test.each([
    ["a status that is none", "HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n"],
    ["what is no HTTP", "SSH-2.0\r\n\r\n"],
  ])("rejects %s", async (_, answer) => {
    const { url } = await startAnswering(answer);
    await expect(fetchOf().fetch(url, {})).rejects.toThrow();
  });

  test("rejects where nobody listens, which it does not reach", async () => {
    const { fetch, reached } = fetchOf();
    await expect(fetch("http://127.0.0.1:9/", {})).rejects.toThrow();
    expect(reached).toEqual([]);
  });

  test.each([["its own"], ["the request's"]])(
    "is broken off by %s signal, in the body too",
    async (whose) => {
      const { url } = await startAnswering("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf");
      const aborting = new AbortController();
      const isOwn = whose === "its own";
      const { fetch } = fetchOf(isOwn ? { signal: aborting.signal } : {});
      const response = await fetch(url, isOwn ? {} : { signal: aborting.signal });
      const text = response.text();
      aborting.abort();
      await expect(text).rejects.toThrow();
      if (isOwn) await expect(fetch(url, {})).rejects.toThrow();
    },
  );
});
