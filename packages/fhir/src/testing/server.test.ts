import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FhirServer, startFhirServer } from "./server.js";

let server: FhirServer;

beforeAll(async () => {
  server = await startFhirServer();
});
afterAll(() => server.close());

const json = { "content-type": "application/fhir+json" };

const task = (code: string, end: string) => ({
  resourceType: "Task",
  status: "requested",
  intent: "order",
  identifier: [{ system: "urn:test", value: code }],
  meta: { tag: [{ system: "urn:test", code }] },
  restriction: { period: { end } },
});

const post = (path: string, body: object) =>
  fetch(`${server.url}${path}`, { method: "POST", headers: json, body: JSON.stringify(body) });

const found = async (query: string) => {
  const answered = await fetch(`${server.url}/${query}`);
  const { entry = [] } = (await answered.json()) as {
    entry?: { resource: { identifier: { value: string }[] } }[];
  };
  return entry.map(({ resource }) => resource.identifier[0]?.value);
};

describe("The test server", () => {
  test("keeps what it is sent, once for each condition", async () => {
    const bundle = {
      resourceType: "Bundle",
      type: "transaction",
      entry: ["a", "b"].map((code) => ({
        fullUrl: `urn:uuid:00000000-0000-5000-8000-00000000000${code}`,
        resource: task(code, code === "a" ? "2024-05-17" : "2024-06-17"),
        request: { method: "POST", url: "Task", ifNoneExist: `_tag=urn:test|${code}` },
      })),
    };
    expect((await post("/", bundle)).status).toBe(200);
    expect((await post("/", bundle)).status).toBe(200);
    expect(await found("Task")).toEqual(["a", "b"]);
  });

  test("finds by our search parameter of due dates", async () => {
    expect(await found("Task?due-date=le2024-05-17")).toEqual(["a"]);
    expect(await found("Task?due-date=gt2024-05-17")).toEqual(["b"]);
  });

  test("pages, and reads searches from a form", async () => {
    const first = await fetch(`${server.url}/Task?_count=1`);
    const page = (await first.json()) as { link: { relation: string; url: string }[] };
    const second = await fetch(page.link[0]?.url ?? "");
    expect(await second.json()).toMatchObject({ entry: [{ resource: { identifier: [{ value: "b" }] } }] });
    const form = await fetch(`${server.url}/Task/_search`, {
      method: "POST",
      body: new URLSearchParams({ identifier: "urn:test|b" }),
    });
    expect(await form.json()).toMatchObject({ total: 1 });
  });

  test("answers what it cannot read with an OperationOutcome", async () => {
    const answered = await fetch(`${server.url}/Task`, { method: "POST", headers: json, body: "{" });
    expect(answered.status).toBe(400);
    expect(await answered.json()).toMatchObject({ resourceType: "OperationOutcome" });
  });
});
