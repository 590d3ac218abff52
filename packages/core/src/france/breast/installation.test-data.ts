import { civilDate } from "../../calendar/index.js";
import type { FactsOf } from "../../engine/index.js";
import type { facts } from "./installation-facts.js";

/** A synthetic installation that meets every requirement on 2025-06-16, and that tests depart from. */
export const conformingInstallation = {
  technology: "full-field",
  mammograph: {
    marketedForDigitalMammography: true,
    dedicatedGenerator: true,
    motorisedCompression: true,
    footControl: true,
    pressureLimit: true,
    automaticExposure: true,
    masDisplayed: true,
    scatterReduction: true,
    focusDetectorDistanceMm: 650,
  },
  imageField: {
    smallCassetteHolder: false,
    largeCassetteHolder: false,
    detectorShortSideMm: 240,
    detectorLongSideMm: 300,
    largeFormatOnSite: false,
  },
  magnification: "geometric",
  acquisitionPixelNanometres: 85_000,
  console: {
    monitorMegapixels: [5, 5],
    pixelForPixel: true,
    oneImagePerScreen: true,
    usedForFirstReading: true,
  },
  lightBox: {
    available: true,
    twoLargeFilms: true,
    masking: true,
    highFrequencySupply: true,
    dimmer: true,
    centreLuminance: 3000,
    cornerDeviationPercent: 10,
    colourTemperatureKelvin: 6000,
  },
  printing: {
    available: true,
    printerValidated: true,
    filmsMarketed: true,
    printPixelNanometres: 78_000,
    pixelForPixel: true,
    oneImagePerFilm: true,
    filmFormats: ["25x30"],
  },
  internalControl: { mtm100Phantom: true, luxMeter: true, tg18QcPattern: true },
  firstClinicalUseOn: civilDate("2023-03-06"),
  initialControlOn: civilDate("2023-03-01"),
  lastExternalControlOn: civilDate("2025-03-03"),
  controlBodyApproved: true,
  seriousNonConformity: "none",
  attestationSentOn: civilDate("2025-03-10"),
  attestationRequestedOn: null,
  lastEquipmentChangeOn: civilDate("2024-01-08"),
  equipmentFormSentOn: civilDate("2024-01-09"),
} as const satisfies FactsOf<typeof facts>;
