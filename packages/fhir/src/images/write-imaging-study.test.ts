import { expect, test } from "vitest";
import { readBundle } from "../read/index.js";
import { questionnaireOf } from "../terms/questionnaire.js";
import { Validator } from "../testing/validate.js";
import { imageFactsOf } from "./image-facts.js";
import { readStudyMetadata } from "./read-study-metadata.js";
import { type Attributes, codeOf, mammogram, study, uidRoot } from "./study.test-data.js";
import { writeImagingStudy } from "./write-imaging-study.js";

const validator = new Validator();
const extensionBase = "https://opendepistage.org/fhir/StructureDefinition/";

const written = (metadata: unknown, options = {}) => {
  const parsed = readStudyMetadata(metadata);
  return parsed.ok ? writeImagingStudy(parsed.study, options) : expect.fail();
};

test("a study is written with its counts, sides and views", () => {
  const resource = written(study({ TimezoneOffsetFromUTC: "+0200", AccessionNumber: "A1" }));
  expect(resource).toMatchObject({
    identifier: [{ system: "urn:dicom:uid", value: `urn:oid:${uidRoot}` }, { value: "A1" }],
    status: "available",
    modality: [{ code: "MG" }],
    started: "2025-06-16T10:15:00+02:00",
    numberOfSeries: 1,
    numberOfInstances: 4,
    series: [{ uid: `${uidRoot}.1`, number: 1, numberOfInstances: 4, bodySite: { code: "76752008" } }],
  });
  const [series] = resource.series ?? [];
  expect(series?.laterality).toBeUndefined();
  expect(series?.instance?.[0]).toEqual({
    uid: `${uidRoot}.1.1`,
    number: 1,
    sopClass: { system: "urn:ietf:rfc:3986", code: "urn:oid:1.2.840.10008.5.1.4.1.1.1.2" },
    extension: [
      {
        url: `${extensionBase}image-side`,
        valueCoding: { system: "http://snomed.info/sct", code: "7771000" },
      },
      {
        url: `${extensionBase}image-view`,
        valueCoding: { system: "http://snomed.info/sct", code: "399162004" },
      },
      { url: `${extensionBase}image-transfer-syntax`, valueOid: "urn:oid:1.2.840.10008.1.2.1" },
      {
        url: `${extensionBase}image-processing`,
        valueCoding: {
          system: "https://opendepistage.org/fhir/CodeSystem/fact-value",
          code: "for-presentation",
        },
      },
    ],
  });
});

test("a series of one side has its laterality", () => {
  const own = (series: number) => ({ SeriesInstanceUID: `${uidRoot}.${series}`, SeriesNumber: series });
  const resource = written([
    mammogram("L", "CC", own(1)),
    mammogram("R", "CC", own(2)),
    mammogram("L", "MLO", own(1)),
  ]);
  expect(resource.numberOfSeries).toBe(2);
  expect(resource.series?.map(({ laterality, instance }) => [laterality?.code, instance?.length])).toEqual([
    ["7771000", 2],
    ["24028007", 1],
  ]);
});

test("an additional view is not written as a full one", () => {
  const spot = codeOf("SCT", "399162004", [codeOf("SCT", "399055006")]);
  const [instance] = written(study({ ViewCodeSequence: spot })).series?.[0]?.instance ?? [];
  const urls = instance?.extension?.map(({ url }) => url.replace(extensionBase, ""));
  expect(urls).toEqual([
    "image-side",
    "image-additional-view",
    "image-view-modifier",
    "image-transfer-syntax",
    "image-processing",
  ]);
});

test("of the person, nothing is written", () => {
  const text = JSON.stringify(written(study({ PatientName: { Alphabetic: "ESSAI^Zoé" } })));
  for (const secret of ["ESSAI", "Zoé", "1968"]) expect(text).not.toContain(secret);
});

test("the subject is the one given, else masked", () => {
  const subject = { reference: "Patient/p1" };
  expect(written(study(), { subject }).subject).toEqual(subject);
  expect(written(study()).subject.extension).toMatchObject([{ valueCode: "masked" }]);
});

test.each<Attributes>([
  {},
  { StudyDate: null, StudyTime: null, SeriesNumber: null, InstanceNumber: null },
  {
    ImageLaterality: null,
    ViewCodeSequence: null,
    AvailableTransferSyntaxUID: null,
    PresentationIntentType: null,
  },
  { SOPClassUID: "1.2.840.10008.5.1.4.1.1.88.50", Modality: "SR" },
  { TimezoneOffsetFromUTC: "+0200", AccessionNumber: "A1" },
])("what is written of a study with %j passes the validators", (changes) => {
  expect(validator.faultsOf(written(study(changes)))).toEqual([]);
});

/** The facts for be.breast.image-set that are read of a study as it was written, where somebody asks for it. */
function readBack(metadata: unknown) {
  const subject = { reference: "Patient/p1" };
  const question = {
    resourceType: "QuestionnaireResponse",
    status: "completed",
    questionnaire: questionnaireOf("be.breast.image-set"),
    subject,
    authored: "2025-06-16",
  };
  const person = { resourceType: "Patient", id: "p1" };
  const { asked } = readBundle([person, question, written(metadata, { subject })], { law: "BE-WAL" });
  expect(asked.map(({ decision }) => decision.id)).toEqual(["be.breast.image-set"]);
  return asked[0]?.facts;
}

test.each<Attributes>([
  {},
  { AvailableTransferSyntaxUID: "1.2.840.10008.1.2.4.90" },
  { ImageType: ["DERIVED", "SECONDARY"] },
  { ViewCodeSequence: codeOf("SCT", "399162004", [codeOf("SCT", "399055006")]) },
  { SOPClassUID: "1.2.840.10008.5.1.4.1.1.88.50", Modality: "SR" },
])("what is written of a study with %j is read back as the facts that the metadata gave", (changes) => {
  const parsed = readStudyMetadata(study(changes));
  const facts = parsed.ok ? imageFactsOf(parsed.study, "be.breast.image-set") : expect.fail();
  expect(readBack(study(changes))).toEqual(facts);
});

test.each<Attributes>([{ ImageLaterality: null }, { AvailableTransferSyntaxUID: null }])(
  "a study with an image of %j is not read back as if it had the whole",
  (changes) => {
    expect(readBack(study(changes))).toEqual({});
  },
);
