import { decisions } from "@opendepistage/core/decisions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post, startTestServer, type TestServer } from "./running-server.test-data.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(["--on", "2025-06-02"]);
});
afterAll(() => server.stop());

const get = async (path: string) => {
  const response = await fetch(`${server.url}${path}`);
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    body: JSON.parse(await response.text()),
  };
};

describe("Definitions", () => {
  test("are announced by the CapabilityStatement", async () => {
    expect(await get("/fhir/metadata")).toMatchObject({
      status: 200,
      type: "application/fhir+json",
      body: {
        resourceType: "CapabilityStatement",
        fhirVersion: "4.0.1",
        rest: [
          { mode: "server", resource: [{ type: "PlanDefinition", operation: [{ name: "apply" }] }, {}, {}] },
        ],
      },
    });
  });

  test.each(["PlanDefinition", "Library", "Questionnaire"])("every decision has its %s", async (type) => {
    for (const { id } of decisions) {
      const fhirId = id.replaceAll(".", "-");
      const { status, body } = await get(`/fhir/${type}/${fhirId}`);
      expect(status, id).toBe(200);
      expect(body).toMatchObject({
        resourceType: type,
        id: fhirId,
        url: expect.stringContaining(`/${type}/${fhirId}`),
      });
    }
  });

  test("an unknown one is an OperationOutcome", async () => {
    expect(await get("/fhir/PlanDefinition/unknown")).toMatchObject({
      status: 404,
      body: { resourceType: "OperationOutcome", issue: [{ code: "not-found" }] },
    });
  });
});

describe("PlanDefinition/$apply", () => {
  const path = "/fhir/PlanDefinition/fr-breast-eligibility/$apply";
  const patient = { resourceType: "Patient", id: "p1", birthDate: "1980-01-01" };
  const parameters = (...parameter: readonly object[]) => ({ resourceType: "Parameters", parameter });
  const subject = { name: "subject", valueReference: { reference: "Patient/p1" } };
  const data = (...resources: readonly object[]) => ({
    name: "data",
    resource: {
      resourceType: "Bundle",
      type: "collection",
      entry: resources.map((resource) => ({ resource })),
    },
  });

  test("gives a CarePlan that says what the decision says", async () => {
    const { status, body } = await post(`${server.url}${path}`, parameters(subject, data(patient)));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      resourceType: "CarePlan",
      subject: { reference: "Patient/p1" },
      description: "outside the age range, from 2030-01-01",
      supportingInfo: [{ reference: "#guidance" }],
      contained: expect.arrayContaining([
        expect.objectContaining({ resourceType: "GuidanceResponse", id: "guidance", status: "success" }),
      ]),
    });
  });

  test("says what is missing where data are missing", async () => {
    const { body } = await post(
      `${server.url}${path}`,
      parameters({ name: "subject", valueString: "Patient/p1" }),
    );
    expect(body).toMatchObject({
      contained: expect.arrayContaining([
        expect.objectContaining({ status: "data-required", dataRequirement: expect.any(Array) }),
      ]),
    });
  });

  test("takes parameters of the law, a day and presumptions", async () => {
    const born = { ...patient, birthDate: "1968-02-11" };
    const presumed = parameters(
      subject,
      data(born),
      { name: "presume", valueBoolean: true },
      { name: "on", valueDate: "2024-05-02" },
    );
    expect((await post(`${server.url}${path}`, presumed)).body).toMatchObject({ description: "eligible" });
    const rule = { name: "be.breast.ageRule", valueString: "50-69-by-birthday" };
    const given = parameters(subject, data({ ...patient, birthDate: "1950-01-01" }), {
      name: "parameters",
      resource: parameters(rule),
    });
    expect(
      (await post(`${server.url}/fhir/PlanDefinition/be-breast-population/$apply`, given)).body,
    ).toMatchObject({
      description: "outside the age range",
    });
  });

  test.each([
    [{}, "Parameters"],
    [parameters(), "subject"],
    [parameters({ name: "subject", valueString: "p1" }), "subject"],
    [parameters(subject, { name: "data", resource: patient }), "data"],
    [parameters(subject, { name: "datum" }), "Parameters.parameter[1].name"],
    [parameters(subject, subject), "Parameters.parameter[1].name"],
    [parameters(subject, { name: "on", valueDate: "2026-02-30" }), "on"],
    [parameters(subject, { name: "presume", valueString: "yes" }), "presume"],
    [parameters(subject, { name: "parameters", resource: parameters({ name: "x", valueInteger: 3 }) }), "x"],
  ])("%j is refused at its place", async (given, place) => {
    const { status, body } = await post(`${server.url}${path}`, given, {
      "Content-Type": "application/fhir+json",
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      resourceType: "OperationOutcome",
      issue: expect.arrayContaining([
        expect.objectContaining({ diagnostics: expect.stringContaining(`${place}: found`) }),
      ]),
    });
  });

  test("data of another patient are refused", async () => {
    const { status } = await post(
      `${server.url}${path}`,
      parameters(subject, data({ ...patient, id: "p2" })),
    );
    expect(status).toBe(400);
  });
});
