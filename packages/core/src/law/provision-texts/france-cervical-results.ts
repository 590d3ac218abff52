import type { Bilingual } from "../text.js";

export const franceCervicalResultsTexts: Readonly<Record<string, Bilingual>> = {
  "FRU-RES-01": {
    en: "Unsatisfactory sample: the prescriber tells the person and sees that it is redone within three months. After two in a row the person is told why, the impossibility is documented, and without a new sample the next invitation comes at 3 or 5 years, by age.",
    fr: "Prélèvement non satisfaisant : le prescripteur prévient la personne et veille à ce qu’il soit refait sous trois mois. Après deux de suite, elle en apprend les raisons, l’impossibilité est documentée et, sans nouveau prélèvement, l’invitation suivante vient à 3 ou 5 ans selon l’âge.",
  },
  "FRU-RES-02": {
    en: "Negative: next test at its interval. HPV positive at 30 to 65: reflex cytology, one integrated report, HAS triage; a dedicated medium or slide may need a new sample. Abnormal cytology at 25 to 29: INCa’s recommendations. Confirmation always rests on colposcopy, with biopsy if needed.",
    fr: "Négatif : test suivant à son intervalle. HPV positif de 30 à 65 ans : cytologie réflexe, compte rendu intégré unique, triage HAS ; un milieu dédié ou une lame peut exiger un nouveau prélèvement. Cytologie anormale de 25 à 29 ans : recommandations de l’INCa. La confirmation repose toujours sur la colposcopie, avec biopsie au besoin.",
  },
  "FRU-RES-03": {
    en: "The result goes to the person, and as a report to the sampler, the prescriber and the treating doctor named on the request, and, coded, to the CRCDC; reflex tests are in one final report. An uninterpretable, positive or abnormal result invites the person to consult.",
    fr: "Le résultat va à la personne et, en compte rendu, au préleveur, au prescripteur et au médecin traitant indiqués sur la demande, ainsi que codé au CRCDC ; les tests réflexes figurent dans un seul compte rendu final. Ininterprétable, positif ou anormal, il invite la personne à consulter.",
  },
  "FRU-RES-04": {
    en: "After abnormal cytology or a positive HPV test, the prescriber, or failing that the treating doctor, contacts the person as soon as possible, explains the result and proposes care.",
    fr: "Après une cytologie anormale ou un test HPV positif, le prescripteur, à défaut le médecin traitant, contacte la personne au plus vite, explique le résultat et propose une prise en charge.",
  },
  "FRU-RES-05": {
    en: "A colposcopy report states the site and aspect of lesions and the level of the junction line, in coded terms. It goes to the professional following the person, or failing that the treating doctor, to the person and to the CRCDC.",
    fr: "Le compte rendu de colposcopie précise siège et aspect des lésions et niveau de la ligne de jonction, en termes codifiés. Il va au professionnel qui suit la personne, à défaut au médecin traitant, à la personne et au CRCDC.",
  },
  "FRU-FUP-01": {
    en: "The CRCDC verifies follow-up within six months for high-grade and eight months for low-grade lesions. If diagnostic results are still missing three months later, it reminds the prescriber of the sample and the treating doctor, failing them the person.",
    fr: "Le CRCDC vérifie le suivi sous six mois pour une lésion de haut grade, huit pour une de bas grade. Si les résultats diagnostiques manquent encore trois mois plus tard, il relance le prescripteur du prélèvement et le médecin traitant, à défaut la personne.",
  },
  "FRU-FUP-02": {
    en: "After an abnormal or positive result, no information on follow-up eighteen months after the last solicitation, in spite of reminders: lost to follow-up.",
    fr: "Après un résultat anormal ou positif, aucune information de suivi dix-huit mois après la dernière sollicitation, malgré les relances : personne perdue de vue.",
  },
  "FRU-FUP-03": {
    en: "Refusal of further examination is sought actively, recorded and put in writing where possible. Undecided persons get one last letter stating the abnormal result and the examinations needed; then the CRCDC’s part ends.",
    fr: "Le refus d’examens complémentaires est recherché activement, enregistré et si possible écrit. La personne indécise reçoit un dernier courrier rappelant le résultat anormal et les examens nécessaires ; puis le rôle du CRCDC cesse.",
  },
  "FRU-FUP-04": {
    en: "After a reimbursed act on the cervix the CRCDC collects follow-up results until screening resumes. Results of investigations go to the person and the CRCDC, which passes them to the structure that read the cytology or the HPV test.",
    fr: "Après un acte remboursé sur le col, le CRCDC recueille les résultats de suivi jusqu’à la reprise du dépistage. Les résultats des investigations vont à la personne et au CRCDC, qui les transmet à la structure ayant lu la cytologie ou le test HPV.",
  },
  "FRU-INF-01": {
    en: "Professionals inform the person of benefits and harms, of what an abnormal result entails, and of the right to refuse the test or the transmission of results to the CRCDC; INCa’s poster is displayed in the practice.",
    fr: "Les professionnels informent la personne des bénéfices et inconvénients, des suites d’un résultat anormal et du droit de refuser le test ou la transmission des résultats au CRCDC ; l’affiche de l’INCa est apposée au cabinet.",
  },
  "FRU-LAB-01": {
    en: "A structure that analyses HPV tests is accredited by COFRAC for molecular biology, or applying. Cytology is reported by the Bethesda 2014 system and coded.",
    fr: "La structure qui analyse les tests HPV est accréditée par le COFRAC en biologie moléculaire, ou en démarche. La cytologie est rendue selon Bethesda 2014 et codée.",
  },
};
