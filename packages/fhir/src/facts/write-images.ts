import type { ImagingStudySeries, ImagingStudySeriesInstance } from "fhir/r4.js";
import { processingTerms, type Side, sideTerms, viewTerms } from "../terms/breast.js";
import { DICOM, IMAGE_PROCESSING, IMAGE_TRANSFER_SYNTAX, IMAGE_VIEW } from "../terms/systems.js";
import { type Term, termOf } from "../terms/term.js";
import { type DomainWriter, recordOf, without } from "./domain-writer.js";

/** Mammograms for presentation, and for processing. */
const SOP_CLASS = "1.2.840.10008.5.1.4.1.1.1.2";
const SOP_CLASS_FOR_PROCESSING = "1.2.840.10008.5.1.4.1.1.1.2.1";
/** Below this arc a UID may be made of a UUID; these are made of places, for images that nobody has. */
const UID_ARC = "2.25";

const OID = /^[0-2](\.(0|[1-9]\d*))+$/;

/** The images of a study, each a series of one instance; a set with one that has no term stays an answer. */
export const writeImages: DomainWriter = (facts, { collection, subject }) => {
  const { images } = facts;
  if (!Array.isArray(images) || images.length === 0) return facts;
  const series = images.flatMap((image: unknown, index) => seriesOf(recordOf(image) ?? {}, index + 1) ?? []);
  if (series.length < images.length) return facts;
  collection.add({
    resourceType: "ImagingStudy",
    status: "available",
    subject,
    numberOfSeries: series.length,
    numberOfInstances: series.length,
    series,
  });
  return without(facts, "images");
};

function seriesOf(image: Readonly<Record<string, unknown>>, number: number): ImagingStudySeries | undefined {
  const side = termOf(sideTerms.slice(2), image["side"] as Side);
  const instance = instanceOf(image, number);
  if (side === undefined || instance === undefined) return undefined;
  return {
    uid: `${UID_ARC}.1.${number}`,
    modality: { system: DICOM, code: "MG" },
    laterality: codingOf(side),
    numberOfInstances: 1,
    instance: [instance],
  };
}

function instanceOf(
  image: Readonly<Record<string, unknown>>,
  number: number,
): ImagingStudySeriesInstance | undefined {
  const view = viewTerms.find(({ value }) => value === image["view"]);
  const processing = processingTerms.find(({ value }) => value === image["processing"]);
  const transferSyntax = image["transferSyntax"];
  if (view === undefined || processing === undefined) return undefined;
  if (typeof transferSyntax !== "string" || !OID.test(transferSyntax)) return undefined;
  const isForProcessing = processing.value === "for-processing";
  return {
    uid: `${UID_ARC}.2.${number}`,
    sopClass: {
      system: "urn:ietf:rfc:3986",
      code: `urn:oid:${isForProcessing ? SOP_CLASS_FOR_PROCESSING : SOP_CLASS}`,
    },
    extension: [
      { url: IMAGE_VIEW, valueCoding: codingOf(view) },
      { url: IMAGE_PROCESSING, valueCoding: codingOf(processing) },
      { url: IMAGE_TRANSFER_SYNTAX, valueOid: `urn:oid:${transferSyntax}` },
    ],
  };
}

function codingOf({ system, code }: Term) {
  return { system, code };
}
