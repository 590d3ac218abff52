import type { Bilingual } from "../text.js";

export const franceColorectalResultsTexts: Readonly<Record<string, Bilingual>> = {
  "FRC-LAB-01": {
    en: "Before analysis the laboratory checks age range, integrity, kit expiry date, sampling date, and identification against the sheet; less than 7 days may pass from sampling to analysis. Otherwise the sample is not analysable and the reason is given.",
    fr: "Avant l’analyse, le laboratoire vérifie tranche d’âge, intégrité, péremption du kit, date de prélèvement, identification et concordance avec la fiche ; moins de 7 jours séparent prélèvement et analyse. Sinon le prélèvement n’est pas analysable et le motif est donné.",
  },
  "FRC-LAB-02": {
    en: "Results leave the laboratory at most two working days (“jours ouvrés”) after the sample was received.",
    fr: "Les résultats partent du laboratoire au plus deux jours ouvrés après la réception du prélèvement.",
  },
  "FRC-LAB-03": {
    en: "The report reaches the CRCDC electronically within 48 working hours of reading; a positive goes to it at the same time as to the named doctors.",
    fr: "Le compte rendu parvient au CRCDC par voie électronique dans les 48 heures ouvrées suivant la lecture ; un positif lui est envoyé en même temps qu’aux médecins désignés.",
  },
  "FRC-LAB-04": {
    en: "Whatever the result, the doctors named on the sheet are told at once, then the person.",
    fr: "Quel que soit le résultat, les médecins inscrits sur la fiche sont informés aussitôt, puis la personne.",
  },
  "FRC-LAB-05": {
    en: "Not analysable: the person gets a specific report with the reasons, and a new kit from the kit supplier within 30 working days (“jours ouvrables”).",
    fr: "Non analysable : la personne reçoit un compte rendu propre qui en donne les raisons et, du fournisseur, un nouveau kit sous 30 jours ouvrables.",
  },
  "FRC-LAB-06": {
    en: "The report gives at least: number of the analyser, threshold, sample identifier preceded by the laboratory’s, lot, dates of expiry, sampling, reading and sending, haemoglobin value, result (positive, negative, or not analysable and why), identifiers of person and doctors.",
    fr: "Le compte rendu donne au moins : numéro d’automate, seuil, numéro d’échantillon préfixé du laboratoire et lot, dates de péremption, de prélèvement et de lecture, valeur d’hémoglobine, résultat (positif, négatif, non analysable et motif), date d’envoi, identifiants de la personne et des médecins.",
  },
  "FRC-LAB-07": {
    en: "If a letter to the person or a doctor comes back undelivered, above all with a positive, the laboratory tells the CRCDC, which checks the address and sends the right one back.",
    fr: "Si un courrier à la personne ou à un médecin revient non distribué, surtout pour un positif, le laboratoire prévient le CRCDC, qui vérifie l’adresse et renvoie la bonne.",
  },
  "FRC-LAB-08": {
    en: "A sample not analysable for want of identification: the laboratory uses every means it has (treating doctor, insurers, CRCDC) to find the person.",
    fr: "Prélèvement non analysable faute d’identification : le laboratoire emploie tous ses moyens (médecin traitant, caisses, CRCDC) pour retrouver la personne.",
  },
  "FRC-LAB-09": {
    en: "A laboratory is accredited for this test (COFRAC or equivalent), chosen by CNAM’s public tender (two to five in all), able to run it at least five days in seven all year, and calibrates its analysers daily before the first series.",
    fr: "Un laboratoire est accrédité pour ce test (COFRAC ou équivalent), retenu par le marché public de la CNAM (deux à cinq en tout), apte à le faire au moins cinq jours sur sept toute l’année, et étalonne ses automates chaque jour avant la première série.",
  },
  "FRC-FUP-01": {
    en: "Negative: the invitation to the next round, two years later, is scheduled automatically.",
    fr: "Négatif : l’invitation au tour suivant, deux ans plus tard, est programmée automatiquement.",
  },
  "FRC-FUP-02": {
    en: "Positive: the CRCDC asks after the colonoscopy. It writes to remind the person within the year after the result was sent, having first asked the doctor’s opinion if one is known. Without any data after two years in spite of reminders, follow-up stops and a new invitation is sent.",
    fr: "Positif : le CRCDC s’enquiert de la coloscopie. Il relance la personne par courrier dans l’année suivant l’envoi du résultat, après avis du médecin s’il est connu. Sans aucune donnée après deux ans malgré les relances, le suivi cesse et une nouvelle invitation est envoyée.",
  },
  "FRC-FUP-03": {
    en: "A positive test in spite of a recent colonoscopy usually leads to advising a new one; the doctor settles its timing with the gastroenterologist.",
    fr: "Un test positif malgré une coloscopie récente mène d’ordinaire à en conseiller une nouvelle ; le médecin en fixe le moment avec le gastroentérologue.",
  },
  "FRC-FUP-04": {
    en: "Refusal of colonoscopy is sought actively, recorded by the CRCDC and put in writing where possible. An unclear refusal makes the person undecided: one last letter (result, need for colonoscopy, risk), then the CRCDC’s part ends while the doctors keep urging.",
    fr: "Le refus de coloscopie est recherché activement, enregistré par le CRCDC et si possible écrit. Un refus peu clair rend la personne indécise : un dernier courrier (résultat, nécessité de la coloscopie, risque), puis le rôle du CRCDC cesse tandis que les médecins continuent d’inciter.",
  },
  "FRC-FUP-05": {
    en: "Gastroenterologists and pathologists send their results to the CRCDC, with the standard pathology report; the CRCDC of the main residence traces every reminder letter and contact.",
    fr: "Gastroentérologues et anatomopathologistes envoient leurs résultats au CRCDC, avec le compte rendu anatomopathologique standard ; le CRCDC de la résidence principale trace chaque courrier de relance et chaque contact.",
  },
  "FRC-IND-01": {
    en: "Expected figures: 3 to 6 % of tests positive. Of the positives, 8 to 10 % or more turn out to be cancer, and 40 % or more cancer or advanced adenoma.",
    fr: "Valeurs attendues : 3 à 6 % de tests positifs. Parmi eux, 8 à 10 % ou plus révèlent un cancer, et 40 % ou plus un cancer ou un adénome avancé.",
  },
  "FRC-INV-01": {
    en: "The invitation carries a label for the sheet, with the same items as the breast one (FRB-INV-04), and a label for the tube: birth name, given names, NIR in clear and coded, with the sampling date to be added.",
    fr: "L’invitation porte une étiquette de fiche, aux mêmes mentions que celle du sein (FRB-INV-04), et une étiquette de flacon : nom de naissance, prénoms, NIR en clair et codé, date de prélèvement à ajouter.",
  },
};
