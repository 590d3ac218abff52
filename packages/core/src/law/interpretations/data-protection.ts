import type { Interpretation } from "../interpretation.js";

export const DAT_1: Interpretation<"DAT-1"> = {
  id: "DAT-1",
  where: {
    en: "FR-ARR-2024, art. 3 IV; annex II, part 2, II; annex V, V.A and VII",
    fr: "FR-ARR-2024, art. 3 IV ; annexe II, 2e partie, II ; annexe V, V.A et VII",
  },
  question: {
    en: "What can be objected to, and for how long?",
    fr: "À quoi peut-on s’opposer, et pour combien de temps ?",
  },
  reading: {
    en: "Never to an invitation; to reminders, for the running invitation cycle only; to processing by the CRCDC, which must stop. An objection to reminders never holds back the next invitation.",
    fr: "Jamais à une invitation ; aux relances, pour le cycle d’invitation en cours seulement ; au traitement par le CRCDC, qui doit cesser. S’opposer aux relances n’empêche jamais l’invitation suivante.",
  },
};

export const DAT_2: Interpretation<"DAT-2"> = {
  id: "DAT-2",
  where: { en: "FR-ARR-2024, art. 3 I; annex I, IX", fr: "FR-ARR-2024, art. 3 I ; annexe I, IX" },
  question: {
    en: "Who answers for data that pass from one body to another?",
    fr: "Qui répond des données passant d’un organisme à l’autre ?",
  },
  reading: {
    en: "Each controller for its own processing, on the ground of public interest (GDPR 6.1.e, 9.2.i).",
    fr: "Chaque responsable pour son traitement, au titre de l’intérêt public (RGPD 6.1.e, 9.2.i).",
  },
};

export const DAT_3: Interpretation<"DAT-3"> = {
  id: "DAT-3",
  where: { en: "FR-ARR-2024, annex II, part 1, III", fr: "FR-ARR-2024, annexe II, 1re partie, III" },
  question: {
    en: "Whose data go to a cancer registry?",
    fr: "Les données de qui vont à un registre des cancers ?",
  },
  reading: {
    en: "Only of persons whose final diagnosis is a cancer or a precancerous lesion and who live in a covered department.",
    fr: "Seulement celles des personnes au diagnostic final de cancer ou de lésion précancéreuse, domiciliées dans un département couvert.",
  },
};

export const DAT_4: Interpretation<"DAT-4"> = {
  id: "DAT-4",
  where: {
    en: "FR-ARR-2024, annex I, VII; annex II, part 1, VI",
    fr: "FR-ARR-2024, annexe I, VII ; annexe II, 1re partie, VI",
  },
  question: {
    en: "In which form does ANSP receive data?",
    fr: "Sous quelle forme l’ANSP reçoit-elle les données ?",
  },
  reading: {
    en: "Pseudonymised, without name, address or NIR, with a common identifier for matching.",
    fr: "Pseudonymisées, sans nom, adresse ni NIR, avec un identifiant commun d’appariement.",
  },
};

/** Readings on data protection in the French programmes. */
export const dataProtectionInterpretations = [DAT_1, DAT_2, DAT_3, DAT_4] as const;
