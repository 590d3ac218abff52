import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ScriptedServer, scriptedServer, searchset } from "./fhir-server.test-data.js";
import { patientView, post, startTestServer, type TestServer } from "./running-server.test-data.js";

const patient = { resourceType: "Patient", id: "p1", gender: "female", birthDate: "1968-02-11" };
const subject = { reference: "Patient/p1" };
const VIEW = "/cds-services/fr-breast-patient-view";

/** The answers of an interview that leave nothing open but the last mammogram. */
const interview = {
  resourceType: "QuestionnaireResponse",
  questionnaire: "https://opendepistage.org/fhir/Questionnaire/fr-breast-eligibility",
  status: "completed",
  subject,
  authored: "2025-06-02",
  item: [
    { linkId: "symptomReferral", answer: [{ valueCoding: { code: "none" } }] },
    { linkId: "symptomAtVisit", answer: [{ valueBoolean: false }] },
    { linkId: "breastCancer", answer: [{ valueCoding: { code: "none" } }] },
    { linkId: "highRisk", answer: [{ valueBoolean: false }] },
  ],
};

let ehr: ScriptedServer;
let server: TestServer;
beforeAll(async () => {
  ehr = await scriptedServer((path) => {
    if (path === "Patient/p1") return patient;
    return path.startsWith("QuestionnaireResponse?") ? searchset(interview) : searchset();
  });
  server = await startTestServer([
    "--on",
    "2025-06-02",
    "--fhir-server",
    `${ehr.url},http://127.0.0.1:9/fhir`,
  ]);
});
afterAll(async () => {
  await server.stop();
  await ehr.close();
});

describe("As the public sandbox calls", () => {
  test("discovery, then a call with the prefetch that the discovery asks for", async () => {
    const { services } = JSON.parse(await (await fetch(`${server.url}/cds-services`)).text());
    const view = services.find(({ hook }: { hook: string }) => hook === "patient-view");
    const prefetch = Object.fromEntries(
      Object.entries(view.prefetch as Record<string, string>).map(([key, template]) => [
        key,
        template.startsWith("Patient/") ? patient : searchset(),
      ]),
    );
    const answer = await post(`${server.url}/cds-services/${view.id}`, patientView(prefetch));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        cards: [
          {
            summary: "Breast screening: to be found out, 8 facts are missing",
            indicator: "info",
            source: { label: expect.any(String), url: expect.stringMatching(/^https:/) },
            links: [{ type: "absolute", url: `${server.url}/rules/fr.breast.eligibility?lang=en` }],
          },
        ],
      },
    });
    expect(ehr.asked()).toEqual([]);
  });

  test("the link of a card leads to the page of the rule", async () => {
    const { body } = await post(`${server.url}${VIEW}`, patientView({ patient }));
    const [card] = body["cards"] as { links: { url: string }[]; detail: string }[];
    for (const { url } of card?.links ?? []) expect((await fetch(url)).status).toBe(200);
    for (const [, url = ""] of card?.detail.matchAll(/\]\((http[^)]+)\)/g) ?? [])
      expect((await fetch(url)).status).toBe(200);
  });

  test("cards speak the language of the client", async () => {
    const { body } = await post(`${server.url}${VIEW}`, patientView({ patient }), {
      "Accept-Language": "fr-FR",
    });
    expect(body).toMatchObject({
      cards: [{ summary: "Dépistage du cancer du sein\u00a0: à préciser, 8 faits manquent" }],
    });
  });
});

