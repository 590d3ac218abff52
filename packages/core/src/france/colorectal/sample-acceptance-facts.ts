import { birthday, type CivilDate } from "../../calendar/index.js";
import { boolean, date, fact, nullable, openlyDerivedFrom, optional, yesNo } from "../../engine/index.js";
import { SCREENING_AGES } from "./eligibility-facts.js";

/** Days from sampling from which a sample is too old to analyse (FR-ARR-2024, annexe IV, annexe 1, II). */
export const TOO_OLD_AFTER = { days: 7 } as const;

export const facts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  kitIssuedOn: optional(
    date,
    { en: "Day on which the kit was handed over or sent", fr: "Jour de remise ou d’envoi du kit" },
    {
      en: "The age is taken on the day of sampling.",
      fr: "L’âge est pris au jour du prélèvement.",
    },
  ),
  sampledOn: fact(nullable(date), {
    en: "Sampling date given with the sample",
    fr: "Date de prélèvement portée sur l’échantillon",
  }),
  analysedOn: fact(date, { en: "Day of the analysis", fr: "Jour de l’analyse" }),
  kitExpiresOn: fact(date, { en: "Expiry date of the kit", fr: "Date de péremption du kit" }),
  intact: fact(boolean, { en: "The sample is intact", fr: "Le prélèvement est intègre" }),
  identified: fact(boolean, { en: "The sample is identified", fr: "Le prélèvement est identifié" }),
  sheetMatches: fact(boolean, {
    en: "Sample and identification sheet match",
    fr: "Le prélèvement correspond à la fiche d’identification",
  }),
};

const derived = openlyDerivedFrom(facts);

function isInAgeRange(birthDate: CivilDate, on: CivilDate): boolean {
  return birthday(birthDate, SCREENING_AGES.from) <= on && on < birthday(birthDate, SCREENING_AGES.to + 1);
}

export const age = derived({
  text: {
    en: "Age when the kit was issued, or at sampling",
    fr: "Âge à la remise du kit, ou au prélèvement",
  },
  classes: {
    fitting: {
      en: "50 to 74, or not to be told without a date",
      fr: "50 à 74 ans, ou indéterminable faute de date",
    },
    "outside-age-range": { en: "outside the age range", fr: "hors de la tranche d’âge" },
  },
  reads: ["kitIssuedOn", "sampledOn", "birthDate"],
  offsets: [{ years: SCREENING_AGES.from }, { years: SCREENING_AGES.to + 1 }],
  interpretations: ["CRC-1", "ELI-1"],
  classify: ({ kitIssuedOn, sampledOn, birthDate }) => {
    const takenOn = kitIssuedOn ?? sampledOn;
    if (takenOn === null) return "fitting";
    if (takenOn === undefined || birthDate === undefined) return undefined;
    return isInAgeRange(birthDate, takenOn) ? "fitting" : "outside-age-range";
  },
});

export const sampling = derived({
  text: { en: "From sampling to analysis", fr: "Du prélèvement à l’analyse" },
  classes: {
    fitting: { en: "less than 7 days", fr: "moins de 7 jours" },
    "no-sampling-date": { en: "sampling date not given", fr: "date de prélèvement absente" },
    "too-old": { en: "7 days or more", fr: "7 jours ou plus" },
  },
  reads: ["sampledOn", "analysedOn"],
  offsets: [TOO_OLD_AFTER],
  interpretations: ["CRC-4"],
  classify: ({ sampledOn, analysedOn }) => {
    if (sampledOn === null) return "no-sampling-date";
    if (sampledOn === undefined || analysedOn === undefined) return undefined;
    return analysedOn - sampledOn < TOO_OLD_AFTER.days ? "fitting" : "too-old";
  },
});

export const expiry = derived({
  text: { en: "Expiry of the kit", fr: "Péremption du kit" },
  classes: {
    fitting: {
      en: "on the day of analysis or later",
      fr: "le jour de l’analyse ou après",
    },
    "kit-expired": { en: "before the analysis", fr: "avant l’analyse" },
  },
  reads: ["kitExpiresOn", "analysedOn"],
  classify: ({ kitExpiresOn, analysedOn }) => {
    if (kitExpiresOn === undefined || analysedOn === undefined) return undefined;
    return kitExpiresOn < analysedOn ? "kit-expired" : "fitting";
  },
});

export const intact = yesNo("intact", {
  text: { en: "Sample intact", fr: "Prélèvement intègre" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

export const identified = yesNo("identified", {
  text: { en: "Sample identified", fr: "Prélèvement identifié" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

export const sheet = yesNo("sheetMatches", {
  text: { en: "Sample and sheet match", fr: "Prélèvement et fiche concordants" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});
