import type { Side } from "../terms/breast.js";
import { type Dataset, textAt } from "./dataset.js";
import { type Finding, found, nothing, unread } from "./finding.js";

const SIDES: ReadonlyMap<string, Side> = new Map([
  ["L", "left"],
  ["R", "right"],
]);

/** Which breast an image shows: Image Laterality (0020,0062), else the Laterality of its series (0020,0060). */
export function readSide(dataset: Dataset): Finding<Side> {
  const own = textAt(dataset, "ImageLaterality");
  const ofSeries = textAt(dataset, "Laterality");
  const code = own ?? ofSeries;
  if (code === undefined) return unread("ImageLaterality", nothing, EXPECTED);
  const side = SIDES.get(code);
  if (side === undefined)
    return unread(own === undefined ? "Laterality" : "ImageLaterality", OTHER, EXPECTED);
  // A series may hold both sides and then has no laterality; one that has another contradicts the image.
  if (ofSeries !== undefined && ofSeries !== code) return unread("ImageLaterality", CONTRADICTION, EXPECTED);
  return found(side);
}

const EXPECTED = { en: "L or R", fr: "L ou R" };
const OTHER = { en: "another value", fr: "une autre valeur" };
const CONTRADICTION = {
  en: "another side than that of the series (0020,0060)",
  fr: "un autre côté que celui de la série (0020,0060)",
};
