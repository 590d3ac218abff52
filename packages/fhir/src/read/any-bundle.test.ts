import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { belgianRound, lithuanianReport } from "./guides.test-data.js";
import { readBundle } from "./read-bundle.js";
import type { BundleReading } from "./reading.js";

const json = fc.jsonValue({ maxDepth: 5 });

const TYPES = [
  "Appointment",
  "BodyStructure",
  "CarePlan",
  "Communication",
  "Condition",
  "Consent",
  "DiagnosticReport",
  "Encounter",
  "EpisodeOfCare",
  "ImagingStudy",
  "Observation",
  "Organization",
  "Patient",
  "Procedure",
  "QuestionnaireResponse",
  "ServiceRequest",
  "Task",
] as const;

const reference = fc.record({
  reference: fc.constantFrom("Patient/p1", "#c", "Encounter/e1", "urn:uuid:1", "#", "Observation/o1"),
});
const concept = fc.record({
  coding: fc.array(
    fc.record({
      system: fc.constantFrom("http://snomed.info/sct", "http://loinc.org", "x"),
      code: fc.constantFrom(
        "146611000146107",
        "268547008",
        "24606-6",
        "29771-3",
        "71651007",
        "397143007",
        "280413001",
      ),
    }),
    { maxLength: 2 },
  ),
});

/** Elements as senders fill them, right or wrong. */
const element = fc.oneof(
  json,
  reference,
  concept,
  fc.array(reference, { maxLength: 2 }),
  fc.array(concept, { maxLength: 2 }),
  fc.constantFrom(
    "final",
    "active",
    "completed",
    "finished",
    "available",
    "2026-01-05",
    "2026-13-01",
    "2026",
  ),
);

const names = [
  "status",
  "code",
  "subject",
  "patient",
  "participant",
  "encounter",
  "valueCodeableConcept",
  "component",
  "result",
  "hasMember",
  "category",
  "item",
  "series",
  "provision",
  "effectiveDateTime",
  "bodySite",
  "bodyStructure",
  "contained",
  "extension",
  "modifierExtension",
  "implicitRules",
  "questionnaire",
  "birthDate",
  "deceasedBoolean",
  "link",
  "constructor",
] as const;

const resource = fc
  .tuple(
    fc.constantFrom(...TYPES),
    fc.constantFrom("p1", "o1", "e1", "x"),
    fc.dictionary(fc.constantFrom(...names), element, { maxKeys: 8 }),
  )
  .map(([resourceType, id, elements]) => ({ ...elements, resourceType, id }));

const bundle = fc
  .tuple(
    fc.constantFrom("collection", "searchset", "transaction"),
    fc.array(fc.oneof(resource, json), { maxLength: 6 }),
  )
  .map(([type, resources]) => ({
    resourceType: "Bundle",
    type,
    entry: resources.map((one) => ({ resource: one })),
  }));

/** Places that the reading accounts for: resources that were used, and those that were listed. */
function accountedIn({ used, unmapped }: BundleReading): readonly string[] {
  return [...used, ...unmapped.map(({ path }) => path)];
}

describe("Whatever is handed over", () => {
  test("it is read without a fault", () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.array(resource), bundle), (input) => {
        readBundle(input);
        readBundle(input, { law: "FR" });
      }),
      { numRuns: 1000 },
    );
  });

  test("every resource is used or listed", () => {
    fc.assert(
      fc.property(bundle, (input) => {
        const accounted = accountedIn(readBundle(input, { law: "FR" }));
        for (const [index, { resource: one }] of input.entry.entries()) {
          const place = one === null ? `Bundle.entry[${index}]` : `Bundle.entry[${index}].resource`;
          expect(accounted.some((path) => path.startsWith(place))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("the same is read of a Bundle whose entries come in another order", () => {
    const sorted = (entry: readonly unknown[]) => {
      const { asked, carried, problems } = readBundle({ ...belgianRound, entry: entry }, { law: "BE-WAL" });
      const counts = carried.map(({ what }) => what).toSorted();
      return { asked: asked.length, counts, problems: problems.map(({ code }) => code).toSorted() };
    };
    const entries = belgianRound.entry ?? [];
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(entries));
      }),
      { numRuns: 50 },
    );
  });

  test("a value of 100,000 levels is no resource", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { inner: deep };
    const { unmapped, problems } = readBundle({ resourceType: "Observation", status: "final", deep });
    expect(unmapped).toEqual([{ path: "%resources", reason: "resource-not-read" }]);
    expect(problems.map(({ code }) => code)).toEqual(["not-a-resource"]);
  });
});

describe("Nothing of the content of resources is shown", () => {
  const mark = "Zzmark";
  const marked = fc.oneof(
    fc.constant(mark),
    fc.constantFrom(
      { reference: `Patient/${mark}` },
      { coding: [{ system: mark, code: `${mark} x` }] },
      [mark],
      {
        [mark]: mark,
      },
    ),
  );

  test("neither in problems, nor in what is carried or listed", () => {
    const resources = [...(belgianRound.entry ?? []), ...(lithuanianReport.entry ?? [])].flatMap(
      (one) => one.resource ?? [],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...resources),
        fc.dictionary(fc.constantFrom(...names.filter((name) => name !== "status"), mark), marked, {
          maxKeys: 4,
        }),
        (one, marks) => {
          const { asked: _, ...shown } = readBundle([{ ...one, ...marks }], { law: "BE-WAL" });
          expect(JSON.stringify(shown)).not.toContain(mark);
        },
      ),
      { numRuns: 500 },
    );
  });
});
