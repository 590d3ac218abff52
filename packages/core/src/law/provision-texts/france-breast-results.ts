import type { Bilingual } from "../text.js";

export const franceBreastResultsTexts: Readonly<Record<string, Bilingual>> = {
  "FRB-CTI-01": {
    en: "Technically insufficient images: the second reader states the reason and the remedy. Bad positioning or image: a new image. Bad print: a new print from the archive, failing that a new image. The completed mammogram comes back with the original films for a new second reading.",
    fr: "Clichés techniquement insuffisants : le second lecteur indique motif et remède. Positionnement ou qualité d’image : cliché refait. Mauvaise impression : réimpression si l’image est archivée, sinon cliché refait. La mammographie complétée revient avec les films d’origine pour une nouvelle seconde lecture.",
  },
  "FRB-CTI-02": {
    en: "The CRCDC writes at once to the first reader, with the images, and to the person; the doctor need not be told if the retake is timely. Without news at INCa’s delay (parameter), a reminder that it is due before six months goes to the first reader, then to the person, with a letter to the doctor. A person who stays away is contacted, as are the doctors.",
    fr: "Le CRCDC écrit aussitôt au premier lecteur, avec les clichés, et à la personne ; inutile d’informer le médecin si la reprise se fait à temps. Sans nouvelles au délai INCa (paramètre), un rappel de la faire avant six mois part au premier lecteur, puis à la personne, le médecin étant averti par courrier. Si elle ne vient pas, elle et ses médecins sont contactés.",
  },
  "FRB-CTI-03": {
    en: "A first reader who finds the retake needless says so to the CRCDC in writing and bears full responsibility for a false negative.",
    fr: "Le premier lecteur qui juge la reprise inutile le dit par écrit au CRCDC et porte seul la responsabilité d’un faux négatif.",
  },
  "FRB-CTI-04": {
    en: "Technical recalls stay under 1 % of the screenings made; where possible second readers decide on a recall together.",
    fr: "Les rappels techniques restent sous 1 % des dépistages faits ; si possible, les seconds lecteurs décident ensemble d’un rappel.",
  },
  "FRB-CTI-05": {
    en: "The CRCDC advises the person to have the retake done at the same radiology centre, so that it is not charged.",
    fr: "Le CRCDC conseille à la personne de faire refaire les clichés dans le même centre de radiologie, afin qu’ils ne soient pas facturés.",
  },
  "FRB-MOB-01": {
    en: "A mobile unit without radiologist stays exceptional: local geographic grounds, a doctor trained in radiation protection present to question and examine the person, and the same quality control as other mammography units. Otherwise a derogation must be asked of the DGS.",
    fr: "Une unité mobile sans radiologue reste exceptionnelle : justification géographique locale, médecin formé à la radioprotection présent pour interroger et examiner la personne, même contrôle de qualité que les autres mammographes. À défaut, une dérogation est à demander à la DGS.",
  },
  "FRB-MOB-02": {
    en: "First reading is deferred, by a member of the second-reader group, with a written report. Negative (1, 2): second reading by someone else. Positive (0, 3, 4, 5): person, treating doctor and prescriber are told; a radiologist of the person’s choice does a deferred work-up; cleared (1, 2), the case returns to the CRCDC for second reading. Mobile cases are identifiable and evaluated apart each year.",
    fr: "La première lecture est différée, par un membre du groupe des seconds lecteurs, avec compte rendu écrit. Négative (1, 2) : seconde lecture par un autre. Positive (0, 3, 4, 5) : personne, médecin traitant et prescripteur sont avertis ; un radiologue au choix de la personne fait un bilan différé ; innocenté (1, 2), le dossier revient au CRCDC en seconde lecture. Ces cas sont repérables et évalués à part chaque année.",
  },
  "FRB-RES-01": {
    en: "Negative at both readings, also when immediate work-up cleared it: within 15 days of the mammogram the CRCDC sends the person the images and the first reader’s report, announces an invitation in two years, advises consulting without delay for an anomaly, and writes to the doctors named.",
    fr: "Négative aux deux lectures, y compris négativée par le bilan immédiat : dans les 15 jours de la mammographie, le CRCDC envoie à la personne clichés et compte rendu du premier lecteur, annonce une invitation dans deux ans, conseille de consulter sans attendre pour toute anomalie et écrit aux médecins désignés.",
  },
  "FRB-RES-02": {
    en: "The professional who prescribed the mammogram and the doctors named by the person always get a letter with the results; the CRCDC makes sure that the prescriber knows the examination was made.",
    fr: "Le professionnel qui a prescrit la mammographie et les médecins désignés par la personne reçoivent toujours un courrier donnant les résultats ; le CRCDC s’assure que le prescripteur sait l’examen réalisé.",
  },
  "FRB-RES-03": {
    en: "After second reading the images go back to the person with the final report, preferably by post, otherwise through the radiology practice; those not collected there are posted by the CRCDC if the practice’s reminder fails.",
    fr: "Après la seconde lecture, les clichés reviennent à la personne avec le compte rendu définitif, de préférence par la poste, sinon par le cabinet de radiologie ; ceux qu’elle n’y retire pas malgré un rappel sont postés par le CRCDC.",
  },
  "FRB-RES-04": {
    en: "The CRCDC keeps interpretation sheets for the period of article R. 1112-7 of the public-health code. It does not archive images, save one optional image of the anomaly for research and evaluation.",
    fr: "Le CRCDC conserve les fiches d’interprétation pendant la durée de l’article R. 1112-7 du code de la santé publique. Il n’archive pas les clichés, sauf un cliché facultatif de l’anomalie pour la recherche et l’évaluation.",
  },
  "FRB-FUP-01": {
    en: "Lost to follow-up: one year after the mammogram, and after reminders to the person and the doctor, nothing is known of the work-up or of care. The same holds after first and after second reading.",
    fr: "Perdue de vue : un an après la mammographie, et après relances de la personne et du médecin, rien n’est connu du bilan ni de la prise en charge. La règle vaut après première comme après seconde lecture.",
  },
  "FRB-FUP-02": {
    en: "Class 3: without a deferred work-up sheet or equivalent after one year (V.F; V.C refers to INCa’s delay: FUP-4), the CRCDC writes to the first reader; no answer, to the person and doctors; failing that, a reminder to one or both.",
    fr: "Classe 3 : sans fiche de bilan différé ni équivalent au bout d’un an (V.F ; V.C renvoie au délai INCa : FUP-4), le CRCDC écrit au premier lecteur ; sans réponse, à la personne et à ses médecins ; en cas d’échec, une relance à l’une ou aux autres.",
  },
  "FRB-FUP-03": {
    en: "Class 4 or 5, or a suspicious lesion after clinical examination and work-up: without news at INCa’s delay (parameter), letter to person and doctor. Without care, personal contact with both. Without an answer, doctors asked again and, alongside, pathology laboratories.",
    fr: "Classe 4 ou 5, ou lésion suspecte après examen clinique et bilan : sans nouvelles au délai INCa (paramètre), courrier à la personne et au médecin. Sans prise en charge, contact personnalisé avec les deux. Sans réponse, nouvelle demande aux médecins et, en parallèle, aux laboratoires d’anatomopathologie.",
  },
  "FRB-FUP-04": {
    en: "Class 0 after second reading: without result at INCa’s delay (parameter), the CRCDC contacts the first reader, reminds the person and/or treating doctor, once more a month later if needed, and seeks personal contact. Without result after that, it is a refusal, handled like a refused immediate work-up.",
    fr: "Classe 0 après seconde lecture : sans résultat au délai INCa (paramètre), le CRCDC contacte le premier lecteur, relance la personne et/ou le médecin traitant, au besoin une fois encore un mois plus tard, et cherche un contact personnalisé. Sans résultat ensuite, c’est un refus, traité comme celui du bilan immédiat.",
  },
  "FRB-FUP-05": {
    en: "Diagnosed cancers apart, an incomplete or unknown follow-up leads to a new invitation, so that no offer of screening is lost.",
    fr: "Hors cancer diagnostiqué, toute personne au suivi incomplet ou inconnu est réinvitée, pour ne perdre aucune offre de dépistage.",
  },
};
