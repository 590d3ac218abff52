import { addDuration, type CivilDate } from "../../calendar/index.js";
import { boolean, date, derivedFrom, fact, nullable, record } from "../../engine/index.js";

/** Working days after the examination within which the unit records and sends (BE-CCREF-2024, art. 12). */
export const SUBMISSION_DELAY = { workingDays: 2, calendar: "BE-ouvrables" } as const;

export const facts = {
  examinedOn: fact(date, { en: "Day of the mammotest", fr: "Jour du mammotest" }),
  recordedOn: fact(nullable(date), {
    en: "Day on which administrative data and first reading were recorded in the RIS",
    fr: "Jour d’encodage des données administratives et de la première lecture dans le RIS",
  }),
  imagesSentOn: fact(nullable(date), {
    en: "Day on which the images were sent to the CCRef",
    fr: "Jour d’envoi des clichés au CCRef",
  }),
  womanInformed: fact(boolean, {
    en: "The woman was told that her data are recorded for evaluation",
    fr: "La femme a été prévenue de l’enregistrement de ses données à des fins d’évaluation",
  }),
  items: fact(
    record({
      niss: boolean,
      name: boolean,
      givenName: boolean,
      birthDate: boolean,
      examinationDate: boolean,
      mammogram: boolean,
      firstReading: boolean,
      firstReader: boolean,
      technologist: boolean,
      priorImagesExist: boolean,
      priorImagesSent: boolean,
      doctorNamed: boolean,
      doctorTransmitted: boolean,
    }),
    { en: "What the unit has transmitted", fr: "Ce que l’unité a transmis" },
  ),
};

const derived = derivedFrom(facts);

export const term = derived({
  text: { en: "Term of two working days", fr: "Délai de deux jours ouvrables" },
  classes: {
    running: { en: "not yet passed", fr: "non échu" },
    passed: { en: "passed", fr: "échu" },
  },
  reads: ["examinedOn"],
  offsets: [SUBMISSION_DELAY],
  interpretations: ["CAL-8", "CAL-9", "BE-4"],
  classify: ({ examinedOn }, { on }) => (on <= dueAfter(examinedOn) ? "running" : "passed"),
});

/** The last day on which record and images are on time. */
function dueAfter(examinedOn: CivilDate): CivilDate {
  return addDuration(examinedOn, SUBMISSION_DELAY);
}

const IN_TIME = {
  none: { en: "not yet", fr: "pas encore" },
  "in-time": { en: "by the due day", fr: "au plus tard à l’échéance" },
  late: { en: "after the due day", fr: "après l’échéance" },
};

function inTime(doneOn: CivilDate | null, examinedOn: CivilDate): keyof typeof IN_TIME {
  if (doneOn === null) return "none";
  return doneOn <= dueAfter(examinedOn) ? "in-time" : "late";
}

export const recorded = derived({
  text: { en: "Data and first reading recorded", fr: "Données et première lecture encodées" },
  classes: IN_TIME,
  reads: ["examinedOn", "recordedOn"],
  offsets: [SUBMISSION_DELAY],
  classify: ({ examinedOn, recordedOn }) => inTime(recordedOn, examinedOn),
});

export const sent = derived({
  text: { en: "Images sent", fr: "Clichés envoyés" },
  classes: IN_TIME,
  reads: ["examinedOn", "imagesSentOn"],
  offsets: [SUBMISSION_DELAY],
  interpretations: ["BE-7"],
  classify: ({ examinedOn, imagesSentOn }) => inTime(imagesSentOn, examinedOn),
});
