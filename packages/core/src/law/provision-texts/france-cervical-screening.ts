import type { Bilingual } from "../text.js";

export const franceCervicalScreeningTexts: Readonly<Record<string, Bilingual>> = {
  "FRU-ELI-01": {
    en: "Cervical screening concerns persons aged 25 to 65, both ages included, without symptoms, invited or taking part of their own accord.",
    fr: "Le dépistage du col concerne les personnes de 25 à 65 ans, bornes comprises, sans symptôme, invitées ou venues d’elles-mêmes.",
  },
  "FRU-ELI-02": {
    en: "Persons without a cervix, or who no longer have one, are excluded and have their own follow-up. Pregnant, menopausal and HPV-vaccinated persons are included.",
    fr: "Les personnes sans col, ou n’en ayant plus, sont exclues et ont leur propre suivi. Les personnes enceintes, ménopausées ou vaccinées contre les HPV sont incluses.",
  },
  "FRU-ELI-03": {
    en: "Screening is not recommended before 25, nor with signs that suggest a cancer (immediate diagnostic examination), nor after conservative treatment of a precancerous or cancerous lesion (own follow-up); the professional in charge judges when it resumes.",
    fr: "Le dépistage n’est recommandé ni avant 25 ans, ni devant des signes évoquant un cancer (examen diagnostique immédiat), ni après traitement conservateur d’une lésion précancéreuse ou cancéreuse (suivi propre) ; le professionnel chargé du suivi juge de la reprise.",
  },
  "FRU-ELI-04": {
    en: "Immunodepressed persons and those exposed to diethylstilbestrol (second generation) run a higher risk and need a particular follow-up, but stay in the target.",
    fr: "Les personnes immunodéprimées et celles exposées au diéthylstilbestrol (deuxième génération) ont un risque majoré et un suivi particulier, mais restent dans la cible.",
  },
  "FRU-INT-01": {
    en: "From 25 to 29: cytology, two tests one year apart, then one after three years if both were normal; a liquid medium is recommended.",
    fr: "De 25 à 29 ans : cytologie, deux examens à un an d’intervalle, puis un après trois ans si les deux étaient normaux ; le milieu liquide est conseillé.",
  },
  "FRU-INT-02": {
    en: "From 30 to 65: high-risk HPV test, three years after the last normal cytology, or at 30 without any earlier cytology; then every five years as long as it is negative.",
    fr: "De 30 à 65 ans : test HPV à haut risque, trois ans après la dernière cytologie normale, ou dès 30 ans sans cytologie antérieure ; puis tous les cinq ans tant qu’il est négatif.",
  },
  "FRU-SEL-01": {
    en: "Vaginal self-sampling may be offered to persons never or insufficiently screened who fall under the HPV test; a kit goes to the home with the second reminder.",
    fr: "L’auto-prélèvement vaginal peut être proposé aux personnes jamais ou insuffisamment dépistées relevant du test HPV ; un kit part à domicile avec la seconde relance.",
  },
  "FRU-SAM-01": {
    en: "The cervical sample may be taken by a gynaecologist, a general practitioner, a midwife or a medical biologist, and by a nurse under a cooperation protocol.",
    fr: "Le prélèvement cervical peut être fait par un gynécologue, un généraliste, une sage-femme ou un biologiste médical, et par un infirmier dans un protocole de coopération.",
  },
  "FRU-PAY-01": {
    en: "Covered in full, with nothing to pay in advance, against the invitation letter or with the programme’s self-sampling kit: persons of 25 to 65 without symptoms, test within the recommended interval, or act of examination, destruction or excision on the cervix. Cytology at 25 to 29, HPV at 30 to 65, each with its reflex tests on the same sample.",
    fr: "Prise en charge intégrale sans avance de frais, sur courrier d’invitation du programme ou pour son auto-prélèvement, de 25 à 65 ans, sans symptôme, ni test dans l’intervalle recommandé, ni acte d’examen, de destruction ou d’exérèse du col. Elle couvre la cytologie de 25 à 29 ans et l’HPV de 30 à 65 ans, avec les tests réflexes sur le même prélèvement.",
  },
  "FRU-INV-01": {
    en: "Health insurance invites eligible persons not tested within the recommended interval, sends two reminders within twelve months, and invites anew two years after the invitation if nothing was done.",
    fr: "L’assurance maladie invite les personnes éligibles non testées dans l’intervalle recommandé, les relance deux fois dans les douze mois et, sans dépistage, les réinvite deux ans après l’envoi de l’invitation.",
  },
};
