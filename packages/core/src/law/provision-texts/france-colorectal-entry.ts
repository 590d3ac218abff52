import type { Bilingual } from "../text.js";

export const franceColorectalEntryTexts: Readonly<Record<string, Bilingual>> = {
  "FRC-ELI-01": {
    en: "Colorectal screening is offered every two years to women and men aged 50 to 74, both ages included, at average risk: no symptom, no personal or family history, no particular risk factor.",
    fr: "Le dépistage colorectal est proposé tous les deux ans aux femmes et aux hommes de 50 à 74 ans, bornes comprises, à risque moyen : ni symptôme, ni antécédent personnel ou familial, ni facteur de risque particulier.",
  },
  "FRC-ELI-02": {
    en: "Raised risk: own adenoma or colorectal cancer, inflammatory bowel disease, adenoma in a first-degree relative, family history of colorectal cancer, familial adenomatous polyposis, Lynch syndrome. A doctor proposes another modality; where possible these persons are not invited.",
    fr: "Risque aggravé : adénome ou cancer colorectal personnel, maladie inflammatoire intestinale, adénome d’un parent au premier degré, antécédent familial de cancer colorectal, polypose adénomateuse familiale, syndrome de Lynch. Un médecin propose une autre modalité ; si possible, ces personnes ne sont pas invitées.",
  },
  "FRC-ELI-03": {
    en: "Rectal bleeding or recent symptoms suggesting colorectal cancer call for a diagnostic approach; the test does not suit rectal bleeding.",
    fr: "Des rectorragies, ou des symptômes récents évoquant un cancer colorectal, appellent une démarche diagnostique ; le test ne convient pas en cas de rectorragies.",
  },
  "FRC-ELI-04": {
    en: "A complete colonoscopy makes a person ineligible for five years.",
    fr: "Une coloscopie complète rend inéligible pendant cinq ans.",
  },
  "FRC-ELI-05": {
    en: "A CT colonography, alone or after an incomplete colonoscopy, makes a person ineligible for two years, subject to medical opinion.",
    fr: "Un coloscanner, seul ou après une coloscopie incomplète, rend inéligible pendant deux ans, sous réserve d’un avis médical.",
  },
  "FRC-KIT-01": {
    en: "A kit may come from the treating doctor, a gynaecologist, a hepato-gastroenterologist, a doctor of an insurer’s health-examination centre, a dispensing pharmacist, by post after an online order (eligibility by INCa’s questionnaire) or with the second reminder. If ineligible: a doctor offers an alternative, a pharmacist or the online path sends to a doctor.",
    fr: "Un kit peut venir du médecin traitant, d’un gynécologue, d’un hépato-gastroentérologue, d’un médecin de centre d’examen de santé, d’un pharmacien d’officine, de la poste après commande en ligne (éligibilité par questionnaire de l’INCa) ou avec la seconde relance. Si inéligible : le médecin offre une alternative, le pharmacien ou le site oriente vers un médecin.",
  },
  "FRC-KIT-02": {
    en: "Eligible persons not screened get two reminders within twelve months, unless they objected or are known to be ineligible. Whoever took part in one or more of the last three campaigns finds a kit with the second.",
    fr: "Les personnes éligibles non dépistées sont relancées deux fois dans les douze mois, sauf opposition ou inéligibilité connue. La seconde relance contient un kit si la personne a participé à l’une au moins des trois dernières campagnes.",
  },
  "FRC-KIT-03": {
    en: "A kit ordered online and not sent back within the month after the order brings an electronic reminder (text message or e-mail), only if the person expressly agreed to it when ordering.",
    fr: "Un kit commandé en ligne et non renvoyé dans le mois qui suit entraîne un rappel électronique (SMS ou courriel), seulement si la personne y a consenti expressément à la commande.",
  },
  "FRC-KIT-04": {
    en: "A kit holds a sampling tube, a collection aid, illustrated instructions, an identification sheet, packaging and a prepaid return. Sheets are personalised in kits for doctors, blank in those for pharmacies and CRCDC. The way of hand-over is traced for each person.",
    fr: "Un kit contient flacon de prélèvement, aide au recueil, mode d’emploi illustré, fiche d’identification, emballages et retour prépayé. La fiche est personnalisée pour les médecins, vierge pour les pharmacies et les CRCDC. Le mode de remise est tracé pour chaque personne.",
  },
};
