import { type Dataset, isDataset, textAt, valuesAt } from "./dataset.js";
import { readDate } from "./read-date.js";
import type { InstanceReading, Mark } from "./study-reading.js";

/**
 * What an image is marked with: view and side as they were read, and of name, given name, birth date and date of the
 * examination whether they are there. Their values are looked at, and not kept.
 */
export function readMarks(dataset: Dataset, read: Pick<InstanceReading, "side" | "view">): readonly Mark[] {
  const [family = "", given = ""] = alphabetic(dataset).split("^");
  const dates = (["StudyDate", "AcquisitionDate", "ContentDate"] as const).map((date) =>
    textAt(dataset, date),
  );
  const isThere: Readonly<Record<Mark, boolean>> = {
    view: read.view !== undefined,
    side: read.side !== undefined,
    name: family.trim() !== "",
    "given-name": given.trim() !== "",
    "birth-date": readDate(textAt(dataset, "PatientBirthDate")) !== undefined,
    "examination-date": dates.some((date) => readDate(date) !== undefined),
  };
  return (Object.keys(isThere) as Mark[]).filter((mark) => isThere[mark]);
}

/** The alphabetic form of the person’s name, `family^given^…`. */
function alphabetic(dataset: Dataset): string {
  const [name] = valuesAt(dataset, "PatientName");
  const text = isDataset(name) ? name["Alphabetic"] : name;
  return typeof text === "string" ? text : "";
}
