import type { Bilingual } from "../text.js";

export const franceBreastFirstReadingTexts: Readonly<Record<string, Bilingual>> = {
  "FRB-L1-01": {
    en: "A first reading of class 1 or 2 is negative. The CRCDC receives images, report and interpretation sheet and has them second-read. The person hears the result and that a second reading follows, and gets a provisional written report.",
    fr: "Une première lecture de classe 1 ou 2 est négative : clichés, compte rendu et fiche d’interprétation partent au CRCDC pour seconde lecture. La personne apprend oralement le résultat et la seconde lecture à venir, et reçoit un compte rendu écrit provisoire.",
  },
  "FRB-L1-02": {
    en: "An ultrasound made outside the work-up never changes the class of a normal mammogram, which is second-read like any other, quickly if the ultrasound is suspicious. If that reading finds nothing either, the screening stays negative and follow-up opens: as for class 3 when surveillance is needed, as for 4 or 5 when sampling is.",
    fr: "Une échographie faite hors bilan ne change jamais la classe d’une mammographie normale, lue une seconde fois comme toute autre, rapidement si l’échographie est suspecte. Si cette lecture ne trouve rien non plus, le dépistage reste négatif et un suivi s’ouvre : comme pour la classe 3 s’il faut surveiller, comme pour 4 ou 5 s’il faut prélever.",
  },
  "FRB-L1-03": {
    en: "A mammogram positive before work-up is worked up during the visit so as to be classified. Classifying micro-calcifications takes a lateral view and magnification; classifying a mass takes an ultrasound.",
    fr: "Une mammographie positive avant bilan fait l’objet du bilan de diagnostic pendant la visite, pour être classée. Des microcalcifications ne se classent pas sans profil ni agrandissement, ni une masse sans échographie.",
  },
  "FRB-L1-04": {
    en: "When the immediate work-up ends in class 1 or 2, the images, the work-up, the reports and the completed sheet go to the CRCDC for second reading.",
    fr: "Quand le bilan immédiat aboutit à la classe 1 ou 2, clichés, bilan, comptes rendus et fiche complétée vont au CRCDC pour seconde lecture.",
  },
  "FRB-L1-05": {
    en: "When the work-up ends in class 3, 4 or 5 there is no second reading. The sheet goes to the CRCDC with the conclusions and the conduct: surveillance for 3, histological verification for 4 or 5, agreed with the person’s doctors. The CRCDC opens a follow-up.",
    fr: "Quand le bilan aboutit à la classe 3, 4 ou 5, il n’y a pas de seconde lecture. La fiche va au CRCDC avec les conclusions et la conduite : surveillance pour 3, vérification histologique pour 4 ou 5, en accord avec les médecins de la personne. Le CRCDC ouvre un suivi.",
  },
  "FRB-L1-06": {
    en: "A suspicious clinical examination, whatever the image, calls for the work-up; the conclusions go to the CRCDC and the case stays in the programme. Class 1 or 2 with a clinical anomaly whose work-up confirms surveillance, specialist advice or sampling is a positive screening without second reading.",
    fr: "Un examen clinique suspect, quelle que soit l’image, appelle le bilan ; les conclusions vont au CRCDC et le cas reste dans le programme. Une classe 1 ou 2 avec anomalie clinique dont le bilan confirme une surveillance, un avis spécialisé ou un prélèvement est un dépistage positif sans seconde lecture.",
  },
  "FRB-L1-07": {
    en: "Work-up refused: the radiologist tells the CRCDC and the doctor and may leave class 0, with recommendations on the sheet; the CRCDC writes at once to the person, and to the doctor. If refusal persists, class 0 stays, images and report are returned and the doctor gets a confirming letter with a copy of the report. Second reading is advised, not compulsory, unless the images are wanted back at once.",
    fr: "Bilan refusé : le radiologue prévient le CRCDC et le médecin et peut laisser la classe 0, recommandations sur la fiche ; le CRCDC écrit aussitôt à la personne, et au médecin. Si le refus persiste, la classe 0 demeure, clichés et compte rendu sont rendus et le médecin reçoit une lettre de confirmation avec copie du compte rendu. La seconde lecture est conseillée, non obligatoire, sauf reprise immédiate des clichés exigée.",
  },
  "FRB-L1-08": {
    en: "Class 0 is provisional and is never sent as it is to second reading: the work-up, immediate or exceptionally deferred, first gives a final class from 1 to 5. Refusal of the work-up is set apart (FRB-L1-07).",
    fr: "La classe 0 est provisoire et ne part jamais telle quelle en seconde lecture : le bilan, immédiat ou par exception différé, donne d’abord une classe définitive de 1 à 5. Le refus du bilan est mis à part (FRB-L1-07).",
  },
  "FRB-L1-09": {
    en: "Report, interpretation sheet and recommended conduct all agree with the final BI-RADS class; programme follow-up relies on the sheet alone. A mismatch is reported here.",
    fr: "Compte rendu, fiche d’interprétation et conduite conseillée concordent avec la classe BI-RADS définitive ; le suivi du programme se fonde sur la seule fiche. Une discordance est signalée ici.",
  },
  "FRB-L1-10": {
    en: "On any anomaly, in image or clinical examination, the radiologist tells the person, also that no diagnosis is certain yet, urges them to see the treating or prescribing doctor, phones that doctor where needed before any letter, and if possible obtains an early appointment.",
    fr: "Devant une anomalie, d’image ou d’examen clinique, le radiologue informe la personne, y compris de l’absence de diagnostic certain à ce stade, l’incite à voir son médecin traitant ou prescripteur, appelle au besoin ce médecin avant tout courrier et obtient si possible un rendez-vous rapproché.",
  },
  "FRB-BIR-01": {
    en: "Images are classed from 0 to 5 (BI-RADS, second French edition). Class 6, a malignancy already proven, does not concern screening; 4a, 4b and 4c change no conduct and count as 4. Any other value is refused here.",
    fr: "Les images sont classées de 0 à 5 (BI-RADS, deuxième édition française). La classe 6, malignité déjà prouvée, ne concerne pas le dépistage ; 4a, 4b et 4c ne changent pas la conduite et valent 4. Toute autre valeur est refusée ici.",
  },
  "FRB-BIR-02": {
    en: "Each breast has its class, and the most suspicious image sets the conduct. For the examination (READ-1), in this order: histology if a breast is 4 or 5; pending work-up if one is 0; surveillance if one is 3; otherwise negative.",
    fr: "Chaque sein a sa classe et l’image la plus suspecte dicte la conduite. Pour l’examen (READ-1) : un sein 4 ou 5, histologie ; sinon un 0, bilan attendu ; sinon un 3, surveillance ; sinon négatif.",
  },
  "FRB-BIR-03": {
    en: "Class 3 is given only after a work-up: at least an ultrasound for a mass, magnified front and lateral views for calcifications. It suits no image that is new, more suspicious than previously or suspicious though stable, nor dense breasts whose mammogram shows nothing.",
    fr: "La classe 3 n’est donnée qu’après un bilan : au moins une échographie pour une masse, des agrandissements de face et de profil pour des calcifications. Elle ne convient ni à une image nouvelle, ni à une image devenue plus suspecte, ni à une image suspecte même stable, ni à des seins denses sans anomalie mammographique.",
  },
  "FRB-BIR-04": {
    en: "Dense breasts without visible anomaly are class 1, never 0, 2 or 3, even if ultrasound alone shows an anomaly.",
    fr: "Des seins denses sans anomalie visible sont de classe 1, jamais 0, 2 ou 3, même si l’échographie seule montre une anomalie.",
  },
  "FRB-BIR-05": {
    en: "The annex lists the findings of each class by predictive value for cancer: benign (2, nil), probably benign (3, under 2 %), suspicious (4, 2 to 95 %), malignant (5, over 95 %). A report classed below what its findings call for is flagged here.",
    fr: "L’annexe énumère les images de chaque classe selon leur valeur prédictive de cancer : bénignes (2, nulle), probablement bénignes (3, moins de 2 %), suspectes (4, de 2 à 95 %), malignes (5, plus de 95 %). Un compte rendu classé plus bas que ses images ne l’exigent est signalé ici.",
  },
};
