import type {
  Extension,
  ImagingStudy,
  ImagingStudySeries,
  ImagingStudySeriesInstance,
  Reference,
} from "fhir/r4.js";
import {
  DATA_ABSENT_REASON,
  DICOM,
  FACT_VALUE,
  IMAGE_ADDITIONAL_VIEW,
  IMAGE_PROCESSING,
  IMAGE_SIDE,
  IMAGE_TRANSFER_SYNTAX,
  IMAGE_VIEW,
  IMAGE_VIEW_MODIFIER,
  SNOMED,
} from "../terms/systems.js";
import type { InstanceReading, StudyReading } from "./study-reading.js";

/** What an ImagingStudy says beside the study. */
export interface ImagingStudyOptions {
  /** Whose study it is, as the receiver knows the person; without it, the subject is said to be masked. */
  readonly subject?: Reference;
}

/** A study as ImagingStudy (R4): series, instances, and what the decisions on images look at. */
export function writeImagingStudy(study: StudyReading, { subject }: ImagingStudyOptions = {}): ImagingStudy {
  const { uid, on, startedAt, accessionNumber, instances } = study;
  const started = startedAt ?? on;
  const series = [...new Set(instances.map((instance) => instance.series))];
  return {
    resourceType: "ImagingStudy",
    identifier: [
      { system: "urn:dicom:uid", value: `urn:oid:${uid}` },
      ...(accessionNumber === undefined ? [] : [{ type: ACCESSION, value: accessionNumber }]),
    ],
    status: "available",
    modality: [...new Set(instances.map(({ modality }) => modality))].map(modalityOf),
    subject: subject ?? { extension: [{ url: DATA_ABSENT_REASON, valueCode: "masked" }] },
    ...(started === undefined ? {} : { started }),
    numberOfSeries: series.length,
    numberOfInstances: instances.length,
    series: series.map((seriesUid) => writeSeries(seriesUid, instances)),
  };
}

const ACCESSION = {
  coding: [{ system: "http://terminology.hl7.org/CodeSystem/v2-0203", code: "ACSN" }],
};

function modalityOf(code: string) {
  return { system: DICOM, code };
}

function writeSeries(uid: string, instances: readonly InstanceReading[]): ImagingStudySeries {
  const members = instances.filter(({ series }) => series === uid);
  const [first] = members;
  const sides = new Set(members.map(({ side }) => side));
  const [side] = sides;
  const isOfOneSide = sides.size === 1 && side !== undefined;
  return {
    uid,
    ...(first?.seriesNumber === undefined ? {} : { number: first.seriesNumber }),
    modality: modalityOf(first?.modality ?? "OT"),
    numberOfInstances: members.length,
    ...(members.some(({ kind }) => kind === "image") ? { bodySite: BREAST } : {}),
    ...(isOfOneSide ? { laterality: lateralityOf(side) } : {}),
    instance: members.map(writeInstance),
  };
}

const BREAST = { system: SNOMED, code: "76752008", display: "Breast structure" };

/** Left and right as qualifiers of the breast that the series names. */
function lateralityOf(side: "left" | "right") {
  return { system: SNOMED, code: side === "left" ? "7771000" : "24028007" };
}

function writeInstance(instance: InstanceReading): ImagingStudySeriesInstance {
  const { uid, sopClass, number } = instance;
  const extension = extensionsOf(instance);
  return {
    ...(extension.length === 0 ? {} : { extension: [...extension] }),
    uid,
    sopClass: { system: "urn:ietf:rfc:3986", code: `urn:oid:${sopClass}` },
    ...(number === undefined ? {} : { number }),
  };
}

/** What DICOM knows of an image and R4 has no element for. */
function extensionsOf({ side, view, transferSyntax, processing }: InstanceReading): readonly Extension[] {
  return [
    ...(side === undefined ? [] : [{ url: IMAGE_SIDE, valueCoding: lateralityOf(side) }]),
    // Under a name of its own, an additional view is not taken for one of the two incidences.
    ...(view === undefined
      ? []
      : [coded(view.isFull ? IMAGE_VIEW : IMAGE_ADDITIONAL_VIEW, SNOMED, view.code)]),
    ...(view?.modifiers ?? []).map((code) => coded(IMAGE_VIEW_MODIFIER, SNOMED, code)),
    ...(transferSyntax === undefined
      ? []
      : [{ url: IMAGE_TRANSFER_SYNTAX, valueOid: `urn:oid:${transferSyntax}` }]),
    ...(processing === undefined ? [] : [coded(IMAGE_PROCESSING, FACT_VALUE, processing)]),
  ];
}

function coded(url: string, system: string, code: string): Extension {
  return { url, valueCoding: { system, code } };
}
