import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { LIMITS, listen } from "./http-server.js";
import { post, startTestServer, type TestServer } from "./running-server.test-data.js";

const running: TestServer[] = [];
const started = async (...given: Parameters<typeof startTestServer>) => {
  const server = await startTestServer(...given);
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

/** Writes bytes to a server, and gives back all that it answers until it closes. */
function raw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}

describe("Bodies are bounded", () => {
  const body = (bytes: number) => `{"facts": {}, "lang": "${"x".repeat(bytes)}"}`;

  test("a body beyond the limit is 413, whether its length is told or not", async () => {
    const server = await started(["--max-body", "1"]);
    const path = `${server.url}/decisions/fr.breast.eligibility`;
    expect(await post(path, body(2000))).toMatchObject({
      status: 413,
      body: { type: "https://opendepistage.org/problems/body-too-large" },
    });
    const chunks = new Blob([body(2000)]).stream();
    const streamed = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: chunks,
      duplex: "half",
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect((await post(path, body(900))).status).toBe(400);
    const short = new Blob(['{"facts": {}}']).stream();
    const answered = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: short,
      duplex: "half",
    } as RequestInit);
    expect(answered.status).toBe(200);
  });

  test("nesting is bounded too", async () => {
    const server = await started([]);
    const deep = `{"facts": ${"[".repeat(5000)}${"]".repeat(5000)}}`;
    expect((await post(`${server.url}/decisions/fr.breast.eligibility`, deep)).status).toBe(400);
  });
});

describe("Slow clients do not hold the server", () => {
  const limits = { headersMs: 300, requestMs: 600, keepAliveMs: 300 };

  test("a head that does not end is cut off", async () => {
    const server = await started([], { limits });
    expect(await raw(server.url, "GET /health HTTP/1.1\r\nHost: local")).toMatch(/^HTTP\/1\.1 408 |^$/);
  });

  test("a body that does not come is cut off", async () => {
    const server = await started([], { limits });
    const { host } = new URL(server.url);
    const head = `POST /decisions/fr.breast.eligibility HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n`;
    expect(await raw(server.url, `${head}{"facts"`)).not.toMatch(/^HTTP\/1\.1 200 /);
  });

  test("others are answered meanwhile", async () => {
    const server = await started([], { limits });
    const slow = raw(server.url, "GET /health HTTP/1.1\r\nHost: local");
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await slow;
  });
});

describe("A server that stops", () => {
  test("answers what is under way, and takes nothing more", async () => {
    let answerNow: () => void = () => undefined;
    const isAsked = new Promise<void>((asked) => {
      void listen(
        async () => {
          asked();
          await new Promise<void>((resolve) => {
            answerNow = resolve;
          });
          return new Response("done");
        },
        { host: "127.0.0.1", port: 0, tls: undefined, limits: LIMITS },
      ).then((listening) => {
        if (!listening.ok) throw new Error("not listening");
        server = listening.value;
        inFlight = fetch(`http://127.0.0.1:${server.port}/`).then((response) => response.text());
      });
    });
    let server = { port: 0, stop: () => Promise.resolve() };
    let inFlight: Promise<string> = Promise.resolve("");
    await isAsked;
    const stopped = server.stop();
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
    answerNow();
    expect(await inFlight).toBe("done");
    const answered = performance.now();
    await stopped;
    expect(performance.now() - answered).toBeLessThan(LIMITS.graceMs / 2);
  });

  test("does not wait for ever", async () => {
    const listening = await listen(() => new Promise<Response>(() => undefined), {
      host: "127.0.0.1",
      port: 0,
      tls: undefined,
      limits: { ...LIMITS, graceMs: 100 },
    });
    if (!listening.ok) throw new Error("not listening");
    const unanswered = fetch(`http://127.0.0.1:${listening.value.port}/`);
    const failure = expect(unanswered).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await listening.value.stop();
    await failure;
  });

  test("an address that is taken is told before anything is answered", async () => {
    const server = await started([]);
    const port = Number(new URL(server.url).port);
    const second = await listen(() => new Response(), {
      host: "127.0.0.1",
      port,
      tls: undefined,
      limits: LIMITS,
    });
    expect(second).toMatchObject({
      ok: false,
      failure: { exitCode: 69, message: { en: expect.stringContaining("EADDRINUSE") } },
    });
  });
});
