import type { Interpretation } from "../interpretation.js";

export const READ_1: Interpretation<"READ-1"> = {
  id: "READ-1",
  where: { en: "FR-ARR-2024, annex III, annex 2", fr: "FR-ARR-2024, annexe III, annexe 2" },
  question: {
    en: "Is the class given to a breast or to the examination?",
    fr: "La classe vaut-elle pour un sein ou pour l’examen ?",
  },
  reading: {
    en: "To each breast; the examination takes, in this order: any 4 or 5, histology; any 0, pending; any 3, surveillance; else negative. Class 0 is a status, not a rank.",
    fr: "Pour chaque sein ; l’examen prend, dans l’ordre : un 4 ou 5, histologie ; un 0, en attente ; un 3, surveillance ; sinon négatif. La classe 0 est un état, non un rang.",
  },
};

export const READ_2: Interpretation<"READ-2"> = {
  id: "READ-2",
  where: {
    en: "FR-ARR-2024, annex III, IV.B, V.E and annex 2",
    fr: "FR-ARR-2024, annexe III, IV.B, V.E et annexe 2",
  },
  question: {
    en: "Which classes may be given at each stage?",
    fr: "Quelles classes sont permises à chaque étape ?",
  },
  reading: {
    en: "First reading before work-up: positive (pending), 1 or 2; after it 1 to 5; second reading 0 to 5; deferred work-up 1 to 5.",
    fr: "Première lecture avant bilan : positive (en attente), 1 ou 2 ; après, 1 à 5 ; seconde lecture 0 à 5 ; bilan différé 1 à 5.",
  },
  certainty: "official",
};

export const READ_3: Interpretation<"READ-3"> = {
  id: "READ-3",
  where: { en: "FR-ARR-2024, annex III, annex 2", fr: "FR-ARR-2024, annexe III, annexe 2" },
  question: {
    en: "What of class 6, of 4a to 4c, and of the two density scales?",
    fr: "Que faire de la classe 6, de 4a à 4c et des deux échelles de densité ?",
  },
  reading: {
    en: "6 is refused as outside the programme; 4a, 4b, 4c count as 4. Density types 1 to 4 and letters a to d are never converted into each other.",
    fr: "6 est refusée, hors programme ; 4a, 4b, 4c valent 4. Les types de densité 1 à 4 et les lettres a à d ne sont jamais convertis l’un dans l’autre.",
  },
};

export const READ_4: Interpretation<"READ-4"> = {
  id: "READ-4",
  where: {
    en: "FR-ARR-2024, annex III, IV.B, IV.C and V.D",
    fr: "FR-ARR-2024, annexe III, IV.B, IV.C et V.D",
  },
  question: {
    en: "Is class 1 or 2 with a suspicious clinical examination second-read?",
    fr: "Une classe 1 ou 2 avec examen clinique suspect passe-t-elle en seconde lecture ?",
  },
  reading: {
    en: "Not if the work-up confirms the need for care (the special rule of V.D); yes if the work-up clears it. Breast asymmetry alone is not suspicious.",
    fr: "Non si le bilan confirme le besoin de prise en charge (règle spéciale de V.D) ; oui si le bilan l’écarte. Une asymétrie mammaire seule n’est pas suspecte.",
  },
};

export const READ_5: Interpretation<"READ-5"> = {
  id: "READ-5",
  where: {
    en: "FR-ARR-2024, annex III, IV.B, IV.C and V.B",
    fr: "FR-ARR-2024, annexe III, IV.B, IV.C et V.B",
  },
  question: {
    en: "When does follow-up of a suspicious ultrasound with a normal mammogram start?",
    fr: "Quand commence le suivi d’une échographie suspecte à mammographie normale ?",
  },
  reading: {
    en: "The clock runs from first reading, the follow-up opens once second reading finds nothing either; if it finds something, its own path takes over.",
    fr: "Le délai court dès la première lecture, le suivi s’ouvre quand la seconde ne trouve rien non plus ; si elle trouve, son propre parcours l’emporte.",
  },
};

