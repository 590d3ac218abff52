import type { Interpretation } from "../interpretation.js";

export const CRC_1: Interpretation<"CRC-1"> = {
  id: "CRC-1",
  where: { en: "FR-ARR-2024, annex IV, I.A and V", fr: "FR-ARR-2024, annexe IV, I.A et V" },
  question: {
    en: "At which date does the laboratory judge the age range?",
    fr: "À quelle date le laboratoire apprécie-t-il la tranche d’âge ?",
  },
  reading: {
    en: "At the issue of the kit when known, otherwise at sampling: a kit issued at 74 may be analysed at 75.",
    fr: "À la remise du kit si elle est connue, sinon au prélèvement : un kit remis à 74 ans peut être analysé à 75.",
  },
  alternatives: {
    en: "Always at sampling.",
    fr: "Toujours au prélèvement.",
  },
};

export const CRC_2: Interpretation<"CRC-2"> = {
  id: "CRC-2",
  where: { en: "FR-ARR-2024, annex IV, I.A and I.B", fr: "FR-ARR-2024, annexe IV, I.A et I.B" },
  question: {
    en: "Which family history raises the risk?",
    fr: "Quels antécédents familiaux aggravent le risque ?",
  },
  reading: {
    en: "The list of I.B: first degree for adenoma, any degree for colorectal cancer.",
    fr: "La liste de I.B : premier degré pour l’adénome, tout degré pour le cancer colorectal.",
  },
  alternatives: {
    en: "Any degree for both, as I.A suggests.",
    fr: "Tout degré pour les deux, comme I.A le suggère.",
  },
};

export const CRC_3: Interpretation<"CRC-3"> = {
  id: "CRC-3",
  where: { en: "FR-ARR-2024, annex IV, I.C", fr: "FR-ARR-2024, annexe IV, I.C" },
  question: {
    en: "When is one eligible again, and what of an incomplete colonoscopy alone?",
    fr: "Quand redevient-on éligible, et que vaut une coloscopie incomplète seule ?",
  },
  reading: {
    en: "On the fifth anniversary of a complete colonoscopy, whatever its result; on the second of a CT colonography, unless a doctor favours earlier. Incomplete alone: see a doctor.",
    fr: "Au cinquième anniversaire d’une coloscopie complète, quel qu’en soit le résultat ; au deuxième d’un coloscanner, sauf avis médical favorable. Incomplète seule : voir un médecin.",
  },
};

export const CRC_4: Interpretation<"CRC-4"> = {
  id: "CRC-4",
  where: { en: "FR-ARR-2024, annex IV, V and annex 1, II", fr: "FR-ARR-2024, annexe IV, V et annexe 1, II" },
  question: {
    en: "Is a sample analysed exactly seven days after sampling good, and one without date?",
    fr: "Un prélèvement analysé sept jours juste après convient-il, et un prélèvement sans date ?",
  },
  reading: {
    en: "No: less than seven days, as date differences. Without a sampling date it cannot be analysed.",
    fr: "Non : moins de sept jours, par différence de dates. Sans date de prélèvement, il n’est pas analysable.",
  },
  alternatives: {
    en: "Seven days included, as some regions say.",
    fr: "Sept jours compris, comme l’écrivent des régions.",
  },
};

export const CRC_5: Interpretation<"CRC-5"> = {
  id: "CRC-5",
  where: {
    en: "FR-ARR-2024, annex IV, VI.A and annex 1, II and III",
    fr: "FR-ARR-2024, annexe IV, VI.A et annexe 1, II et III",
  },
  question: {
    en: "Which of the three delays for results applies to whom?",
    fr: "Lequel des trois délais de résultat vaut pour qui ?",
  },
  reading: {
    en: "Doctors, then the person: two “jours ouvrés” from receipt. CRCDC: 48 working hours from reading; a positive, at the same instant as the doctors.",
    fr: "Médecins, puis personne : deux jours ouvrés dès réception. CRCDC : 48 heures ouvrées dès la lecture ; un positif, au même instant que les médecins.",
  },
};

export const CRC_6: Interpretation<"CRC-6"> = {
  id: "CRC-6",
  where: {
    en: "FR-ARR-2024, annex IV, VI.A and annex 1, III.C",
    fr: "FR-ARR-2024, annexe IV, VI.A et annexe 1, III.C",
  },
  question: {
    en: "From what do the 30 days for a new kit run, and how often is it repeated?",
    fr: "D’où courent les 30 jours du nouveau kit, et combien de fois ?",
  },
  reading: {
    en: "From the sending of the not-analysable report. The text sets no limit; after a second failure the doctor is advised.",
    fr: "De l’envoi du compte rendu de non-analysabilité. Le texte ne fixe pas de limite ; après un second échec, le médecin est conseillé.",
  },
};

