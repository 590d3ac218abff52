import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post, startTestServer, type TestServer } from "../running-server.test-data.js";
import { faultsBy, resolve } from "./json-schema.test-data.js";

type Fields = Readonly<Record<string, unknown>>;

let server: TestServer;
let document: Fields & { readonly paths: Readonly<Record<string, Fields>> };
beforeAll(async () => {
  server = await startTestServer([]);
  document = JSON.parse(await (await fetch(`${server.url}/openapi.json`)).text());
});
afterAll(() => server.stop());

function everyRef(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    name === "$ref" && typeof item === "string" ? [item] : everyRef(item),
  );
}

/** The schema of the answer of an operation with a status. */
function schemaOf(path: string, method: string, status: number): Fields {
  const operation = document.paths[path]?.[method] as { responses: Record<string, Fields> } | undefined;
  const response = operation?.responses[String(status)] ?? operation?.responses["default"];
  if (!response) throw new Error(`${method} ${path} has no answer ${status}`);
  const whole = "$ref" in response ? resolve(String(response["$ref"]), document) : response;
  const [media] = Object.values(whole["content"] as Record<string, { schema: Fields }>);
  if (!media) throw new Error("an answer without a media type");
  return media.schema;
}

const faults = (value: unknown, schema: Fields) => faultsBy(value, schema, { path: "", root: document });

/** Worked cases of a decision, as `cases/` holds them. */
function casesOf(id: string): readonly { readonly case: Fields }[] {
  const file = join(import.meta.dirname, "../../../../../cases", `${id}.ndjson`);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("The OpenAPI document", () => {
  test("is of version 3.1, names its server, and has two paths for each decision beside the shared ones", () => {
    expect(document).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\.\d$/),
      info: { title: expect.any(String), version: expect.any(String) },
      servers: [{ url: server.url }],
    });
    expect(Object.keys(document.paths)).toHaveLength(4 + 2 * 90);
    expect(document["security"]).toBeUndefined();
  });

  test("leads every $ref somewhere, and names every component as OpenAPI allows", () => {
    const refs = everyRef(document);
    expect(refs.length).toBeGreaterThan(500);
    for (const reference of new Set(refs)) expect(resolve(reference, document)).toBeTypeOf("object");
    const { schemas } = document["components"] as { schemas: Fields };
    for (const name of Object.keys(schemas)) expect(name).toMatch(/^[a-zA-Z0-9._-]+$/);
  });

  test("gives each operation a summary and an answer, and each path parameter a declaration", () => {
    for (const [path, item] of Object.entries(document.paths))
      for (const operation of Object.values(item) as {
        summary: string;
        responses: Fields;
        parameters?: Fields[];
      }[]) {
        expect(operation.summary, path).not.toBe("");
        expect(Object.keys(operation.responses)).toEqual(["200", "default"]);
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        const declared = (operation.parameters ?? []).filter((parameter) => parameter["in"] === "path");
        expect(declared.map(({ name }) => name)).toEqual(inPath);
      }
  });
});

describe("Answers are as the document says", () => {
  test.each(["/decisions", "/openapi.json", "/health"])("GET %s", async (path) => {
    const response = await fetch(`${server.url}${path}`);
    expect(faults(await response.json(), schemaOf(path, "get", response.status))).toEqual([]);
  });

  test("the description of each decision", async () => {
    const all = Object.keys(document.paths).flatMap(
      (path) => /^\/decisions\/([\w.-]+)$/.exec(path)?.[1] ?? [],
    );
    expect(all).toHaveLength(90);
    for (const id of all) {
      const described = await (await fetch(`${server.url}/decisions/${id}`)).json();
      expect(faults(described, schemaOf("/decisions/{id}", "get", 200)), id).toEqual([]);
    }
  });

  test.each([
    "fr.breast.eligibility",
    "fr.breast.follow-up",
    "fr.colorectal.result-notification",
    "be.breast.arbitration",
    "be.breast.submission",
    "fr.archiving.request",
  ])("the worked cases of %s, sent as the document asks", async (id) => {
    const path = `/decisions/${id}`;
    for (const { case: worked } of casesOf(id).slice(0, 20)) {
      const { facts, on, presume, parameters } = worked;
      const body = JSON.parse(JSON.stringify({ facts, on, presume, parameters }));
      expect(faults(body, resolve(`#/components/schemas/${id}.case`, document))).toEqual([]);
      const answer = await post(`${server.url}${path}`, body);
      expect(answer.status).toBe(200);
      expect(faults(answer.body, schemaOf(path, "post", 200))).toEqual([]);
    }
  });

  test("what would change an outcome, and a problem", async () => {
    const path = "/decisions/fr.breast.eligibility/what-if";
    const answer = await post(`${server.url}${path}`, { facts: { birthDate: "1968-02-11" }, presume: true });
    expect(faults(answer.body, schemaOf(path, "post", answer.status))).toEqual([]);
    const refused = await post(`${server.url}${path}`, { facts: { birthDate: 3 } });
    expect(refused.status).toBe(400);
    expect(faults(refused.body, schemaOf(path, "post", refused.status))).toEqual([]);
  });
});
