import type { Interpretation } from "../interpretation.js";

export const FUP_1: Interpretation<"FUP-1"> = {
  id: "FUP-1",
  where: { en: "FR-ARR-2024, annex III, V.A", fr: "FR-ARR-2024, annexe III, V.A" },
  question: {
    en: "From which mammogram do the 15 days run after a technical recall?",
    fr: "De quelle mammographie courent les 15 jours après un rappel technique ?",
  },
  reading: {
    en: "From the completed mammogram, since no result can exist before; calendar days, to the sending.",
    fr: "De la mammographie complétée, aucun résultat n’existant avant ; jours calendaires, jusqu’à l’envoi.",
  },
  alternatives: {
    en: "From the first examination.",
    fr: "Du premier examen.",
  },
};

export const FUP_2: Interpretation<"FUP-2"> = {
  id: "FUP-2",
  where: { en: "FR-ARR-2024, annex III, V.C", fr: "FR-ARR-2024, annexe III, V.C" },
  question: {
    en: "Is silence after a class 0 at second reading a refusal or a loss to follow-up?",
    fr: "Le silence après une classe 0 de seconde lecture est-il un refus ou une perte de vue ?",
  },
  reading: {
    en: "A refusal is deemed one month after the second reminder without answer, and it prevails over loss to follow-up.",
    fr: "Un refus est réputé un mois après la seconde relance sans réponse ; il l’emporte sur la perte de vue.",
  },
  alternatives: {
    en: "Lost to follow-up at one year.",
    fr: "Perdue de vue à un an.",
  },
  parameter: "inca.acr0FirstReminderMonths",
};

export const FUP_3: Interpretation<"FUP-3"> = {
  id: "FUP-3",
  where: { en: "FR-ARR-2024, annex III, V.C", fr: "FR-ARR-2024, annexe III, V.C" },
  question: {
    en: "What exactly makes a person lost to follow-up?",
    fr: "Qu’est-ce qui rend exactement une personne perdue de vue ?",
  },
  reading: {
    en: "All of it: the first anniversary of the mammogram reached, reminders made to person and doctor, no information. Without reminders nobody is lost.",
    fr: "Tout à la fois : premier anniversaire de la mammographie atteint, relances faites à la personne et au médecin, aucune information. Sans relance, nul n’est perdu de vue.",
  },
};

export const FUP_4: Interpretation<"FUP-4"> = {
  id: "FUP-4",
  where: { en: "FR-ARR-2024, annex III, V.C and V.F", fr: "FR-ARR-2024, annexe III, V.C et V.F" },
  question: {
    en: "Is class 3 silence chased at INCa’s delay or at one year?",
    fr: "Le silence d’une classe 3 se relance-t-il au délai INCa ou à un an ?",
  },
  reading: {
    en: "At one year from the decision giving class 3: first reader first, then person and doctors, then a reminder.",
    fr: "À un an de la décision de classe 3 : premier lecteur d’abord, puis personne et médecins, puis relance.",
  },
  alternatives: {
    en: "INCa’s delay when shorter.",
    fr: "Le délai INCa s’il est plus court.",
  },
};

export const FUP_5: Interpretation<"FUP-5"> = {
  id: "FUP-5",
  where: { en: "FR-ARR-2024, annex III, V.F and annex 2", fr: "FR-ARR-2024, annexe III, V.F et annexe 2" },
  question: {
    en: "How many controls has a class 3?",
    fr: "Combien de contrôles a une classe 3 ?",
  },
  reading: {
    en: "Two, at 6 and 12 months, then screening at 24 months.",
    fr: "Deux, à 6 et 12 mois, puis dépistage à 24 mois.",
  },
  alternatives: {
    en: "Controls at 6, 12, 18 and 24 months.",
    fr: "Contrôles à 6, 12, 18 et 24 mois.",
  },
};

export const FUP_6: Interpretation<"FUP-6"> = {
  id: "FUP-6",
  where: { en: "FR-ARR-2024, annex III, V.C", fr: "FR-ARR-2024, annexe III, V.C" },
  question: {
    en: "After how long without news is a class 4 or 5 chased?",
    fr: "Après combien de temps sans nouvelles relance-t-on une classe 4 ou 5 ?",
  },
  reading: {
    en: "At INCa’s delay, which the order does not give and which was not found: a required parameter.",
    fr: "Au délai INCa, que l’arrêté ne donne pas et qui n’a pas été trouvé : un paramètre obligatoire.",
  },
  certainty: "not-found",
  parameter: "inca.acr45FirstReminderMonths",
};

export const FUP_7: Interpretation<"FUP-7"> = {
  id: "FUP-7",
  where: { en: "FR-ARR-2024, annex III, V.B", fr: "FR-ARR-2024, annexe III, V.B" },
  question: {
    en: "When is a person with an unfinished ultrasound follow-up invited again?",
    fr: "Quand réinviter une personne au suivi échographique inachevé ?",
  },
  reading: {
    en: "24 months after the mammogram, diagnosed cancers apart.",
    fr: "24 mois après la mammographie, hors cancer diagnostiqué.",
  },
};

