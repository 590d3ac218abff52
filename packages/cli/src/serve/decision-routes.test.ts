import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post, startTestServer, type TestServer } from "./running-server.test-data.js";

const facts = {
  birthDate: "1968-02-11",
  symptomReferral: "none",
  symptomAtVisit: false,
  breastCancer: "none",
  highRisk: false,
  surveillance: null,
  lastMammogram: { date: "2023-05-03", result: "normal", withinProgramme: false },
  particulars: [],
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(["--on", "2024-05-02"]);
});
afterAll(() => server.stop());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}${path}`, { headers });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
};

describe("The decisions as JSON", () => {
  test("are listed, each with its address", async () => {
    const { body } = await get("/decisions");
    expect(body).toHaveLength(90);
    expect(body).toContainEqual({
      id: "fr.breast.eligibility",
      title: "Breast screening: eligibility",
      ruleset: "FR-ARR-2024",
      url: `${server.url}/decisions/fr.breast.eligibility`,
      page: `${server.url}/rules/fr.breast.eligibility`,
    });
  });

  test("tell their facts, outcomes, parameters and provisions", async () => {
    const { body } = await get("/decisions/be.breast.population");
    expect(body).toMatchObject({
      id: "be.breast.population",
      source: { id: "BE-CCREF-2024", inForceFrom: "2024-06-01" },
      facts: { properties: { birthDate: { format: "date" } } },
      outcomes: { eligible: expect.any(String), "needs-parameter": expect.any(String) },
      parameters: [{ id: "be.breast.ageRule", kind: "choice" }],
      provisions: [{ id: "BEW-14", page: `${server.url}/rules/BEW-14` }],
      interpretations: expect.arrayContaining([expect.objectContaining({ id: "BE-1" })]),
    });
  });

  test("speak the language asked for, in the query or by Accept-Language", async () => {
    const french = { title: "Dépistage du cancer du sein : éligibilité" };
    const path = "/decisions/fr.breast.eligibility";
    expect((await get(`${path}?lang=fr`)).body).toMatchObject(french);
    expect((await get(path, { "Accept-Language": "de, fr-CA;q=0.8, en;q=0.5" })).body).toMatchObject(french);
    expect((await get(path, { "Accept-Language": "de" })).body).toMatchObject({
      title: "Breast screening: eligibility",
    });
  });
});

describe("A case over HTTP", () => {
  const path = "/decisions/fr.breast.eligibility";

  test("is decided on the day of the server where it names none", async () => {
    expect(await post(`${server.url}${path}`, { facts })).toMatchObject({
      status: 200,
      body: { on: "2024-05-02", outcome: "deferred", values: { notBefore: "2024-05-03" } },
    });
  });

  test("is decided on its own day, with presumptions and in its own language", async () => {
    const given = { facts: { birthDate: "1974-05-02" }, on: "2024-05-01", presume: true, lang: "fr" };
    expect(await post(`${server.url}${path}`, given)).toMatchObject({
      body: {
        on: "2024-05-01",
        outcome: "outside-age-range",
        because: [{ citation: expect.stringContaining("annexe") }],
      },
    });
  });

  test("may bring parameters", async () => {
    const given = {
      facts: { birthDate: "1970-01-01", lastMammotestOn: null },
      on: "2025-01-01",
      parameters: { "be.breast.ageRule": "50-69-by-birthday" },
    };
    expect(await post(`${server.url}/decisions/be.breast.population`, given)).toMatchObject({
      body: { outcome: "eligible" },
    });
  });

  test("is asked what would change its outcome", async () => {
    const { body } = await post(`${server.url}${path}/what-if`, { facts });
    expect(body).toMatchObject({
      result: { outcome: "deferred" },
      nextChange: { on: "2024-05-03", outcome: "eligible" },
    });
  });

  test("any outcome is a success", async () => {
    expect(await post(`${server.url}${path}`, { facts: {} })).toMatchObject({
      status: 200,
      body: { outcome: "needs-information" },
    });
  });
});

describe("What is wrong with a case is told with its place (RFC 9457)", () => {
  const path = "/decisions/fr.breast.eligibility";
  const problemOf = (places: readonly string[]) => ({
    status: 400,
    body: {
      type: "https://opendepistage.org/problems/invalid-case",
      status: 400,
      problems: places.map((place) => ({
        path: place,
        found: expect.any(String),
        expected: expect.any(String),
      })),
    },
  });

  test.each([
    [{ facts: { birthDate: "2026-02-30" } }, ["birthDate"]],
    [{ facts: { ...facts, lastMammogram: { date: 3 } } }, ["lastMammogram.date"]],
    [{ facts: { birthDay: "1968-02-11" } }, ["birthDay"]],
    [{ facts, on: "yesterday" }, ["on"]],
    [{ facts, on: 3, presume: "yes" }, ["on", "presume"]],
    [{ facts, parameters: { "be.breast.ageRule": "x" } }, ["be.breast.ageRule"]],
    [{ facts, lang: "de" }, ["lang"]],
    [{}, ["facts"]],
  ])("%j", async (given, places) => {
    const answer = await post(`${server.url}${path}`, given);
    expect(answer).toMatchObject(problemOf(places));
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test("a member that is not known is refused, not ignored", async () => {
    expect(await post(`${server.url}${path}`, { facts, presumed: true })).toMatchObject({
      status: 400,
      body: { problems: [{ expected: expect.stringContaining("did you mean presume?") }] },
    });
  });

  test.each([
    ["{", "invalid-json", 400],
    ['{"facts": {}, "facts": {}}', "invalid-json", 400],
    ["[]", "invalid-body", 400],
    ["", "invalid-json", 400],
  ])("the body %j", async (body, code, status) => {
    expect(await post(`${server.url}${path}`, body)).toMatchObject({
      status,
      body: { type: `https://opendepistage.org/problems/${code}` },
    });
  });

  test("bytes that are not UTF-8", async () => {
    const response = await fetch(`${server.url}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: new Uint8Array([0x7b, 0xff, 0x7d]),
    });
    expect(response.status).toBe(400);
  });

  test("another media type, such as a form of a web page sends", async () => {
    const answer = await post(`${server.url}${path}`, { facts }, { "Content-Type": "text/plain" });
    expect(answer.status).toBe(415);
  });

  test("an unknown decision, an unknown address", async () => {
    expect(await post(`${server.url}/decisions/fr.breast.eligibilit`, { facts })).toMatchObject({
      status: 404,
      body: { type: "https://opendepistage.org/problems/unknown-decision" },
    });
    expect(await get("/nowhere")).toMatchObject({ status: 404, type: "application/problem+json" });
  });

  test("is said in French where French is asked for", async () => {
    const { body } = await post(`${server.url}${path}?lang=fr`, { facts: { birthDate: "2026-02-30" } });
    expect(body).toMatchObject({
      title: "ce n’est pas un cas pour fr.breast.eligibility",
      problems: [{ expected: expect.stringContaining("une date réelle") }],
    });
  });
});
