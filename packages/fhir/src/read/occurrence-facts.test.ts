import { civilDate } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import { readBundle } from "./read-bundle.js";
import { codesOf, concept, LOINC, patient, report, subject } from "./resources.test-data.js";

describe("What the resources have of the past", () => {
  const mammogram = (on: string, more: object = {}) => ({
    resourceType: "Procedure",
    status: "completed",
    code: concept("24623002"),
    subject,
    performedDateTime: on,
    ...more,
  });
  const order = {
    resourceType: "ServiceRequest",
    status: "active",
    intent: "order",
    code: concept("24606-6", LOINC),
    subject,
    authoredOn: "2026-01-02",
  };
  const lastMammogram = (...resources: readonly object[]) =>
    readBundle([patient, order, ...resources]).asked[0]?.facts["lastMammogram"];

  test("is the last mammogram by the day that is asked about", () => {
    expect(lastMammogram(mammogram("2022-03-01"), mammogram("2024-05-06"), mammogram("2026-01-03"))).toEqual({
      date: civilDate("2024-05-06"),
    });
  });

  test("is no mammogram that was not made, or on the day itself, which may be what is asked about", () => {
    expect(lastMammogram(mammogram("2024-05-06", { status: "not-done" }))).toBeUndefined();
    expect(lastMammogram(mammogram("2026-01-02"))).toBeUndefined();
    expect(lastMammogram(mammogram("2026-01-01"))).toEqual({ date: civilDate("2026-01-01") });
    expect(lastMammogram()).toBeUndefined();
  });

  test("is not known where one was made on no day, which may be the last", () => {
    const dated = mammogram("2024-05-06");
    expect(lastMammogram(dated, mammogram("2024-05"))).toBeUndefined();
    expect(codesOf(patient, dated, mammogram("2024-05"))).toEqual(["date-imprecise", "date-missing"]);
  });

  test("is not known where two of one day say different things", () => {
    const outcome = (code: string) => ({ outcome: concept(code) });
    const normal = mammogram("2024-05-06", outcome("280413001"));
    const abnormal = mammogram("2024-05-06", outcome("280415008"));
    expect(lastMammogram(normal, abnormal)).toEqual({ date: civilDate("2024-05-06") });
    expect(codesOf(patient, order, normal, abnormal)).toEqual(["facts-contradict"]);
  });

  test("is no list of tests of which one is not understood", () => {
    const smear = (code: string, on?: string) => ({
      resourceType: "Observation",
      status: "final",
      code: concept("47527-7", LOINC),
      subject,
      valueCodeableConcept: concept(code),
      ...(on === undefined ? {} : { effectiveDateTime: on }),
    });
    const answers = {
      resourceType: "QuestionnaireResponse",
      questionnaire: "https://opendepistage.org/fhir/Questionnaire/fr-cervical-test-and-interval",
      status: "completed",
      subject,
      authored: "2026-01-05",
    };
    const tests = (...resources: readonly object[]) =>
      readBundle([patient, answers, ...resources]).asked[0]?.facts["tests"];
    const known = smear("373887005", "2023-02-01");
    expect(tests(known)).toEqual([{ type: "cytology", on: civilDate("2023-02-01"), result: "normal" }]);
    expect(tests(known, smear("373887005"))).toBeUndefined();
    expect(tests(known, smear("1", "2024-02-01"))).toBeUndefined();
    expect(tests(known, { ...smear("1", "2024-02-01"), status: "cancelled" })).toHaveLength(1);
  });

  test("is no set of findings of which one is not understood", () => {
    const finding = (code: string) => ({ code: concept("129714008"), valueCodeableConcept: concept(code) });
    const mammogramOf = (...codes: readonly string[]) => ({
      resourceType: "Observation",
      id: "findings",
      status: "final",
      code: concept("71651007"),
      subject,
      component: codes.map(finding),
    });
    const findings = (...codes: readonly string[]) =>
      readBundle([
        patient,
        { ...report, result: [{ reference: "Observation/findings" }] },
        mammogramOf(...codes),
      ]).asked[0]?.facts["findings"];
    expect(findings("129788004", "697944008")).toEqual(["mass", "calcifications"]);
    expect(findings("129788004", "1")).toBeUndefined();
  });

  test("is no condition that was ruled out or is over", () => {
    const condition = (code: string, more: object) => ({
      resourceType: "Condition",
      code: concept(code),
      subject,
      ...more,
    });
    const pregnant = (more: object) =>
      readBundle([patient, { ...order, code: concept("171149006") }, condition("77386006", more)]).asked[0]
        ?.facts["pregnant"];
    expect(
      pregnant({ clinicalStatus: concept("active", "x"), verificationStatus: concept("confirmed", "x") }),
    ).toBe(true);
    expect(pregnant({ clinicalStatus: concept("resolved", "x") })).toBeUndefined();
    expect(pregnant({ verificationStatus: concept("refuted", "x") })).toBeUndefined();
    expect(pregnant({ verificationStatus: concept("provisional", "x") })).toBeUndefined();
  });
});
