import type { Interpretation } from "../interpretation.js";

export const ORG_1: Interpretation<"ORG-1"> = {
  id: "ORG-1",
  where: { en: "FR-ARR-2024, annex III, II.C", fr: "FR-ARR-2024, annexe III, II.C" },
  question: {
    en: "Which mammograms count towards 500 a year, and which year?",
    fr: "Quelles mammographies comptent dans les 500 par an, et quelle année ?",
  },
  reading: {
    en: "All of them, screening and diagnostic, made by the radiologist at every site, in a calendar year, as declared.",
    fr: "Toutes, de dépistage et de diagnostic, faites par le radiologue sur tous ses sites, par année civile, sur déclaration.",
  },
  alternatives: {
    en: "A rolling twelve months.",
    fr: "Douze mois glissants.",
  },
};

export const ORG_2: Interpretation<"ORG-2"> = {
  id: "ORG-2",
  where: { en: "FR-ARR-2024, annex III, II.C", fr: "FR-ARR-2024, annexe III, II.C" },
  question: {
    en: "Is the 300-mammogram exception a right, and how long is the first year?",
    fr: "L’exception des 300 mammographies est-elle un droit, et que vaut la première année ?",
  },
  reading: {
    en: "Never automatic: the CRCDC decides. The first year is the twelve months from entry on the list.",
    fr: "Jamais automatique : le CRCDC décide. La première année est celle des douze mois suivant l’inscription.",
  },
};

export const ORG_3: Interpretation<"ORG-3"> = {
  id: "ORG-3",
  where: { en: "FR-ARR-2024, annex III, IV.C 2", fr: "FR-ARR-2024, annexe III, IV.C 2" },
  question: {
    en: "How is the second reader’s volume checked, and how long has one “just stopped” practising?",
    fr: "Comment contrôler le volume du second lecteur, et jusqu’à quand « vient-il de cesser » d’exercer ?",
  },
  reading: {
    en: "From two years after the start, then yearly; before that a shortfall does not disqualify. The time since the end of practice is a parameter without default.",
    fr: "À partir de deux ans après le début, puis chaque année ; avant, un déficit n’écarte pas. Le temps depuis la cessation est un paramètre sans valeur par défaut.",
  },
  alternatives: {
    en: "Each of the first two years judged strictly.",
    fr: "Chacune des deux premières années jugée strictement.",
  },
  parameter: "secondReader.retiredMaxYears",
};

export const ORG_4: Interpretation<"ORG-4"> = {
  id: "ORG-4",
  where: {
    en: "FR-ARR-2024, annex III, II.C, VI.A and annex 1",
    fr: "FR-ARR-2024, annexe III, II.C, VI.A et annexe 1",
  },
  question: {
    en: "Are images made during a serious non-conformity void?",
    fr: "Les clichés faits pendant une non-conformité grave sont-ils nuls ?",
  },
  reading: {
    en: "No: use is forbidden and reported as a breach, but the text does not void the examination.",
    fr: "Non : l’usage est interdit et signalé comme manquement, mais le texte n’annule pas l’examen.",
  },
};

export const ORG_5: Interpretation<"ORG-5"> = {
  id: "ORG-5",
  where: { en: "FR-ARR-2024, annex III, II.C", fr: "FR-ARR-2024, annexe III, II.C" },
  question: {
    en: "From when do the six months of the list run?",
    fr: "D’où courent les six mois de la liste ?",
  },
  reading: {
    en: "From its last update, rolling.",
    fr: "De sa dernière mise à jour, de façon glissante.",
  },
};

export const ORG_6: Interpretation<"ORG-6"> = {
  id: "ORG-6",
  where: { en: "FR-ARR-2024, annex III, II.C", fr: "FR-ARR-2024, annexe III, II.C" },
  question: {
    en: "Who removes a radiologist from the list?",
    fr: "Qui retire un radiologue de la liste ?",
  },
  reading: {
    en: "The text does not say clearly; only grounds for exclusion are given, never an exclusion.",
    fr: "Le texte ne le dit pas clairement ; on donne des motifs d’exclusion, jamais une exclusion.",
  },
};

export const ORG_7: Interpretation<"ORG-7"> = {
  id: "ORG-7",
  where: { en: "FR-ARR-2024, annex III, annexes 1 and 3", fr: "FR-ARR-2024, annexe III, annexes 1 et 3" },
  question: {
    en: "Is tomosynthesis allowed?",
    fr: "La tomosynthèse est-elle admise ?",
  },
  reading: {
    en: "Neither allowed nor forbidden: the order is silent. The other equipment figures are taken as written.",
    fr: "Ni admise ni interdite : l’arrêté n’en dit rien. Les autres chiffres de matériel sont pris à la lettre.",
  },
  certainty: "not-found",
};

/** Readings on professionals and installations, French breast programme. */
export const professionalsInterpretations = [ORG_1, ORG_2, ORG_3, ORG_4, ORG_5, ORG_6, ORG_7] as const;
