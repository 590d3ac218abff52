import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Fault, surroundingsOf } from "./fault-proxy.test-data.js";
import {
  all,
  clientOf,
  countTasks,
  identifier,
  patient,
  Servers,
  seed,
  startEndless,
  startLatin,
  system,
  tasks,
  token,
} from "./fhir-client.test-data.js";

const servers = new Servers();
beforeAll(() => servers.start());
afterEach(() => servers.closeOpened());
afterAll(() => servers.stop());

describe("faults that stay", () => {
  test.each([
    [400, "refused"],
    [401, "unauthorised"],
    [403, "forbidden"],
    [404, "not-found"],
    [409, "conflict"],
    [410, "not-found"],
    [412, "conflict"],
    [422, "refused"],
    [500, "server-fault"],
  ] as const)("%i is %s, after one attempt", async (status, code) => {
    const { client, proxy } = await servers.setUp([{ status }]);
    expect(await client.read("Patient", "p0")).toMatchObject({ problem: { code, status } });
    expect(proxy.seen).toHaveLength(1);
  });

  test.each([
    ["HTML", "<html>"],
    ["cut JSON", '{"resourceType": "Pat'],
    ["bytes that are no UTF-8", "\u00e9"],
  ])("an answer of %s is unreadable", async (_, body) => {
    const latin = servers.keep(await startLatin(body));
    const client = await clientOf({ url: latin.url, surroundings: surroundingsOf().surroundings });
    expect(await client.read("Patient", "p0")).toMatchObject({ problem: { code: "unreadable" } });
  });

  test("another resource than the one asked for is no answer", async () => {
    const { client } = await servers.setUp([{ status: 200, body: JSON.stringify(patient(7)) }]);
    expect(await client.read("Patient", "p0")).toMatchObject({ problem: { code: "unexpected-answer" } });
  });

  test.each(["../admin", "..", "a/b", "", "a?b", "x".repeat(65)])("the id %j is not sent", async (id) => {
    const { client, proxy } = await servers.setUp([]);
    expect(await client.read("Patient", id)).toMatchObject({ problem: { code: "id-invalid" } });
    expect(proxy.seen).toHaveLength(0);
  });

  test("an answer larger than the limit is not read to its end", async () => {
    const endless = servers.keep(await startEndless());
    const { surroundings } = surroundingsOf();
    const client = await clientOf({
      url: endless.url,
      surroundings,
      limits: { longestBytes: 1_000_000 },
    });
    expect(await client.read("Patient", "p0")).toMatchObject({ problem: { code: "too-large" } });
    expect(endless.seen).toHaveLength(1);
  });
});

describe("a transaction", () => {
  const answerOf = (type: string, statuses: readonly string[]): Fault => ({
    status: 200,
    body: JSON.stringify({
      resourceType: "Bundle",
      type,
      entry: statuses.map((status) => ({ response: { status } })),
    }),
  });

  test.each([
    [
      "an entry that was refused",
      answerOf("transaction-response", ["201", "412 Precondition Failed"]),
      "partly-refused",
    ],
    ["an entry that is not answered", answerOf("transaction-response", ["201"]), "unexpected-answer"],
    ["the answer to something else", answerOf("searchset", ["201", "201"]), "unexpected-answer"],
    ["no answer", { status: 200 } as Fault, "unexpected-answer"],
  ])("%s is a problem", async (_, fault, code) => {
    const { client } = await servers.setUp([fault]);
    expect(await client.transaction(tasks(2, true))).toMatchObject({ ok: false, problem: { code } });
  });

  test("tells which entry was refused", async () => {
    const { client } = await servers.setUp([answerOf("transaction-response", ["201", "404"])]);
    expect(await client.transaction(tasks(2, true))).toMatchObject({
      problem: { issues: [{ place: "Bundle.entry[1]", message: { fr: "le service n’a rien de tel" } }] },
    });
  });
});

describe("single writes", () => {
  test("a conditional create twice makes one", async () => {
    const setup = await servers.setUp(["cut-after"]);
    const task = tasks(1, true).entry![0]!.resource!;
    const create = () => setup.client.create(task, "identifier=urn:test|t0");
    expect([await create(), await create()]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await countTasks(setup)).toBe(1);
  });

  test("an update is sent again after a fault", async () => {
    const { client, server } = await servers.setUp(["cut-after"]);
    await seed(server, 1);
    expect(await client.update({ ...patient(0), id: "p0", active: true })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await server.repository.readResource("Patient", "p0")).toMatchObject({ active: true });
  });
});

test("no problem holds an address, an identifier or what the server wrote", async () => {
  const wrote = {
    resourceType: "OperationOutcome",
    issue: [{ severity: "error", code: "invalid", diagnostics: identifier }],
  };
  const { client, proxy } = await servers.setUp([{ status: 400, body: JSON.stringify(wrote) }]);
  const parameters = { identifier: `${system}|${identifier}` };
  const text = JSON.stringify(await all(client.search({ type: "Patient", parameters })));
  expect(text).toContain('"code":"invalid"');
  for (const secret of [identifier, system, "127.0.0.1", new URL(proxy.url).port, token, "_search"]) {
    expect(text).not.toContain(secret);
  }
});
