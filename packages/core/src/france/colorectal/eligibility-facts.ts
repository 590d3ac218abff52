import { addYears } from "../../calendar/index.js";
import {
  ageBand,
  boolean,
  date,
  fact,
  includesAny,
  nullable,
  oneOf,
  oneOfClasses,
  openlyDerivedFrom,
  record,
  setOf,
  yesNo,
} from "../../engine/index.js";

/** Ages at which the test is offered, both included (FR-ARR-2024, annexe IV, I.A). */
export const SCREENING_AGES = { from: 50, to: 74 } as const;
/** Months between two tests (annexe IV, I.A). */
export const SCREENING_INTERVAL = { months: 24 } as const;
/** Years for which a complete colonoscopy excludes (annexe IV, I.C). */
export const COLONOSCOPY_EXCLUSION = { years: 5 } as const;
/** Years for which a CT colonography excludes, subject to medical opinion (annexe IV, I.C). */
export const CT_COLONOGRAPHY_EXCLUSION = { years: 2 } as const;

const RISK_FACTORS = [
  "own-adenoma",
  "own-cancer",
  "inflammatory-bowel-disease",
  "first-degree-adenoma",
  "family-colorectal-cancer",
  "familial-polyposis",
  "lynch",
] as const;

export const facts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  symptom: fact(boolean, {
    en: "Rectal bleeding, or recent symptoms that suggest colorectal cancer",
    fr: "Rectorragies, ou symptômes d’apparition récente évocateurs d’un cancer colorectal",
  }),
  riskFactors: fact(setOf(...RISK_FACTORS), {
    en: "Personal or family history that raises the risk",
    fr: "Antécédents personnels ou familiaux qui aggravent le risque",
  }),
  lastColonoscopy: fact(nullable(record({ date, complete: boolean })), {
    en: "Last colonoscopy, and whether it was complete",
    fr: "Dernière coloscopie, totale ou non",
  }),
  lastCtColonography: fact(nullable(record({ date })), {
    en: "Last CT colonography",
    fr: "Dernier coloscanner",
  }),
  medicalOpinion: fact(oneOf("favourable", "unfavourable", "none"), {
    en: "Medical opinion on a test within two years of a CT colonography",
    fr: "Avis médical sur un test dans les deux ans d’un coloscanner",
  }),
};

const derived = openlyDerivedFrom(facts);

export const age = ageBand({
  birthDate: "birthDate",
  ...SCREENING_AGES,
  interpretations: ["ELI-1"],
  text: { en: "Age", fr: "Âge" },
  classes: {
    "too-young": { en: "under 50", fr: "moins de 50 ans" },
    "in-range": { en: "50 to 74", fr: "50 à 74 ans" },
    "too-old": { en: "75 or over", fr: "75 ans ou plus" },
  },
});

export const symptom = yesNo("symptom", {
  text: { en: "Rectal bleeding or recent symptoms", fr: "Rectorragies ou symptômes récents" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

export const risk = includesAny("riskFactors", {
  sought: RISK_FACTORS,
  text: { en: "Raised risk", fr: "Risque aggravé" },
  yes: { en: "yes, by the list of I.B", fr: "oui, selon la liste de I.B" },
  no: { en: "no", fr: "non" },
  interpretations: ["CRC-2"],
});

export const colonoscopy = derived({
  text: { en: "Last colonoscopy", fr: "Dernière coloscopie" },
  classes: {
    "no-bar": {
      en: "none, complete five years ago or more, or incomplete and followed by a CT colonography",
      fr: "aucune, totale il y a cinq ans ou plus, ou incomplète et suivie d’un coloscanner",
    },
    complete: { en: "complete, under five years ago", fr: "totale, il y a moins de cinq ans" },
    "incomplete-alone": {
      en: "incomplete, not followed by a CT colonography",
      fr: "incomplète, non suivie d’un coloscanner",
    },
  },
  reads: ["lastColonoscopy", "lastCtColonography"],
  offsets: [COLONOSCOPY_EXCLUSION],
  interpretations: ["CRC-3"],
  classify: ({ lastColonoscopy: last, lastCtColonography: scan }, { on }) => {
    if (last === null) return "no-bar";
    if (last?.complete === undefined) return undefined;
    if (last.complete) {
      if (last.date === undefined) return undefined;
      return on < addYears(last.date, COLONOSCOPY_EXCLUSION.years) ? "complete" : "no-bar";
    }
    if (scan === null) return "incomplete-alone";
    if (scan?.date === undefined || last.date === undefined) return undefined;
    return scan.date < last.date ? "incomplete-alone" : "no-bar";
  },
});

export const ctColonography = derived({
  text: { en: "Last CT colonography", fr: "Dernier coloscanner" },
  classes: {
    "none-or-over": { en: "none, or two years ago or more", fr: "aucun, ou il y a deux ans ou plus" },
    recent: { en: "under two years ago", fr: "il y a moins de deux ans" },
  },
  reads: ["lastCtColonography"],
  offsets: [CT_COLONOGRAPHY_EXCLUSION],
  interpretations: ["CRC-3"],
  classify: ({ lastCtColonography: scan }, { on }) => {
    if (scan === null) return "none-or-over";
    if (scan?.date === undefined) return undefined;
    return on < addYears(scan.date, CT_COLONOGRAPHY_EXCLUSION.years) ? "recent" : "none-or-over";
  },
});

export const opinion = oneOfClasses("medicalOpinion", {
  text: { en: "Medical opinion on an earlier test", fr: "Avis médical sur un test plus précoce" },
  classes: {
    favourable: { options: ["favourable"], text: { en: "favourable", fr: "favorable" } },
    lacking: {
      options: ["unfavourable", "none"],
      text: { en: "unfavourable, or none given", fr: "défavorable, ou absent" },
    },
  },
  interpretations: ["CRC-3"],
});
