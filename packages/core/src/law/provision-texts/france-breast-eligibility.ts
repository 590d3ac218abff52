import type { Bilingual } from "../text.js";

export const franceBreastEligibilityTexts: Readonly<Record<string, Bilingual>> = {
  "FRB-ELI-01": {
    en: "Breast screening is offered every two years to persons aged 50 to 74, both ages included, who have no symptom and an average risk of breast cancer.",
    fr: "Le dépistage du cancer du sein s’adresse, tous les deux ans, aux personnes âgées de 50 à 74 ans, bornes comprises, sans symptôme et à risque moyen.",
  },
  "FRB-ELI-02": {
    en: "A suspicious clinical sign first found by the radiologist at the screening visit does not exclude the person: the screening counts as positive and the work-up starts at once. The CRCDC of the main residence counts and follows these cases.",
    fr: "Un signe clinique suspect découvert par le radiologue lors de la visite de dépistage n’exclut pas la personne : le dépistage compte comme positif et le bilan commence aussitôt. Le CRCDC de la résidence principale dénombre et suit ces cas.",
  },
  "FRB-ELI-03": {
    en: "Implants, plastic surgery, surgery for a benign lesion, past trauma, dense breasts, diffuse calcifications and density due to hormone replacement therapy never exclude. Implants, surgery and trauma are written on the interpretation sheet, above all for the second reader.",
    fr: "Prothèses, chirurgie plastique, chirurgie d’une lésion bénigne, traumatisme ancien, seins denses, calcifications diffuses et densité liée à un traitement hormonal substitutif n’excluent jamais. Prothèses, chirurgie et traumatisme sont portés sur la fiche d’interprétation, surtout pour le second lecteur.",
  },
  "FRB-ELI-04": {
    en: "A person whose normal mammogram is less than one year old and who reports no breast symptom is advised to wait for a later invitation.",
    fr: "Une personne dont la mammographie normale date de moins d’un an, et qui ne signale aucun symptôme mammaire, est incitée à attendre une invitation ultérieure.",
  },
  "FRB-ELI-05": {
    en: "An earlier examination made outside the programme 12 to 24 months ago, or whose exact date is unknown, is not in itself a reason to exclude.",
    fr: "Un examen antérieur fait hors programme il y a 12 à 24 mois, ou dont la date exacte est inconnue, ne suffit pas à exclure la personne.",
  },
  "FRB-ELI-06": {
    en: "A doctor’s referral for a mass, an inflammation, an abnormal discharge, a sign on skin or nipple or an axillary lymph node leads to a diagnostic mammogram outside the programme; breast pain and ordinary galactorrhoea do not count. After a negative work-up, the next mammogram may be made in the programme.",
    fr: "L’adressage par un médecin pour une masse, une inflammation, un écoulement anormal, un signe de la peau ou du mamelon ou une adénopathie de l’aisselle mène à une mammographie diagnostique hors programme ; douleur mammaire et galactorrhée banale ne comptent pas. Après un bilan négatif, la mammographie suivante peut relever du programme.",
  },
  "FRB-ELI-07": {
    en: "A person under surveillance for a BI-RADS 3 image re-enters the programme two years after the last complete mammogram, unless surveillance found a cancer. The same applies when a comparative re-reading or further opinion lowers the image to class 2 before surveillance ends.",
    fr: "Une personne surveillée pour une image BI-RADS 3 réintègre le programme deux ans après sa dernière mammographie complète, sauf cancer trouvé pendant la surveillance. Il en va de même si une relecture comparative ou un autre avis ramène l’image à la classe 2 avant la fin de la surveillance.",
  },
  "FRB-ELI-08": {
    en: "Persons in treatment or treated for breast cancer, and persons at raised risk as defined by the HAS, have a personalised follow-up instead of the programme.",
    fr: "Les personnes traitées ou ayant été traitées pour un cancer du sein, et celles à risque aggravé au sens de la HAS, relèvent d’un suivi personnalisé et non du programme.",
  },
  "FRB-ELI-09": {
    en: "Exception to FRB-ELI-08: such a person who comes without follow-up, or with an unsuitable one, may be examined within the programme if mammography suits. Cases are counted and, with the person’s agreement, reported to the CRCDC; suitable follow-up is advised and the treating doctor may be warned; not heeding that advice does not by itself exclude.",
    fr: "Exception à FRB-ELI-08 : une telle personne, sans suivi ou au suivi inadapté, peut être examinée dans le programme si une mammographie convient. Ces cas sont comptés et, avec l’accord de la personne, signalés au CRCDC ; un suivi adapté est conseillé et le médecin traitant peut être averti ; ne pas suivre ce conseil n’exclut pas à soi seul.",
  },
  "FRB-ELI-10": {
    en: "A health professional may bring the mammogram forward when the date of the last one shows that two years will have passed by the invitation date.",
    fr: "Un professionnel de santé peut avancer la mammographie lorsque la date de la précédente montre que deux ans seront écoulés à la date de l’invitation.",
  },
  "FRB-ELI-11": {
    en: "A person who comes without the invitation (lost, forgotten or not shown) is not turned away: the radiologist checks eligibility.",
    fr: "Une personne venue sans son invitation (perdue, oubliée ou non présentée) n’est pas renvoyée : le radiologue contrôle lui-même l’éligibilité.",
  },
  "FRB-ELI-12": {
    en: "Wherever the images are taken, the CRCDC of the department where the person mainly lives enters the data, sends the letters and has the second reading done.",
    fr: "Où que soient pris les clichés, la saisie, les courriers et la seconde lecture reviennent au CRCDC du département de résidence principale de la personne.",
  },
  "FRB-INV-01": {
    en: "Every two years each eligible person is invited by name by their own health-insurance body, which draws up the list of those to invite.",
    fr: "Tous les deux ans, chaque personne éligible est invitée nominativement par son organisme d’assurance maladie, qui établit la liste des personnes à inviter.",
  },
  "FRB-INV-02": {
    en: "Eligible persons not examined after their invitation get two reminders from their health-insurance body, both within twelve months at most.",
    fr: "Les personnes éligibles non examinées après leur invitation reçoivent de leur organisme d’assurance maladie deux relances, dans les douze mois au plus.",
  },
  "FRB-INV-03": {
    en: "A person who was not examined is invited anew two years after the previous invitation was sent.",
    fr: "Sans examen, une nouvelle invitation part deux ans après l’envoi de la précédente.",
  },
  "FRB-INV-04": {
    en: "The invitation carries labels. At least one gives the title, birth name, used name, given names, birth date, full address and social-security number (NIR), as bar codes or data matrix.",
    fr: "L’invitation porte des étiquettes. L’une au moins donne civilité, nom de naissance, nom d’usage, prénoms, date de naissance, adresse complète et numéro de sécurité sociale (NIR), en codes à barres ou data matrix.",
  },
};
