import type { Interpretation } from "../interpretation.js";

export const VER_1: Interpretation<"VER-1"> = {
  id: "VER-1",
  where: { en: "FR-ARR-2024, art. 8", fr: "FR-ARR-2024, art. 8" },
  question: {
    en: "From when does the order apply, and to which cases?",
    fr: "À partir de quand l’arrêté s’applique-t-il, et à quels cas ?",
  },
  reading: {
    en: "From 27 January 2024, the day after publication. The date of the examination or sample decides, not that of the computation.",
    fr: "À partir du 27 janvier 2024, lendemain de sa publication. La date de l’examen ou du prélèvement décide, non celle du calcul.",
  },
  certainty: "general-knowledge",
};

export const VER_2: Interpretation<"VER-2"> = {
  id: "VER-2",
  where: { en: "FR-ARR-2024, annex III, annex 3, III", fr: "FR-ARR-2024, annexe III, annexe 3, III" },
  question: {
    en: "Which is the last day without adequate magnification, “one year after publication”?",
    fr: "Quel est le dernier jour admis sans agrandissement adéquat, « un an après la publication » ?",
  },
  reading: {
    en: "26 January 2025: not admitted from 27 January 2025. The sentence is inherited from older orders, so its effect is doubtful.",
    fr: "Le 26 janvier 2025 : plus admis à partir du 27 janvier 2025. La phrase vient d’arrêtés plus anciens, son effet est donc douteux.",
  },
  alternatives: {
    en: "25 January 2025 as the last day.",
    fr: "Le 25 janvier 2025 comme dernier jour.",
  },
};

export const VER_3: Interpretation<"VER-3"> = {
  id: "VER-3",
  where: {
    en: "FR-ARR-2024, annex I, III and VI; annex III, IV.C",
    fr: "FR-ARR-2024, annexe I, III et VI ; annexe III, IV.C",
  },
  question: {
    en: "What do derogations, older local schemes and dematerialised reading allow?",
    fr: "Que permettent les dérogations, les dispositifs locaux anciens et la lecture dématérialisée ?",
  },
  reading: {
    en: "Only a valid derogation departs from the order. A scheme begun before 2024 counts in invitations alone; remote reading also needs an INCa call.",
    fr: "Seule une dérogation valide écarte l’arrêté. Un dispositif né avant 2024 ne compte que pour les invitations ; la lecture à distance exige aussi un appel de l’INCa.",
  },
};

export const VER_4: Interpretation<"VER-4"> = {
  id: "VER-4",
  where: {
    en: "FR-ARR-2024, annex III, annex 3; annex IV, IV",
    fr: "FR-ARR-2024, annexe III, annexe 3 ; annexe IV, IV",
  },
  question: {
    en: "What of references that were already obsolete when the order appeared?",
    fr: "Que faire des renvois déjà périmés à la parution de l’arrêté ?",
  },
  reading: {
    en: "They are kept as written and marked as obsolete wording (directive 98/79/EC, film rules beside digital-only ones).",
    fr: "Ils sont gardés tels quels et signalés comme périmés (directive 98/79/CE, règles de film à côté du tout-numérique).",
  },
};

export const VER_5: Interpretation<"VER-5"> = {
  id: "VER-5",
  where: { en: "FR-ARR-2024", fr: "FR-ARR-2024" },
  question: {
    en: "Has the order been amended since?",
    fr: "L’arrêté a-t-il été modifié depuis ?",
  },
  reading: {
    en: "No amendment was found; the versions on Légifrance are to be checked.",
    fr: "Aucune modification trouvée ; les versions de Légifrance restent à vérifier.",
  },
  certainty: "not-found",
};

/** Readings on entry into force, versions and derogations. */
export const versionsInterpretations = [VER_1, VER_2, VER_3, VER_4, VER_5] as const;
