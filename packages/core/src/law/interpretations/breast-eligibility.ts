import type { Interpretation } from "../interpretation.js";

export const ELI_1: Interpretation<"ELI-1"> = {
  id: "ELI-1",
  where: {
    en: "FR-ARR-2024, annex III, introduction and I.A",
    fr: "FR-ARR-2024, annexe III, introduction et I.A",
  },
  question: {
    en: "Until when is a person “50 to 74 included”?",
    fr: "Jusqu’à quand a-t-on « 50 à 74 ans inclus » ?",
  },
  reading: {
    en: "From the 50th birthday to the eve of the 75th, in completed years. Born on 29 February: the birthday falls on 1 March in common years.",
    fr: "Du 50e anniversaire à la veille du 75e, en années révolues. Née un 29 février : l’anniversaire tombe le 1er mars les années communes.",
  },
  alternatives: {
    en: "The whole calendar year of the 74th birthday, or year minus birth year.",
    fr: "Toute l’année civile des 74 ans, ou l’année moins l’année de naissance.",
  },
};

export const ELI_2: Interpretation<"ELI-2"> = {
  id: "ELI-2",
  where: { en: "FR-ARR-2024, annex III, VI.C", fr: "FR-ARR-2024, annexe III, VI.C" },
  question: {
    en: "Who leaves the retention denominator for age “over 75”?",
    fr: "Qui sort du dénominateur de fidélisation pour un âge « supérieur à 75 ans » ?",
  },
  reading: {
    en: "Whoever is 75 or more when the next invitation would be due: such a person is no longer invited.",
    fr: "Qui a 75 ans ou plus quand l’invitation suivante serait due : cette personne n’est plus invitée.",
  },
  alternatives: {
    en: "Only those over 75.",
    fr: "Seulement au-delà de 75 ans.",
  },
};

export const ELI_3: Interpretation<"ELI-3"> = {
  id: "ELI-3",
  where: { en: "FR-ARR-2024, annex III, I.A and IV.A", fr: "FR-ARR-2024, annexe III, I.A et IV.A" },
  question: {
    en: "Is age judged at the invitation or at the examination?",
    fr: "L’âge s’apprécie-t-il à l’invitation ou à l’examen ?",
  },
  reading: {
    en: "At the invitation if it is known and at most 24 months old, so that a person invited at 74 may be examined at 75; otherwise at the examination.",
    fr: "À l’invitation si elle est connue et date de 24 mois au plus : invitée à 74 ans, la personne peut être examinée à 75 ; sinon à l’examen.",
  },
  alternatives: {
    en: "Always at the examination, or at both.",
    fr: "Toujours à l’examen, ou aux deux.",
  },
  certainty: "official",
};

export const ELI_4: Interpretation<"ELI-4"> = {
  id: "ELI-4",
  where: { en: "FR-ARR-2024, annex III, I.A and III", fr: "FR-ARR-2024, annexe III, I.A et III" },
  question: {
    en: "Does a normal mammogram under one year old exclude, or only advise to wait?",
    fr: "Une mammographie normale de moins d’un an exclut-elle, ou conseille-t-elle seulement d’attendre ?",
  },
  reading: {
    en: "Deferral to its first anniversary is recommended, absent any symptom; an examination made anyway stays in the programme. Exactly one year is no longer under one year.",
    fr: "Le report à son premier anniversaire est recommandé, sans symptôme ; un examen fait quand même reste dans le programme. Un an tout juste n’est plus moins d’un an.",
  },
  alternatives: {
    en: "Not eligible before the anniversary.",
    fr: "Non éligible avant l’anniversaire.",
  },
};

export const ELI_5: Interpretation<"ELI-5"> = {
  id: "ELI-5",
  where: { en: "FR-ARR-2024, annex III, I.A and III", fr: "FR-ARR-2024, annexe III, I.A et III" },
  question: {
    en: "What of an earlier mammogram 12 to 24 months old?",
    fr: "Que faire d’une mammographie antérieure de 12 à 24 mois ?",
  },
  reading: {
    en: "Outside the programme or of unknown date: eligible (12 months included, 24 excluded). In the programme: deferral to 24 months is recommended, unless they end before the next invitation.",
    fr: "Hors programme ou de date inconnue : éligible (12 mois inclus, 24 exclus). Dans le programme : report à 24 mois conseillé, sauf s’ils s’achèvent avant la prochaine invitation.",
  },
  alternatives: {
    en: "A tolerance of 22 months, seen in the field.",
    fr: "Une tolérance de 22 mois, vue sur le terrain.",
  },
};

export const ELI_6: Interpretation<"ELI-6"> = {
  id: "ELI-6",
  where: { en: "FR-ARR-2024, annex III, I.A, I.B and III", fr: "FR-ARR-2024, annexe III, I.A, I.B et III" },
  question: {
    en: "Which symptoms send a person out of screening?",
    fr: "Quels symptômes font sortir du dépistage ?",
  },
  reading: {
    en: "Those for which a doctor referred the person: the listed signs, or another suspicious one. A sign found at the visit, breast pain and ordinary galactorrhoea do not.",
    fr: "Ceux pour lesquels un médecin l’a adressée : les signes énumérés, ou un autre signe suspect. Un signe découvert à la visite, une douleur ou une galactorrhée banale ne comptent pas.",
  },
  alternatives: {
    en: "The listed signs alone, or as mere examples.",
    fr: "Les seuls signes énumérés, ou de simples exemples.",
  },
};

