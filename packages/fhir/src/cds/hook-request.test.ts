import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOrders, HOOK_INSTANCE, service } from "./hook-call.test-data.js";
import { parseHookRequest } from "./hook-request.js";

const view = service("fr-breast-patient-view");
const sign = service("fr-breast-order-sign");
const select = service("fr-breast-order-select");

const body = {
  hook: "patient-view",
  hookInstance: HOOK_INSTANCE,
  context: { userId: "Practitioner/1", patientId: "p1" },
};
const context = { ...body.context, draftOrders: draftOrders("24606-6") };

describe("A call of a service", () => {
  test("is read, what is not known being passed over", () => {
    const given = {
      ...body,
      fhirServer: "https://ehr.example.org/fhir",
      fhirAuthorization: {
        access_token: "abc",
        token_type: "Bearer",
        expires_in: 300,
        scope: "x",
        subject: "y",
      },
      prefetch: { patient: { resourceType: "Patient" }, conditions: null, strange: 3 },
      extension: {},
    };
    expect(parseHookRequest(given, view)).toEqual({
      ok: true,
      request: {
        hookInstance: HOOK_INSTANCE,
        fhirServer: "https://ehr.example.org/fhir",
        accessToken: "abc",
        patientId: "p1",
        draftOrders: undefined,
        selections: undefined,
        prefetch: { patient: { resourceType: "Patient" }, conditions: null },
      },
    });
  });

  test("about orders has its drafts, and at order-select what was selected", () => {
    expect(parseHookRequest({ ...body, hook: "order-sign", context }, sign)).toMatchObject({
      ok: true,
      request: { draftOrders: context.draftOrders, selections: undefined },
    });
    const selections = ["ServiceRequest/draft-1"];
    expect(
      parseHookRequest({ ...body, hook: "order-select", context: { ...context, selections } }, select),
    ).toMatchObject({
      ok: true,
      request: { selections },
    });
  });

  test.each([
    [{ hook: "order-sign" }, view, "hook"],
    [{ hookInstance: undefined }, view, "hookInstance"],
    [{ hookInstance: "x".repeat(200) }, view, "hookInstance"],
    [{ context: undefined }, view, "context"],
    [{ context: { patientId: "p1" } }, view, "context.userId"],
    [{ context: { userId: "Practitioner/1" } }, view, "context.patientId"],
    [{ context: { userId: "Practitioner/1", patientId: "../admin" } }, view, "context.patientId"],
    [{ context: { userId: "Practitioner/1", patientId: "p1?x=y" } }, view, "context.patientId"],
    [{ context: { userId: "Practitioner/1", patientId: ".." } }, view, "context.patientId"],
    [{ hook: "order-sign" }, sign, "context.draftOrders"],
    [
      { hook: "order-sign", context: { ...context, draftOrders: { resourceType: "Bundle", entry: [{}] } } },
      sign,
      "context.draftOrders",
    ],
    [{ hook: "order-select", context }, select, "context.selections"],
    [{ prefetch: [] }, view, "prefetch"],
    [{ prefetch: { patient: "p1" } }, view, "prefetch.patient"],
    [{ fhirServer: "no url" }, view, "fhirServer"],
    [{ fhirAuthorization: { access_token: "a", token_type: "Bearer" } }, view, "fhirServer"],
    [
      { fhirServer: "https://a.b", fhirAuthorization: { access_token: "a\r\nb", token_type: "Bearer" } },
      view,
      "fhirAuthorization.access_token",
    ],
    [
      { fhirServer: "https://a.b", fhirAuthorization: { access_token: "a", token_type: "mac" } },
      view,
      "fhirAuthorization.token_type",
    ],
  ])("%j is refused at its place", (change, asked, path) => {
    expect(parseHookRequest({ ...body, ...change }, asked)).toMatchObject({
      ok: false,
      problems: [{ path, expected: { en: expect.any(String), fr: expect.any(String) } }],
    });
  });

  test("whatever is sent, nothing is thrown and nothing sent is quoted", () => {
    const secret = "199055512345678";
    const leaf = fc.constantFrom<unknown>(secret, null, 3, [], {}, { resourceType: secret });
    const anything = fc.record({
      hook: leaf,
      hookInstance: leaf,
      fhirServer: leaf,
      fhirAuthorization: leaf,
      context: fc.oneof(
        leaf,
        fc.record({ userId: leaf, patientId: leaf, draftOrders: leaf, selections: leaf }),
      ),
      prefetch: fc.oneof(leaf, fc.record({ patient: leaf, conditions: leaf })),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(view, sign, select), (given, asked) => {
        const parsed = parseHookRequest(given, asked);
        if (!parsed.ok) expect(JSON.stringify(parsed.problems)).not.toContain(secret);
      }),
    );
  });
});