export const READ_6: Interpretation<"READ-6"> = {
  id: "READ-6",
  where: {
    en: "FR-ARR-2024, annex III, IV.B 3 and annex 2",
    fr: "FR-ARR-2024, annexe III, IV.B 3 et annexe 2",
  },
  question: {
    en: "Is a class 0 kept after a refused work-up sent to second reading?",
    fr: "Une classe 0 gardée après refus du bilan va-t-elle en seconde lecture ?",
  },
  reading: {
    en: "Recommended, not required, unless the person wants the images back at once: IV.B 3 is the exception to annex 2.",
    fr: "Conseillé, non obligatoire, sauf si la personne veut reprendre ses clichés aussitôt : IV.B 3 est l’exception à l’annexe 2.",
  },
  alternatives: {
    en: "Required, or forbidden.",
    fr: "Obligatoire, ou interdit.",
  },
};

export const READ_7: Interpretation<"READ-7"> = {
  id: "READ-7",
  where: { en: "FR-ARR-2024, annex III, annex 2", fr: "FR-ARR-2024, annexe III, annexe 2" },
  question: {
    en: "What of a first-reading 0 whose work-up is deferred for another reason?",
    fr: "Que devient un 0 de première lecture dont le bilan est différé pour un autre motif ?",
  },
  reading: {
    en: "It waits for the deferred work-up: 1 or 2 goes to second reading, as from a mobile unit; 3, 4 or 5 does not.",
    fr: "Il attend le bilan différé : 1 ou 2 va en seconde lecture, comme pour une unité mobile ; 3, 4 ou 5 non.",
  },
};

export const READ_8: Interpretation<"READ-8"> = {
  id: "READ-8",
  where: { en: "FR-ARR-2024, annex III, V.E and annex 2", fr: "FR-ARR-2024, annexe III, V.E et annexe 2" },
  question: {
    en: "Who may class 3?",
    fr: "Qui peut classer 3 ?",
  },
  reading: {
    en: "The first reader after a work-up; the second reader only if a complete work-up was done, judged negative by the first and sufficient by the second.",
    fr: "Le premier lecteur après un bilan ; le second seulement si un bilan complet a été fait, jugé négatif par le premier et suffisant par lui.",
  },
};

export const READ_9: Interpretation<"READ-9"> = {
  id: "READ-9",
  where: { en: "FR-ARR-2024, annex III, V.E and annex 2", fr: "FR-ARR-2024, annexe III, V.E et annexe 2" },
  question: {
    en: "May the second reader class 4 or 5 without work-up?",
    fr: "Le second lecteur peut-il classer 4 ou 5 sans bilan ?",
  },
  reading: {
    en: "5 for an evident cancer only; 3 and 4 are refused, 0 is used instead.",
    fr: "5 pour un cancer évident seulement ; 3 et 4 sont refusés, on classe 0.",
  },
  alternatives: {
    en: "4 accepted with a warning.",
    fr: "4 admis avec avertissement.",
  },
};

export const READ_10: Interpretation<"READ-10"> = {
  id: "READ-10",
  where: { en: "FR-ARR-2024, annex III, IV.C 3 and IV.D", fr: "FR-ARR-2024, annexe III, IV.C 3 et IV.D" },
  question: {
    en: "When are the two readers the same person?",
    fr: "Quand les deux lecteurs sont-ils la même personne ?",
  },
  reading: {
    en: "When their national identifier (RPPS) is the same, whatever the account or employer. Re-reading after a technical recall may be by the same second reader.",
    fr: "Quand leur identifiant national (RPPS) est le même, quels que soient compte ou employeur. Après un rappel technique, le même second lecteur peut relire.",
  },
};

export const READ_11: Interpretation<"READ-11"> = {
  id: "READ-11",
  where: { en: "FR-ARR-2024, annex III, IV.C 3 and V.G", fr: "FR-ARR-2024, annexe III, IV.C 3 et V.G" },
  question: {
    en: "How do “no third reading”, consensus and anonymity go together?",
    fr: "Comment concilier l’absence de troisième lecture, le consensus et l’anonymat ?",
  },
  reading: {
    en: "A consensus is one second reading by several readers; a separate third reading is refused. The second reader is hidden from everyone but the CRCDC.",
    fr: "Un consensus est une seconde lecture à plusieurs ; une troisième lecture distincte est refusée. Le second lecteur est caché à tous, sauf au CRCDC.",
  },
};

