import { addYears, type CivilDate, civilDate } from "../../calendar/index.js";
import type { FactsOf } from "../../engine/index.js";
import { FRB_EQP_01, FRB_EQP_03, FRB_EQP_05 } from "../../law/provisions/france-breast-quality.js";
import { compliance, mustHold, type Requirement, requirementFrom } from "../requirements.js";
import { facts } from "./installation-facts.js";

/** Least distance from focus to detector, in millimetres (FR-ARR-2024, annexe III, annexe 1). */
export const FOCUS_DETECTOR_DISTANCE_MM = 600;
/** Least sides of a detector, in millimetres (annexe 1; annexe 3, III). */
export const DETECTOR_SIDES_MM = { short: 210, long: 260 } as const;
/** Largest pixel for which a digital zoom counts as magnification, in nanometres (annexe 3, III). */
export const ZOOM_PIXEL_NANOMETRES = 50_000;
/** Last day without adequate magnification: one year after publication (annexe 3, III; VER-2). */
export const LAST_DAY_WITHOUT_MAGNIFICATION: CivilDate = addYears(civilDate("2024-01-26"), 1);

const requirement = requirementFrom(facts);
type Known = FactsOf<typeof facts>;

/** Whether the detector is direct (DR); undefined while the technology is unknown. */
export function isDirect({ technology }: Known): boolean | undefined {
  return technology === undefined ? undefined : technology === "full-field" || technology === "scanning";
}

const isDigital = requirement({
  path: "technology",
  provision: FRB_EQP_03,
  holds: ({ technology }) =>
    technology === undefined ? undefined : technology !== "films" && technology !== "digitised-films",
});

const distance = requirement({
  path: "mammograph.focusDetectorDistanceMm",
  provision: FRB_EQP_01,
  holds: ({ mammograph: device }) => {
    const millimetres = device?.focusDetectorDistanceMm;
    return millimetres === undefined ? undefined : millimetres >= FOCUS_DETECTOR_DISTANCE_MM;
  },
});

const MAMMOGRAPH: readonly Requirement[] = [
  isDigital,
  mustHold("mammograph.marketedForDigitalMammography", FRB_EQP_03),
  mustHold("mammograph.dedicatedGenerator", FRB_EQP_01),
  mustHold("mammograph.motorisedCompression", FRB_EQP_01),
  mustHold("mammograph.footControl", FRB_EQP_01),
  mustHold("mammograph.pressureLimit", FRB_EQP_01),
  mustHold("mammograph.automaticExposure", FRB_EQP_01),
  mustHold("mammograph.masDisplayed", FRB_EQP_01),
  mustHold("mammograph.scatterReduction", FRB_EQP_01),
  distance,
];

export const mammograph = compliance(facts, {
  text: { en: "Mammograph", fr: "Mammographe" },
  requirements: MAMMOGRAPH,
  thresholds: [FOCUS_DETECTOR_DISTANCE_MM],
  interpretations: ["ORG-7"],
});

const cassettes = (field: "smallCassetteHolder" | "largeCassetteHolder"): Requirement =>
  requirement({
    path: `imageField.${field}`,
    provision: FRB_EQP_01,
    reads: ["technology"],
    holds: ({ technology, imageField }) => {
      const held = imageField?.[field];
      if (held === true || (technology !== undefined && technology !== "plates")) return true;
      return technology === undefined || held === undefined ? undefined : false;
    },
  });

/** Whether the detector makes large formats; the two sides may be given in either order. */
function isLargeFormat({ imageField }: Known): boolean | undefined {
  const one = imageField?.detectorShortSideMm;
  const other = imageField?.detectorLongSideMm;
  if (one === undefined || other === undefined) return undefined;
  return Math.min(one, other) >= DETECTOR_SIDES_MM.short && Math.max(one, other) >= DETECTOR_SIDES_MM.long;
}

const detectorSize = requirement({
  path: "imageField.detectorShortSideMm",
  reason: "image-field-detector-size",
  provision: FRB_EQP_01,
  reads: ["imageField.detectorLongSideMm", "imageField.largeFormatOnSite", "technology"],
  holds: (known) => {
    const direct = isDirect(known);
    const enough = [isLargeFormat(known), known.imageField?.largeFormatOnSite];
    if (direct === false || enough.includes(true)) return true;
    return direct === undefined || enough.includes(undefined) ? undefined : false;
  },
});

const IMAGE_FIELD: readonly Requirement[] = [
  cassettes("smallCassetteHolder"),
  cassettes("largeCassetteHolder"),
  detectorSize,
];

export const imageField = compliance(facts, {
  text: { en: "Cassettes, or size of the detector", fr: "Cassettes, ou taille du détecteur" },
  requirements: IMAGE_FIELD,
  thresholds: [DETECTOR_SIDES_MM.short, DETECTOR_SIDES_MM.long],
});

/** Whether the magnification is adequate, whatever the day. */
export function isMagnificationAdequate(known: Known): boolean | undefined {
  if (known.magnification === undefined) return undefined;
  if (known.magnification !== "digital-zoom") return known.magnification === "geometric";
  const pixel = known.acquisitionPixelNanometres;
  const isFine = pixel === undefined ? undefined : pixel <= ZOOM_PIXEL_NANOMETRES;
  const conditions = [isDirect(known), isFine];
  if (conditions.includes(false)) return false;
  return conditions.includes(undefined) ? undefined : true;
}

const MAGNIFICATION: readonly Requirement[] = [
  requirement({
    path: "magnification",
    provision: FRB_EQP_05,
    reads: ["technology", "acquisitionPixelNanometres"],
    holds: (known, { on }) => on <= LAST_DAY_WITHOUT_MAGNIFICATION || isMagnificationAdequate(known),
  }),
];

export const magnification = compliance(facts, {
  text: { en: "Magnification", fr: "Agrandissement" },
  requirements: MAGNIFICATION,
  thresholds: [ZOOM_PIXEL_NANOMETRES],
  interpretations: ["VER-2"],
});

/** All that is asked of the mammograph. */
export const MAMMOGRAPH_REQUIREMENTS: readonly Requirement[] = [
  ...MAMMOGRAPH,
  ...IMAGE_FIELD,
  ...MAGNIFICATION,
];
