import type { Interpretation } from "../interpretation.js";

export const CON_1: Interpretation<"CON-1"> = {
  id: "CON-1",
  where: { en: "BE-CSSSS-18-053, annex, datum 7", fr: "BE-CSSSS-18-053, annexe, donnée 7" },
  question: {
    en: "From when does an inclusion entered on the first of a month count?",
    fr: "D’où compte une inclusion saisie un premier du mois ?",
  },
  reading: {
    en: "From the first of the following month, as for any other day.",
    fr: "Du premier du mois suivant, comme tout autre jour.",
  },
  alternatives: {
    en: "From that very day.",
    fr: "De ce jour même.",
  },
};

export const CON_2: Interpretation<"CON-2"> = {
  id: "CON-2",
  where: { en: "BE-CSSSS-18-053, annex, datum 8", fr: "BE-CSSSS-18-053, annexe, donnée 8" },
  question: {
    en: "Which month end closes an inclusion, and is it covered?",
    fr: "Quelle fin de mois clôt une inclusion, et est-elle couverte ?",
  },
  reading: {
    en: "The last day of the month after the entered date, as the same words are read for inclusion; that day is the last covered.",
    fr: "Le dernier jour du mois suivant la date saisie, les mêmes mots étant lus ainsi pour l’inclusion ; ce jour est le dernier couvert.",
  },
  alternatives: {
    en: "The end of the month of the date itself.",
    fr: "La fin du mois de la date elle-même.",
  },
  parameter: "exclusionMonthEnd",
};

export const CON_3: Interpretation<"CON-3"> = {
  id: "CON-3",
  where: { en: "BE-CSSSS-18-053, 9 and 15", fr: "BE-CSSSS-18-053, 9 et 15" },
  question: {
    en: "From which date do the ten years of retention run?",
    fr: "De quelle date courent les dix ans de conservation ?",
  },
  reading: {
    en: "From the entered exclusion date, for each inclusion apart; a death is the exclusion date.",
    fr: "De la date d’exclusion saisie, pour chaque inclusion à part ; un décès tient lieu de date d’exclusion.",
  },
  alternatives: {
    en: "From the effective date.",
    fr: "De la date d’effet.",
  },
};

export const CON_4: Interpretation<"CON-4"> = {
  id: "CON-4",
  where: { en: "BE-CSSSS-18-053, 10 and annex", fr: "BE-CSSSS-18-053, 10 et annexe" },
  question: {
    en: "Does the patient see inclusion dates and status?",
    fr: "Le patient voit-il dates et statut d’inclusion ?",
  },
  reading: {
    en: "Yes: reads everything, changes only the consent.",
    fr: "Oui : il lit tout et ne modifie que le consentement.",
  },
  alternatives: {
    en: "Sees the consent alone.",
    fr: "Il ne voit que le consentement.",
  },
};

export const CON_5: Interpretation<"CON-5"> = {
  id: "CON-5",
  where: { en: "BE-CSSSS-18-053, 11 to 13 and annex", fr: "BE-CSSSS-18-053, 11 à 13 et annexe" },
  question: {
    en: "What may each role do, where text and annex differ?",
    fr: "Que peut faire chaque rôle, là où texte et annexe divergent ?",
  },
  reading: {
    en: "The text prevails: a project administrator changes start date and consent only; a coordinator only lists. Care providers need a therapeutic relationship, but not to declare.",
    fr: "Le texte prévaut : l’administratif ne modifie que date de début et consentement ; le coordinateur ne fait que lister. Le prestataire doit une relation thérapeutique, sauf pour déclarer.",
  },
};

export const CON_6: Interpretation<"CON-6"> = {
  id: "CON-6",
  where: { en: "BE-CSSSS-18-053, 5 and 11", fr: "BE-CSSSS-18-053, 5 et 11" },
  question: {
    en: "May imaging technologists or laboratories supply data?",
    fr: "Technologues d’imagerie ou laboratoires peuvent-ils fournir des données ?",
  },
  reading: {
    en: "No: these sectors are excluded.",
    fr: "Non : ces secteurs sont exclus.",
  },
};

export const CON_7: Interpretation<"CON-7"> = {
  id: "CON-7",
  where: { en: "BE-CSSSS-18-053, 12 and annex, datum 9", fr: "BE-CSSSS-18-053, 12 et annexe, donnée 9" },
  question: {
    en: "What does a project learn of another, and when do principal inclusions clash?",
    fr: "Que sait un projet d’un autre, et quand deux inclusions principales se heurtent-elles ?",
  },
  reading: {
    en: "Only that a principal inclusion exists elsewhere. Two principal ones may not overlap on effective dates.",
    fr: "Seulement qu’une inclusion principale existe ailleurs. Deux principales ne se chevauchent pas, aux dates d’effet.",
  },
};

export const CON_8: Interpretation<"CON-8"> = {
  id: "CON-8",
  where: {
    en: "BE-CSSSS-18-053, 7 and annex, data 1 and 2",
    fr: "BE-CSSSS-18-053, 7 et annexe, données 1 et 2",
  },
  question: {
    en: "Does a consent reach data stored before it, and what if none is recorded?",
    fr: "Un consentement vise-t-il les données antérieures, et que vaut son absence ?",
  },
  reading: {
    en: "The latest dated decision in force at export decides, for the future; without a record there is no export.",
    fr: "La dernière décision datée, en vigueur à l’export, décide pour l’avenir ; sans trace, pas d’export.",
  },
  alternatives: {
    en: "It also covers data already stored.",
    fr: "Il couvre aussi les données déjà stockées.",
  },
};

export const CON_9: Interpretation<"CON-9"> = {
  id: "CON-9",
  where: { en: "BE-CSSSS-18-053, annex, 10", fr: "BE-CSSSS-18-053, annexe, 10" },
  question: {
    en: "Are data obtained from the patients themselves?",
    fr: "Des données viennent-elles des patients eux-mêmes ?",
  },
  reading: {
    en: "Yes: the detailed list that follows shows which box is ticked.",
    fr: "Oui : la liste détaillée qui suit montre quelle case est cochée.",
  },
};

export const CON_10: Interpretation<"CON-10"> = {
  id: "CON-10",
  where: { en: "BE-CSSSS-18-053, 9 and annex, datum 10", fr: "BE-CSSSS-18-053, 9 et annexe, donnée 10" },
  question: {
    en: "What is logged and what is stored?",
    fr: "Qu’est-ce qui est journalisé, et stocké ?",
  },
  reading: {
    en: "Who did what, when and for whom; the patient’s number pseudonymised; name and birth date shown, never stored.",
    fr: "Qui a fait quoi, quand et pour qui ; le numéro du patient pseudonymisé ; nom et date de naissance affichés, jamais stockés.",
  },
};

/** Readings on the Belgian integrated-care application. */
export const integratedCareInterpretations = [
  CON_1,
  CON_2,
  CON_3,
  CON_4,
  CON_5,
  CON_6,
  CON_7,
  CON_8,
  CON_9,
  CON_10,
] as const;
