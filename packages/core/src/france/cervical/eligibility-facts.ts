import { ageBand, boolean, date, derivedFrom, fact, oneOf, oneOfClasses, yesNo } from "../../engine/index.js";
import { SCREENING_AGES } from "./rhythm.js";

export const facts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  cervix: fact(oneOf("present", "absent"), {
    en: "Cervix: absent after a total hysterectomy or a trachelectomy, present after a subtotal one",
    fr: "Col de l’utérus : absent après hystérectomie totale ou trachélectomie, présent après subtotale",
  }),
  symptom: fact(boolean, {
    en: "Signs that suggest a cancer of the cervix",
    fr: "Signes faisant suspecter un cancer du col",
  }),
  conservativeTreatment: fact(boolean, {
    en: "Conservative treatment of a precancerous or cancerous lesion of the cervix",
    fr: "Traitement conservateur d’une lésion précancéreuse ou cancéreuse du col",
  }),
  immunodepressed: fact(boolean, { en: "Immunodepressed", fr: "Immunodépression" }),
  desExposed: fact(boolean, {
    en: "Exposed to diethylstilbestrol (second generation)",
    fr: "Exposition au diéthylstilbestrol (deuxième génération)",
  }),
  pregnant: fact(boolean, { en: "Pregnant", fr: "Grossesse" }),
  menopausal: fact(boolean, { en: "Menopausal", fr: "Ménopause" }),
  vaccinated: fact(boolean, { en: "Vaccinated against HPV", fr: "Vaccination contre les HPV" }),
};

export const age = ageBand({
  birthDate: "birthDate",
  ...SCREENING_AGES,
  interpretations: ["CCU-1"],
  text: { en: "Age", fr: "Âge" },
  classes: {
    "too-young": { en: "under 25", fr: "moins de 25 ans" },
    "in-range": { en: "25 to 65", fr: "25 à 65 ans" },
    "too-old": { en: "66 or over", fr: "66 ans ou plus" },
  },
});

export const cervix = oneOfClasses("cervix", {
  text: { en: "Cervix", fr: "Col de l’utérus" },
  classes: {
    absent: { options: ["absent"], text: { en: "absent", fr: "absent" } },
    present: { options: ["present"], text: { en: "present", fr: "présent" } },
  },
  interpretations: ["CCU-10"],
});

export const symptom = yesNo("symptom", {
  text: { en: "Signs that suggest a cancer", fr: "Signes faisant suspecter un cancer" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

export const conservativeTreatment = yesNo("conservativeTreatment", {
  text: { en: "Conservative treatment", fr: "Traitement conservateur" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
});

export const risk = derivedFrom(facts)({
  text: { en: "Risk", fr: "Risque" },
  classes: {
    raised: { en: "immunodepressed or exposed", fr: "immunodépression ou exposition" },
    average: { en: "average", fr: "moyen" },
  },
  reads: ["immunodepressed", "desExposed"],
  interpretations: ["CCU-12"],
  classify: ({ immunodepressed, desExposed }) => (immunodepressed || desExposed ? "raised" : "average"),
});