export const READ_12: Interpretation<"READ-12"> = {
  id: "READ-12",
  where: { en: "FR-ARR-2024, annex III, IV.D", fr: "FR-ARR-2024, annexe III, IV.D" },
  question: {
    en: "Are classes 3 and 4 possible at a mobile unit’s deferred first reading, without work-up?",
    fr: "Les classes 3 et 4 sont-elles possibles en première lecture différée d’unité mobile, sans bilan ?",
  },
  reading: {
    en: "Yes, as provisional: 0, 3, 4 or 5 all lead to a deferred work-up.",
    fr: "Oui, à titre provisoire : 0, 3, 4 ou 5 mènent tous au bilan différé.",
  },
  alternatives: {
    en: "Only 0 and 5.",
    fr: "Seulement 0 et 5.",
  },
};

export const READ_13: Interpretation<"READ-13"> = {
  id: "READ-13",
  where: { en: "FR-ARR-2024, annex III, IV.D and V.E", fr: "FR-ARR-2024, annexe III, IV.D et V.E" },
  question: {
    en: "Does a deferred work-up that clears the image go to second reading?",
    fr: "Un bilan différé qui innocente l’image va-t-il en seconde lecture ?",
  },
  reading: {
    en: "Yes after a mobile unit’s or a deferred first reading; never after a second reading.",
    fr: "Oui après une première lecture mobile ou différée ; jamais après une seconde lecture.",
  },
};

export const READ_14: Interpretation<"READ-14"> = {
  id: "READ-14",
  where: { en: "FR-ARR-2024, annex III, V.E", fr: "FR-ARR-2024, annexe III, V.E" },
  question: {
    en: "When do two readings disagree?",
    fr: "Quand deux lectures sont-elles discordantes ?",
  },
  reading: {
    en: "When the second is 0, 3, 4 or 5. Classes 1 and 2 agree, both being negative; a technical recall is apart.",
    fr: "Quand la seconde est 0, 3, 4 ou 5. Les classes 1 et 2 concordent, toutes deux négatives ; un rappel technique est à part.",
  },
};

export const READ_15: Interpretation<"READ-15"> = {
  id: "READ-15",
  where: { en: "FR-ARR-2024, annex III, IV.C 1 and V.E", fr: "FR-ARR-2024, annexe III, IV.C 1 et V.E" },
  question: {
    en: "When may the second reader ask for an ultrasound?",
    fr: "Quand le second lecteur peut-il demander une échographie ?",
  },
  reading: {
    en: "Only for a described anomaly, not for dense breasts alone.",
    fr: "Seulement pour une anomalie décrite, non pour des seins simplement denses.",
  },
};

export const READ_16: Interpretation<"READ-16"> = {
  id: "READ-16",
  where: { en: "FR-ARR-2024, annex III, annex 2", fr: "FR-ARR-2024, annexe III, annexe 2" },
  question: {
    en: "Which class have dense breasts without anomaly?",
    fr: "Quelle classe ont des seins denses sans anomalie ?",
  },
  reading: {
    en: "Class 1, also with an anomaly seen by ultrasound alone; any other class is flagged.",
    fr: "La classe 1, même avec une anomalie vue à la seule échographie ; toute autre classe est signalée.",
  },
};

export const READ_17: Interpretation<"READ-17"> = {
  id: "READ-17",
  where: { en: "FR-ARR-2024, annex III, IV.B and annex 2", fr: "FR-ARR-2024, annexe III, IV.B et annexe 2" },
  question: {
    en: "Which conduct matches which class?",
    fr: "Quelle conduite répond à quelle classe ?",
  },
  reading: {
    en: "1 or 2 screening; 3 surveillance, exceptionally sampling, then followed as 4 or 5; 4 or 5 histology. A mismatch is flagged.",
    fr: "1 ou 2 dépistage ; 3 surveillance, par exception prélèvement, alors suivi comme 4 ou 5 ; 4 ou 5 histologie. Une discordance est signalée.",
  },
};

/** Readings on readings, French breast programme. */
export const breastReadingInterpretations = [
  READ_1,
  READ_2,
  READ_3,
  READ_4,
  READ_5,
  READ_6,
  READ_7,
  READ_8,
  READ_9,
  READ_10,
  READ_11,
  READ_12,
  READ_13,
  READ_14,
  READ_15,
  READ_16,
  READ_17,
] as const;
