import type { Interpretation } from "../interpretation.js";

export const CCU_1: Interpretation<"CCU-1"> = {
  id: "CCU-1",
  where: {
    en: "FR-ARR-2024, annex V, introduction and I.A",
    fr: "FR-ARR-2024, annexe V, introduction et I.A",
  },
  question: {
    en: "Who is in the programme, and until when is one “25 to 65 included”?",
    fr: "Qui relève du programme, et jusqu’à quand a-t-on « 25 à 65 ans inclus » ?",
  },
  reading: {
    en: "Everyone from the 25th birthday to the eve of the 66th, invited or not. Follow-up of an abnormal result goes on after that.",
    fr: "Toute personne du 25e anniversaire à la veille du 66e, invitée ou non. Le suivi d’un résultat anormal continue au-delà.",
  },
};

export const CCU_2: Interpretation<"CCU-2"> = {
  id: "CCU-2",
  where: { en: "FR-ARR-2024, annex V, I", fr: "FR-ARR-2024, annexe V, I" },
  question: {
    en: "At which date does age decide between cytology and HPV test?",
    fr: "À quelle date l’âge décide-t-il entre cytologie et test HPV ?",
  },
  reading: {
    en: "At sampling; ahead of it, on the day the test is due, or today if already due.",
    fr: "Au prélèvement ; avant lui, au jour où le test est dû, ou ce jour s’il l’est déjà.",
  },
  certainty: "secondary",
};

export const CCU_3: Interpretation<"CCU-3"> = {
  id: "CCU-3",
  where: { en: "FR-ARR-2024, annex V, I", fr: "FR-ARR-2024, annexe V, I" },
  question: {
    en: "Who needs the second cytology after one year?",
    fr: "Qui doit la seconde cytologie à un an ?",
  },
  reading: {
    en: "Only a person at the first screening; after two normal ones the interval is three years.",
    fr: "Seulement au tout premier dépistage ; après deux normales, l’intervalle est de trois ans.",
  },
};

export const CCU_4: Interpretation<"CCU-4"> = {
  id: "CCU-4",
  where: { en: "FR-ARR-2024, annex V, I", fr: "FR-ARR-2024, annexe V, I" },
  question: {
    en: "After a single normal cytology before 30, when is the HPV test due?",
    fr: "Après une seule cytologie normale avant 30 ans, quand le test HPV est-il dû ?",
  },
  reading: {
    en: "Three years after that cytology, by the letter of the text, once 30 is reached.",
    fr: "Trois ans après cette cytologie, à la lettre du texte, une fois 30 ans atteints.",
  },
  alternatives: {
    en: "At one year, the HPV test replacing the second cytology.",
    fr: "À un an, le test HPV remplaçant la seconde cytologie.",
  },
  certainty: "official",
};

export const CCU_5: Interpretation<"CCU-5"> = {
  id: "CCU-5",
  where: { en: "FR-ARR-2024, annex V, I", fr: "FR-ARR-2024, annexe V, I" },
  question: {
    en: "What if the next date falls after 65, or the HPV test was made before 30?",
    fr: "Que faire si la date suivante tombe après 65 ans, ou si le test HPV a précédé 30 ans ?",
  },
  reading: {
    en: "No further invitation after 65; an HPV test before 30 does not count for the programme.",
    fr: "Plus d’invitation après 65 ans ; un test HPV avant 30 ans ne compte pas pour le programme.",
  },
  certainty: "thin-secondary",
};

export const CCU_6: Interpretation<"CCU-6"> = {
  id: "CCU-6",
  where: { en: "FR-ARR-2024, annex V, II.B and V.B", fr: "FR-ARR-2024, annexe V, II.B et V.B" },
  question: {
    en: "Is the self-sampling kit sent to everyone with the second reminder?",
    fr: "Le kit d’auto-prélèvement part-il vers tous avec la seconde relance ?",
  },
  reading: {
    en: "Only from age 30 at sending, when the HPV test applies. A positive self-sample needs a sample by a professional for cytology.",
    fr: "Seulement dès 30 ans à l’envoi, quand le test HPV s’applique. Un auto-prélèvement positif appelle un prélèvement par un professionnel pour la cytologie.",
  },
  alternatives: {
    en: "To everyone from 25 to 65.",
    fr: "À tous de 25 à 65 ans.",
  },
};

export const CCU_7: Interpretation<"CCU-7"> = {
  id: "CCU-7",
  where: { en: "FR-ARR-2024, annex V, VI.A", fr: "FR-ARR-2024, annexe V, VI.A" },
  question: {
    en: "From what are the 3 or 5 years after two unsatisfactory samples counted?",
    fr: "D’où comptent les 3 ou 5 ans après deux prélèvements non satisfaisants ?",
  },
  reading: {
    en: "From the second one, by the age at it: 3 years before 30, 5 from 30. A satisfactory sample in between resets; cytology and HPV failures add up.",
    fr: "Du second, selon l’âge à cette date : 3 ans avant 30 ans, 5 dès 30 ans. Un prélèvement satisfaisant entre les deux remet à zéro ; échecs de cytologie et d’HPV s’additionnent.",
  },
};

export const CCU_8: Interpretation<"CCU-8"> = {
  id: "CCU-8",
  where: { en: "FR-ARR-2024, annex V, II.E", fr: "FR-ARR-2024, annexe V, II.E" },
  question: {
    en: "What do the HAS and INCa recommendations, to which the order refers, ask for?",
    fr: "Que demandent les recommandations de la HAS et de l’INCa auxquelles l’arrêté renvoie ?",
  },
  reading: {
    en: "HPV positive: reflex cytology; abnormal (ASC-US or worse), colposcopy; normal, HPV test at one year, then 5 years if negative, colposcopy if positive. Under 30: INCa’s.",
    fr: "HPV positif : cytologie réflexe ; anormale (ASC-US ou plus), colposcopie ; normale, test HPV à un an, puis 5 ans si négatif, colposcopie si positif. Avant 30 ans : celles de l’INCa.",
  },
  certainty: "secondary",
};

