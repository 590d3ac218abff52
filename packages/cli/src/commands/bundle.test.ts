import {
  type Fault,
  startFaultProxy,
  type TestServer,
} from "@opendepistage/fhir/client/fault-proxy.test-data";
import { type FhirServer, startFhirServer } from "@opendepistage/fhir/testing/server";
import { Validator } from "@opendepistage/fhir/testing/validate";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

/** The system of test identifiers of France, and an identifier of nobody. */
const system = "urn:oid:1.2.250.1.213.1.4.10";
const identifier = "260052A00400192";

const patient = {
  resourceType: "Patient",
  id: "p1",
  identifier: [{ system, value: identifier }],
  birthDate: "1968-02-11",
};
const order = {
  resourceType: "ServiceRequest",
  id: "o1",
  status: "active",
  intent: "order",
  code: { coding: [{ system: "http://loinc.org", code: "24606-6" }] },
  subject: { reference: "Patient/p1" },
  authoredOn: "2024-05-02",
};
const bundleOf = (...resources: readonly object[]) => ({
  resourceType: "Bundle",
  type: "collection",
  entry: resources.map((resource) => ({ resource })),
});
const file = (value: unknown) => ({ "b.json": JSON.stringify(value) });

async function answer(args: readonly string[], files: Readonly<Record<string, string>>) {
  const ran = await runWith(["bundle", ...args], { files });
  return { ...ran, bundle: ran.stdout === "" ? undefined : JSON.parse(ran.stdout) };
}

/** The answers to decisions in a Bundle: the day and the outcome of each. */
function types(bundle: {
  readonly entry?: readonly { readonly resource: { readonly resourceType: string } }[];
}) {
  return (bundle.entry ?? []).map(({ resource }) => resource.resourceType);
}

