import { request } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { patientView, post, startTestServer, type TestServer } from "./running-server.test-data.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(["--allow-origin", "https://sandbox.cds-hooks.org"]);
});
afterAll(() => server.stop());

/** The status of a GET that names another Host; `fetch` would not send it. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${server.url}/health`, { headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("A server on loopback without tokens", () => {
  test("answers to its own names alone, so that a site cannot borrow a browser to reach it", async () => {
    const { host, port } = new URL(server.url);
    expect(await statusFor(host)).toBe(200);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`evil.example.org:${port}`)).toBe(421);
  });
});

describe("Browsers", () => {
  const preflight = (origin: string) =>
    fetch(`${server.url}/cds-services/fr-breast-patient-view`, {
      method: "OPTIONS",
      headers: { Origin: origin, "Access-Control-Request-Method": "POST" },
    });

  test("a client of a listed origin may call", async () => {
    const { status, headers } = await preflight("https://sandbox.cds-hooks.org");
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("https://sandbox.cds-hooks.org");
    expect(headers.get("access-control-allow-headers")).toContain("Authorization");
  });

  test("one of another origin may not", async () => {
    const { headers } = await preflight("https://evil.example.org");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test("are told to run nothing, and not to keep answers about a person", async () => {
    const { headers } = await fetch(`${server.url}/rules/fr.breast.eligibility`);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    const answer = await post(`${server.url}/decisions/fr.breast.eligibility`, { facts: {} });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});

describe("The log", () => {
  const sent = fc.record({
    identifier: fc.stringMatching(/^[12][0-9]{14}$/),
    name: fc.stringMatching(/^[A-Z]{6,12}$/),
    place: fc.constantFrom("query", "path", "body", "header", "patient", "reading", "method"),
  });

  test("holds the method, the pattern of the route, the status and the time, and nothing that was sent", async () => {
    await fc.assert(
      fc.asyncProperty(sent, async ({ identifier, name, place }) => {
        await send(place, identifier, name);
        expect(server.lines()).not.toContain(identifier);
        expect(server.lines()).not.toContain(name);
      }),
      { numRuns: 60 },
    );
    expect(server.events().filter(({ event }) => event === "fault")).toEqual([]);
    for (const event of server.events())
      expect(Object.keys(event)).toEqual(
        event.event === "request"
          ? ["event", "method", "route", "status", "milliseconds"]
          : ["event", "url", "authentication"],
      );
  });

  async function send(place: string, identifier: string, name: string): Promise<void> {
    const text = `${identifier}-${name}`;
    const decision = `${server.url}/decisions/fr.breast.eligibility`;
    switch (place) {
      case "query":
        await fetch(`${server.url}/decisions?lang=${text}`);
        break;
      case "path":
        await fetch(`${server.url}/rules/${text}/${name}`);
        break;
      case "body":
        await post(decision, { facts: { birthDate: identifier, [name]: name } });
        break;
      case "header":
        await fetch(`${server.url}/health`, {
          headers: { "X-Patient": text, Authorization: `Bearer ${text}` },
        });
        break;
      case "patient":
        await post(
          `${server.url}/cds-services/fr-breast-patient-view`,
          patientView({
            patient: { resourceType: "Patient", id: "p1", name: [{ family: name }], birthDate: text },
          }),
        );
        break;
      case "reading":
        await post(`${server.url}/cds-services/fr-breast-patient-view/feedback`, {
          feedback: [{ card: "1", outcome: "overridden", overrideReason: { userComment: text } }],
        });
        break;
      default:
        await fetch(`${server.url}/decisions`, { method: "PURGE", headers: { "X-Name": name } });
    }
  }
});
