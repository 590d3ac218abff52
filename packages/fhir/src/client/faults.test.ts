import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "./fault-proxy.test-data.js";
import { countTasks, Servers, seed, tasks } from "./fhir-client.test-data.js";

const servers = new Servers();
beforeAll(() => servers.start());
afterEach(() => servers.closeOpened());
afterAll(() => servers.stop());

const passing: readonly [string, Fault][] = [
  ["429", { status: 429 }],
  ["429 with seconds", { status: 429, headers: { "retry-after": "2" } }],
  ["503 with a date", { status: 503, headers: { "retry-after": "Mon, 16 Jun 2025 08:00:03 GMT" } }],
  ["502", { status: 502, body: "<html>" }],
  ["504", { status: 504 }],
  ["a connection cut before", "cut-before"],
  ["a connection cut after", "cut-after"],
  ["an answer cut in the middle", "cut-within"],
  ["an answer that never ends", "stall"],
];
const brief = { timeoutMs: 1000 };

describe("faults that pass", () => {
  test.each(passing)("%s: a read is answered", async (_, fault) => {
    const { client, server, pauses } = await servers.setUp([fault], brief);
    await seed(server, 1);
    expect(await client.read("Patient", "p0")).toMatchObject({ ok: true, value: { id: "p0" } });
    expect(pauses).toHaveLength(1);
  });

  test.each(passing)("%s: a transaction of conditional creates is done, once", async (_, fault) => {
    const setup = await servers.setUp([fault], brief);
    expect(await setup.client.transaction(tasks(3, true))).toMatchObject({ ok: true });
    expect(await countTasks(setup)).toBe(3);
  });

  test.each(passing)("%s: a transaction with a plain create is sent once only", async (_, fault) => {
    const setup = await servers.setUp([fault], brief);
    expect(await setup.client.transaction(tasks(3, false))).toMatchObject({ ok: false });
    expect(setup.proxy.seen).toHaveLength(1);
    expect([0, 3]).toContain(await countTasks(setup));
  });

  test("whatever faults come, nothing is lost and nothing doubled", async () => {
    const fault = fc.constantFrom<Fault>("pass", "cut-before", "cut-after", "cut-within", { status: 503 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        async (faults, count) => {
          const setup = await servers.setUp(faults, { attempts: 10 });
          expect(await setup.client.transaction(tasks(count, true))).toMatchObject({ ok: true });
          expect(await setup.client.transaction(tasks(count, true))).toMatchObject({ ok: true });
          expect(await countTasks(setup)).toBe(count);
          await servers.closeOpened();
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("pauses between attempts", () => {
  test("double, and are spread by half", async () => {
    const { client, server, pauses } = await servers.setUp(Array(4).fill({ status: 503 }));
    await seed(server, 1);
    expect(await client.read("Patient", "p0")).toMatchObject({ ok: true });
    expect(pauses).toEqual([250, 500, 1000, 2000]);
  });

  test("are as long as the server asks", async () => {
    const { client, server, pauses } = await servers.setUp([
      { status: 429, headers: { "retry-after": "7" } },
      { status: 503, headers: { "retry-after": "Mon, 16 Jun 2025 08:00:20 GMT" } },
    ]);
    await seed(server, 1);
    expect(await client.read("Patient", "p0")).toMatchObject({ ok: true });
    expect(pauses).toEqual([7000, 13_000]);
  });

  test("are not made where the server asks for more than the limit", async () => {
    const { client, pauses } = await servers.setUp([{ status: 429, headers: { "retry-after": "61" } }]);
    expect(await client.read("Patient", "p0")).toMatchObject({
      problem: { code: "busy", status: 429, attempts: 1 },
    });
    expect(pauses).toEqual([]);
  });

  test("end with the last attempt", async () => {
    const { client, proxy } = await servers.setUp(Array(9).fill({ status: 503 }), { attempts: 3 });
    expect(await client.read("Patient", "p0")).toMatchObject({ problem: { code: "busy", attempts: 3 } });
    expect(proxy.seen).toHaveLength(3);
  });
});