export const FUP_8: Interpretation<"FUP-8"> = {
  id: "FUP-8",
  where: { en: "FR-ARR-2024, annex III, V.E", fr: "FR-ARR-2024, annexe III, V.E" },
  question: {
    en: "Who is told of a positive second reading, and in which order?",
    fr: "Qui est informé d’une seconde lecture positive, et dans quel ordre ?",
  },
  reading: {
    en: "Doctor as soon as possible, person 24 to 48 hours later, first reader with images and sheet. Without a named doctor the CRCDC tells the person directly.",
    fr: "Le médecin au plus vite, la personne 24 à 48 heures après, le premier lecteur avec clichés et fiche. Sans médecin désigné, le CRCDC informe directement la personne.",
  },
};

export const FUP_9: Interpretation<"FUP-9"> = {
  id: "FUP-9",
  where: { en: "FR-ARR-2024, annex III, V", fr: "FR-ARR-2024, annexe III, V" },
  question: {
    en: "From when does the archiving period of the sheet run, the CRCDC having no stays?",
    fr: "D’où court la conservation de la fiche, le CRCDC n’ayant pas de séjours ?",
  },
  reading: {
    en: "From the last programme event recorded for the person (R. 1112-7: 20 years, or to the 28th birthday; 10 years after a death within 10 years of it).",
    fr: "Du dernier événement du programme enregistré pour la personne (R. 1112-7 : 20 ans, ou jusqu’au 28e anniversaire ; 10 ans après un décès survenu dans les 10 ans).",
  },
};

export const FUP_10: Interpretation<"FUP-10"> = {
  id: "FUP-10",
  where: { en: "FR-ARR-2024, annex III, V.E", fr: "FR-ARR-2024, annexe III, V.E" },
  question: {
    en: "Does follow-up end when the person reaches 75?",
    fr: "Le suivi cesse-t-il quand la personne atteint 75 ans ?",
  },
  reading: {
    en: "No: follow-up is not screening and has no age limit.",
    fr: "Non : le suivi n’est pas le dépistage et n’a pas de limite d’âge.",
  },
};

export const CTI_1: Interpretation<"CTI-1"> = {
  id: "CTI-1",
  where: { en: "FR-ARR-2024, annex III, V.G", fr: "FR-ARR-2024, annexe III, V.G" },
  question: {
    en: "What if an anomaly is seen beside technically insufficient images?",
    fr: "Que faire si une anomalie accompagne des clichés techniquement insuffisants ?",
  },
  reading: {
    en: "Both are recorded with a single recall; the clock of class 0 prevails.",
    fr: "Les deux sont notés, avec un seul rappel ; le délai de la classe 0 prime.",
  },
};

export const CTI_2: Interpretation<"CTI-2"> = {
  id: "CTI-2",
  where: {
    en: "FR-ARR-2024, annex III, V.G and annex 3, V",
    fr: "FR-ARR-2024, annexe III, V.G et annexe 3, V",
  },
  question: {
    en: "What follows a technical recall?",
    fr: "Que suit un rappel technique ?",
  },
  reading: {
    en: "A retake, then a new second reading of the whole set with the original films; a poor print alone is reprinted without recalling the person.",
    fr: "Une reprise, puis une nouvelle seconde lecture de l’ensemble avec les films d’origine ; une simple mauvaise impression se réimprime sans rappeler la personne.",
  },
};

export const CTI_3: Interpretation<"CTI-3"> = {
  id: "CTI-3",
  where: { en: "FR-ARR-2024, annex III, V.G", fr: "FR-ARR-2024, annexe III, V.G" },
  question: {
    en: "How does a case end when the first reader refuses the retake in writing?",
    fr: "Comment finit un cas dont le premier lecteur refuse par écrit la reprise ?",
  },
  reading: {
    en: "Negative by the first reader, second reading not concluded; it is flagged and not lost.",
    fr: "Négatif par le premier lecteur, seconde lecture non conclue ; il est signalé et non perdu de vue.",
  },
};

export const CTI_4: Interpretation<"CTI-4"> = {
  id: "CTI-4",
  where: { en: "FR-ARR-2024, annex III, V.G", fr: "FR-ARR-2024, annexe III, V.G" },
  question: {
    en: "From what are the six months of a retake counted?",
    fr: "D’où comptent les six mois d’une reprise ?",
  },
  reading: {
    en: "From the original mammogram, so that images stay comparable.",
    fr: "De la mammographie d’origine, pour des images comparables.",
  },
  alternatives: {
    en: "From the decision of the second reader.",
    fr: "De la décision du second lecteur.",
  },
  parameter: "inca.ctiFirstReminderMonths",
};

export const CTI_5: Interpretation<"CTI-5"> = {
  id: "CTI-5",
  where: { en: "FR-ARR-2024, annex III, V.G", fr: "FR-ARR-2024, annexe III, V.G" },
  question: {
    en: "On what is the 1 % judged, and when is the doctor told?",
    fr: "Sur quoi juger le 1 %, et quand informer le médecin ?",
  },
  reading: {
    en: "On examinations with at least one technical recall among those of the CRCDC in a year. The doctor’s delay is a parameter without default.",
    fr: "Sur les examens avec au moins un rappel technique, parmi ceux du CRCDC dans l’année. Le délai d’information du médecin est un paramètre sans valeur par défaut.",
  },
  parameter: "cti.informDoctorAfterDays",
};

/** Readings on results, follow-up and technical recalls, French breast programme. */
export const breastFollowUpInterpretations = [
  FUP_1,
  FUP_2,
  FUP_3,
  FUP_4,
  FUP_5,
  FUP_6,
  FUP_7,
  FUP_8,
  FUP_9,
  FUP_10,
  CTI_1,
  CTI_2,
  CTI_3,
  CTI_4,
  CTI_5,
] as const;
