import type { Place } from "../syntax/index.js";

/**
 * A place as it is written: `OBX[2]-5.1`, the first of its kind without a number, as in the paths that a message is
 * read by; the empty text where nothing is known of it.
 */
export function sayPlace(place: Place): string {
  const { segment, occurrence, field, repetition, component, subcomponent, line } = place;
  if (segment === undefined) return line === undefined ? "" : `line ${line}`;
  const which = numbered(occurrence);
  if (field === undefined) return `${segment}${which}`;
  const below = [component, subcomponent].filter((part) => part !== undefined).map((part) => `.${part}`);
  return `${segment}${which}-${field}${numbered(repetition)}${below.join("")}`;
}

function numbered(n: number | undefined): string {
  return n === undefined || n === 1 ? "" : `[${n}]`;
}
