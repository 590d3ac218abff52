import { type Attribute, type Dataset, tags } from "./dataset.js";

/** A root of UIDs for examples; what stands under it names nothing real. */
export const uidRoot = "1.2.826.0.1.3680043.9.7539.4";

/** Attributes by keyword; a list of values, or one; null leaves the attribute out, objects are items. */
export type Attributes = Partial<Record<Attribute, unknown>>;

/** A data set in DICOM JSON. */
export function datasetOf(attributes: Attributes): Dataset {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([attribute, value]) => {
      if (value === null || value === undefined) return [];
      return [[tags[attribute as Attribute], { vr: "UN", Value: Array.isArray(value) ? value : [value] }]];
    }),
  );
}

export function codeOf(scheme: string, code: string, modifiers: readonly Dataset[] = []): Dataset {
  return datasetOf({ CodeValue: code, CodingSchemeDesignator: scheme, ViewModifierCodeSequence: modifiers });
}

const viewCodes: Readonly<Record<string, string>> = { CC: "399162004", MLO: "399368009" };

/** One mammogram, with the changes given. */
export function mammogram(side: "L" | "R", view: "CC" | "MLO", changes: Attributes = {}): Dataset {
  const number = ["LCC", "RCC", "LMLO", "RMLO"].indexOf(`${side}${view}`) + 1;
  return datasetOf({
    ImageType: ["DERIVED", "PRIMARY"],
    SOPClassUID: "1.2.840.10008.5.1.4.1.1.1.2",
    SOPInstanceUID: `${uidRoot}.1.${number}`,
    StudyDate: "20250616",
    StudyTime: "101500",
    Modality: "MG",
    PresentationIntentType: "FOR PRESENTATION",
    AvailableTransferSyntaxUID: "1.2.840.10008.1.2.1",
    PatientName: { Alphabetic: "ESSAI^Zoé" },
    PatientBirthDate: "19680211",
    StudyInstanceUID: uidRoot,
    SeriesInstanceUID: `${uidRoot}.1`,
    SeriesNumber: 1,
    InstanceNumber: number,
    ImageLaterality: side,
    ViewCodeSequence: codeOf("SCT", viewCodes[view] ?? ""),
    ...changes,
  });
}

/** Two views of each breast; the changes given are those of the first image. */
export function study(changes: Attributes = {}): readonly Dataset[] {
  return [mammogram("L", "CC", changes), mammogram("R", "CC"), mammogram("L", "MLO"), mammogram("R", "MLO")];
}
