import type { Interpretation } from "../interpretation.js";

export const BE_1: Interpretation<"BE-1"> = {
  id: "BE-1",
  where: { en: "BE-CCREF-2024", fr: "BE-CCREF-2024" },
  question: {
    en: "Which ages and interval has the programme?",
    fr: "Quels âges et quel intervalle a le programme ?",
  },
  reading: {
    en: "The agreement states none. Published elsewhere: women of 50 to 69, every two years; no default is drawn from it here.",
    fr: "L’accord n’en donne pas. Publié ailleurs : femmes de 50 à 69 ans, tous les deux ans ; aucune valeur par défaut n’en est tirée ici.",
  },
  certainty: "secondary",
  parameter: "be.breast.ageRule",
};

export const BE_2: Interpretation<"BE-2"> = {
  id: "BE-2",
  where: { en: "BE-CCREF-2024, art. 13 and 14", fr: "BE-CCREF-2024, art. 13 et 14" },
  question: {
    en: "Whom does the ban on work-up before double reading bind?",
    fr: "Qui est tenu par l’interdiction de mise au point avant la double lecture ?",
  },
  reading: {
    en: "The mammography unit itself, and it alone. France does the opposite: no rule is shared.",
    fr: "L’unité de mammographie, et elle seule. La France fait l’inverse : aucune règle n’est commune.",
  },
};

export const BE_3: Interpretation<"BE-3"> = {
  id: "BE-3",
  where: { en: "BE-CCREF-2024, art. 15 and 16", fr: "BE-CCREF-2024, art. 15 et 16" },
  question: {
    en: "What calls for a third reading, and who decides?",
    fr: "Qu’est-ce qui appelle une troisième lecture, et qui décide ?",
  },
  reading: {
    en: "Disagreement of the first two on recall; the third reader decides, as the last reader signs the letter.",
    fr: "Le désaccord des deux premières sur le rappel ; le troisième lecteur décide, le dernier lecteur signant la lettre.",
  },
  alternatives: {
    en: "Two readings out of three, an older practice.",
    fr: "Deux lectures sur trois, pratique plus ancienne.",
  },
};

export const BE_4: Interpretation<"BE-4"> = {
  id: "BE-4",
  where: { en: "BE-CCREF-2024, art. 12", fr: "BE-CCREF-2024, art. 12" },
  question: {
    en: "Who owes the acts due by the second working day?",
    fr: "Qui doit les actes dus au deuxième jour ouvrable ?",
  },
  reading: {
    en: "The unit as a whole, under one deadline: record, information of the woman, images.",
    fr: "L’unité dans son ensemble, sous une seule échéance : encodage, information de la femme, clichés.",
  },
};

export const BE_5: Interpretation<"BE-5"> = {
  id: "BE-5",
  where: { en: "BE-CCREF-2024, art. 16", fr: "BE-CCREF-2024, art. 16" },
  question: {
    en: "When is a mammotest “received”?",
    fr: "Quand un mammotest est-il « reçu » ?",
  },
  reading: {
    en: "When both the complete images (four or more) and the record with the first reading have arrived; missing prior images do not hold it back.",
    fr: "Quand sont arrivés à la fois les clichés complets (quatre au moins) et l’encodage avec la première lecture ; des antérieurs manquants ne le retardent pas.",
  },
  alternatives: {
    en: "On receipt of the images alone.",
    fr: "À la réception des seuls clichés.",
  },
};

export const BE_6: Interpretation<"BE-6"> = {
  id: "BE-6",
  where: { en: "BE-CCREF-2024, art. 16 and AC 7, 2", fr: "BE-CCREF-2024, art. 16 et AC 7, 2" },
  question: {
    en: "What becomes of the delays after a technical failure?",
    fr: "Que deviennent les délais après un raté technique ?",
  },
  reading: {
    en: "The case ends as to be redone; the new examination starts new delays.",
    fr: "Le cas finit comme à refaire ; le nouvel examen ouvre de nouveaux délais.",
  },
};

export const BE_7: Interpretation<"BE-7"> = {
  id: "BE-7",
  where: { en: "BE-CCREF-2024, art. 2, 12 and AC 8", fr: "BE-CCREF-2024, art. 2, 12 et AC 8" },
  question: {
    en: "How can images pass “through the RIS”, which holds none?",
    fr: "Comment des clichés passent-ils « via le RIS », qui n’en contient pas ?",
  },
  reading: {
    en: "The RIS carries data, the PACS images, by sFTP or VPN: “through the RIS” means through the CCRef’s systems.",
    fr: "Le RIS porte les données, le PACS les clichés, par sFTP ou VPN : « via le RIS » vise les systèmes du CCRef.",
  },
};

export const BE_8: Interpretation<"BE-8"> = {
  id: "BE-8",
  where: { en: "BE-CCREF-2024, art. 12 and AC 8, 2", fr: "BE-CCREF-2024, art. 12 et AC 8, 2" },
  question: {
    en: "Which prior images must be sent?",
    fr: "Quels clichés antérieurs faut-il envoyer ?",
  },
  reading: {
    en: "All digital ones available; missing own ones are a breach, missing others are only noted.",
    fr: "Tous les numériques disponibles ; le manque de ceux de l’unité est un manquement, celui des autres n’est que noté.",
  },
};

export const BE_9: Interpretation<"BE-9"> = {
  id: "BE-9",
  where: { en: "BE-CCREF-2024, art. 15 and AC 7", fr: "BE-CCREF-2024, art. 15 et AC 7" },
  question: {
    en: "Who in the unit sees which results?",
    fr: "Qui voit quels résultats dans l’unité ?",
  },
  reading: {
    en: "The unit’s accounts see final results; details of double reading and work-up go to the first reader concerned; IT staff have no clinical access.",
    fr: "Les comptes de l’unité voient les résultats finaux ; le détail de la double lecture et de la mise au point va au premier lecteur concerné ; l’informaticien n’a pas d’accès clinique.",
  },
  alternatives: {
    en: "Every account of the unit, IT staff included.",
    fr: "Tout compte de l’unité, informaticien compris.",
  },
};

/** Readings on population, readings and results, Walloon breast programme. */
export const walloniaBreastReadingsInterpretations = [
  BE_1,
  BE_2,
  BE_3,
  BE_4,
  BE_5,
  BE_6,
  BE_7,
  BE_8,
  BE_9,
] as const;
