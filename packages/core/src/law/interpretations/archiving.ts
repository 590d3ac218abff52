import type { Interpretation } from "../interpretation.js";

export const ARC_1: Interpretation<"ARC-1"> = {
  id: "ARC-1",
  where: { en: "FR-CNAMTS-AV24, 3.1 and 3.2", fr: "FR-CNAMTS-AV24, 3.1 et 3.2" },
  question: {
    en: "How does the table apply to new requests, which come with their documents?",
    fr: "Comment le tableau vaut-il pour les demandes nouvelles, déjà documentées ?",
  },
  reading: {
    en: "Same situations: both listed and conforming, accepted; not conforming, treated as a doubt; neither listed, refused whatever the documents.",
    fr: "Mêmes situations : les deux en liste et conformes, acceptée ; non conformes, traitée comme un doute ; aucun en liste, refusée quels que soient les documents.",
  },
};

export const ARC_2: Interpretation<"ARC-2"> = {
  id: "ARC-2",
  where: { en: "FR-CNAMTS-AV24, 3.1", fr: "FR-CNAMTS-AV24, 3.1" },
  question: {
    en: "What if documents come late or do not conform?",
    fr: "Que faire si les documents tardent ou ne sont pas conformes ?",
  },
  reading: {
    en: "Accepted request: suspended after the month, resumed on receipt. Pending one: stays pending, overdue. Not conforming: to the CNAMTS.",
    fr: "Demande acceptée : suspendue après le mois, reprise à réception. En attente : le reste, en retard. Non conformes : à la CNAMTS.",
  },
  alternatives: {
    en: "Refusal.",
    fr: "Refus.",
  },
};

export const ARC_3: Interpretation<"ARC-3"> = {
  id: "ARC-3",
  where: { en: "FR-CNAMTS-AV24, 3.1", fr: "FR-CNAMTS-AV24, 3.1" },
  question: {
    en: "From when does the one month run?",
    fr: "D’où court le délai d’un mois ?",
  },
  reading: {
    en: "From the fund’s sending of the documents.",
    fr: "De l’envoi des documents par la caisse.",
  },
};

export const ARC_4: Interpretation<"ARC-4"> = {
  id: "ARC-4",
  where: { en: "FR-CNAMTS-AV24, 1", fr: "FR-CNAMTS-AV24, 1" },
  question: {
    en: "Does a listed distributor count as supplier?",
    fr: "Un distributeur en liste vaut-il fournisseur ?",
  },
  reading: {
    en: "Yes; the configuration must match by its exact name.",
    fr: "Oui ; la configuration doit correspondre par son nom exact.",
  },
};

export const ARC_5: Interpretation<"ARC-5"> = {
  id: "ARC-5",
  where: { en: "FR-CNAMTS-AV24, 2.1 and 2.2", fr: "FR-CNAMTS-AV24, 2.1 et 2.2" },
  question: {
    en: "Which answers must be yes, the numbering being incomplete?",
    fr: "Quelles réponses doivent être oui, la numérotation étant lacunaire ?",
  },
  reading: {
    en: "Document 1: 1 to 4; document 2: 2 to 8. The annexes are not in the source.",
    fr: "Document 1 : 1 à 4 ; document 2 : 2 à 8. Les annexes manquent à la source.",
  },
  certainty: "not-found",
};

export const ARC_6: Interpretation<"ARC-6"> = {
  id: "ARC-6",
  where: { en: "FR-CNAMTS-AV24, 6", fr: "FR-CNAMTS-AV24, 6" },
  question: {
    en: "From when is membership valid: registration or acceptance?",
    fr: "D’où vaut l’adhésion : enregistrement ou acceptation ?",
  },
  reading: {
    en: "From acceptance by the fund, to which the circular sets the registration date.",
    fr: "De l’acceptation par la caisse, à laquelle la circulaire fixe la date d’enregistrement.",
  },
};

export const ARC_7: Interpretation<"ARC-7"> = {
  id: "ARC-7",
  where: { en: "FR-CNAMTS-AV24, 4", fr: "FR-CNAMTS-AV24, 4" },
  question: {
    en: "When do images of another site earn the supplement?",
    fr: "Quand les images d’un autre site ouvrent-elles droit au supplément ?",
  },
  reading: {
    en: "When all hold: secure network, remote archiving with immediate retrieval, paid for by the billing doctors, attested in answer 1.",
    fr: "Quand tout est réuni : réseau sécurisé, archivage à distance à récupération immédiate, financement par les médecins facturants, attestation en réponse 1.",
  },
};

export const ARC_8: Interpretation<"ARC-8"> = {
  id: "ARC-8",
  where: { en: "FR-CNAMTS-AV24, 5", fr: "FR-CNAMTS-AV24, 5" },
  question: {
    en: "Is mainly private practice enough before the announced amendment?",
    fr: "L’exercice majoritairement libéral suffit-il avant l’avenant annoncé ?",
  },
  reading: {
    en: "It may be accepted; how the majority is measured is not said.",
    fr: "Il peut être accepté ; la mesure de la majorité n’est pas dite.",
  },
};

export const ARC_9: Interpretation<"ARC-9"> = {
  id: "ARC-9",
  where: { en: "FR-CNAMTS-AV24, introduction and 1", fr: "FR-CNAMTS-AV24, introduction et 1" },
  question: {
    en: "Is the list of solutions an approval that may be published?",
    fr: "La liste des solutions est-elle un agrément diffusable ?",
  },
  reading: {
    en: "No: a confidential aid to decision; whether a solution is listed is given as a fact.",
    fr: "Non : une aide à la décision confidentielle ; la présence sur la liste est un fait fourni.",
  },
};

/** Readings on the French image-archiving option. */
export const archivingInterpretations = [
  ARC_1,
  ARC_2,
  ARC_3,
  ARC_4,
  ARC_5,
  ARC_6,
  ARC_7,
  ARC_8,
  ARC_9,
] as const;
