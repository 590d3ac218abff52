import type { Bilingual } from "../text.js";

export const walloniaBreastScreeningTexts: Readonly<Record<string, Bilingual>> = {
  "BEW-01": {
    en: "As far as possible the unit gives a woman who asks for a mammotest an appointment within one month; on request it tells the CCRef its usual delay.",
    fr: "Autant que possible, l’unité donne un rendez-vous sous un mois à la femme qui demande un mammotest ; sur demande, elle indique au CCRef son délai habituel.",
  },
  "BEW-02": {
    en: "By the second working day after the examination, the unit records the administrative data and the first reading in the CCRef’s RIS and sends the images, with available prior ones, over a secure electronic channel.",
    fr: "Au plus tard le deuxième jour ouvrable après l’examen, l’unité encode dans le RIS du CCRef les données administratives et la première lecture et envoie les clichés, avec les antérieurs disponibles, par un canal électronique sécurisé.",
  },
  "BEW-03": {
    en: "The unit sends: national number (NISS), name and given name, birth date, examination date, the mammotest, earlier digital mammograms that it made if any, the first reading, the identity of the first reader, that of the technologist, and the doctor to receive the result if any.",
    fr: "L’unité transmet : numéro national (NISS), nom et prénom, date de naissance, date du mammotest, le mammotest, les clichés numériques antérieurs qu’elle a réalisés s’il y en a, la première lecture, l’identité du premier lecteur, celle du technologue et, s’il y en a un, le médecin destinataire.",
  },
  "BEW-04": {
    en: "A woman who refuses further processing of her data still has screening, second reading and transmission to the referring doctor. The refusal is recorded under consent in the RIS; her data are kept out of evaluation.",
    fr: "La femme qui refuse le traitement ultérieur de ses données garde l’accès au dépistage, à la deuxième lecture et à la transmission au médecin référent. Le refus est noté au RIS sous « consentement » ; ses données restent hors de l’évaluation.",
  },
  "BEW-05": {
    en: "The first-reading result goes to nobody but the CCRef, by any means whatever.",
    fr: "Le résultat de la première lecture ne va à personne d’autre que le CCRef, par aucun moyen.",
  },
  "BEW-06": {
    en: "The mammography unit makes no complementary examination before the double reading is done.",
    fr: "L’unité de mammographie ne fait aucun examen complémentaire avant la fin de la double lecture.",
  },
  "BEW-07": {
    en: "The CCRef sends the result letter by eHealthBox to the referring doctor and to the second doctor the woman named, if any; with none named its own referring doctor stands in. The letter names the unit and the first reader, gives the personal download codes of the images and is signed by the last reader, second or third.",
    fr: "Le CCRef envoie la lettre de résultat par eHealthBox au médecin référent et au second médecin éventuellement indiqué ; à défaut, son propre médecin référent en tient lieu. La lettre nomme l’unité et le premier lecteur, porte les codes personnels de téléchargement des clichés et est signée par le dernier lecteur, deuxième ou troisième.",
  },
  "BEW-08": {
    en: "The CCRef sends results to the referring doctors at most 4 working days after receiving the mammotest, at most 6 in case of third reading.",
    fr: "Le CCRef transmet les résultats aux médecins référents au plus 4 jours ouvrables après réception du mammotest, 6 au plus en cas de troisième lecture.",
  },
  "BEW-09": {
    en: "If complementary examinations are needed, letter and reply slip also go to the referring doctor by post, with type and place of the anomaly and a follow-up recommendation. By the slip the doctor reports that the woman was told of the result and of the need for work-up, in which unit and if possible by which radiologist.",
    fr: "Si des examens complémentaires s’imposent, lettre et talon-réponse vont aussi par la poste au médecin référent, avec type et localisation de l’anomalie et recommandation de suivi. Par le talon, il signale que la femme est informée du résultat et de la mise au point, dans quelle unité et si possible par quel radiologue.",
  },
  "BEW-10": {
    en: "Every mammotest is read twice. A third reading is foreseen; it is taken to follow a disagreement of the first two, and the last reading to decide (BE-3).",
    fr: "Tout mammotest est lu deux fois. Une troisième lecture est prévue ; elle est lue comme suivant un désaccord des deux premières, la dernière lecture décidant (BE-3).",
  },
  "BEW-11": {
    en: "Images are downloaded by accredited units from the RIS, and by any unit or referring doctor from the web platform with the birth date and the image code.",
    fr: "Les clichés se téléchargent depuis le RIS pour les unités agréées, et sur la plateforme internet, avec date de naissance et code des clichés, pour toute unité ou médecin référent.",
  },
  "BEW-12": {
    en: "Every six months the CCRef analyses each unit’s medico-radiological standards, for the unit and AViQ. The unit corrects any deviation at once; two successive analyses that find non-compliance withdraw its accreditation.",
    fr: "Tous les six mois, le CCRef analyse le respect des normes médico-radiologiques de chaque unité, pour elle et l’AViQ. L’unité corrige aussitôt tout écart ; deux analyses successives constatant un non-respect entraînent le retrait de l’agrément.",
  },
  "BEW-13": {
    en: "Accreditation is withdrawn when two successive analyses find fewer than thirty mammograms over two successive six-month periods (read as fewer than thirty in each: BE-13).",
    fr: "L’agrément est retiré quand deux analyses successives constatent moins de trente mammographies sur deux semestres successifs (lu : moins de trente dans chacun, BE-13).",
  },
};
