import { exportJWK, generateKeyPair, type JWK, jwtVerify } from "jose";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { startServer, surroundingsOf, type TestServer } from "../fault-proxy.test-data.js";
import { createFhirClient } from "../fhir-client.js";
import { clientOf } from "../fhir-client.test-data.js";

interface Keys {
  readonly jwk: JWK & Record<string, unknown>;
  readonly publicKey: Parameters<typeof exportJWK>[0];
}
const keys = new Map<string, Keys>();
beforeAll(async () => {
  for (const alg of ["RS384", "ES384"]) {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    keys.set(alg, { jwk: { ...(await exportJWK(privateKey)), kid: "k1", alg }, publicKey });
  }
});

const opened: TestServer[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

type Answer = { readonly status: number; readonly body?: unknown };

/** A FHIR server with a token endpoint of its own: it hands out token-1, token-2 … and accepts the last. */
async function startSmart(answers: readonly Answer[] = [], accepts = (_: string) => true) {
  const left = [...answers];
  let count = 0;
  const server = await startServer((asked, _, response) => {
    const answer = (): Answer => {
      if (asked.url.endsWith("smart-configuration")) {
        return { status: 200, body: { token_endpoint: `${server.url}/auth/token` } };
      }
      if (!asked.url.endsWith("/token")) {
        const token = asked.authorization?.replace("Bearer ", "") ?? "";
        const isKnown = /^token-\d+$/.test(token) && accepts(token);
        return isKnown ? { status: 200, body: { resourceType: "Patient", id: "p" } } : { status: 401 };
      }
      const scripted = left.shift();
      if (scripted !== undefined) return scripted;
      count += 1;
      return { status: 200, body: { access_token: `token-${count}`, token_type: "Bearer", expires_in: 300 } };
    };
    const { status, body } = answer();
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body ?? {}));
  });
  opened.push(server);
  const asked = (path: string) => server.seen.filter(({ url }) => url.endsWith(path));
  return { server, asked };
}

async function setUp(answers: readonly Answer[] = [], accepts = (_: string) => true) {
  const { server, asked } = await startSmart(answers, accepts);
  const { surroundings, pass, pauses } = surroundingsOf();
  const authentication = { clientId: "client-1", key: keys.get("ES384")!.jwk, scope: "system/*.rs" };
  const client = await clientOf({ url: `${server.url}/r4`, surroundings, authentication });
  return { client, asked, server, pass, pauses };
}

