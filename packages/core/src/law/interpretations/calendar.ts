import type { Interpretation } from "../interpretation.js";

export const CAL_1: Interpretation<"CAL-1"> = {
  id: "CAL-1",
  where: { en: "every source", fr: "tous les textes" },
  question: {
    en: "Does the day of the event count in a delay?",
    fr: "Le jour de l’événement compte-t-il dans un délai ?",
  },
  reading: {
    en: "No: counting starts the next day, by analogy with article 641 of the French civil procedure code; Belgian law does the same.",
    fr: "Non : on compte à partir du lendemain, par analogie avec l’article 641 du code de procédure civile ; le droit belge fait de même.",
  },
  alternatives: {
    en: "The event day counts as the first day.",
    fr: "Le jour de l’événement compte comme premier jour.",
  },
  certainty: "official",
};

export const CAL_2: Interpretation<"CAL-2"> = {
  id: "CAL-2",
  where: { en: "every source", fr: "tous les textes" },
  question: {
    en: "On which day does a delay in months or years end?",
    fr: "Quel jour se termine un délai en mois ou en années ?",
  },
  reading: {
    en: "On the same day number, or on the last day of the month if it is missing: 31 January plus one month is 28 or 29 February.",
    fr: "Au même quantième, ou le dernier jour du mois s’il n’existe pas : le 31 janvier plus un mois donne le 28 ou 29 février.",
  },
  alternatives: {
    en: "Months of 30 days; or one day earlier, as in a Belgian usage.",
    fr: "Mois de 30 jours ; ou la veille, selon un usage belge.",
  },
  certainty: "official",
};

export const CAL_3: Interpretation<"CAL-3"> = {
  id: "CAL-3",
  where: { en: "FR-ARR-2024, annex V, VI.E", fr: "FR-ARR-2024, annexe V, VI.E" },
  question: {
    en: "Are successive delays in months added one after the other or summed first?",
    fr: "Des délais en mois qui se suivent s’ajoutent-ils l’un après l’autre ou en une fois ?",
  },
  reading: {
    en: "Summed, then counted once from the first event, so that the result does not depend on how they are split (6 + 3 months from 31 August is 31 May).",
    fr: "Ils sont additionnés puis comptés une seule fois depuis le premier événement, si bien que le découpage ne change rien (6 + 3 mois depuis le 31 août : 31 mai).",
  },
  alternatives: {
    en: "One after the other (28 May in the example).",
    fr: "L’un après l’autre (28 mai dans l’exemple).",
  },
};

export const CAL_4: Interpretation<"CAL-4"> = {
  id: "CAL-4",
  where: {
    en: "FR-ARR-2024, annex III, V.A; annex IV, VI.A",
    fr: "FR-ARR-2024, annexe III, V.A ; annexe IV, VI.A",
  },
  question: {
    en: "Is a deadline that falls on a non-working day put off?",
    fr: "Une échéance tombant un jour non ouvrable est-elle reportée ?",
  },
  reading: {
    en: "No: these are maximum delays for the organiser’s own acts, not procedural time limits.",
    fr: "Non : ce sont des délais maximaux pour les actes de l’organisateur, non des délais de procédure.",
  },
  alternatives: {
    en: "Put off to the next working day, as in article 642 of the civil procedure code.",
    fr: "Report au premier jour ouvrable suivant, comme à l’article 642 du code de procédure civile.",
  },
};

export const CAL_5: Interpretation<"CAL-5"> = {
  id: "CAL-5",
  where: {
    en: "FR-ARR-2024, annex IV, VI.A and annex 1, III.C",
    fr: "FR-ARR-2024, annexe IV, VI.A et annexe 1, III.C",
  },
  question: {
    en: "Which days are “jours ouvrables” in France?",
    fr: "Quels jours sont « ouvrables » en France ?",
  },
  reading: {
    en: "Monday to Saturday, public holidays excluded.",
    fr: "Du lundi au samedi, jours fériés exclus.",
  },
  alternatives: {
    en: "Monday to Friday.",
    fr: "Du lundi au vendredi.",
  },
  certainty: "official",
};

export const CAL_6: Interpretation<"CAL-6"> = {
  id: "CAL-6",
  where: { en: "FR-ARR-2024, annex IV, annex 1, II", fr: "FR-ARR-2024, annexe IV, annexe 1, II" },
  question: {
    en: "Which days are “jours ouvrés” for the laboratory?",
    fr: "Quels jours sont « ouvrés » pour le laboratoire ?",
  },
  reading: {
    en: "Monday to Friday, public holidays excluded.",
    fr: "Du lundi au vendredi, jours fériés exclus.",
  },
  alternatives: {
    en: "The days on which that laboratory actually works.",
    fr: "Les jours où ce laboratoire travaille effectivement.",
  },
};

