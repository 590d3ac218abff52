import { civilDate } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import { type BundleOptions, decideBundle } from "./decide-bundle.js";
import { readBundle } from "./read-bundle.js";
import { classOf, LEFT, patient, RIGHT, report, subject } from "./resources.test-data.js";

const classThree = classOf(LEFT, "397143007");
const classOne = classOf(RIGHT, "397140005");
const read = {
  ...report,
  result: [classThree, classOne].map(({ id }) => ({ reference: `Observation/${id}` })),
};

function answers(decision: string, values: Readonly<Record<string, object>>, more: object = {}) {
  return {
    resourceType: "QuestionnaireResponse",
    status: "completed",
    questionnaire: `https://opendepistage.org/fhir/Questionnaire/${decision}`,
    subject,
    authored: "2026-01-05",
    item: Object.entries(values).map(([linkId, value]) => ({ linkId, answer: [value] })),
    ...more,
  };
}

const code = (value: string) => ({ valueCoding: { code: value } });
const workUp = {
  workUp: code("done"),
  clinicalExamination: code("normal"),
  mobileUnit: { valueBoolean: false },
  findings: {
    valueCoding: { system: "https://opendepistage.org/fhir/CodeSystem/emptiness", code: "empty-list" },
  },
  ultrasound: code("not-done"),
  samplingAdvised: { valueBoolean: false },
};
const interview = answers("fr-breast-first-reading", workUp);
const sample = answers("fr-breast-conduct", { sampleResult: code("non-contributive") });
const examination = [patient, read, classThree, classOne, interview];
const decided = (resources: readonly object[], options: BundleOptions = {}) =>
  decideBundle(readBundle(resources), options).map(({ decision, outcome, missing }) => [
    decision,
    outcome,
    ...missing,
  ]);

describe("A first reading that ends with a class", () => {
  test("is followed by the conduct, of which what is not known is asked for", () => {
    expect(decided(examination)).toEqual([
      ["fr.breast.first-reading", "surveillance"],
      ["fr.breast.conduct", "needs-information", "sampleResult"],
    ]);
  });

  test("gives its class and its day to the answers about the conduct", () => {
    expect(decided([...examination, sample])).toEqual([
      ["fr.breast.first-reading", "surveillance"],
      ["fr.breast.conduct", "surveillance"],
    ]);
  });

  test("does not change a class that the answers tell", () => {
    const told = answers("fr-breast-conduct", {
      sampleResult: code("non-contributive"),
      finalClass: code("5"),
    });
    expect(decided([...examination, told]).at(-1)).toEqual(["fr.breast.conduct", "histology"]);
  });

  test("while it is not final, is not followed by anything", () => {
    const undone = answers("fr-breast-first-reading", { ...workUp, workUp: code("not-done") });
    expect(decided([patient, read, classThree, classOne, undone]).map(([decision]) => decision)).toEqual([
      "fr.breast.first-reading",
    ]);
  });

  test("is told in the reading as what the conduct follows, not as a question of its own", () => {
    const { asked } = readBundle(examination);
    expect(asked.map(({ decision, followedBy }) => [decision.id, followedBy?.decision.id])).toEqual([
      ["fr.breast.first-reading", "fr.breast.conduct"],
    ]);
    expect(asked[0]?.followedBy?.facts).toEqual({ mammogramOn: civilDate("2026-01-05") });
  });

  test("beside another reading settles nothing for the answers, for nobody says which one they are about", () => {
    const other = { ...read, id: "r2", effectiveDateTime: "2023-11-02", result: [] };
    const outcomes = decided([...examination, other, sample]);
    const conduct = outcomes.find(([decision]) => decision === "fr.breast.conduct");
    expect(conduct).toEqual(expect.arrayContaining(["needs-information", "finalClass"]));
  });
});

describe("A question without its day", () => {
  const { effectiveDateTime: _, ...undated } = read;
  const { authored: __, ...unsigned } = interview;
  const resources = [patient, undated, classThree, classOne, unsigned];
  const bundle = {
    resourceType: "Bundle",
    type: "collection",
    timestamp: "2026-01-05T23:30:00Z",
    entry: resources.map((resource) => ({ resource })),
  };

  test("is not answered where the Bundle has none either", () => {
    expect(decided(resources)).toEqual([]);
  });

  test("is judged on the day of the Bundle, and held back (VER-1)", () => {
    const reading = readBundle(bundle);
    expect(reading.sentOn).toBe(civilDate("2026-01-06"));
    const [first, ...others] = decideBundle(reading);
    expect(first).toMatchObject({
      on: "2026-01-06",
      outcome: "needs-information",
      values: { possible: ["surveillance"] },
      missing: ["on"],
      strength: null,
      actions: [],
      because: [],
    });
    expect(others).toEqual([]);
  });

  test("is answered on the day that the caller says", () => {
    const [first, conduct] = decideBundle(readBundle(bundle), { on: civilDate("2026-02-02") });
    expect(first).toMatchObject({ on: "2026-02-02", outcome: "surveillance", missing: [] });
    expect(conduct).toMatchObject({ on: "2026-02-02", missing: expect.arrayContaining(["mammogramOn"]) });
  });
});
