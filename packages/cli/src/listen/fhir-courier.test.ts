import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import {
  type Fault,
  startFaultProxy,
  startServer,
  type TestServer,
} from "@opendepistage/fhir/client/fault-proxy.test-data";
import { type FhirServer, startFhirServer } from "@opendepistage/fhir/testing/server";
import { defaultMapping } from "@opendepistage/hl7";
import { certificateOf, type TestCertificate } from "@opendepistage/hl7/mllp/certificate.test-data";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { callsOf, storeAt, storeFile } from "../store/store.test-data.js";
import type { Courier } from "./courier.js";
import { type CourierOptions, couriersOf } from "./destinations.js";
import { type FhirCourierOptions, fhirCourier } from "./fhir-courier.js";
import { courierOptions, listenerOf, resultOf, Sender, until } from "./listener.test-data.js";
import { readStored } from "./read-stored.js";

const options = { mapping: defaultMapping, on: undefined, presume: false, language: "en" } as const;

function deliveryOf(text: string) {
  const content = new TextEncoder().encode(text);
  return { id: 1, content, answer: () => readStored(content, options) };
}

/** A courier to a server, closed when the test ends. */
async function courierTo(url: string, changes: Partial<FhirCourierOptions> = {}): Promise<Courier> {
  const made = await fhirCourier(`fhir+${url}`, { ...courierOptions, url, timeoutMs: 2000, ...changes });
  if (!made.ok) throw new Error(made.failure.message.en);
  onTestFinished(() => made.value.close());
  return made.value;
}

const again = (problem: string, isCounted: boolean) => ({ kind: "again", problem, isCounted });
const refused = (problem: string) => ({ kind: "refused", problem });
const delivered = { kind: "delivered" };

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer();
});
beforeEach(() => server.repository.clear());
afterAll(() => server.close());

