import { describe, expect, test } from "vitest";
import { viewTerms } from "../terms/breast.js";
import { readBundle } from "./read-bundle.js";
import { patient, subject } from "./resources.test-data.js";

const BASE = "https://opendepistage.org/fhir/StructureDefinition";
const LEFT = { system: "http://snomed.info/sct", code: "7771000" };
const RIGHT = { system: "http://snomed.info/sct", code: "24028007" };
const CC = { system: "http://snomed.info/sct", code: "399162004" };
const SYNTAX = "1.2.840.10008.1.2.1";

const sideOf = (valueCoding: object) => ({ url: `${BASE}/image-side`, valueCoding });
const viewOf = (valueCoding: object) => ({ url: `${BASE}/image-view`, valueCoding });
const syntax = { url: `${BASE}/image-transfer-syntax`, valueOid: `urn:oid:${SYNTAX}` };

function readWith(extension: readonly object[], series: object = {}) {
  const study = {
    resourceType: "ImagingStudy",
    status: "available",
    subject,
    series: [
      {
        uid: "1.2.3",
        modality: { system: "http://dicom.nema.org/resources/ontology/DCM", code: "MG" },
        instance: [
          {
            uid: "1.2.3.4",
            sopClass: { system: "urn:ietf:rfc:3986", code: "urn:oid:1.2.840.10008.5.1.4.1.1.1.2" },
            extension,
          },
        ],
        ...series,
      },
    ],
  };
  const answers = {
    resourceType: "QuestionnaireResponse",
    status: "completed",
    questionnaire: "https://opendepistage.org/fhir/Questionnaire/be-breast-image-set",
    subject,
    authored: "2026-01-05",
  };
  const { asked, unmapped } = readBundle([patient, study, answers], { law: "BE-WAL" });
  const instance = "%resources[1].ofType(ImagingStudy).series[0].instance[0]";
  return {
    images: asked[0]?.facts["images"],
    missing: unmapped
      .filter(({ path }) => path.startsWith(`${instance}.extension(`))
      .map(({ path, reason }) => [path.slice(`${instance}.extension('${BASE}/`.length, -2), reason]),
  };
}

const image = { side: "left", view: "CC", transferSyntax: SYNTAX, processing: "for-presentation" };

describe("An image", () => {
  test.each(viewTerms)("of the view $code of $system is a $value", ({ system, code, value }) => {
    const { images, missing } = readWith([sideOf(LEFT), viewOf({ system, code }), syntax]);
    expect({ images, missing }).toEqual({ images: [{ ...image, view: value }], missing: [] });
  });

  test.each([
    ["side", [viewOf(CC), syntax], "image-side"],
    ["view", [sideOf(LEFT), syntax], "image-view"],
    ["transfer syntax", [sideOf(LEFT), viewOf(CC)], "image-transfer-syntax"],
  ])("without its %s leaves the set unknown, and the place of it is told", (_, extension, name) => {
    expect(readWith(extension)).toEqual({ images: undefined, missing: [[name, "no-value"]] });
  });

  test("has the side of its series, unless it says another one", () => {
    expect(readWith([viewOf(CC), syntax], { laterality: LEFT }).images).toEqual([image]);
    const other = readWith([sideOf(RIGHT), viewOf(CC), syntax], { laterality: LEFT });
    expect(other).toEqual({ images: undefined, missing: [["image-side", "no-value"]] });
    const both = readWith([viewOf(CC), syntax], {
      laterality: LEFT,
      bodySite: { system: "http://snomed.info/sct", code: "73056007" },
    });
    expect(both.images).toBeUndefined();
  });
});
