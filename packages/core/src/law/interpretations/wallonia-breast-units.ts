import type { Interpretation } from "../interpretation.js";

export const BE_10: Interpretation<"BE-10"> = {
  id: "BE-10",
  where: { en: "BE-CCREF-2024, art. 17 and AC 7, 1.3", fr: "BE-CCREF-2024, art. 17 et AC 7, 1.3" },
  question: {
    en: "Who enters a work-up, and is there a time limit?",
    fr: "Qui encode une mise au point, et y a-t-il un délai ?",
  },
  reading: {
    en: "Any radiologist, attesting the consultation if the mammotest came from another unit; the CCRef validates. No time limit, no loss to follow-up.",
    fr: "Tout radiologue, attestant la consultation si le mammotest vient d’une autre unité ; le CCRef valide. Ni délai, ni perte de vue.",
  },
};

export const BE_11: Interpretation<"BE-11"> = {
  id: "BE-11",
  where: { en: "BE-CCREF-2024, art. 15 and 17", fr: "BE-CCREF-2024, art. 15 et 17" },
  question: {
    en: "Who gets the letters when no referring doctor is named?",
    fr: "Qui reçoit les lettres sans médecin référent désigné ?",
  },
  reading: {
    en: "The CCRef’s own referring doctor, also for the postal letter of a positive.",
    fr: "Le médecin référent du CCRef, y compris pour le courrier postal d’un positif.",
  },
};

export const BE_12: Interpretation<"BE-12"> = {
  id: "BE-12",
  where: { en: "BE-CCREF-2024, art. 12", fr: "BE-CCREF-2024, art. 12" },
  question: {
    en: "What does refused or unrecorded consent stop?",
    fr: "Qu’arrête un consentement refusé ou non noté ?",
  },
  reading: {
    en: "Evaluation only, in both cases; screening, second reading and transmission go on.",
    fr: "La seule évaluation, dans les deux cas ; dépistage, deuxième lecture et transmission continuent.",
  },
};

export const BE_13: Interpretation<"BE-13"> = {
  id: "BE-13",
  where: { en: "BE-CCREF-2024, art. 19", fr: "BE-CCREF-2024, art. 19" },
  question: {
    en: "When are “fewer than thirty over two successive periods” reached?",
    fr: "Quand a-t-on « moins de trente » sur deux périodes successives ?",
  },
  reading: {
    en: "Fewer than 30 mammotests in each of two consecutive half-years; a missing analysis breaks the succession. Only grounds for withdrawal are given.",
    fr: "Moins de 30 mammotests dans chacun de deux semestres consécutifs ; une analyse manquante rompt la suite. Seuls des motifs de retrait sont donnés.",
  },
  alternatives: {
    en: "Fewer than 30 in total over both.",
    fr: "Moins de 30 au total des deux.",
  },
};

export const BE_14: Interpretation<"BE-14"> = {
  id: "BE-14",
  where: { en: "BE-CCREF-2024, art. 9", fr: "BE-CCREF-2024, art. 9" },
  question: {
    en: "Are weekly tests due in a week without mammotest?",
    fr: "Les tests hebdomadaires sont-ils dus une semaine sans mammotest ?",
  },
  reading: {
    en: "No: only in weeks with at least one, as daily tests only on such days.",
    fr: "Non : seulement les semaines qui en comptent un, comme les tests journaliers seulement ces jours-là.",
  },
};

export const BE_15: Interpretation<"BE-15"> = {
  id: "BE-15",
  where: { en: "BE-CCREF-2024, art. 10", fr: "BE-CCREF-2024, art. 10" },
  question: {
    en: "Is the one-month appointment binding?",
    fr: "Le rendez-vous sous un mois est-il impératif ?",
  },
  reading: {
    en: "No: a best-efforts target, followed as an indicator.",
    fr: "Non : un objectif de moyens, suivi comme indicateur.",
  },
};

export const BE_16: Interpretation<"BE-16"> = {
  id: "BE-16",
  where: { en: "BE-CCREF-2024, art. 3 to 5 and 8", fr: "BE-CCREF-2024, art. 3 à 5 et 8" },
  question: {
    en: "Within what time are changes told?",
    fr: "Sous quel délai annoncer les changements ?",
  },
  reading: {
    en: "At once; no number is set.",
    fr: "Aussitôt ; aucun chiffre n’est fixé.",
  },
};

export const BE_17: Interpretation<"BE-17"> = {
  id: "BE-17",
  where: { en: "BE-CCREF-2024, art. 18 and AC 8, 3", fr: "BE-CCREF-2024, art. 18 et AC 8, 3" },
  question: {
    en: "Who may download images, and how?",
    fr: "Qui peut télécharger les clichés, et comment ?",
  },
  reading: {
    en: "Accredited units by the RIS; any unit and referring doctors by the platform, with birth date and image code (a weak safeguard, noted).",
    fr: "Les unités agréées par le RIS ; toute unité et les médecins référents par la plateforme, avec date de naissance et code des clichés (protection faible, signalée).",
  },
};

export const BE_18: Interpretation<"BE-18"> = {
  id: "BE-18",
  where: { en: "BE-CCREF-2024, art. 6", fr: "BE-CCREF-2024, art. 6" },
  question: {
    en: "What does a password stand for?",
    fr: "Que vaut un mot de passe ?",
  },
  reading: {
    en: "A signature: each entry carries a personal account, and a shared one is a breach.",
    fr: "Une signature : chaque saisie porte un compte personnel, et un compte partagé est un manquement.",
  },
};

/** Readings on work-up, consent and units, Walloon breast programme. */
export const walloniaBreastUnitsInterpretations = [
  BE_10,
  BE_11,
  BE_12,
  BE_13,
  BE_14,
  BE_15,
  BE_16,
  BE_17,
  BE_18,
] as const;
