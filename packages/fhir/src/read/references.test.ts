import { describe, expect, test } from "vitest";
import { collectResources } from "./collect-resources.js";
import { Node } from "./node.js";
import { References } from "./references.js";

const base = "https://example.org/fhir";
const bundle = {
  resourceType: "Bundle",
  type: "collection",
  entry: [
    {
      fullUrl: `${base}/Observation/o1`,
      resource: { resourceType: "Observation", id: "o1", contained: [{ resourceType: "Patient", id: "c" }] },
    },
    { fullUrl: `${base}/Patient/p1`, resource: { resourceType: "Patient", id: "p1" } },
    { fullUrl: "https://other.org/fhir/Patient/p1", resource: { resourceType: "Patient", id: "p1" } },
    {
      fullUrl: "urn:uuid:00000000-0000-4000-8000-000000000004",
      resource: { resourceType: "Patient", id: "p4", identifier: [{ system: "x:y", value: "4" }] },
    },
  ],
};
const { resources } = collectResources(bundle);
const references = new References(resources);
const [observation] = resources;

test.each([
  ["a relative address, on the server of the resource", { reference: "Patient/p1" }, "Bundle.entry[1]"],
  ["a full address", { reference: "https://other.org/fhir/Patient/p1" }, "Bundle.entry[2]"],
  ["a version of it", { reference: `${base}/Patient/p1/_history/3` }, "Bundle.entry[1]"],
  [
    "an address within the Bundle",
    { reference: "urn:uuid:00000000-0000-4000-8000-000000000004" },
    "Bundle.entry[3]",
  ],
  ["an id that is no one else’s", { reference: "Patient/p4" }, "Bundle.entry[3]"],
  ["a contained resource", { reference: "#c" }, "Bundle.entry[0].resource.ofType(Observation).contained[0]"],
  ["the container", { reference: "#" }, "Bundle.entry[0].resource.ofType(Observation)"],
  ["an identifier", { identifier: { system: "x:y", value: "4" } }, "Bundle.entry[3]"],
  ["nothing: another server", { reference: "https://third.org/Patient/p1" }, undefined],
  ["nothing: no such contained resource", { reference: "#d" }, undefined],
  ["nothing: a name alone", { display: "p1" }, undefined],
  [
    "nothing: an identifier of another type",
    { identifier: { system: "x:y", value: "4" }, type: "Practitioner" },
    undefined,
  ],
])("leads to %s", (_, reference, place) => {
  if (observation === undefined) throw new TypeError("no resource");
  const found = references.resolve(new Node(reference, ""), observation)?.place;
  if (place === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(place);
});

describe("An id that two resources have", () => {
  const resolveAmong = (...changes: readonly object[]) => {
    const entry = bundle.entry.map(({ resource }, index) => ({
      resource: { ...resource, ...changes[index] },
    }));
    const collected = collectResources({ resourceType: "Bundle", entry });
    const [first] = collected.resources;
    if (first === undefined) throw new TypeError("no resource");
    return new References(collected.resources).resolve(new Node({ reference: "Patient/p1" }, ""), first);
  };

  test("leads nowhere without the server", () => {
    expect(resolveAmong({}, { gender: "female" })).toBeUndefined();
  });

  test("leads to the first where it is the same one twice", () => {
    expect(resolveAmong()?.place).toBe("Bundle.entry[1].resource.ofType(Patient)");
  });
});
