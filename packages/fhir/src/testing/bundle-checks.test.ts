import type { Bundle, FhirResource, Task } from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { writeDecision } from "../write/write-decision.js";
import { context, decidedCases } from "../write/written-cases.test-data.js";
import { faultsOfTransaction } from "./bundle-checks.js";

const { result } = decidedCases().find(({ result: one }) => one.actions.some(({ due }) => due !== null))!;
const bundle = writeDecision(result, context);

/** The Bundle with its first Task changed. */
function withTask(change: (task: Task) => Partial<Record<keyof Task, unknown>>): Bundle<FhirResource> {
  const entries = bundle.entry ?? [];
  const place = entries.findIndex(({ resource }) => resource?.resourceType === "Task");
  return {
    ...bundle,
    entry: entries.map((entry, index) =>
      index === place
        ? { ...entry, resource: { ...entry.resource, ...change(entry.resource as Task) } as FhirResource }
        : entry,
    ),
  };
}

describe("Our own checks", () => {
  test("find nothing in what is written", () => {
    expect(faultsOfTransaction(bundle)).toEqual([]);
  });

  test.each<[string, Bundle<FhirResource>]>([
    ["an entry twice", { ...bundle, entry: [...(bundle.entry ?? []), ...(bundle.entry ?? [])] }],
    ["a reference to nothing", withTask(() => ({ focus: { reference: "urn:uuid:none" } }))],
    ["a day that does not exist", withTask(() => ({ authoredOn: "2024-02-30" }))],
    [
      "a period that ends before it starts",
      withTask(() => ({ restriction: { period: { start: "2024-02-02", end: "2024-02-01" } } })),
    ],
    ["an empty list", withTask(() => ({ input: [] }))],
    ["an empty element", withTask(() => ({ restriction: {} }))],
    ["blanks around a text", withTask(() => ({ description: " text" }))],
    ["a Task without provision", withTask(() => ({ reasonCode: { text: "why" } }))],
    [
      "a condition that tells who the person is",
      {
        ...bundle,
        entry: (bundle.entry ?? []).map((entry) => ({
          ...entry,
          request: { method: "POST", url: "Task", ifNoneExist: "patient.identifier=260052A00400192" },
        })),
      },
    ],
  ])("find %s", (_, faulty) => {
    expect(faultsOfTransaction(faulty)).not.toEqual([]);
  });
});