export const CCU_9: Interpretation<"CCU-9"> = {
  id: "CCU-9",
  where: { en: "FR-ARR-2024, annex V, VI.E", fr: "FR-ARR-2024, annexe V, VI.E" },
  question: {
    en: "From what do the 6, 8, 3 and 18 months run, and which lesions are high or low grade?",
    fr: "D’où courent les 6, 8, 3 et 18 mois, et quelles lésions sont de haut ou bas grade ?",
  },
  reading: {
    en: "From the report; each solicitation restarts the 18 months. High: ASC-H, HSIL, AGC, AIS, carcinoma; low: ASC-US, LSIL. HPV positive with normal cytology: 12 months, plus 3.",
    fr: "Du compte rendu ; chaque sollicitation relance les 18 mois. Haut : ASC-H, HSIL, AGC, AIS, carcinome ; bas : ASC-US, LSIL. HPV positif à cytologie normale : 12 mois, plus 3.",
  },
  alternatives: {
    en: "From the sample, or from receipt by the CRCDC.",
    fr: "Du prélèvement, ou de la réception au CRCDC.",
  },
};

export const CCU_10: Interpretation<"CCU-10"> = {
  id: "CCU-10",
  where: { en: "FR-ARR-2024, annex V, I.A", fr: "FR-ARR-2024, annexe V, I.A" },
  question: {
    en: "Does every hysterectomy remove the cervix?",
    fr: "Toute hystérectomie enlève-t-elle le col ?",
  },
  reading: {
    en: "No: a total one (or a trachelectomy) excludes; after a subtotal one the cervix remains. If the kind is unknown, it is asked.",
    fr: "Non : totale (ou trachélectomie), elle exclut ; subtotale, le col demeure. Si le type est inconnu, il est demandé.",
  },
  certainty: "official",
};

export const CCU_11: Interpretation<"CCU-11"> = {
  id: "CCU-11",
  where: { en: "FR-ARR-2024, annex V, I.B", fr: "FR-ARR-2024, annexe V, I.B" },
  question: {
    en: "When does screening resume after conservative treatment?",
    fr: "Quand reprend le dépistage après un traitement conservateur ?",
  },
  reading: {
    en: "When the professional in charge says so; no date is computed. The CRCDC goes on collecting results.",
    fr: "Quand le professionnel en charge le décide ; aucune date n’est calculée. Le CRCDC continue de recueillir les résultats.",
  },
};

export const CCU_12: Interpretation<"CCU-12"> = {
  id: "CCU-12",
  where: { en: "FR-ARR-2024, annex V, I.B", fr: "FR-ARR-2024, annexe V, I.B" },
  question: {
    en: "What of immunodepression or diethylstilbestrol exposure?",
    fr: "Que vaut une immunodépression ou une exposition au diéthylstilbestrol ?",
  },
  reading: {
    en: "Eligible, with a particular follow-up noted.",
    fr: "Éligible, avec mention d’un suivi particulier.",
  },
};

export const CCU_13: Interpretation<"CCU-13"> = {
  id: "CCU-13",
  where: { en: "FR-ARR-2024, annex V, III and V.B", fr: "FR-ARR-2024, annexe V, III et V.B" },
  question: {
    en: "Which reimbursed acts on the cervix keep a person from being covered or invited?",
    fr: "Quels actes remboursés sur le col écartent la prise en charge ou l’invitation ?",
  },
  reading: {
    en: "The order names no code: the list is a parameter without default.",
    fr: "L’arrêté ne cite aucun code : la liste est un paramètre sans valeur par défaut.",
  },
  certainty: "not-found",
  parameter: "cervical.excludingActs",
};

export const CCU_14: Interpretation<"CCU-14"> = {
  id: "CCU-14",
  where: { en: "FR-ARR-2024, annex V, V.B", fr: "FR-ARR-2024, annexe V, V.B" },
  question: {
    en: "Is a person not screened invited again after two years or after the test interval?",
    fr: "Une personne non dépistée est-elle réinvitée après deux ans ou après l’intervalle du test ?",
  },
  reading: {
    en: "After two years from the invitation, whatever the test interval.",
    fr: "Deux ans après l’invitation, quel que soit l’intervalle du test.",
  },
};

export const CCU_15: Interpretation<"CCU-15"> = {
  id: "CCU-15",
  where: { en: "FR-ARR-2024, annex V, V.A, VI.E and VII", fr: "FR-ARR-2024, annexe V, V.A, VI.E et VII" },
  question: {
    en: "In which order are reminders sent, and what stops them?",
    fr: "Dans quel ordre partent les relances, et qu’est-ce qui les arrête ?",
  },
  reading: {
    en: "Prescriber of the sample and treating doctor, failing them the person. Refusal of transmission stops all processing by the CRCDC.",
    fr: "Prescripteur du prélèvement et médecin traitant, à défaut la personne. Le refus de transmission arrête tout traitement par le CRCDC.",
  },
};

/** Readings on the French cervical programme. */
export const cervicalInterpretations = [
  CCU_1,
  CCU_2,
  CCU_3,
  CCU_4,
  CCU_5,
  CCU_6,
  CCU_7,
  CCU_8,
  CCU_9,
  CCU_10,
  CCU_11,
  CCU_12,
  CCU_13,
  CCU_14,
  CCU_15,
] as const;
