import { evalFhirPath } from "@medplum/core";
import { describe, expect, test } from "vitest";
import { belgianRound, lithuanianReport } from "./guides.test-data.js";
import { readBundle } from "./read-bundle.js";

const entry = (number: number, type: string) => `Bundle.entry[${number}].resource.ofType(${type})`;

describe("A round of Belgian population screening", () => {
  const reading = readBundle(belgianRound, { law: "BE-WAL" });

  test("is read without a problem, and every element is read or listed", () => {
    expect(reading.problems).toEqual([]);
    expect(reading.unmapped).toEqual([
      { path: `${entry(0, "Patient")}.gender`, reason: "element-not-read" },
      { path: entry(1, "Organization"), reason: "resource-not-read" },
      { path: `${entry(2, "CarePlan")}.intent`, reason: "element-not-read" },
      { path: `${entry(2, "CarePlan")}.author`, reason: "element-not-read" },
      { path: `${entry(2, "CarePlan")}.activity`, reason: "element-not-read" },
      { path: `${entry(3, "Appointment")}.contained[0].ofType(Location)`, reason: "resource-not-read" },
      { path: `${entry(5, "Observation")}.performer`, reason: "element-not-read" },
      { path: `${entry(6, "ServiceRequest")}.bodySite`, reason: "element-not-read" },
      { path: `${entry(7, "Communication")}.sender`, reason: "element-not-read" },
    ]);
  });

  test("tells the invitation and the examination as events", () => {
    expect(reading.events.map(({ programme, event }) => ({ programme, ...event }))).toEqual([
      { programme: "be.breast", type: "invited", on: "2025-02-03" },
      { programme: "be.breast", type: "examined", at: "2025-03-10T10:05:00+01:00" },
    ]);
  });

  test("carries what it is, by codes and days alone", () => {
    const carried = reading.carried.map(({ place: _, ...rest }) => rest);
    expect(carried).toEqual([
      { what: "identity", value: "ssin" },
      { what: "birth-date" },
      { what: "plan", value: "screening-plan", cancer: "breast" },
      { what: "appointment", value: "appointment", cancer: "breast", on: "2025-03-10" },
      { what: "encounter", value: "encounter", cancer: "breast", on: "2025-03-10" },
      { what: "result", value: "abnormal", cancer: "breast", on: "2025-03-10" },
      { what: "follow-up-proposal", value: "http://snomed.info/sct#73761001" },
      { what: "next-invitation", value: "tobedetermined", cancer: "breast", on: "2025-03-20" },
      { what: "plan", value: "screening-round", cancer: "cervical" },
      { what: "next-invitation", value: "refusal", cancer: "cervical" },
    ]);
  });

  test("of which nothing says that it is Walloon tells no event, for the number does not say it", () => {
    expect(readBundle(belgianRound).events).toEqual([]);
  });
});

describe("A Lithuanian report of a mammogram, in R5", () => {
  const reading = readBundle(lithuanianReport);

  test("tells classes, findings, density and history", () => {
    const told = reading.carried.flatMap((one) =>
      "value" in one ? [`${one.what} ${one.value}`] : [one.what],
    );
    expect(told).toEqual([
      "birth-date",
      "result bi-rads-2",
      "result bi-rads-4",
      "result bi-rads-6",
      "density c",
      "result mass",
      "history No history of breast cancer",
      "examination mammogram-images",
      "examination mammogram",
    ]);
  });

  test("asks for nothing: nobody says that it is a screening", () => {
    expect(reading.asked).toEqual([]);
  });

  test("lists what it does not use, free text and foreign forms among it", () => {
    expect(reading.unmapped).toEqual([
      { path: `${entry(5, "Observation")}.bodySite`, reason: "element-not-read" },
      {
        path: `${entry(6, "Observation")}.component[1]`,
        reason: "not-mapped",
        code: "http://snomed.info/sct#248530000",
      },
      {
        path: `${entry(6, "Observation")}.component[2]`,
        reason: "not-mapped",
        code: "http://snomed.info/sct#288531002",
      },
      { path: entry(8, "Observation"), reason: "not-mapped", code: "http://snomed.info/sct#161797003" },
      {
        path: entry(9, "DiagnosticReport"),
        reason: "service-not-mapped",
        code: "http://snomed.info/sct#4231000179109",
      },
      { path: entry(12, "QuestionnaireResponse"), reason: "not-mapped" },
    ]);
  });

  test("has problems with a class of no breast, and with images that are not all there", () => {
    expect(reading.problems.map(({ code, place }) => [code, place])).toEqual([
      ["side-missing", entry(4, "Observation")],
      ["images-missing", entry(10, "ImagingStudy")],
    ]);
  });
});

test.each([belgianRound, lithuanianReport])("Each place is a FHIRPath that leads to an element", (bundle) => {
  const { unmapped, carried, problems, asked, used } = readBundle(bundle, { law: "BE-WAL" });
  const places = [
    ...unmapped.map(({ path }) => path),
    ...carried.map(({ place }) => place),
    ...problems.map(({ place }) => place),
    ...asked.map(({ place }) => place),
    ...used,
  ];
  expect(places.filter((place) => evalFhirPath(place, bundle).length === 0)).toEqual([]);
});
