import type { Sheet } from "../model/sheet.js";

/** The parts of a sheet that a first reading is told by. */
const firstParts = ["firstReading", "immediateWorkUp"] as const;

/** Whether the document says different things of a first reading or of its work-up: neither is then known. */
export function isFirstContested(sheet: Sheet): boolean {
  return isContested(sheet, firstParts);
}

/** Whether the document says different things of a second reading, which is then not known. */
export function isSecondContested(sheet: Sheet): boolean {
  return isContested(sheet, ["secondReading"]);
}

/** Whether the document says different things of a deferred work-up, which is then not known. */
export function isDeferredContested(sheet: Sheet): boolean {
  return isContested(sheet, ["deferredWorkUp"]);
}

function isContested({ contested = [] }: Sheet, parts: readonly string[]): boolean {
  return contested.some((path) => parts.includes(path.split(".")[0] ?? ""));
}
