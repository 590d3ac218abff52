import type { Bilingual } from "../text.js";

export const franceBreastProfessionalsTexts: Readonly<Record<string, Bilingual>> = {
  "FRB-RAD-01": {
    en: "A listed radiologist has signed the convention with health insurance, undertakes at least 500 mammograms a year whatever the kind of practice, has had the specific training (common core and digital module) and uses conforming equipment whose external quality control is less than six months old.",
    fr: "Un radiologue inscrit a signé la convention avec l’assurance maladie, s’engage à au moins 500 mammographies par an quel que soit son mode d’exercice, a suivi la formation spécifique (tronc commun et module numérique) et emploie un matériel conforme dont le contrôle de qualité externe date de moins de six mois.",
  },
  "FRB-RAD-02": {
    en: "The CRCDC may accept special cases (recent installation, local geography or population, chief residents, locums) if every quality and training condition is met, at least 300 mammograms are made in the first year and the radiologist attends second readings so as to reach 500 read.",
    fr: "Le CRCDC peut admettre des cas particuliers (installation récente, situation géographique ou démographique, chefs de clinique, remplaçants) si les conditions de qualité et de formation sont remplies, si 300 mammographies au moins sont faites la première année et si le radiologue assiste aux secondes lectures pour en lire 500.",
  },
  "FRB-RAD-03": {
    en: "Breach of the specification may bring temporary or final removal from the list, notably for refusing the six-monthly external controls or after an ANSM health-policing decision; the CRCDC reports it to the insurer’s risk-management directorate. A convention signed in one department holds in all, on controlled and conforming installations.",
    fr: "Un manquement au cahier des charges peut entraîner le retrait temporaire ou définitif de la liste, notamment pour refus des contrôles externes semestriels ou après une décision de police sanitaire de l’ANSM ; le CRCDC le signale à la gestion du risque de l’assurance maladie. La convention signée dans un département vaut partout, sur installations contrôlées et conformes.",
  },
  "FRB-RAD-04": {
    en: "Second readers are radiologists in practice who volunteer, have had specific training, make at least 500 mammograms a year in all their work and undertake to read at least 1,500 more as second readers. The figure is checked after two years, then yearly.",
    fr: "Les seconds lecteurs sont des radiologues en activité, volontaires, formés, faisant au moins 500 mammographies par an dans tout leur exercice et s’engageant à en lire au moins 1 500 de plus en seconde lecture. Ce chiffre est contrôlé après deux ans, puis chaque année.",
  },
  "FRB-RAD-05": {
    en: "As a special case, an experienced second reader who has just stopped practising may go on with at least 2,000 second readings (a year: our reading), on condition that the CRCDC analyses them every year against the other second readers.",
    fr: "À titre particulier, un second lecteur expérimenté qui vient de cesser d’exercer peut continuer avec au moins 2 000 secondes lectures (par an : notre lecture), à condition que le CRCDC les compare chaque année à celles des autres seconds lecteurs.",
  },
  "FRB-RAD-06": {
    en: "The list of radiologists is refreshed every six months, sent by the insurance fund to general practitioners, gynaecologists and INCa, enclosed with every postal invitation, reachable from electronic invitations and reminders, and published on an insurer’s website.",
    fr: "La liste des radiologues est actualisée tous les six mois, envoyée par la caisse aux généralistes, aux gynécologues et à l’INCa, jointe à toute invitation postale, accessible depuis les invitations et relances électroniques et publiée sur un site de l’assurance maladie.",
  },
  "FRB-RAD-07": {
    en: "A technologist has had the specific training before making any mammogram of the programme; the operator of the installation keeps track of it.",
    fr: "Un manipulateur a suivi la formation spécifique avant toute mammographie du programme ; l’exploitant de l’installation en assure le suivi.",
  },
  "FRB-RAD-08": {
    en: "A radiologist who wants to be listed undertakes to pass on to the CRCDC whatever needs a double reading, every result, and what follow-up and evaluation call for, notably on the national interpretation sheet.",
    fr: "Pour être inscrit, le radiologue s’engage à envoyer au CRCDC les mammographies à lire deux fois, les résultats des examens faits et les données utiles au suivi et à l’évaluation, notamment par la fiche d’interprétation nationale.",
  },
};
