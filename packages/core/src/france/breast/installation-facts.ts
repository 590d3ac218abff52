import { boolean, count, date, fact, listOf, nullable, oneOf, record, setOf } from "../../engine/index.js";

/** Facts of one mammography installation: a mammograph with its console, light box and printer, and its controls. */
export const facts = {
  technology: fact(oneOf("full-field", "scanning", "plates", "digitised-films", "films"), {
    en: "Technology: full-field or scanning detector (DR), storage-phosphor plates (CR), films digitised afterwards, films",
    fr: "Technologie : détecteur plein champ ou à balayage (DR), plaques ERLM (CR), films numérisés secondairement, films",
  }),
  mammograph: fact(
    record({
      marketedForDigitalMammography: boolean,
      dedicatedGenerator: boolean,
      motorisedCompression: boolean,
      footControl: boolean,
      pressureLimit: boolean,
      automaticExposure: boolean,
      /** The mAs used are shown after each image. */
      masDisplayed: boolean,
      /** Scattered radiation is reduced without artefacts. */
      scatterReduction: boolean,
      focusDetectorDistanceMm: count,
    }),
    { en: "Mammograph", fr: "Mammographe" },
  ),
  imageField: fact(
    record({
      /** Holder of 18×24 cm cassettes (CR). */
      smallCassetteHolder: boolean,
      /** Holder of 24×30 cm cassettes (CR). */
      largeCassetteHolder: boolean,
      /** Sides of the detector, or of the field that a scanning detector covers (DR). */
      detectorShortSideMm: count,
      detectorLongSideMm: count,
      /** Another digital device on the same site makes large formats. */
      largeFormatOnSite: boolean,
    }),
    { en: "Image field", fr: "Champ d’image" },
  ),
  magnification: fact(oneOf("geometric", "digital-zoom", "none"), {
    en: "Magnification: geometric on the mammograph, or digital zoom on the native image",
    fr: "Agrandissement : géométrique sur le mammographe, ou zoom numérique sur l’image native",
  }),
  acquisitionPixelNanometres: fact(count, {
    en: "Side of an acquisition pixel, in nanometres (50 microns: 50000)",
    fr: "Côté d’un pixel d’acquisition, en nanomètres (50 microns : 50000)",
  }),
  console: fact(
    record({
      /** Megapixels of each monitor, rounded down. */
      monitorMegapixels: listOf(count),
      /** One acquired pixel is shown as one. */
      pixelForPixel: boolean,
      /** A whole image can be seen alone on a screen pixel for pixel. */
      oneImagePerScreen: boolean,
      usedForFirstReading: boolean,
    }),
    { en: "Reading console", fr: "Console d’interprétation" },
  ),
  lightBox: fact(
    record({
      available: boolean,
      /** Two 24×30 cm films can be read at once. */
      twoLargeFilms: boolean,
      masking: boolean,
      highFrequencySupply: boolean,
      dimmer: boolean,
      /** Candelas per square metre at the centre. */
      centreLuminance: count,
      /** Largest deviation of a corner, measured 10 cm from the edges, from the centre: per cent, rounded up. */
      cornerDeviationPercent: count,
      colourTemperatureKelvin: count,
    }),
    { en: "Light box", fr: "Négatoscope" },
  ),
  printing: fact(
    record({
      available: boolean,
      printerValidated: boolean,
      filmsMarketed: boolean,
      printPixelNanometres: count,
      /** One acquired pixel is printed as one. */
      pixelForPixel: boolean,
      oneImagePerFilm: boolean,
      filmFormats: setOf("20x25", "25x30", "other"),
    }),
    {
      en: "Laser printer and films for digital mammography",
      fr: "Reprographe laser et films pour la mammographie numérique",
    },
  ),
  internalControl: fact(record({ mtm100Phantom: boolean, luxMeter: boolean, tg18QcPattern: boolean }), {
    en: "Instruments of internal control: MTM 100 phantom, lux meter, AAPM TG18-QC pattern",
    fr: "Instruments du contrôle interne : fantôme MTM 100, luxmètre, mire AAPM TG18-QC",
  }),
  firstClinicalUseOn: fact(nullable(date), {
    en: "Day of the first clinical use",
    fr: "Jour de la première utilisation clinique",
  }),
  initialControlOn: fact(nullable(date), {
    en: "Day of the initial control",
    fr: "Jour du contrôle initial",
  }),
  lastExternalControlOn: fact(nullable(date), {
    en: "Day of the last external quality control",
    fr: "Jour du dernier contrôle de qualité externe",
  }),
  controlBodyApproved: fact(boolean, {
    en: "The control body is accredited, and approved by ANSM",
    fr: "L’organisme de contrôle est accrédité, et agréé par l’ANSM",
  }),
  seriousNonConformity: fact(oneOf("none", "present", "lifted"), {
    en: "Serious non-conformity at the last control",
    fr: "Non-conformité grave lors du dernier contrôle",
  }),
  attestationSentOn: fact(nullable(date), {
    en: "Day on which the last attestation was sent to the CRCDC",
    fr: "Jour d’envoi de la dernière attestation au CRCDC",
  }),
  attestationRequestedOn: fact(nullable(date), {
    en: "Day on which the CRCDC asked for the attestation of the last control",
    fr: "Jour où le CRCDC a réclamé l’attestation du dernier contrôle",
  }),
  lastEquipmentChangeOn: fact(date, {
    en: "Day of the last change of equipment, or else of the start of activity",
    fr: "Jour du dernier changement de matériel, à défaut du démarrage de l’activité",
  }),
  equipmentFormSentOn: fact(nullable(date), {
    en: "Day on which the equipment form was last sent to the CRCDC",
    fr: "Jour du dernier envoi de la fiche de renseignement au CRCDC",
  }),
};