export const ELI_7: Interpretation<"ELI-7"> = {
  id: "ELI-7",
  where: { en: "FR-ARR-2024, annex III, I.B and III", fr: "FR-ARR-2024, annexe III, I.B et III" },
  question: {
    en: "May a person at high risk or treated be screened if follow-up is lacking “and” or “or” mammography suits?",
    fr: "À haut risque ou traitée, peut-on être dépistée si le suivi manque « et » ou « ou » si la mammographie convient ?",
  },
  reading: {
    en: "And: both are needed (I.B is the rule, III its summary). The case is counted; data go to the CRCDC only with the person’s agreement.",
    fr: "Et : les deux sont nécessaires (I.B est la règle, III son résumé). Le cas est compté ; les données ne vont au CRCDC qu’avec l’accord de la personne.",
  },
  alternatives: {
    en: "Either suffices.",
    fr: "L’un des deux suffit.",
  },
};

export const ELI_8: Interpretation<"ELI-8"> = {
  id: "ELI-8",
  where: { en: "FR-ARR-2024, annex III, I.B, V.C and V.F", fr: "FR-ARR-2024, annexe III, I.B, V.C et V.F" },
  question: {
    en: "From which mammogram do the two years of a class 3 run?",
    fr: "De quelle mammographie courent les deux ans d’une classe 3 ?",
  },
  reading: {
    en: "From the last complete bilateral screening mammogram; surveillance controls do not restart them.",
    fr: "De la dernière mammographie de dépistage bilatérale complète ; les contrôles de surveillance ne les relancent pas.",
  },
  alternatives: {
    en: "From any bilateral control.",
    fr: "De tout contrôle bilatéral.",
  },
};

export const ELI_9: Interpretation<"ELI-9"> = {
  id: "ELI-9",
  where: { en: "FR-ARR-2024, annex III, II.B, V.A and V.F", fr: "FR-ARR-2024, annexe III, II.B, V.A et V.F" },
  question: {
    en: "From what are the two years to the next invitation counted?",
    fr: "D’où comptent les deux ans jusqu’à l’invitation suivante ?",
  },
  reading: {
    en: "From the examination for those screened, from the sending of the invitation for the others.",
    fr: "De l’examen pour les personnes dépistées, de l’envoi de l’invitation pour les autres.",
  },
};

export const ELI_10: Interpretation<"ELI-10"> = {
  id: "ELI-10",
  where: { en: "FR-ARR-2024, annex III, II.B", fr: "FR-ARR-2024, annexe III, II.B" },
  question: {
    en: "When are the two reminders sent, and when do they stop?",
    fr: "Quand partent les deux relances, et quand cessent-elles ?",
  },
  reading: {
    en: "At 6 and 12 months from the sending of the invitation, the day of the 12 months included. They stop with the examination, an objection, a known exclusion, death, or the end of the age range.",
    fr: "À 6 et 12 mois de l’envoi de l’invitation, jour des 12 mois compris. Elles cessent avec l’examen, une opposition, une exclusion connue, le décès ou la fin de la tranche d’âge.",
  },
  certainty: "secondary",
  parameter: "reminders.afterMonths",
};

export const ELI_11: Interpretation<"ELI-11"> = {
  id: "ELI-11",
  where: { en: "FR-ARR-2024, annex III, I.A", fr: "FR-ARR-2024, annexe III, I.A" },
  question: {
    en: "Is sex a condition of breast screening?",
    fr: "Le sexe est-il une condition du dépistage du sein ?",
  },
  reading: {
    en: "No: the text speaks of persons. Sex is never inferred; the insurer’s list decides who is invited.",
    fr: "Non : le texte parle de personnes. Le sexe n’est jamais déduit ; la liste de l’assurance maladie décide qui est invité.",
  },
};

export const ELI_12: Interpretation<"ELI-12"> = {
  id: "ELI-12",
  where: { en: "FR-ARR-2024, annex III, I.A and IV", fr: "FR-ARR-2024, annexe III, I.A et IV" },
  question: {
    en: "At which date is the main residence, and so the CRCDC, judged?",
    fr: "À quelle date s’apprécie la résidence principale, donc le CRCDC ?",
  },
  reading: {
    en: "At the examination, and again when a follow-up step starts.",
    fr: "À l’examen, puis de nouveau au début d’une étape de suivi.",
  },
};

export const ELI_13: Interpretation<"ELI-13"> = {
  id: "ELI-13",
  where: { en: "FR-ARR-2024, annex III, I.A", fr: "FR-ARR-2024, annexe III, I.A" },
  question: {
    en: "Do implants, surgery, trauma, dense breasts or hormone therapy ever exclude?",
    fr: "Prothèses, chirurgie, traumatisme, seins denses ou traitement hormonal excluent-ils parfois ?",
  },
  reading: {
    en: "Never; they are notes for the second reader.",
    fr: "Jamais ; ce sont des mentions pour le second lecteur.",
  },
};

export const ELI_14: Interpretation<"ELI-14"> = {
  id: "ELI-14",
  where: { en: "FR-ARR-2024, annex I, III", fr: "FR-ARR-2024, annexe I, III" },
  question: {
    en: "When is an exclusion final, given that the breast annex sets few durations?",
    fr: "Quand une exclusion est-elle définitive, alors que l’annexe sein fixe peu de durées ?",
  },
  reading: {
    en: "Only for breast cancer or high risk with a follow-up; any other ends at its date, or is judged afresh.",
    fr: "Seulement pour un cancer du sein ou un haut risque avec suivi ; toute autre finit à sa date ou se réexamine.",
  },
};

/** Readings on eligibility and invitation, French breast programme. */
export const breastEligibilityInterpretations = [
  ELI_1,
  ELI_2,
  ELI_3,
  ELI_4,
  ELI_5,
  ELI_6,
  ELI_7,
  ELI_8,
  ELI_9,
  ELI_10,
  ELI_11,
  ELI_12,
  ELI_13,
  ELI_14,
] as const;
