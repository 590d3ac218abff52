import type { FhirResource } from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { call, patient, service } from "./hook-call.test-data.js";
import { hasPatient, isAboutPatient, prefetchState } from "./prefetch.js";
import { cdsServices, discovery } from "./services.js";

const view = service("fr-breast-patient-view");
const bundle = (more: object, ...resources: readonly FhirResource[]): FhirResource => ({
  resourceType: "Bundle",
  type: "searchset",
  entry: resources.map((resource) => ({ resource })),
  ...more,
});
const condition: FhirResource = { resourceType: "Condition", subject: { reference: "Patient/p1" } };
const outcome: FhirResource = {
  resourceType: "OperationOutcome",
  issue: [{ severity: "error", code: "exception" }],
};

describe("Prefetch", () => {
  test("what was sent is taken, what was not is to be fetched by its template", () => {
    const state = prefetchState(
      view,
      call({
        prefetch: {
          patient: patient("1968-02-11").resource,
          conditions: bundle({}, condition, outcome),
          consents: null,
        },
      }),
    );
    expect(state.entries).toEqual([patient("1968-02-11"), { resource: condition }]);
    expect(state.failed).toEqual([]);
    expect(state.missing).toMatchObject({
      procedures: "Procedure?patient=p1",
      interviews:
        "QuestionnaireResponse?patient=p1&questionnaire=https://opendepistage.org/fhir/Questionnaire/fr-breast-eligibility,https://opendepistage.org/fhir/Questionnaire/fr-breast-invitation",
    });
    expect(Object.keys(state.missing)).not.toContain("consents");
  });

  test("a first page alone is fetched anew; what the client could not have is not asked for again", () => {
    const first = bundle(
      { link: [{ relation: "next", url: "https://ehr.example.org/fhir?page=2" }] },
      condition,
    );
    const state = prefetchState(view, call({ prefetch: { conditions: first, procedures: outcome } }));
    expect(state.entries).toEqual([]);
    expect(state.missing).toHaveProperty("conditions");
    expect(state.missing).not.toHaveProperty("procedures");
    expect(state.failed).toEqual(["procedures"]);
  });

  test("the patient must be there, and be that of the call", () => {
    expect(prefetchState(view, call({ prefetch: { patient: null } })).failed).toEqual(["patient"]);
    expect(hasPatient([{ resource: condition }])).toBe(false);
    expect(isAboutPatient([patient("1968-02-11")], call())).toBe(true);
    expect(isAboutPatient([patient("1968-02-11")], call({ patientId: "p2" }))).toBe(false);
  });
});

describe("Discovery", () => {
  test("offers each programme at patient-view, and mammograms at the hooks about orders", () => {
    const ids = cdsServices(["fr.breast", "fr.colorectal", "fr.cervical", "be.breast"]).map(({ id }) => id);
    expect(ids).toEqual([
      "fr-breast-patient-view",
      "fr-breast-order-select",
      "fr-breast-order-sign",
      "fr-colorectal-patient-view",
      "fr-cervical-patient-view",
      "be-breast-patient-view",
      "be-breast-order-select",
      "be-breast-order-sign",
    ]);
    expect(cdsServices(["fr.cervical"]).map(({ id }) => id)).toEqual(["fr-cervical-patient-view"]);
  });

  test("tells of each service what clients need, with templates of the recommended form", () => {
    const { services } = discovery(cdsServices(["fr.breast", "be.breast"]), "fr");
    for (const { hook, title, description, id, prefetch, usageRequirements } of services) {
      for (const text of [hook, title, description, id, usageRequirements]) expect(text).not.toBe("");
      for (const template of Object.values(prefetch))
        expect(template).toMatch(
          /^(?:Patient\/\{\{context\.patientId\}\}|[A-Z]\w+\?patient=\{\{context\.patientId\}\}(?:&questionnaire=\S+)?)$/,
        );
    }
  });
});
