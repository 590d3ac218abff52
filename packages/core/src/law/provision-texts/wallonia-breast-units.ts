import type { Bilingual } from "../text.js";

export const walloniaBreastUnitsTexts: Readonly<Record<string, Bilingual>> = {
  "BEW-14": {
    en: "RIS access is personal, never shared, for programme duties only, after a signed commitment; each user answers for changes under it. It opens by profile: administrative data; for technologists their own part too; for radiologists the first-reading sheet as well; for IT staff the transfer of images (no clinical access: BE-9).",
    fr: "L’accès au RIS est personnel, jamais partagé, limité au programme, après engagement signé ; chacun répond des modifications faites sous son accès. Administratif : données administratives ; technologue : aussi la partie technologue ; radiologue : aussi la fiche de première lecture ; informaticien : gestion du transfert des clichés (sans accès clinique : BE-9).",
  },
  "BEW-15": {
    en: "A radiologist may enter the work-up of a positive mammotest, made in the own unit or elsewhere; in the latter case the radiologist attests that the patient consults for it. The protocol, with pathology if any, always goes to the CCRef, which validates the entry.",
    fr: "Un radiologue peut encoder la mise au point d’un mammotest positif, réalisé dans son unité ou ailleurs ; dans ce dernier cas, il atteste que la patiente le consulte pour elle. Le protocole, et l’anatomopathologie s’il y en a, va toujours au CCRef, qui valide l’encodage.",
  },
  "BEW-16": {
    en: "Images are standard uncompressed DICOM without pre- or post-processing, at least 4 per study (2 views of each breast), with earlier digital mammograms when available, even from outside the programme.",
    fr: "Les images sont au format DICOM standard non compressé, sans pré- ni post-traitement, au moins 4 par étude (2 incidences par sein), avec les mammographies numériques antérieures disponibles, même hors programme.",
  },
  "BEW-17": {
    en: "Images travel only over a secure electronic channel (sFTP or VPN), never on CD-ROM.",
    fr: "Les clichés ne passent que par un canal électronique sécurisé (sFTP ou VPN), jamais sur CD-ROM.",
  },
  "BEW-18": {
    en: "Quality tests, all kept in the RIS register: daily, by radiologists, on days with mammotests; weekly, by technologists or radiologists; six-monthly and yearly, by the technical control firms.",
    fr: "Tests de qualité, tous consignés au Registre du RIS : journaliers, par les radiologues, les jours de mammotests ; hebdomadaires, par technologues ou radiologues ; semestriels et annuels, par les firmes de contrôle technique.",
  },
  "BEW-19": {
    en: "Anyone of a unit with RIS access sees the unit’s final results and its lists of pending first readings, images to send and mammotests to redo (technical failures).",
    fr: "Toute personne d’une unité ayant accès au RIS voit les résultats finaux de celle-ci et ses listes de premières lectures en attente, de clichés à envoyer et de mammotests à refaire (ratés techniques).",
  },
  "BEW-20": {
    en: "The first reader sees in the RIS the double-reading results, and those of the work-up of positives, for the mammotests that they read first.",
    fr: "Le premier lecteur voit au RIS les résultats de la double lecture, et ceux de la mise au point des positifs, pour les mammotests dont il a fait la première lecture.",
  },
  "BEW-21": {
    en: "The head of the unit gives the CCRef its contacts and tells it of any change of staff as soon as it occurs; changes of installation or team are told at once to the CCRef and to AViQ.",
    fr: "Le responsable de l’unité donne au CCRef les contacts utiles et le prévient de tout changement de personnel dès qu’il survient ; toute modification d’installation ou d’équipe est annoncée aussitôt au CCRef et à l’AViQ.",
  },
  "BEW-22": {
    en: "The unit tells the woman that the data of her mammotest will be recorded to evaluate the programme.",
    fr: "L’unité prévient la femme : ses données de mammotest seront conservées pour évaluer le programme.",
  },
  "BEW-23": {
    en: "First readers and technologists of the programme follow the training offered by the CCRef.",
    fr: "Les premiers lecteurs et les technologues du programme suivent les formations du CCRef.",
  },
  "BEW-24": {
    en: "The CCRef keeps a copy of all images in its PACS. The head of the unit tells the CCRef at once of any breach of data-protection law found.",
    fr: "Le CCRef garde copie de tous les clichés dans son PACS. Le responsable de l’unité l’informe aussitôt de toute violation constatée du droit de la protection des données.",
  },
};