async function stored(): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> {
  const kinds = ["GuidanceResponse", "Task", "Provenance", "RequestGroup", "Organization"] as const;
  const counts = kinds.map(async (resourceType) => {
    const found = await server.repository.searchResources({ resourceType, count: 1000 });
    return [resourceType, found.map(({ id }) => id).toSorted()] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

function closed<T extends TestServer>(opened: T): T {
  onTestFinished(() => opened.close());
  return opened;
}

const proxyWith = async (...faults: readonly Fault[]) => closed(await startFaultProxy(server.url, faults));

describe("The decisions on a message, taken to a FHIR server", () => {
  test("are there, and the same message again changes nothing", async () => {
    const courier = await courierTo(server.url);
    expect(await courier.deliver(deliveryOf(resultOf("1")))).toEqual(delivered);
    const once = await stored();
    expect(once["GuidanceResponse"]).toHaveLength(1);
    expect(await courier.deliver(deliveryOf(resultOf("1")))).toEqual(delivered);
    expect(await stored()).toEqual(once);
    expect(await courier.deliver(deliveryOf(resultOf("2")))).toEqual(delivered);
    expect((await stored())["GuidanceResponse"]).toHaveLength(2);
  });

  test("are posted to the base address, with no identifier in it", async () => {
    const { url, seen } = await proxyWith();
    await (await courierTo(url)).deliver(deliveryOf(resultOf("1")));
    expect(seen.map((asked) => [asked.method, asked.url])).toEqual([["POST", "/"]]);
  });

  test("are none for a message without any: it is delivered, and nothing is sent", async () => {
    const { url, seen } = await proxyWith();
    const death = resultOf("1", "1", { type: "ADT^A08" }).replace(/OBR[\s\S]*/, "");
    expect(await (await courierTo(url)).deliver(deliveryOf(death))).toEqual(delivered);
    expect(seen).toEqual([]);
  });

  test("on a person whom nothing names are not sent, the others are", async () => {
    const { url, seen } = await proxyWith();
    const courier = await courierTo(url);
    const [header, pid, ...rest] = resultOf("1").split("\r");
    const nobody = [header, ...rest].join("\r");
    expect(await courier.deliver(deliveryOf(nobody))).toEqual(refused("person-unknown"));
    expect(seen).toEqual([]);
    const both = [header, pid, ...rest.slice(0, -1), "PID|2", ...rest].join("\r");
    expect(await courier.deliver(deliveryOf(both))).toEqual(refused("person-unknown"));
    expect((await stored())["GuidanceResponse"]).toHaveLength(1);
  });

  test("that a fault of ours keeps from being made are refused, and the fault is not told", async () => {
    const courier = await courierTo(server.url);
    const answer = () => {
      throw new Error("SECRETE");
    };
    expect(await courier.deliver({ id: 1, content: new Uint8Array(), answer })).toEqual(
      refused("decision-fault"),
    );
  });

  const faults: readonly [string, Fault, object][] = [
    ["422", { status: 422 }, refused("refused (422)")],
    ["400", { status: 400 }, refused("refused (400)")],
    ["412", { status: 412 }, refused("conflict (412)")],
    ["403", { status: 403 }, refused("forbidden (403)")],
    ["401: the token is ours to mend", { status: 401 }, again("unauthorised (401)", true)],
    ["408", { status: 408 }, again("refused (408)", true)],
    ["500", { status: 500 }, again("server-fault (500)", true)],
    ["502", { status: 502 }, again("server-fault (502)", true)],
    ["503: it is waited for", { status: 503 }, again("busy (503)", false)],
    ["429: it is waited for", { status: 429 }, again("busy (429)", false)],
    [
      "a redirection",
      { status: 307, headers: { location: "http://127.0.0.1:9/" } },
      again("redirected", true),
    ],
    ["a connection cut before", "cut-before", again("connection-failed", true)],
    ["a connection cut after", "cut-after", again("connection-failed", true)],
    ["an answer cut in the middle", "cut-within", again("connection-failed", true)],
    ["an answer that never ends", "stall", again("timed-out", true)],
    ["an answer that is none", () => "<html>", again("unreadable (200)", true)],
  ];
  test.each(faults)("%s; the next time they are there once", async (...[, fault, outcome]) => {
    const { url } = await proxyWith(fault);
    const courier = await courierTo(url, { timeoutMs: 1000 });
    expect(await courier.deliver(deliveryOf(resultOf("1")))).toEqual(outcome);
    expect(await courier.deliver(deliveryOf(resultOf("1")))).toEqual(delivered);
    expect((await stored())["GuidanceResponse"]).toHaveLength(1);
  });

  test("wait for a server that cannot be reached", async () => {
    const courier = await courierTo("http://127.0.0.1:9");
    expect(await courier.deliver(deliveryOf(resultOf("1")))).toEqual(again("connection-failed", false));
  });

  test("carry the token, which stands nowhere else", async () => {
    const { url, seen } = await proxyWith({ status: 401 });
    const courier = await courierTo(url, { authentication: { bearerToken: "secret-token" } });
    const outcomes = [
      await courier.deliver(deliveryOf(resultOf("1"))),
      await courier.deliver(deliveryOf(resultOf("1"))),
    ];
    expect(outcomes).toEqual([again("unauthorised (401)", true), delivered]);
    expect(seen.map(({ authorization }) => authorization)).toEqual([
      "Bearer secret-token",
      "Bearer secret-token",
    ]);
    expect(
      JSON.stringify(outcomes) + courier.destination + seen.map(({ body }) => body).join(""),
    ).not.toContain("secret-token");
  });

  test("under way when the command stops are broken off after a moment", async () => {
    const silent = closed(await startServer(() => undefined));
    const courier = await courierTo(silent.url, { timeoutMs: 60_000 });
    const delivering = courier.deliver(deliveryOf(resultOf("1")));
    await until(() => silent.seen.length === 1);
    await courier.close();
    expect(await delivering).toEqual(again("connection-failed", true));
  });
});

describe("Over TLS", () => {
  const authority = certificateOf("authority");
  const own = certificateOf("127.0.0.1", authority);
  const client = certificateOf("listener", authority);

  /** A server that takes every transaction, and tells who asked. */
  async function startSecureServer(certificate: TestCertificate) {
    const names: unknown[] = [];
    const secure = createServer(
      {
        key: certificate.key,
        cert: certificate.cert,
        ca: authority.cert,
        requestCert: true,
        rejectUnauthorized: false,
      },
      async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const { socket } = request as unknown as {
          socket: { getPeerCertificate: () => { subject?: { CN?: string } } };
        };
        names.push(socket.getPeerCertificate().subject?.CN);
        const { entry } = JSON.parse(Buffer.concat(chunks).toString()) as { entry: readonly unknown[] };
        const done = entry.map(() => ({ response: { status: "201" } }));
        response.writeHead(200, { "content-type": "application/fhir+json" });
        response.end(JSON.stringify({ resourceType: "Bundle", type: "transaction-response", entry: done }));
      },
    );
    secure.on("tlsClientError", () => undefined);
    await new Promise<void>((resolve) => {
      secure.listen(0, "127.0.0.1", resolve);
    });
    onTestFinished(() => {
      secure.close();
      secure.closeAllConnections();
    });
    return { url: `https://127.0.0.1:${(secure.address() as AddressInfo).port}/r4`, names };
  }

  test("a server of the authorities given is delivered to, and sees the certificate of the listener", async () => {
    const { url, names } = await startSecureServer(own);
    const bytes = new TextEncoder().encode(client.key);
    const courier = await courierTo(url, { tls: { ca: authority.cert, key: bytes, cert: client.cert } });
    expect(await courier.deliver(deliveryOf(resultOf("1")))).toEqual(delivered);
    expect(names).toEqual(["listener"]);
  });

  test.each([
    ["of other authorities", { ca: certificateOf("others").cert }],
    ["of authorities that Node does not know", {}],
    ["of another name", { ca: authority.cert, serverName: "crcdc.example" }],
  ])("a server %s is sent nothing, and waited for", async (_, tls) => {
    const { url, names } = await startSecureServer(own);
    const courier = await courierTo(url, { tls });
    expect(await courier.deliver(deliveryOf(resultOf("1")))).toEqual(again("connection-failed", false));
    expect(names).toEqual([]);
  });
});

describe("A listener that forwards to a FHIR server", () => {
  const bounds = { firstPauseMs: 10, longestPauseMs: 40, attempts: 3 };

  /** A listener that forwards through a proxy, and got these messages. */
  async function forwarding(
    proxy: TestServer,
    messages: readonly string[],
    options: CourierOptions = courierOptions,
  ) {
    const couriers = await couriersOf(`fhir+${proxy.url}`, options);
    if (!couriers.ok) throw new Error(couriers.failure.message.en);
    const store = storeAt(storeFile());
    const setting = { store: callsOf(store), couriers: couriers.value, forwardBounds: bounds };
    const started = await listenerOf(setting);
    const sender = new Sender(started.port);
    sender.send(...messages);
    await until(() => sender.answers.length === messages.length);
    const states = () => store.numbers().flatMap((n) => store.outbox.of(n).map(({ state }) => state));
    return { ...started, states };
  }

  test("brings each decision there once, in order, though the server is busy and cuts", async () => {
    const busy: Fault = { status: 503 };
    const proxy = await proxyWith(busy, busy, busy, busy, "cut-after", "pass", "cut-before", "pass");
    const { states, output } = await forwarding(proxy, [resultOf("1"), resultOf("2")]);
    await until(() => states().every((state) => state === "sent"));
    expect((await stored())["GuidanceResponse"]).toHaveLength(2);
    expect(proxy.seen).toHaveLength(8);
    for (const secret of ["260052A00400192", "SECRETE"]) expect(output()).not.toContain(secret);
  });

  test("keeps what is refused as a dead letter, and goes on", async () => {
    const proxy = await proxyWith({ status: 422 });
    const { states, events } = await forwarding(proxy, [resultOf("1"), resultOf("2")]);
    await until(() => states().at(-1) === "sent");
    expect(states()).toEqual(["dead", "sent"]);
    await until(() => events().some(({ event }) => event === "forwarded"));
    expect(events().filter(({ event }) => event === "forward-failed")).toMatchObject([
      { id: 1, to: `fhir+${proxy.url}`, problem: "refused (422)", attempts: 1, dead: true },
    ]);
    expect((await stored())["GuidanceResponse"]).toHaveLength(1);
  });
});
