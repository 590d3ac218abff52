import {
  FRB_EQP_01,
  FRB_EQP_02,
  FRB_EQP_03,
  FRB_EQP_07,
} from "../../law/provisions/france-breast-quality.js";
import { compliance, mustHold, type Requirement, requirementFrom } from "../requirements.js";
import { facts } from "./installation-facts.js";

/** Least megapixels of each of two monitors, or of a single one (FR-ARR-2024, annexe III, annexe 1; annexe 3, IV). */
export const MONITOR_MEGAPIXELS = { ofTwo: 5, ofOne: 10 } as const;
/** Least luminance at the centre of a light box, in candelas per square metre (annexe 1). */
export const CENTRE_LUMINANCE = 2000;
/** Largest deviation of a corner from the centre, in per cent (annexe 1). */
export const CORNER_DEVIATION_PERCENT = 15;
/** Colour of a light box, in kelvins, both included (annexe 1). */
export const COLOUR_KELVINS = { from: 5500, to: 6500 } as const;

const requirement = requirementFrom(facts);

const monitors = requirement({
  path: "console.monitorMegapixels",
  provision: FRB_EQP_01,
  holds: ({ console }) => {
    const megapixels = console?.monitorMegapixels;
    if (megapixels === undefined) return undefined;
    const pair = megapixels.filter((size) => size >= MONITOR_MEGAPIXELS.ofTwo);
    return pair.length >= 2 || megapixels.some((size) => size >= MONITOR_MEGAPIXELS.ofOne);
  },
});

const CONSOLE: readonly Requirement[] = [
  monitors,
  mustHold("console.pixelForPixel", FRB_EQP_03),
  mustHold("console.oneImagePerScreen", FRB_EQP_03),
  mustHold("console.usedForFirstReading", FRB_EQP_03),
];

export const console = compliance(facts, {
  text: { en: "Reading console", fr: "Console d’interprétation" },
  requirements: CONSOLE,
  thresholds: [MONITOR_MEGAPIXELS.ofTwo, MONITOR_MEGAPIXELS.ofOne],
});

const LIGHT_BOX: readonly Requirement[] = [
  mustHold("lightBox.available", FRB_EQP_02),
  mustHold("lightBox.twoLargeFilms", FRB_EQP_02),
  mustHold("lightBox.masking", FRB_EQP_02),
  mustHold("lightBox.highFrequencySupply", FRB_EQP_02),
  mustHold("lightBox.dimmer", FRB_EQP_02),
  requirement({
    path: "lightBox.centreLuminance",
    provision: FRB_EQP_02,
    holds: ({ lightBox: box }) => {
      const luminance = box?.centreLuminance;
      return luminance === undefined ? undefined : luminance >= CENTRE_LUMINANCE;
    },
  }),
  requirement({
    path: "lightBox.cornerDeviationPercent",
    provision: FRB_EQP_02,
    holds: ({ lightBox: box }) => {
      const deviation = box?.cornerDeviationPercent;
      return deviation === undefined ? undefined : deviation <= CORNER_DEVIATION_PERCENT;
    },
  }),
  requirement({
    path: "lightBox.colourTemperatureKelvin",
    provision: FRB_EQP_02,
    holds: ({ lightBox: box }) => {
      const colour = box?.colourTemperatureKelvin;
      return colour === undefined ? undefined : colour >= COLOUR_KELVINS.from && colour <= COLOUR_KELVINS.to;
    },
  }),
];

export const lightBox = compliance(facts, {
  text: { en: "Light box", fr: "Négatoscope" },
  requirements: LIGHT_BOX,
  thresholds: [CENTRE_LUMINANCE, CORNER_DEVIATION_PERCENT, COLOUR_KELVINS.from, COLOUR_KELVINS.to],
});

const PRINTING: readonly Requirement[] = [
  mustHold("printing.available", FRB_EQP_03),
  mustHold("printing.printerValidated", FRB_EQP_03),
  mustHold("printing.filmsMarketed", FRB_EQP_03),
  mustHold("printing.pixelForPixel", FRB_EQP_03),
  mustHold("printing.oneImagePerFilm", FRB_EQP_03),
  requirement({
    path: "printing.filmFormats",
    provision: FRB_EQP_03,
    holds: ({ printing: print }) => {
      const formats = print?.filmFormats;
      return formats === undefined ? undefined : formats.length > 0 && !formats.includes("other");
    },
  }),
  requirement({
    path: "printing.printPixelNanometres",
    provision: FRB_EQP_03,
    reads: ["acquisitionPixelNanometres"],
    holds: ({ printing: print, acquisitionPixelNanometres: acquired }) => {
      const printed = print?.printPixelNanometres;
      return printed === undefined || acquired === undefined ? undefined : printed <= acquired;
    },
  }),
];

export const printing = compliance(facts, {
  text: { en: "Printer and films", fr: "Reprographe et films" },
  requirements: PRINTING,
});

const INTERNAL_CONTROL: readonly Requirement[] = [
  mustHold("internalControl.mtm100Phantom", FRB_EQP_07),
  mustHold("internalControl.luxMeter", FRB_EQP_07),
  mustHold("internalControl.tg18QcPattern", FRB_EQP_07),
];

export const internalControl = compliance(facts, {
  text: { en: "Instruments of internal control", fr: "Instruments du contrôle interne" },
  requirements: INTERNAL_CONTROL,
});

/** All that is asked of the devices for reading, printing and internal control. */
export const READING_REQUIREMENTS: readonly Requirement[] = [
  ...CONSOLE,
  ...LIGHT_BOX,
  ...PRINTING,
  ...INTERNAL_CONTROL,
];