export const CRC_7: Interpretation<"CRC-7"> = {
  id: "CRC-7",
  where: { en: "FR-ARR-2024, annex IV, III.B and III.C", fr: "FR-ARR-2024, annexe IV, III.B et III.C" },
  question: {
    en: "What counts as taking part in one of the last three campaigns?",
    fr: "Que veut dire avoir participé à l’une des trois dernières campagnes ?",
  },
  reading: {
    en: "A test sent back, analysable or not, in one of the person’s last three invitation cycles.",
    fr: "Un test renvoyé, analysable ou non, dans l’un des trois derniers cycles d’invitation de la personne.",
  },
};

export const CRC_8: Interpretation<"CRC-8"> = {
  id: "CRC-8",
  where: {
    en: "FR-ARR-2024, annex IV, annex 1, I and VII",
    fr: "FR-ARR-2024, annexe IV, annexe 1, I et VII",
  },
  question: {
    en: "What is the unit of the result, and the cut-off?",
    fr: "Quelle est l’unité du résultat, et le seuil ?",
  },
  reading: {
    en: "Micrograms of haemoglobin per gram of stool (the order’s unit is a slip). The cut-off is not in the order: the laboratory’s result is taken, with its cut-off.",
    fr: "Microgrammes d’hémoglobine par gramme de selles (l’unité de l’arrêté est une erreur). Le seuil n’y figure pas : on prend le résultat du laboratoire, avec son seuil.",
  },
  certainty: "not-found",
};

export const CRC_9: Interpretation<"CRC-9"> = {
  id: "CRC-9",
  where: { en: "FR-ARR-2024, annex IV, annex 1, I", fr: "FR-ARR-2024, annexe IV, annexe 1, I" },
  question: {
    en: "Are the positivity and predictive-value figures limits?",
    fr: "Les chiffres de positivité et de valeur prédictive sont-ils des limites ?",
  },
  reading: {
    en: "No: they are figures to watch.",
    fr: "Non : des chiffres à surveiller.",
  },
};

export const CRC_10: Interpretation<"CRC-10"> = {
  id: "CRC-10",
  where: { en: "FR-ARR-2024, annex IV, VI.B", fr: "FR-ARR-2024, annexe IV, VI.B" },
  question: {
    en: "When is the reminder due, and what follows two years without news?",
    fr: "Quand la relance est-elle due, et que suit deux ans sans nouvelles ?",
  },
  reading: {
    en: "By twelve months from the sending of the result, the known doctor asked first. At 24 months, reminders made, follow-up ends and the person is invited, with the unexplored positive noted.",
    fr: "Au plus tard douze mois après l’envoi du résultat, le médecin connu consulté d’abord. À 24 mois, relances faites, le suivi cesse et la personne est invitée, le positif inexploré étant signalé.",
  },
  parameter: "colorectal.firstReminderMonths",
};

export const CRC_11: Interpretation<"CRC-11"> = {
  id: "CRC-11",
  where: { en: "FR-ARR-2024, annex IV, VI.B", fr: "FR-ARR-2024, annexe IV, VI.B" },
  question: {
    en: "Is a new colonoscopy compulsory after a positive test and a recent one?",
    fr: "Une nouvelle coloscopie est-elle obligatoire après un positif et une coloscopie récente ?",
  },
  reading: {
    en: "No: usually advised; the doctor decides when. A colonoscopy before the result does not close the follow-up.",
    fr: "Non : habituellement conseillée ; le médecin fixe le moment. Une coloscopie antérieure au résultat ne clôt pas le suivi.",
  },
};

export const CRC_12: Interpretation<"CRC-12"> = {
  id: "CRC-12",
  where: { en: "FR-ARR-2024, annex IV, III.B", fr: "FR-ARR-2024, annexe IV, III.B" },
  question: {
    en: "May others than those listed hand over a kit?",
    fr: "D’autres que ceux énumérés peuvent-ils remettre un kit ?",
  },
  reading: {
    en: "No: the list is taken as closed; midwives are not in it.",
    fr: "Non : la liste est tenue pour fermée ; les sages-femmes n’y sont pas.",
  },
};

/** Readings on the French colorectal programme. */
export const colorectalInterpretations = [
  CRC_1,
  CRC_2,
  CRC_3,
  CRC_4,
  CRC_5,
  CRC_6,
  CRC_7,
  CRC_8,
  CRC_9,
  CRC_10,
  CRC_11,
  CRC_12,
] as const;
