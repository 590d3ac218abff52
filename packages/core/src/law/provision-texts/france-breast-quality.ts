import type { Bilingual } from "../text.js";

export const franceBreastQualityTexts: Readonly<Record<string, Bilingual>> = {
  "FRB-EQP-01": {
    en: "Mammograph: own X-ray generator; 600 mm or more from focus to detector; motor-driven compression, foot-operated, limited in pressure; automatic exposure; mAs displayed per image; little scatter; 18×24 and 24×30 cm cassettes (CR) or a detector of at least 21×26 cm (DR; less only beside a large-format device on the site); magnification. Console: two monitors of 5 megapixels or more, or one of 10.",
    fr: "Mammographe : générateur dédié, distance foyer-détecteur de 600 mm ou plus, compression motorisée à commande au pied et pression limitée, exposition automatique, mAs affichés après chaque image, réduction du diffusé, cassettes 18×24 et 24×30 cm (CR), détecteur d’au moins 21×26 cm (DR ; moins seulement à côté d’un appareil grand format sur le site), agrandissement. Console : deux moniteurs de 5 mégapixels ou plus, ou un de 10.",
  },
  "FRB-EQP-02": {
    en: "Light box: room for two 24×30 cm films at once, masking around the film, high-frequency supply, dimmer, 2,000 cd/m² or more at the centre with the four corners within 15 % of it, light of 5,500 to 6,500 K.",
    fr: "Négatoscope : place pour deux films 24×30 cm à la fois, masquage autour du cliché, alimentation haute fréquence, variateur, 2 000 cd/m² ou plus au centre et quatre coins à 15 % près, lumière de 5 500 à 6 500 K.",
  },
  "FRB-EQP-03": {
    en: "Digital installations only, DR advised; digitised films are not accepted. The first reader works on a console showing each acquired pixel as one. Printing: pixel at most that of acquisition, a single image per film, 20×25 or 25×30 cm. Digital zoom replaces magnification only on direct detectors whose pixel is 50 microns at most.",
    fr: "Installations numériques seulement, DR conseillé ; films numérisés après coup refusés. Première lecture sur console, chaque pixel acquis affiché comme tel. Pixel d’impression au plus égal à celui d’acquisition, une image par film, formats 20×25 et 25×30 cm. Le zoom numérique ne vaut agrandissement que sur détecteur direct à pixels de 50 microns ou moins.",
  },
  "FRB-EQP-04": {
    en: "External quality control every six months by an accredited and approved body, and an initial control before first clinical use; the attestation goes to the CRCDC. A serious non-conformity stops the machine until a new attestation lifts it; the control body tells ANSM, which warns the CRCDC.",
    fr: "Contrôle de qualité externe tous les six mois par un organisme accrédité et agréé, et contrôle initial avant la première utilisation clinique ; l’attestation va au CRCDC. Une non-conformité grave arrête l’appareil jusqu’à l’attestation qui la lève ; l’organisme la signale à l’ANSM, qui prévient le CRCDC.",
  },
  "FRB-EQP-05": {
    en: "A digital mammography system without adequate magnification is no longer admitted from one year after publication of the order (read as 27 January 2025: VER-2).",
    fr: "Un système de mammographie numérique sans agrandissement adéquat n’est plus admis un an après la publication de l’arrêté (lu : à partir du 27 janvier 2025, VER-2).",
  },
  "FRB-EQP-06": {
    en: "The radiologist sends the attestation without delay after each six-monthly control; failing that the CRCDC asks for it, and reports its absence to ANSM. The operator sends the equipment form at the start of activity and at each change.",
    fr: "Le radiologue transmet l’attestation sans délai après chaque contrôle semestriel ; à défaut le CRCDC la réclame, puis signale son absence à l’ANSM. L’exploitant envoie la fiche matériel au début de l’activité et à chaque changement.",
  },
  "FRB-EQP-07": {
    en: "For internal quality control the operator holds an MTM 100 type phantom, a lux meter and the AAPM TG18-QC electronic pattern.",
    fr: "Pour le contrôle de qualité interne, l’exploitant dispose d’un fantôme de type MTM 100, d’un luxmètre et de la mire électronique AAPM TG18-QC.",
  },
  "FRB-IMG-01": {
    en: "The examination comprises a clinical examination and two views of each breast. Each film is marked with view, side, name, given name and birth date of the person and the examination date.",
    fr: "L’examen comprend un examen clinique et deux incidences par sein. Chaque film porte l’incidence, le côté, les nom, prénom et date de naissance de la personne et la date de l’examen.",
  },
  "FRB-IMG-02": {
    en: "The sheet gives the type and make of equipment and console and the kind of first reading; the report repeats the equipment. Images processed on the console that decided the diagnosis are sent to the CRCDC as well.",
    fr: "La fiche donne le type et la marque de l’appareil et de la console et le mode de première lecture ; le compte rendu reprend le matériel. Les images retravaillées sur console qui ont décidé du diagnostic sont aussi envoyées au CRCDC.",
  },
  "FRB-IND-01": {
    en: "At least yearly each first reader gets own figures against all of the department: readings, clinical examinations, classes, positive rates before and after work-up, mean sending delay, extra views, work-ups by ground and result, biopsies, cancers, second-reading outcomes, technical recalls, ultrasounds, surveillance, persons redirected.",
    fr: "Chaque année au moins, le premier lecteur reçoit ses chiffres face à ceux du département : lectures, examens cliniques, classes, taux de positifs avant et après bilan, délai moyen d’envoi, incidences ajoutées, bilans par motif et résultat, biopsies, cancers, issues des secondes lectures, rappels techniques, échographies, surveillances, réorientations.",
  },
  "FRB-IND-02": {
    en: "At least yearly each second reader gets own figures against all of the department: second readings by class, positives after a negative immediate work-up, positive rates before and after deferred work-up, technical recalls, deferred work-ups by result, biopsies, cancers, including those after a first reading of 1 or 2 or a negative work-up.",
    fr: "Chaque année au moins, le second lecteur reçoit ses chiffres face à ceux du département : secondes lectures par classe, positives après bilan immédiat négatif, taux de positifs avant et après bilan différé, rappels techniques, bilans différés par résultat, biopsies, cancers, dont ceux après première lecture 1 ou 2 ou bilan négatif.",
  },
  "FRB-IND-03": {
    en: "Programme figures: positives before and after work-up, clinical examinations, surveillance, persons lost, biopsies, cancers with the shares in situ and up to 10 mm, retention from round to round (leaving out cancers and, ELI-2, ages of 75 and over), delays from mammogram to file arrival, second reading and diagnosis and from arrival to second reading and results; lost images.",
    fr: "Chiffres du programme : taux de positifs avant et après bilan, examens cliniques, surveillances, perdues de vue, biopsies, cancers, part in situ, invasifs de 10 mm ou moins, fidélisation d’un tour à l’autre (cancers et 75 ans ou plus hors dénominateur : ELI-2), délais de la mammographie à l’arrivée, à la seconde lecture et au diagnostic, de l’arrivée à la seconde lecture et aux résultats ; clichés égarés.",
  },
  "FRB-IND-04": {
    en: "At least once a year the CRCDC brings the radiologists, who are bound to attend, together over marked differences between them, or of the department as a whole, or from the indicative thresholds.",
    fr: "Une fois par an au moins, le CRCDC réunit les radiologues, tenus d’y participer, sur les écarts marqués, entre eux ou pour tout le département, et avec les valeurs seuils indicatives.",
  },
};
