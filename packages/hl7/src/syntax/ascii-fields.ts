import { splitParts } from "./split.js";

/** A line in which only the fields that are ASCII are left: what can be read of it whatever its character set. */
export function asciiFieldsOf(line: string, separator: string | undefined): string {
  const fields = splitParts(line, separator).map((field) => (isAscii(field) ? field : ""));
  return fields.join(separator);
}

function isAscii(field: string): boolean {
  for (let index = 0; index < field.length; index += 1) {
    if (field.charCodeAt(index) > 0x7f) return false;
  }
  return true;
}
