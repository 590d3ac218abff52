import type { Bilingual } from "../text.js";

export const franceBreastSecondReadingTexts: Readonly<Record<string, Bilingual>> = {
  "FRB-CON-01": {
    en: "Class 1 or 2 confirmed at second reading: no surveillance, a new invitation two years later, and advice to consult without delay for any symptom meanwhile.",
    fr: "Classe 1 ou 2 confirmée en seconde lecture : aucune surveillance, nouvelle invitation deux ans plus tard et conseil de consulter vite au moindre symptôme entre-temps.",
  },
  "FRB-CON-02": {
    en: "Final class 3: two controls six months apart (particular cases may differ); 24 months after the last complete mammogram another one of both breasts, even if surveillance was not done. The person stays in the programme unless cancer is diagnosed.",
    fr: "Classe 3 définitive : deux contrôles à six mois d’intervalle (adaptables selon les cas), puis une mammographie bilatérale complète 24 mois après la précédente complète, faite même sans surveillance. La personne reste dans le programme, sauf cancer diagnostiqué.",
  },
  "FRB-CON-03": {
    en: "Final class 4 or 5: histology in every case, management decided in a multidisciplinary meeting. For 4, percutaneous sampling whenever it can be done; for 5, it serves mainly to plan treatment.",
    fr: "Classe 4 ou 5 définitive : histologie dans tous les cas, prise en charge décidée en réunion de concertation pluridisciplinaire. Pour 4, prélèvement percutané dès qu’il est faisable ; pour 5, il sert surtout à préparer le traitement.",
  },
  "FRB-CON-04": {
    en: "A class 3 for which sampling was advised, in a particular context, is followed like 4 or 5. If the sample is benign and contributive, the class becomes 1 or 2 and a complete bilateral mammogram is made 24 months after the previous screening one.",
    fr: "Une classe 3 pour laquelle un prélèvement a été conseillé, dans un contexte particulier, est suivie comme 4 ou 5. Si le prélèvement est bénin et contributif, la classe devient 1 ou 2 et une mammographie bilatérale complète a lieu 24 mois après la précédente de dépistage.",
  },
  "FRB-CON-05": {
    en: "A class 3 image that is stable when the two-year surveillance ends becomes class 2; closer mammograms or ultrasounds are then not indicated.",
    fr: "Une image de classe 3 stable à la fin des deux ans de surveillance passe en classe 2 ; mammographies ou échographies rapprochées ne sont alors plus indiquées.",
  },
  "FRB-L2-01": {
    en: "Only examinations whose first reading ended in class 1 or 2 are second-read, whether directly, once an immediate work-up was done, or with an ultrasound whatever it showed. Classes 3, 4 and 5 are not.",
    fr: "La seconde lecture ne reçoit que les examens conclus 1 ou 2 par le premier lecteur : d’emblée, après bilan immédiat, ou avec une échographie quel qu’en soit le résultat. Les classes 3, 4 et 5 n’y passent pas.",
  },
  "FRB-L2-02": {
    en: "The first and the second reader of a mammogram are two different radiologists.",
    fr: "Le premier et le second lecteur d’une mammographie sont deux radiologues distincts.",
  },
  "FRB-L2-03": {
    en: "There is no third reading. Second readers may meet at the reading centre to agree on difficult mammograms.",
    fr: "Il n’y a pas de troisième lecture. Les seconds lecteurs peuvent se réunir au centre de lecture pour s’accorder sur les cas difficiles.",
  },
  "FRB-L2-04": {
    en: "The second reader stays anonymous, above all for the person, for their doctors and for the midwife behind the mammogram; here, for anyone outside the CRCDC (READ-11).",
    fr: "Le second lecteur reste anonyme, surtout pour la personne, ses médecins et la sage-femme qui a initié l’examen ; ici, pour quiconque hors du CRCDC (READ-11).",
  },
  "FRB-L2-05": {
    en: "A second reader who sees an anomaly without prior work-up gives class 0 (deferred work-up), describes and locates it and proposes examinations. Without work-up 3 and 4 are impossible; a final class is open only to an evident cancer (5: READ-9).",
    fr: "Le second lecteur qui voit une anomalie sans bilan préalable classe 0 (bilan différé), la décrit, la situe et propose des examens. Sans bilan, 3 et 4 sont impossibles ; une classe définitive n’est ouverte qu’au cancer évident (5 : READ-9).",
  },
  "FRB-L2-06": {
    en: "When the first reader’s complete work-up was negative and the second reader, of another opinion, judges it sufficient, the latter may give class 3, 4 or 5 and request a specialised opinion.",
    fr: "Si le premier lecteur a fait un bilan complet jugé négatif, un second lecteur d’avis contraire peut classer 3, 4 ou 5 et demander un avis spécialisé, à condition de juger ce bilan suffisant.",
  },
  "FRB-L2-07": {
    en: "The second reader does not ask for an ultrasound of normal dense breasts that the first reader found needless, and gives no opinion on the first reader’s ultrasounds.",
    fr: "Le second lecteur ne demande pas d’échographie de seins denses normaux que le premier lecteur a jugée inutile et ne se prononce pas sur les échographies de ce dernier.",
  },
  "FRB-L2-08": {
    en: "Positive second reading: letter to the doctors as soon as possible, to the person 24 to 48 hours later; the first reader receives the images with report and sheet and does the work-up, unless the person prefers another radiologist. With no doctor named, the CRCDC notifies the result and checks that the first reader is contacted; if the person refuses, the first reader gives the results and watches over care and follow-up.",
    fr: "Seconde lecture positive : lettre aux médecins au plus vite, à la personne 24 à 48 heures après ; clichés, propre compte rendu et fiche complétée au premier lecteur, qui fait le bilan sauf choix d’un autre radiologue. Sans médecin désigné, le CRCDC notifie le résultat et vérifie que le premier lecteur est contacté ; en cas de refus, celui-ci remet les résultats et veille aux soins et au suivi.",
  },
  "FRB-L2-09": {
    en: "After a deferred work-up asked for by second reading, the radiologist sends the CRCDC the deferred work-up sheet with the final class (1 to 5), the conduct and a copy of the report. The images are not second-read again, even when the image is cleared.",
    fr: "Après un bilan différé demandé en seconde lecture, le radiologue envoie au CRCDC la fiche de bilan différé avec la classe définitive (1 à 5), la conduite et copie du compte rendu. Les clichés ne repassent pas en seconde lecture, même si l’image est innocentée.",
  },
  "FRB-L2-10": {
    en: "The CRCDC is where second reading is done, on laser films and conforming light boxes. In radiology practices it takes an experiment within an INCa call for projects and the express derogation of the DGS.",
    fr: "La seconde lecture se fait au CRCDC, sur films laser et négatoscopes conformes. En cabinet de radiologie, elle n’est admise qu’à titre d’expérimentation, dans un appel à projets de l’INCa et sur dérogation expresse de la DGS.",
  },
  "FRB-L2-11": {
    en: "The CRCDC gives the second reader the mammogram with all additional views, a work-up that cleared it with its documents, earlier work-ups if any, and the first reader’s sheet, which the second reader completes.",
    fr: "Le CRCDC remet au second lecteur la mammographie avec les incidences ajoutées, le bilan qui l’a négativée et ses documents, les bilans antérieurs éventuels et la fiche du premier lecteur, qu’il complète.",
  },
};
