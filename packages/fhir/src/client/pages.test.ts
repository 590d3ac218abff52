import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startAnswering, surroundingsOf } from "./fault-proxy.test-data.js";
import { createFhirClient } from "./fhir-client.js";
import { all, identifier, patient, Servers, seed, system, token } from "./fhir-client.test-data.js";

const servers = new Servers();
beforeAll(() => servers.start());
afterEach(() => servers.closeOpened());
afterAll(() => servers.stop());

describe("a token goes to the service alone", () => {
  const elsewhere = async () =>
    servers.keep(await startAnswering({ resourceType: "Bundle", type: "searchset" }));
  const search = { type: "Patient", parameters: { _count: "1" } } as const;

  test("a next page at another place is not followed", async () => {
    const other = await elsewhere();
    for (const next of [
      `${other.url}/Patient?_offset=1`,
      other.url.replace("http://", "https://"),
      other.url.replace("http://", "//"),
      `http://user@${new URL(other.url).host}/Patient`,
    ]) {
      const link = [{ relation: "next", url: next }];
      const page = { resourceType: "Bundle", type: "searchset", link, entry: [{ resource: patient(0) }] };
      const { client, proxy } = await servers.setUp([{ status: 200, body: JSON.stringify(page) }]);
      const found = await all(client.search(search));
      expect(found).toMatchObject([{ ok: true }, { ok: false, problem: { code: "foreign-link" } }]);
      expect(proxy.seen).toMatchObject([{ authorization: `Bearer ${token}` }]);
    }
    expect(other.seen).toEqual([]);
  });

  test.each([301, 302, 303, 307, 308])("a redirection %i is not followed", async (status) => {
    const other = await elsewhere();
    const { client } = await servers.setUp([{ status, headers: { location: other.url } }]);
    expect(await all(client.search(search))).toMatchObject([{ ok: false, problem: { code: "redirected" } }]);
    expect(other.seen).toEqual([]);
  });

  test("not over plain http to another machine", async () => {
    const { surroundings } = surroundingsOf();
    const authentication = { bearerToken: token };
    const made = await createFhirClient({ url: "http://fhir.example/r4", surroundings, authentication });
    expect(made).toMatchObject({ ok: false, problem: { code: "address-invalid" } });
  });
});

describe("a search", () => {
  const search = {
    type: "Patient",
    parameters: { identifier: `${system}|${identifier}`, _count: "2" },
  } as const;

  test("finds what is on all pages, each once, with no identifier in a URL", async () => {
    const { client, server, proxy } = await servers.setUp([]);
    await seed(server, 7);
    const found = await all(client.search(search));
    expect(found.flatMap((item) => (item.ok ? [item.value.id] : [])).toSorted()).toEqual([
      "p0",
      "p1",
      "p2",
      "p3",
      "p4",
      "p5",
      "p6",
    ]);
    expect(proxy.seen.length).toBe(4);
    for (const { method, url } of proxy.seen) expect([method, url]).toEqual(["POST", "/Patient/_search"]);
  });

  test("survives a fault on every page", async () => {
    const { client, server } = await servers.setUp([
      "cut-within",
      "pass",
      { status: 429 },
      "pass",
      "cut-after",
      "pass",
    ]);
    await seed(server, 5);
    const found = await all(client.search(search));
    expect(found).toHaveLength(5);
    expect(found.every(({ ok }) => ok)).toBe(true);
  });

  test("ends where a link leads in a circle", async () => {
    const { client, server } = await servers.setUp(
      Array(9).fill((text: string) => text.replace(/_offset=\d+/, "_offset=2")),
    );
    await seed(server, 7);
    const found = await all(client.search(search));
    expect(found.at(-1)).toMatchObject({ ok: false, problem: { code: "too-many-pages" } });
    expect(found).toHaveLength(5);
  });

  test("ends at the most pages", async () => {
    const { client, server, proxy } = await servers.setUp([], { pages: 2 });
    await seed(server, 7);
    expect((await all(client.search(search))).at(-1)).toMatchObject({ problem: { code: "too-many-pages" } });
    expect(proxy.seen).toHaveLength(2);
  });

  test("that the server says has failed is a problem, though its status is success", async () => {
    const outcome = {
      resourceType: "OperationOutcome",
      issue: [{ severity: "error", code: "not-supported" }],
    };
    const page = {
      resourceType: "Bundle",
      type: "searchset",
      entry: [{ resource: outcome, search: { mode: "outcome" } }],
    };
    const { client } = await servers.setUp([{ status: 200, body: JSON.stringify(page) }]);
    expect(await all(client.search(search))).toMatchObject([
      { ok: false, problem: { code: "refused", issues: [{ code: "not-supported" }] } },
    ]);
  });
});
