import { describe, expect, test } from "vitest";
import { testClient } from "./client-token.test-data.js";
import { isLoopback, parseTrustedIssuers } from "./trusted-issuers.js";

const iss = "https://ehr.example.org";
const jku = "https://ehr.example.org/jwks.json";
const key = { kty: "EC", crv: "P-384", kid: "1", x: "x", y: "y" };

describe("The file of trusted issuers", () => {
  test("names each issuer with its keys, their address, or both", async () => {
    const { jwks } = await testClient();
    const parsed = parseTrustedIssuers({
      issuers: [
        { iss, jwks },
        { iss: `${iss}/2`, jku },
        { iss: `${iss}/3`, jku, jwks },
      ],
    });
    expect(parsed).toMatchObject({
      ok: true,
      issuers: [
        { iss, jku: undefined, jwks },
        { iss: `${iss}/2`, jku: new URL(jku), jwks: undefined },
        { iss: `${iss}/3`, jku: new URL(jku), jwks },
      ],
    });
  });

  test.each([
    [null, ""],
    [{ issuers: [] }, ""],
    [{ issuers: [{ iss, jku }], trust: true }, ""],
    [{ issuers: ["x"] }, "issuers[0]"],
    [{ issuers: [{ jku }] }, "issuers[0].iss"],
    [{ issuers: [{ iss }] }, "issuers[0]"],
    [{ issuers: [{ iss, jku, secret: "x" }] }, "issuers[0]"],
    [{ issuers: [{ iss, jku: "http://ehr.example.org/jwks.json" }] }, "issuers[0].jku"],
    [{ issuers: [{ iss, jku: "no address" }] }, "issuers[0].jku"],
    [
      {
        issuers: [
          { iss, jku },
          { iss, jku },
        ],
      },
      "issuers[1].iss",
    ],
    [{ issuers: [{ iss, jwks: { keys: [] } }] }, "issuers[0].jwks"],
    [{ issuers: [{ iss, jwks: { keys: [{ ...key, kid: undefined }] } }] }, "issuers[0].jwks.keys[0]"],
    [{ issuers: [{ iss, jwks: { keys: [key, { ...key, d: "private" }] } }] }, "issuers[0].jwks.keys[1]"],
    [
      { issuers: [{ iss, jwks: { keys: [{ kty: "oct", kid: "1", k: "secret" }] } }] },
      "issuers[0].jwks.keys[0]",
    ],
  ])("%j is refused at its place", (file, path) => {
    const parsed = parseTrustedIssuers(file);
    expect(parsed).toMatchObject({ ok: false, problems: [{ path }] });
    expect(JSON.stringify(parsed)).not.toMatch(/private"|"secret"/);
  });
});

test.each([
  ["127.0.0.1", true],
  ["127.9.9.9", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["10.0.0.5", false],
  ["127.0.0.1.example.org", false],
  ["localhost.example.org", false],
])("%s is this machine alone: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
