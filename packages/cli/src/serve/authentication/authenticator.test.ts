import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../running-server.test-data.js";
import { jwtAuthenticator } from "./authenticator.js";
import { type TestClient, type TokenChange, testClient } from "./client-token.test-data.js";

let client: TestClient;
let stranger: TestClient;
let server: TestServer;

beforeAll(async () => {
  client = await testClient();
  stranger = await testClient("ES384", client.iss);
  server = await startTestServer(["--trusted-issuers", "issuers.json"], {
    files: { "issuers.json": JSON.stringify({ issuers: [{ iss: client.iss, jwks: client.jwks }] }) },
  });
});
afterAll(() => server.stop());

const call = async (path: string, token?: string) => {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}${path}`, { headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

describe("A CDS client is known by its token", () => {
  test("a token for the endpoint that is called is accepted", async () => {
    const token = await client.token(`${server.url}/cds-services`);
    expect((await call("/cds-services", token)).status).toBe(200);
  });

  test("an audience may be one of several", async () => {
    const aud = ["https://another.example.org", `${server.url}/cds-services`];
    expect((await call("/cds-services", await client.token("", { claims: { aud } }))).status).toBe(200);
  });

  test.each(["ES256", "RS256", "RS384"])("so is one signed with %s", async (alg) => {
    const other = await testClient(alg);
    const authenticator = jwtAuthenticator({
      issuers: [{ iss: other.iss, jku: undefined, jwks: JSON.parse(JSON.stringify(other.jwks)) }],
      now: Date.now,
      fetch,
    });
    const token = await other.token("https://cds.example.org/x");
    expect(await authenticator.refuse(`Bearer ${token}`, "https://cds.example.org/x")).toBeUndefined();
  });

  test("without a token a program is refused, a person may read the rules", async () => {
    for (const path of ["/cds-services", "/decisions", "/openapi.json", "/fhir/metadata", "/nowhere"]) {
      const refused = await call(path);
      expect(refused.status, path).toBe(401);
      expect(refused.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
    }
    for (const path of ["/", "/rules/fr.breast.eligibility", "/health", "/style.css"])
      expect((await call(path)).status, path).toBe(200);
  });

  const changes: readonly (readonly [string, TokenChange, string])[] = [
    ["another issuer", { claims: { iss: "https://evil.example.org" } }, "issuer"],
    ["no issuer", { claims: { iss: undefined } }, "issuer"],
    ["another audience", { claims: { aud: "https://cds.example.org/cds-services" } }, "aud"],
    ["the audience of another endpoint", { claims: { aud: "/cds-services/x" } }, "aud"],
    ["no audience", { claims: { aud: undefined } }, "aud"],
    ["an expiry in the past", { claims: { exp: inSeconds(-60), iat: inSeconds(-120) } }, "expired"],
    ["no expiry", { claims: { exp: undefined } }, "exp"],
    ["an issue too long ago", { claims: { iat: inSeconds(-600), exp: inSeconds(600) } }, "expired"],
    ["an issue in the future", { claims: { iat: inSeconds(600), exp: inSeconds(900) } }, "iat"],
    ["no issue", { claims: { iat: undefined } }, "iat"],
    ["no jti", { claims: { jti: undefined } }, "jti"],
    ["an empty jti", { claims: { jti: "" } }, "jti"],
    ["an endless jti", { claims: { jti: "x".repeat(300) } }, "jti"],
    ["a jku that is not on file", { header: { jku: "https://evil.example.org/keys" } }, "jku"],
    ["another type", { header: { typ: "at+jwt" } }, "typ"],
    ["no key", { header: { kid: undefined } }, "kid"],
    ["an unknown key", { header: { kid: "another" } }, "cannot be verified"],
  ];

  test.each(changes)("a token with %s is refused", async (_, change, told) => {
    const { status, text } = await call(
      "/cds-services",
      await client.token(`${server.url}/cds-services`, change),
    );
    expect(status).toBe(401);
    expect(text).toContain(told);
    expect(text).toContain("OperationOutcome");
  });

  test("a token of the same issuer and key id signed with another key is refused", async () => {
    const token = await stranger.token(`${server.url}/cds-services`);
    expect((await call("/cds-services", token)).status).toBe(401);
  });

  test("a token without signature, or signed with what is no secret, is refused", async () => {
    const [header = "", payload = ""] = (await client.token(`${server.url}/cds-services`)).split(".");
    const none = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT", kid: "key-of-ES384" })).toString(
      "base64url",
    );
    for (const token of [
      `${none}.${payload}.`,
      `${none}.${payload}.AAAA`,
      `${header}.${payload}.AAAA`,
      "a.b.c",
      "x",
    ])
      expect((await call("/cds-services", token)).status, token).toBe(401);
  });

  test("a token is good for one call", async () => {
    const token = await client.token(`${server.url}/decisions`);
    expect((await call("/decisions", token)).status).toBe(200);
    const again = await call("/decisions", token);
    expect(again.status).toBe(401);
    expect(again.text).toContain("used before");
  });
});

describe("Keys at an address", () => {
  test("are fetched from the pinned address alone, and their absence is not the client’s fault", async () => {
    let isThere = true;
    const asked: string[] = [];
    const keys = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.statusCode = isThere ? 200 : 503;
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(client.jwks));
    });
    await new Promise<void>((resolve) => keys.listen(0, "127.0.0.1", resolve));
    const jku = new URL(`http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks`);
    const fresh = () =>
      jwtAuthenticator({ issuers: [{ iss: client.iss, jku, jwks: undefined }], now: Date.now, fetch });
    const endpoint = "https://cds.example.org/cds-services";
    const authenticator = fresh();
    const bearer = async (header = {}) => `Bearer ${await client.token(endpoint, { header })}`;
    expect(await authenticator.refuse(await bearer({ jku: jku.href }), endpoint)).toBeUndefined();
    expect(await authenticator.refuse(await bearer(), endpoint)).toBeUndefined();
    expect(asked).toEqual(["/jwks"]);
    isThere = false;
    expect(await fresh().refuse(await bearer(), endpoint)).toMatchObject({ status: 503 });
    await new Promise((resolve) => keys.close(resolve));
    expect(await fresh().refuse(await bearer(), endpoint)).toMatchObject({ status: 503 });
  });
});
