/** A DICOM data set as DICOM JSON writes it (PS3.18, F.2), its content not yet looked at. */
export type Dataset = Readonly<Record<string, unknown>>;

/** The attributes that are read, by their tag in DICOM JSON. */
export const tags = {
  ImageType: "00080008",
  SOPClassUID: "00080016",
  SOPInstanceUID: "00080018",
  StudyDate: "00080020",
  AcquisitionDate: "00080022",
  ContentDate: "00080023",
  StudyTime: "00080030",
  AccessionNumber: "00080050",
  Modality: "00080060",
  ConversionType: "00080064",
  PresentationIntentType: "00080068",
  CodeValue: "00080100",
  CodingSchemeDesignator: "00080102",
  TimezoneOffsetFromUTC: "00080201",
  AvailableTransferSyntaxUID: "00083002",
  PatientName: "00100010",
  PatientBirthDate: "00100030",
  ViewPosition: "00185101",
  StudyInstanceUID: "0020000D",
  SeriesInstanceUID: "0020000E",
  SeriesNumber: "00200011",
  InstanceNumber: "00200013",
  Laterality: "00200060",
  ImageLaterality: "00200062",
  LossyImageCompression: "00282110",
  ViewCodeSequence: "00540220",
  ViewModifierCodeSequence: "00540222",
} as const;

export type Attribute = keyof typeof tags;

/** The values of an attribute; none where it is absent, empty or kept elsewhere. */
export function valuesAt(dataset: Dataset, attribute: Attribute): readonly unknown[] {
  const element = dataset[tags[attribute]];
  const values = isDataset(element) ? element["Value"] : undefined;
  return Array.isArray(values) ? values.filter((value) => value !== null) : [];
}

/** The texts of an attribute, without the blanks that DICOM pads with. */
export function textsAt(dataset: Dataset, attribute: Attribute): readonly string[] {
  return valuesAt(dataset, attribute)
    .filter((value) => typeof value === "string")
    .map((value) => value.trim());
}

/** The one text of an attribute; undefined where there is none, or several. */
export function textAt(dataset: Dataset, attribute: Attribute): string | undefined {
  const [text, ...more] = textsAt(dataset, attribute);
  return more.length === 0 && text !== "" ? text : undefined;
}

/** A whole number of 0 or more, which DICOM JSON may also write as text. */
export function numberAt(dataset: Dataset, attribute: Attribute): number | undefined {
  const [value, ...more] = valuesAt(dataset, attribute);
  const number = typeof value === "string" && /^\s*\d{1,12}\s*$/.test(value) ? Number(value) : value;
  const isCount = typeof number === "number" && Number.isSafeInteger(number) && number >= 0;
  return isCount && more.length === 0 ? number : undefined;
}

/** The items of a sequence. */
export function itemsAt(dataset: Dataset, attribute: Attribute): readonly Dataset[] {
  return valuesAt(dataset, attribute).filter(isDataset);
}

export function isDataset(value: unknown): value is Dataset {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