describe("Prefetch that is missing", () => {
  const authorization = {
    access_token: "token-1",
    token_type: "Bearer",
    expires_in: 300,
    scope: "x",
    subject: "y",
  };

  test("is fetched from a listed server with the token of the call, each template as it is written", async () => {
    const fhir = { fhirServer: ehr.url, fhirAuthorization: authorization };
    const answer = await post(`${server.url}${VIEW}`, patientView(undefined, fhir));
    expect(answer).toMatchObject({
      status: 200,
      body: { cards: [{ summary: "Breast screening: to be found out, 2 facts are missing" }] },
    });
    const asked = ehr.asked();
    expect(asked.map(({ path }) => decodeURIComponent(path)).toSorted()).toEqual([
      "GET Communication?patient=p1",
      "GET Condition?patient=p1",
      "GET Consent?patient=p1",
      "GET DiagnosticReport?patient=p1",
      "GET Observation?patient=p1",
      "GET Patient/p1",
      "GET Procedure?patient=p1",
      "GET QuestionnaireResponse?patient=p1&questionnaire=https://opendepistage.org/fhir/Questionnaire/fr-breast-eligibility,https://opendepistage.org/fhir/Questionnaire/fr-breast-invitation",
    ]);
    expect(new Set(asked.map(({ authorization: sent }) => sent))).toEqual(new Set(["Bearer token-1"]));
  });

  test("is 412 where the client names no server", async () => {
    const answer = await post(`${server.url}${VIEW}`, patientView(undefined));
    expect(answer).toMatchObject({
      status: 412,
      body: {
        resourceType: "OperationOutcome",
        issue: [{ details: { text: expect.stringContaining("named no FHIR server") } }],
      },
    });
  });

  test.each([
    "http://169.254.169.254/latest/meta-data",
    "http://127.0.0.1:8080/admin",
    "https://evil.example.org/fhir",
  ])("is never fetched from %s, which is not listed", async (fhirServer) => {
    const answer = await post(`${server.url}${VIEW}`, patientView(undefined, { fhirServer }));
    expect(answer.status).toBe(412);
    expect(JSON.stringify(answer.body)).toContain("--fhir-server");
    expect(JSON.stringify(answer.body)).not.toContain(fhirServer);
  });

  test("is not fetched from a path or a port beside a listed one", async () => {
    for (const fhirServer of [`${ehr.url}/../admin`, ehr.url.replace("/fhir", ""), `${ehr.url}2`])
      expect((await post(`${server.url}${VIEW}`, patientView(undefined, { fhirServer }))).status).toBe(412);
  });

  test("is 412 where the listed server cannot be reached", async () => {
    const answer = await post(
      `${server.url}${VIEW}`,
      patientView(undefined, { fhirServer: "http://127.0.0.1:9/fhir" }),
    );
    expect(answer.status).toBe(412);
  });

  test("beside the patient is unknown, and the card says so", async () => {
    const { body } = await post(`${server.url}${VIEW}`, patientView({ patient }));
    const [card] = body["cards"] as { detail: string }[];
    expect(card?.detail).toContain("Data that could not be had");
  });

  test("a server that redirects, fails, or never answers gives no data, and is not followed", async () => {
    const answers: Record<string, (response: ServerResponse) => void> = {
      Patient: (response) => response.writeHead(302, { Location: "/fhir/secret" }).end(),
      Condition: (response) => response.writeHead(500).end(),
      Procedure: () => undefined,
    };
    const faulty = await scriptedServer((path) => {
      const [type = ""] = path.split(/[/?]/);
      return answers[type] ?? ((response) => response.end("{"));
    });
    const own = await startTestServer(["--fhir-server", faulty.url]);
    const url = `${own.url}${VIEW}`;
    const withPatient = await post(url, patientView({ patient }, { fhirServer: faulty.url }));
    expect(withPatient.status).toBe(200);
    expect(JSON.stringify(withPatient.body)).toContain("procedures");
    expect((await post(url, patientView(undefined, { fhirServer: faulty.url }))).status).toBe(412);
    expect(faulty.asked().map(({ path }) => path)).not.toContain("GET secret");
    await own.stop();
    await faulty.close();
  });
});

describe("A call that is wrong", () => {
  test.each([
    ["another hook", { hook: "order-sign" }, 400],
    ["no context", { context: undefined }, 400],
    ["a patient id that is a path", { context: { userId: "x", patientId: "../../etc" } }, 400],
    ["another patient in the prefetch", { prefetch: { patient: { ...patient, id: "p2" } } }, 400],
    [
      "a patient that the client could not read",
      { prefetch: { patient: { resourceType: "OperationOutcome", issue: [] } } },
      412,
    ],
    ["no patient", { prefetch: { patient: null } }, 412],
  ])("%s", async (_, change, status) => {
    const answer = await post(`${server.url}${VIEW}`, patientView({ patient }, change));
    expect(answer).toMatchObject({ status, body: { resourceType: "OperationOutcome" } });
  });

  test("an unknown service", async () => {
    const answer = await post(`${server.url}/cds-services/unknown`, patientView({ patient }));
    expect(answer.status).toBe(404);
  });
});

describe("Orders and feedback", () => {
  const order = {
    resourceType: "ServiceRequest",
    id: "draft-1",
    status: "draft",
    intent: "order",
    code: { coding: [{ system: "http://loinc.org", code: "24606-6" }] },
    subject,
  };
  const sign = {
    hook: "order-sign",
    context: {
      userId: "Practitioner/1",
      patientId: "p1",
      draftOrders: { resourceType: "Bundle", type: "collection", entry: [{ resource: order }] },
    },
  };

  test("an order outside the age range is warned of, with its withdrawal", async () => {
    const old = { ...patient, birthDate: "1940-01-01" };
    const answer = await post(
      `${server.url}/cds-services/fr-breast-order-sign`,
      patientView({ patient: old }, sign),
    );
    expect(answer.body).toMatchObject({
      cards: [
        {
          summary: "Breast screening: outside the age range",
          indicator: "warning",
          suggestions: [{ actions: [{ type: "delete", resourceId: "ServiceRequest/draft-1" }] }],
        },
      ],
    });
  });

  test("feedback is taken note of without what it says of anyone", async () => {
    const given = {
      feedback: [
        {
          card: "c",
          outcome: "overridden",
          overrideReason: { reason: { code: "not-now", system: "x" }, userComment: "Mme Dupont" },
          outcomeTimestamp: "2025-06-02T09:00:00Z",
        },
      ],
    };
    expect((await post(`${server.url}${VIEW}/feedback`, given)).status).toBe(200);
    expect(server.events()).toContainEqual({
      event: "feedback",
      service: "fr-breast-patient-view",
      outcome: "overridden",
      reason: "not-now",
    });
    expect(server.lines()).not.toContain("Dupont");
    expect((await post(`${server.url}${VIEW}/feedback`, { feedback: [{}] })).status).toBe(400);
  });
});