export const CAL_7: Interpretation<"CAL-7"> = {
  id: "CAL-7",
  where: {
    en: "FR-ARR-2024, annex IV, VI.A and annex 1, III.B",
    fr: "FR-ARR-2024, annexe IV, VI.A et annexe 1, III.B",
  },
  question: {
    en: "What are 48 hours, and 48 “heures ouvrées”?",
    fr: "Que valent 48 heures, et 48 heures ouvrées ?",
  },
  reading: {
    en: "Plain hours elapse; “heures ouvrées” elapse only within working days, 24 hours to a working day.",
    fr: "De simples heures s’écoulent en continu ; les heures ouvrées ne courent que les jours ouvrés, à raison de 24 heures par jour ouvré.",
  },
  alternatives: {
    en: "Two working days, to the end of the second.",
    fr: "Deux jours ouvrés, jusqu’à la fin du second.",
  },
};

export const CAL_8: Interpretation<"CAL-8"> = {
  id: "CAL-8",
  where: { en: "BE-CCREF-2024, art. 12 and 16", fr: "BE-CCREF-2024, art. 12 et 16" },
  question: {
    en: "Which days are “jours ouvrables” in Belgium?",
    fr: "Quels jours sont « ouvrables » en Belgique ?",
  },
  reading: {
    en: "Monday to Friday, legal holidays excluded: civil code, article 1.7, in force since 1 January 2023. Before that date no general definition is assumed.",
    fr: "Du lundi au vendredi, jours fériés légaux exclus : code civil, article 1.7, en vigueur depuis le 1er janvier 2023. Avant cette date, aucune définition générale n’est supposée.",
  },
  alternatives: {
    en: "Monday to Saturday, an older labour-law usage.",
    fr: "Du lundi au samedi, ancien usage du droit du travail.",
  },
  certainty: "secondary",
};

export const CAL_9: Interpretation<"CAL-9"> = {
  id: "CAL-9",
  where: { en: "BE-CCREF-2024, art. 12", fr: "BE-CCREF-2024, art. 12" },
  question: {
    en: "How is “by the second working day after the examination” counted?",
    fr: "Comment compter « au plus tard le deuxième jour ouvrable » après l’examen ?",
  },
  reading: {
    en: "The second working day counted from the day after the examination, to the end of that day.",
    fr: "Le deuxième jour ouvrable compté à partir du lendemain de l’examen, jusqu’à la fin de ce jour.",
  },
  alternatives: {
    en: "Two elapsed days.",
    fr: "Deux jours écoulés.",
  },
};

export const CAL_10: Interpretation<"CAL-10"> = {
  id: "CAL-10",
  where: { en: "BE-CCREF-2024, art. 16", fr: "BE-CCREF-2024, art. 16" },
  question: {
    en: "Do the six working days of a third reading replace the four or add to them?",
    fr: "Les six jours ouvrables d’une troisième lecture remplacent-ils les quatre ou s’y ajoutent-ils ?",
  },
  reading: {
    en: "They replace them: six in all.",
    fr: "Ils les remplacent : six en tout.",
  },
  alternatives: {
    en: "Four plus six.",
    fr: "Quatre plus six.",
  },
};

export const CAL_11: Interpretation<"CAL-11"> = {
  id: "CAL-11",
  where: {
    en: "FR-ARR-2024, annex III, V.A; annex IV, annex 1, II; BE-CCREF-2024, art. 16",
    fr: "FR-ARR-2024, annexe III, V.A ; annexe IV, annexe 1, II ; BE-CCREF-2024, art. 16",
  },
  question: {
    en: "Which act stops the clock of a result: its sending or its receipt?",
    fr: "Quel acte arrête le délai d’un résultat : l’envoi ou la réception ?",
  },
  reading: {
    en: "Its sending.",
    fr: "L’envoi.",
  },
  alternatives: {
    en: "Its receipt.",
    fr: "La réception.",
  },
};

export const CAL_12: Interpretation<"CAL-12"> = {
  id: "CAL-12",
  where: { en: "every source", fr: "tous les textes" },
  question: {
    en: "Whose public holidays count: the sender’s, the centre’s or the person’s?",
    fr: "Quels jours fériés comptent : ceux de l’expéditeur, du centre ou de la personne ?",
  },
  reading: {
    en: "Those of the place of the actor who bears the duty. France: 11 national days, Alsace-Moselle and overseas days; Belgium: the 10 legal holidays.",
    fr: "Ceux du lieu de l’acteur tenu à l’obligation. France : 11 jours nationaux, jours d’Alsace-Moselle et d’outre-mer ; Belgique : les 10 jours fériés légaux.",
  },
};

