import {
  boolean,
  date,
  derivedFrom,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
  optional,
  yesNo,
} from "../../engine/index.js";
import { HPV_AGE_YEARS, testAt } from "./rhythm.js";

export const facts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  type: fact(oneOf("cytology", "hpv"), { en: "Screening test", fr: "Test de dépistage" }),
  on: fact(date, { en: "Day of the sample", fr: "Jour du prélèvement" }),
  result: fact(oneOf("normal", "abnormal", "negative", "positive", "unsatisfactory"), {
    en: "Result of the test",
    fr: "Résultat du test",
  }),
  reflexCytology: fact(nullable(oneOf("normal", "abnormal", "unsatisfactory")), {
    en: "Cytology after a positive HPV test",
    fr: "Cytologie après un test HPV positif",
  }),
  sample: fact(oneOf("liquid", "slide", "dedicated", "self"), {
    en: "Sample: liquid medium, slide, medium dedicated to HPV, or self-sample",
    fr: "Prélèvement : milieu liquide, lame, milieu dédié à l’HPV ou auto-prélèvement",
  }),
  controlAfterPositive: fact(boolean, {
    en: "The test is the control one year after a positive HPV test",
    fr: "Le test est le contrôle à un an d’un test HPV positif",
  }),
  previousUnsatisfactory: fact(boolean, {
    en: "The sample before this one was unsatisfactory too",
    fr: "Le prélèvement précédent était déjà non satisfaisant",
  }),
  firstCytology: optional(
    boolean,
    {
      en: "First cytology of the person's screening: no normal one is known before it",
      fr: "Première cytologie de dépistage de la personne : aucune normale connue avant elle",
    },
    {
      en: "A normal cytology came before, so the interval is three years; a note tells it.",
      fr: "Une cytologie normale a précédé, l’intervalle est donc de trois ans ; une mention le signale.",
    },
  ),
};

export const result = oneOfClasses("result", {
  text: { en: "Result", fr: "Résultat" },
  classes: {
    unsatisfactory: {
      options: ["unsatisfactory"],
      text: { en: "unsatisfactory sample", fr: "prélèvement non satisfaisant" },
    },
    clear: { options: ["normal", "negative"], text: { en: "normal or negative", fr: "normal ou négatif" } },
    finding: {
      options: ["abnormal", "positive"],
      text: { en: "abnormal or positive", fr: "anormal ou positif" },
    },
  },
});

export const previous = yesNo(
  "previousUnsatisfactory",
  {
    text: { en: "Sample before", fr: "Prélèvement précédent" },
    yes: { en: "unsatisfactory too", fr: "déjà non satisfaisant" },
    no: { en: "satisfactory, or none", fr: "satisfaisant, ou aucun" },
  },
  { interpretations: ["CCU-7"] },
);

export const type = oneOfClasses("type", {
  text: { en: "Test", fr: "Test" },
  classes: {
    cytology: { options: ["cytology"], text: { en: "cytology", fr: "cytologie" } },
    hpv: { options: ["hpv"], text: { en: "HPV test", fr: "test HPV" } },
  },
});

export const reflexCytology = oneOfClasses("reflexCytology", {
  text: { en: "Cytology after a positive HPV test", fr: "Cytologie après un test HPV positif" },
  classes: {
    "not-made": { options: [null], text: { en: "not made", fr: "non faite" } },
    normal: { options: ["normal"], text: { en: "normal", fr: "normale" } },
    abnormal: {
      options: ["abnormal"],
      text: { en: "abnormal: ASC-US or worse", fr: "anormale : ASC-US ou plus" },
    },
    unsatisfactory: { options: ["unsatisfactory"], text: { en: "unsatisfactory", fr: "non satisfaisante" } },
  },
  interpretations: ["CCU-8"],
});

export const sample = oneOfClasses("sample", {
  text: { en: "Sample", fr: "Prélèvement" },
  classes: {
    "fit-for-cytology": {
      options: ["liquid", "slide"],
      text: { en: "liquid medium or slide", fr: "milieu liquide ou lame" },
    },
    "unfit-for-cytology": {
      options: ["dedicated", "self"],
      text: {
        en: "medium dedicated to HPV, or self-sample",
        fr: "milieu dédié à l’HPV, ou auto-prélèvement",
      },
    },
  },
});

export const control = yesNo("controlAfterPositive", {
  text: { en: "Control one year after a positive HPV test", fr: "Contrôle à un an d’un test HPV positif" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

export const age = derivedFrom(facts)({
  text: { en: "Age at the sample", fr: "Âge au prélèvement" },
  classes: {
    "under-30": { en: "under 30", fr: "moins de 30 ans" },
    "from-30": { en: "30 or over", fr: "30 ans ou plus" },
  },
  reads: ["birthDate", "on"],
  offsets: [{ years: HPV_AGE_YEARS }],
  interpretations: ["CCU-2"],
  classify: ({ birthDate, on }) => (testAt(birthDate, on) === "hpv" ? "from-30" : "under-30"),
});