describe("a token", () => {
  test.each(["RS384", "ES384"])("is asked for with an assertion signed by %s", async (algorithm) => {
    const { server, asked } = await startSmart();
    const { surroundings } = surroundingsOf();
    const { jwk, publicKey } = keys.get(algorithm)!;
    const tokenUrl = `${server.url}/auth/token`;
    const authentication = { clientId: "client-1", key: jwk, scope: "system/*.rs", tokenUrl };
    const client = await clientOf({ url: `${server.url}/r4`, surroundings, authentication });
    expect(await client.read("Patient", "p")).toMatchObject({ ok: true });
    const form = new URLSearchParams(asked("/token")[0]!.body);
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: "client_credentials",
      scope: "system/*.rs",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    });
    const { payload, protectedHeader } = await jwtVerify(form.get("client_assertion")!, publicKey, {
      audience: tokenUrl,
      issuer: "client-1",
      subject: "client-1",
      currentDate: new Date(surroundings.now()),
    });
    expect(protectedHeader).toEqual({ alg: algorithm, kid: "k1", typ: "JWT" });
    expect(payload.exp! - payload.iat!).toBeLessThanOrEqual(300);
    expect(payload.jti).toMatch(/^[0-9a-f-]{36}$/);
    expect(asked("smart-configuration")).toHaveLength(0);
  });

  test("is found at the endpoint that the server names, and kept", async () => {
    const { client, asked } = await setUp();
    for (let n = 0; n < 3; n++) expect(await client.read("Patient", "p")).toMatchObject({ ok: true });
    expect(asked("smart-configuration")).toHaveLength(1);
    expect(asked("/token")).toHaveLength(1);
    expect(asked("/token")[0]!.authorization).toBeUndefined();
  });

  test("is shared by requests made at once", async () => {
    const { client, asked } = await setUp();
    await Promise.all(Array.from({ length: 8 }, () => client.read("Patient", "p")));
    expect(asked("/token")).toHaveLength(1);
  });

  test.each([
    [269_000, 1],
    [270_000, 2],
    [300_000, 2],
  ])("after %i ms of its 300 s has been asked for %i times", async (milliseconds, times) => {
    const { client, asked, pass } = await setUp();
    await client.read("Patient", "p");
    pass(milliseconds);
    await client.read("Patient", "p");
    expect(asked("/token")).toHaveLength(times);
  });

  test("that is refused is renewed once", async () => {
    const { client, asked } = await setUp([], (token) => token !== "token-1");
    expect(await client.read("Patient", "p")).toMatchObject({ ok: true });
    expect(asked("/Patient/p").map(({ authorization }) => authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test("that is always refused is renewed no more than once", async () => {
    const { client, asked } = await setUp([], () => false);
    expect(await client.read("Patient", "p")).toMatchObject({
      problem: { code: "unauthorised", status: 401 },
    });
    expect(asked("/token")).toHaveLength(2);
  });

  test("refused to many requests at once is renewed once", async () => {
    const { client, asked } = await setUp([], (token) => token !== "token-1");
    const answers = await Promise.all(Array.from({ length: 8 }, () => client.read("Patient", "p")));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(asked("/token")).toHaveLength(2);
  });

  test("is asked for again after a passing fault, each time with an assertion of its own", async () => {
    const { client, asked, pauses } = await setUp([{ status: 503 }, { status: 429 }]);
    expect(await client.read("Patient", "p")).toMatchObject({ ok: true });
    const sent = asked("/token").map(({ body }) => new URLSearchParams(body).get("client_assertion"));
    expect(new Set(sent).size).toBe(3);
    expect(pauses).toHaveLength(2);
  });
});

describe("no token", () => {
  test.each([
    [
      "a refusal by code",
      { status: 400, body: { error: "invalid_client", error_description: "x" } },
      "login",
    ],
    ["a refusal without a code", { status: 400, body: { error: "<script>" } }, undefined],
    ["another kind of token", { status: 200, body: { access_token: "x", token_type: "mac" } }, undefined],
    [
      "a token of two lines",
      { status: 200, body: { access_token: "x\ny", token_type: "bearer" } },
      undefined,
    ],
    ["no token", { status: 200, body: { token_type: "bearer" } }, undefined],
  ])("%s: nothing is asked of the service", async (_, answer, issue) => {
    const { client, asked } = await setUp([answer]);
    const read = await client.read("Patient", "p");
    expect(read).toMatchObject({ problem: { code: "token-refused" } });
    expect(!read.ok && read.problem.issues[0]?.code).toBe(issue);
    expect(JSON.stringify(read)).not.toContain("script");
    expect(asked("/Patient/p")).toHaveLength(0);
  });

  test("a failure is not kept", async () => {
    const { client } = await setUp([{ status: 400 }]);
    expect(await client.read("Patient", "p")).toMatchObject({ ok: false });
    expect(await client.read("Patient", "p")).toMatchObject({ ok: true });
  });

  test("an endpoint elsewhere that the server names is not asked", async () => {
    const elsewhere = await startServer((_, __, response) => response.end("{}"));
    const named = { token_endpoint: `${elsewhere.url}/token` };
    const server = await startServer((_, __, response) => response.end(JSON.stringify(named)));
    opened.push(elsewhere, server);
    const { surroundings } = surroundingsOf();
    const authentication = { clientId: "client-1", key: keys.get("ES384")!.jwk, scope: "system/*.rs" };
    const client = await clientOf({ url: server.url, surroundings, authentication });
    expect(await client.read("Patient", "p")).toMatchObject({ problem: { code: "foreign-link" } });
    expect(elsewhere.seen).toEqual([]);
  });

  test("an endpoint over plain http on another machine is not asked", async () => {
    const tokenUrl = "http://auth.example/token";
    const authentication = { clientId: "c", key: keys.get("ES384")!.jwk, scope: "s", tokenUrl };
    const client = await clientOf({ url: "https://fhir.example", ...surroundingsOf(), authentication });
    expect(await client.read("Patient", "p")).toMatchObject({ problem: { code: "address-invalid" } });
  });

  test.each([
    ["a public key", ({ d: _, ...rest }: Record<string, unknown>) => rest],
    ["a key without a name", ({ kid: _, ...rest }: Record<string, unknown>) => rest],
    ["a key for another algorithm", (jwk: Record<string, unknown>) => ({ ...jwk, alg: "ES256" })],
    ["a symmetric key", () => ({ kty: "oct", k: "c2VjcmV0", d: "x", kid: "k1" })],
    ["a damaged key", (jwk: Record<string, unknown>) => ({ ...jwk, x: "!" })],
  ])("%s is refused", async (_, change) => {
    const key = change({ ...keys.get("ES384")!.jwk });
    const authentication = { clientId: "c", key, scope: "s" };
    const made = await createFhirClient({ url: "https://fhir.example", ...surroundingsOf(), authentication });
    expect(made).toMatchObject({ ok: false, problem: { code: "key-invalid" } });
  });
});