export const CAL_13: Interpretation<"CAL-13"> = {
  id: "CAL-13",
  where: {
    en: "FR-ARR-2024, annex III, II.C and VI.A; BE-CCREF-2024, art. 19",
    fr: "FR-ARR-2024, annexe III, II.C et VI.A ; BE-CCREF-2024, art. 19",
  },
  question: {
    en: "Do “six-monthly” and “yearly” mean rolling periods or calendar ones?",
    fr: "« Semestriel » et « annuel » visent-ils des périodes glissantes ou civiles ?",
  },
  reading: {
    en: "Rolling for the quality control of installations; calendar half-years for the CCRef’s analyses of units.",
    fr: "Glissantes pour le contrôle de qualité des installations ; semestres civils pour les analyses des unités par le CCRef.",
  },
};

export const CAL_14: Interpretation<"CAL-14"> = {
  id: "CAL-14",
  where: { en: "FR-ARR-2024, annex III, II.C", fr: "FR-ARR-2024, annexe III, II.C" },
  question: {
    en: "Is a control made exactly six months ago still less than six months old?",
    fr: "Un contrôle fait il y a exactement six mois date-t-il encore de moins de six mois ?",
  },
  reading: {
    en: "No: the sixth month’s day is already too late; no grace.",
    fr: "Non : au jour anniversaire du sixième mois il est déjà trop ancien ; aucune tolérance.",
  },
};

export const CAL_15: Interpretation<"CAL-15"> = {
  id: "CAL-15",
  where: { en: "FR-ARR-2024, annex III, V.E", fr: "FR-ARR-2024, annexe III, V.E" },
  question: {
    en: "Are “24 or 48 hours after the doctor” two values or a window?",
    fr: "« 24 ou 48 heures après le médecin » : deux valeurs ou une fenêtre ?",
  },
  reading: {
    en: "A window: the person’s letter leaves at least 24 and at most 48 elapsed hours after the doctor’s. Without a named doctor there is no lower bound.",
    fr: "Une fenêtre : la lettre à la personne part entre 24 et 48 heures écoulées après celle du médecin. Sans médecin désigné, pas de borne basse.",
  },
  alternatives: {
    en: "Exactly 24 or exactly 48 hours.",
    fr: "Exactement 24 ou exactement 48 heures.",
  },
};

export const CAL_16: Interpretation<"CAL-16"> = {
  id: "CAL-16",
  where: {
    en: "FR-ARR-2024, annex III, IV.B, V.E, V.G and VI.A; BE-CCREF-2024, art. 8 and 19",
    fr: "FR-ARR-2024, annexe III, IV.B, V.E, V.G et VI.A ; BE-CCREF-2024, art. 8 et 19",
  },
  question: {
    en: "What deadline do “at once”, “without delay” or “as soon as possible” set?",
    fr: "Quelle échéance fixent « immédiatement », « sans délai » ou « au plus vite » ?",
  },
  reading: {
    en: "None in numbers: the duty starts at once and has no due date. A number is never invented.",
    fr: "Aucune en chiffres : l’obligation naît aussitôt, sans date limite. Aucun chiffre n’est inventé.",
  },
};

export const CAL_17: Interpretation<"CAL-17"> = {
  id: "CAL-17",
  where: { en: "every source", fr: "tous les textes" },
  question: {
    en: "In which time zone is a day taken?",
    fr: "Dans quel fuseau horaire un jour est-il compté ?",
  },
  reading: {
    en: "Local: Europe/Paris or the overseas zone, Europe/Brussels. Civil dates everywhere but for the delays in hours.",
    fr: "Local : Europe/Paris ou le fuseau d’outre-mer, Europe/Brussels. Dates civiles partout, sauf délais en heures.",
  },
};

/** Readings on calendar and time arithmetic. */
export const calendarInterpretations = [
  CAL_1,
  CAL_2,
  CAL_3,
  CAL_4,
  CAL_5,
  CAL_6,
  CAL_7,
  CAL_8,
  CAL_9,
  CAL_10,
  CAL_11,
  CAL_12,
  CAL_13,
  CAL_14,
  CAL_15,
  CAL_16,
  CAL_17,
] as const;