describe("a Bundle", () => {
  test("of an order becomes the decision on it", async () => {
    const { code, bundle, stderr } = await answer(["b.json", "--presume"], file(bundleOf(patient, order)));
    expect(code).toBe(0);
    expect(bundle).toMatchObject({ resourceType: "Bundle", type: "transaction" });
    expect(types(bundle)).toEqual(expect.arrayContaining(["GuidanceResponse", "Provenance"]));
    expect(JSON.stringify(bundle)).toContain("fr.breast.eligibility");
    expect(JSON.stringify(bundle)).toContain('"reference":"Patient/p1"');
    expect(stderr).not.toContain(identifier);
    expect(new Validator().faultsOf(bundle)).toEqual([]);
  });

  test("asked twice gives the same answer, whatever its white space", async () => {
    const one = await answer(["b.json"], file(bundleOf(patient, order)));
    const other = await answer(["b.json"], { "b.json": JSON.stringify(bundleOf(patient, order), null, 4) });
    expect(other.bundle).toEqual(one.bundle);
  });

  test("is judged on the day of --on, with the parameters and the sender given", async () => {
    const args = ["b.json", "--on", "2030-01-15", "--sender", "https://crcdc.example/id|crcdc-1"];
    const { bundle } = await answer(args, file(bundleOf(patient, order)));
    expect(JSON.stringify(bundle)).toContain("2030-01-15");
    expect(JSON.stringify(bundle)).toContain("crcdc-1");
  });

  test("that does not tell a day is not decided on", async () => {
    const { authoredOn: _, ...undated } = order;
    const { code, stderr, bundle } = await answer(["b.json"], file(bundleOf(patient, undated)));
    expect(code).toBe(65);
    expect(stderr).toContain("fr.breast.eligibility: no day to judge the law on; give it by --on");
    expect(types(bundle)).toEqual([]);
  });

  test("has what was not used listed by its place, in the language asked for", async () => {
    const input = bundleOf(patient, order, { resourceType: "Basic", code: { text: "x" } });
    const { stderr } = await answer(["b.json", "--lang", "fr"], file(input));
    expect(stderr).toContain("Bundle.entry[2].resource.ofType(Basic)");
    expect(stderr).toContain("sorte de ressource qui n’est pas lue");
  });

  test.each([
    ["not JSON", "{", 65],
    ["no resource", "7", 65],
    ["two persons", JSON.stringify(bundleOf(patient, { ...patient, id: "p2" }, order)), 65],
  ])("%s: exit code %#", async (_, text, code) => {
    const ran = await runWith(["bundle", "b.json"], { files: { "b.json": text } });
    expect(ran.code).toBe(code);
    expect(ran.stderr).not.toBe("");
  });

  test("among several does not keep the others from being answered, one line each", async () => {
    const files = { "a.json": "{", "b.json": JSON.stringify(bundleOf(patient, order)) };
    const ran = await runWith(["bundle", "missing.json", "a.json", "b.json"], { files });
    expect(ran.code).toBe(66);
    expect(ran.stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({ type: "transaction" });
  });
});

describe("a person on a server", () => {
  let server: FhirServer;
  const opened: TestServer[] = [];
  beforeAll(async () => {
    server = await startFhirServer();
  });
  beforeEach(async () => {
    server.repository.clear();
    for (const resource of [patient, order]) {
      await server.repository.createResource(resource as never, { assignedId: true });
    }
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((proxy) => proxy.close()));
  });
  afterAll(() => server.close());

  const proxyWith = async (...faults: readonly Fault[]) => {
    const proxy = await startFaultProxy(server.url, faults);
    opened.push(proxy);
    return proxy;
  };
  const stored = async () => {
    const kinds = ["GuidanceResponse", "Task", "Provenance", "ServiceRequest", "Communication"] as const;
    const counts = kinds.map(async (resourceType) => {
      const found = await server.repository.searchResources({ resourceType, count: 1000 });
      return [resourceType, found.map(({ id }) => id).toSorted()] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  };

  test.each([
    ["by id", "Patient/p1"],
    ["by identifier", "who.json"],
  ])("is read %s, decided and written back; again changes nothing", async (_, operand) => {
    const proxy = await proxyWith();
    const files = { "who.json": JSON.stringify({ system, value: identifier }) };
    const ask = () => answer(["--server", proxy.url, operand, "--presume"], files);
    const first = await ask();
    expect(first.code).toBe(0);
    const once = await stored();
    expect(once["GuidanceResponse"]).toHaveLength(1);
    const second = await ask();
    expect(second.code).toBe(0);
    expect(second.bundle).toEqual(first.bundle);
    expect(await stored()).toEqual(once);
    for (const { url } of proxy.seen) expect(decodeURIComponent(url)).not.toContain(identifier);
    expect(first.stderr + second.stderr).not.toContain(identifier);
  });

  test("is read and written through faults, nothing lost and nothing doubled", async () => {
    const calm = await proxyWith();
    await answer(["--server", calm.url, "Patient/p1", "--presume"], {});
    const expected = await stored();
    server.repository.clear();
    for (const resource of [patient, order]) {
      await server.repository.createResource(resource as never, { assignedId: true });
    }
    const busy: Fault = { status: 429, headers: { "retry-after": "0" } };
    const reads: Fault[] = ["cut-within", "pass", busy, "pass", "cut-after"];
    const proxy = await proxyWith(...reads, ...Array<Fault>(12).fill("pass"), "cut-after", "cut-within");
    const { code } = await answer(["--server", proxy.url, "Patient/p1", "--presume"], {});
    expect(code).toBe(0);
    const found = await stored();
    expect(Object.entries(found).map(([type, ids]) => [type, ids.length])).toEqual(
      Object.entries(expected).map(([type, ids]) => [type, ids.length]),
    );
  });

  test("is read where resources refer to it by its full address", async () => {
    const byAddress = (given: string) =>
      given.replaceAll('"reference":"Patient/p1"', `"reference":"${proxy.url}/Patient/p1"`);
    const proxy: TestServer = await proxyWith(...Array<Fault>(15).fill(byAddress));
    const { code, bundle, stderr } = await answer(["--server", proxy.url, "Patient/p1", "--dry-run"], {});
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(types(bundle)).toContain("GuidanceResponse");
  });

  test("is asked for with the token of --auth, which is not shown", async () => {
    const proxy = await proxyWith();
    const files = { "auth.json": '{"bearerToken": "secret-token"}' };
    const ran = await answer(["--server", proxy.url, "--auth", "auth.json", "Patient/p1"], files);
    expect(ran.code).toBe(0);
    expect(new Set(proxy.seen.map(({ authorization }) => authorization))).toEqual(
      new Set(["Bearer secret-token"]),
    );
    expect(ran.stdout + ran.stderr).not.toContain("secret-token");
  });

  test("is not written to with --dry-run", async () => {
    const { code, bundle } = await answer(["--server", server.url, "Patient/p1", "--dry-run"], {});
    expect(code).toBe(0);
    expect(types(bundle)).toContain("GuidanceResponse");
    expect((await stored())["GuidanceResponse"]).toEqual([]);
  });

  test("may also be in a Bundle, of which the answers are written to the server", async () => {
    const { code } = await answer(["--server", server.url, "b.json"], file(bundleOf(patient, order)));
    expect(code).toBe(0);
    expect((await stored())["GuidanceResponse"]).toHaveLength(1);
  });

  test.each([
    ["unknown by id", "Patient/p9", {}, 66],
    ["unknown by identifier", "who.json", { "who.json": JSON.stringify({ system, value: "1" }) }, 66],
    ["of an id that is none", "Patient/../x", {}, 64],
  ] as const)("%s: exit code", async (...[, operand, files, code]) => {
    expect((await answer(["--server", server.url, operand], files)).code).toBe(code);
  });

  test("whose identifier two have is not chosen", async () => {
    await server.repository.createResource({ ...patient, id: "p2" } as never, { assignedId: true });
    const files = { "who.json": JSON.stringify({ system, value: identifier }) };
    const { code, stderr, stdout } = await answer(["--server", server.url, "who.json"], files);
    expect({ code, stdout }).toEqual({ code: 66, stdout: "" });
    expect(stderr).toContain("does not tell one person");
  });

  test("whom a server that passes over the parameter would confound is not chosen", async () => {
    const stranger = { ...patient, identifier: [{ system, value: "2" }] };
    const page = { resourceType: "Bundle", type: "searchset", entry: [{ resource: stranger }] };
    const proxy = await proxyWith({ status: 200, body: JSON.stringify(page) });
    const files = { "who.json": JSON.stringify({ system, value: identifier }) };
    expect((await answer(["--server", proxy.url, "who.json"], files)).code).toBe(66);
  });

  test("on a server that refuses the answers still has them on stdout", async () => {
    const proxy = await proxyWith(...Array<Fault>(15).fill("pass"), { status: 422 });
    const { code, bundle, stderr } = await answer(["--server", proxy.url, "Patient/p1"], {});
    expect(code).toBe(69);
    expect(types(bundle)).toContain("GuidanceResponse");
    expect(stderr).toContain("did not take the answers");
    expect(stderr).not.toContain(new URL(proxy.url).port);
  });
});

test.each([
  [[], "which Bundle?"],
  [["-", "-"], "once only"],
  [["b.json", "--dry-run"], "--dry-run goes with --server"],
  [["b.json", "--auth", "a.json"], "--auth goes with --server"],
  [["b.json", "--sender", "crcdc"], "--sender is no identifier"],
  [["b.json", "--server", "fhir.example"], "no http or https URL"],
])("%j is a slip of usage", async (args, said) => {
  const ran = await runWith(["bundle", ...args], { files: file(bundleOf(patient, order)) });
  expect(ran).toMatchObject({ code: 64, stdout: "" });
  expect(ran.stderr).toContain(said);
});
