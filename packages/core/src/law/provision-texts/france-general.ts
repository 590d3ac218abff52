import type { Bilingual } from "../text.js";

export const franceGeneralTexts: Readonly<Record<string, Bilingual>> = {
  "FRG-01": {
    en: "An eligible person cannot object to the processing by which health insurance sends an invitation.",
    fr: "Une personne éligible ne peut pas s’opposer au traitement par lequel l’assurance maladie envoie une invitation.",
  },
  "FRG-02": {
    en: "Once invited, a person may decline to take part and refuse reminders, by objecting with their own health-insurance body. The refusal holds for the running invitation cycle of that programme only and ends with it.",
    fr: "Une fois invitée, une personne peut refuser de participer et d’être relancée, en s’opposant auprès de son organisme d’assurance maladie. Le refus ne vaut que pour le cycle d’invitation en cours de ce programme et prend fin avec lui.",
  },
  "FRG-03": {
    en: "Each GDPR right (15 access, 16 rectification, 17 erasure, 18 restriction, 21 objection) is exercised with the controller of the processing: health insurance (invitations, reminders), CRCDC (follow-up, second reading), INCa (organisational evaluation, cervical platform), ANSP (epidemiological evaluation), and the laboratory for its own colorectal processing.",
    fr: "Accès, rectification, effacement, limitation et opposition (RGPD 15, 16, 17, 18, 21) s’exercent auprès du responsable concerné : assurance maladie (invitations, relances), CRCDC (suivi, seconde lecture), INCa (évaluation organisationnelle, plateforme du col), ANSP (évaluation épidémiologique), et laboratoire pour ses propres traitements colorectaux.",
  },
  "FRG-04": {
    en: "Health insurance handles identity, contacts, dates of invitations and reminders, care consumed and lists for treating doctors, but results only pseudonymised, to evaluate. A CRCDC handles identity, contacts and medical data received from professionals or persons; for the cervix also acts and professionals. INCa: evaluation and the cervical platform used for follow-up. ANSP: data on invitations, reminders, follow-up and pathway.",
    fr: "Données par acteur. Assurance maladie : identité, contacts, dates d’invitation et de relance, consommation de soins, listes aux médecins traitants ; résultats seulement pseudonymisés, pour l’évaluation. CRCDC : identité, contacts, données médicales venues des professionnels ou des personnes ; pour le col, aussi actes et professionnels. INCa : évaluation, et plateforme du col servant au suivi. ANSP : données d’invitation, de relance, de suivi et de parcours.",
  },
  "FRG-05": {
    en: "Only holders of a secure online account with their insurer may get invitations and reminders electronically; all others are written to by post. Any eligible person may have their invitation at any moment.",
    fr: "Invitations et relances ne peuvent être électroniques que pour les titulaires d’un compte en ligne sécurisé auprès de leur organisme ; les autres les reçoivent par la poste. Une personne éligible peut obtenir son invitation à tout moment.",
  },
  "FRG-06": {
    en: "Health insurance invites anew persons whose exclusion was temporary and persons whose diagnostic examinations ruled cancer out.",
    fr: "L’assurance maladie réinvite les personnes dont l’exclusion était temporaire et celles chez qui les examens diagnostiques ont écarté un cancer.",
  },
  "FRG-07": {
    en: "Departing from the specification takes the authorisation of both DGS and DSS, on the advice of INCa and, where relevant, CNAM, CCMSA and ANSP; if a CRCDC asks, its ARS must have agreed beforehand. Local schemes started before 1 January 2024 are only reckoned with when inviting, which permits nothing else.",
    fr: "S’écarter du cahier des charges exige une autorisation de la DGS et de la DSS après avis de l’INCa et, s’il y a lieu, de la CNAM, de la CCMSA et de l’ANSP ; une demande de CRCDC exige d’abord l’accord de l’ARS. Les dispositifs nés avant le 1er janvier 2024 sont pris en compte dans les invitations, ce qui ne permet rien d’autre.",
  },
  "FRG-08": {
    en: "The CRCDC writes to persons who had a positive screening and no further examination since, with a copy for the health professional in charge of their follow-up.",
    fr: "Le CRCDC écrit pour relancer les personnes restées sans examen complémentaire après un dépistage positif ; copie va au professionnel de santé chargé de leur suivi.",
  },
  "FRG-09": {
    en: "What a CRCDC sends ANSP is pseudonymised and carries a common identifier for matching with the insurers’ data; hence, by inference, no name, address or NIR. INCa gets what its evaluations need, aggregated or individual, under a heading that speaks of pseudonymised data.",
    fr: "Ce qu’un CRCDC envoie à l’ANSP est pseudonymisé et porte un identifiant commun d’appariement aux données de l’assurance maladie ; d’où, par déduction, ni nom, ni adresse, ni NIR. L’INCa reçoit le nécessaire à ses évaluations, agrégé ou individuel, sous un titre qui vise des données pseudonymisées.",
  },
  "FRG-10": {
    en: "CRCDC and cancer registries of the region exchange data every year. The CRCDC sends only persons whose final diagnosis is cancer or precancerous lesions and who live in a department covered by the registry.",
    fr: "CRCDC et registres des cancers de la région échangent des données chaque année. Le CRCDC ne transmet que les personnes au diagnostic final de cancer ou de lésions précancéreuses, domiciliées dans un département couvert par le registre.",
  },
  "FRG-11": {
    en: "An objection to processing of results by the CRCDC stops it, and the CRCDC’s software must allow that. For the cervix, a person may refuse that results go to the CRCDC, and the professional who takes the sample tells the CRCDC so.",
    fr: "L’opposition au traitement des résultats par le CRCDC y met fin, et son logiciel doit le permettre. Pour le col, une personne peut refuser la transmission de ses résultats au CRCDC, et le préleveur en informe celui-ci.",
  },
  "FRG-12": {
    en: "Invitations and reminders enclose or give access to information on benefits and harms and say where information on data processing is found. An invitation tells how to report a temporary or permanent ineligibility; the colorectal one lists its grounds.",
    fr: "Invitations et relances contiennent ou rendent accessible une information sur bénéfices et inconvénients et disent où trouver celle sur les traitements de données. L’invitation indique comment signaler une inéligibilité, temporaire ou définitive ; la colorectale en énumère les motifs.",
  },
  "FRG-13": {
    en: "Health insurance makes available to each treating doctor the list of that doctor’s patients who are eligible and not screened.",
    fr: "L’assurance maladie met à la disposition de chaque médecin traitant la liste de ses patients éligibles non dépistés.",
  },
  "FRG-14": {
    en: "For its letters the CRCDC uses nothing but INCa’s national models, as INCa advises.",
    fr: "Pour ses courriers, le CRCDC emploie uniquement les modèles nationaux de l’INCa, selon ses préconisations.",
  },
  "FRG-15": {
    en: "Every year the CRCDC sends its activity report, on INCa’s model, to ARS, INCa, ANSP and DGS and puts it online; it sends the ARS aggregated activity data, financial indicators and information on the organisation.",
    fr: "Chaque année, le CRCDC adresse son rapport d’activité, au modèle de l’INCa, à l’ARS, à l’INCa, à l’ANSP et à la DGS et le met en ligne ; il transmet à l’ARS des données d’activité agrégées, les indicateurs financiers et des informations sur l’organisation.",
  },
  "FRG-16": {
    en: "The CRCDC checks that professionals keep to the specifications and reports breaches to the ARS and to the regional level of the insurers.",
    fr: "Le CRCDC veille au respect des cahiers des charges par les professionnels et signale les manquements à l’ARS et à l’échelon régional des régimes d’assurance maladie.",
  },
  "FRG-17": {
    en: "The coordinating doctor holds a public-health diploma or has at least two years’ professional experience in public health.",
    fr: "Le médecin coordinateur a un diplôme de santé publique ou au moins deux ans d’expérience professionnelle en santé publique.",
  },
};
