import { conceptsOf, SYSTEMS } from "../codes/concept.js";

const ans = conceptsOf(SYSTEMS.ans);
const dicom = conceptsOf(SYSTEMS.dicom);

/** Codes of what the entries of a sheet are about. */
export const readingCode = ans("MED-022", "Interprétation du lecteur", "Interpretation of the reader");
export const readingTypeCode = ans("MED-008", "Type de lecture", "Kind of reading");
export const clinicalExaminationCode = ans("MED-1048", "Examen clinique", "Clinical examination");
export const difficultiesCode = ans("GEN-005", "Difficultés techniques", "Technical difficulties");
export const difficultyDetailCode = ans("GEN-023", "Précision difficulté", "Detail of the difficulty");
export const comparisonCode = ans(
  "MED-018",
  "Comparaison avec clichés antérieurs",
  "Comparison with earlier images",
);
export const densityCode = ans("MED-019", "Densité glandulaire", "Density");
export const extraViewsCode = ans("MED-050", "Cliché(s) complémentaire(s)", "Extra views");
export const firstResultCode = ans("MED-1104", "Résultat première lecture", "Result of the first reading");
export const secondResultCode = ans("MED-043", "Résultat deuxième lecture", "Result of the second reading");
export const massCode = ans("MED-118", "Masse", "Mass");
export const calcificationsCode = ans("MED-119", "Calcifications", "Calcifications");
export const massWithCalcificationsCode = ans(
  "MED-026",
  "Masse et calcifications",
  "Mass with calcifications",
);
export const distortionCode = ans("MED-027", "Distortion architecturale", "Architectural distortion");
export const asymmetryCode = ans("MED-028", "Asymétrie focale de densité", "Focal asymmetry of density");
export const ultrasoundCode = dicom("US", "Échographie", "Ultrasound");
export const ultrasoundDetailCode = ans("MED-001", "Précision échographie", "Detail of the ultrasound");
export const ultrasoundResultCode = ans("MED-122", "Résultat de l'échographie", "Result of the ultrasound");
export const workUpCode = ans("MED-014", "Bilan diagnostic", "Work-up");
export const workUpReasonCode = ans("MED-013", "Motif du diagnostic", "Ground of the work-up");
export const techniqueCode = ans(
  "MED-068",
  "Techniques sur lesquelles repose le diagnostic",
  "Techniques of the work-up",
);
export const techniqueDetailCode = ans("GEN-041", "Précision technique", "Detail of the technique");
export const finalClassCode = ans("MED-121", "ACR Final", "Final class");
export const insufficientCode = ans(
  "MED-005",
  "Cliché techniquement insuffisant",
  "Technically insufficient images",
);
export const positioningCode = ans("GEN-004", "Positionnement", "Positioning");
export const imageQualityCode = ans("MED-006", "Qualité de l'image", "Quality of the image");
export const printQualityCode = ans(
  "MED-007",
  "Mauvaise qualité de l'impression de la mammographie numérique, Réimpression du cliché",
  "Bad print, to be printed again",
);
export const correctiveCode = ans(
  "GEN-014",
  "Renseignements pour que le radiologue puisse corriger les insuffisances techniques",
  "What the radiologist is to correct",
);
export const appearedCode = ans("GEN-001", "Apparue", "Appeared");
export const moreSuspiciousCode = ans("GEN-002", "Plus suspecte", "More suspicious");
export const sameOrLessCode = ans("GEN-003", "Identique ou moins suspecte", "The same or less suspicious");
export const conductCode = ans("GEN-007", "Conduite à tenir", "Conduct");
export const frequencyCode = ans("MED-120", "Fréquence de controle", "Frequency of controls");
export const requestedCode = ans("ORG-064", "Demande d'examen ou de suivi", "Examination asked for");
export const mammographyCode = dicom("MG", "Mammographie", "Mammography");
export const hormoneTherapyCode = ans(
  "MED-029",
  "Traitement hormonal substitutif de la ménopause en cours",
  "Hormone therapy in progress",
);
export const highRiskCode = ans("MED-1062", "Contexte évocateur d'un haut risque", "Context of a high risk");
export const detectionCode = ans("MED-1058", "Système de CAD", "Computer-aided detection");
export const tomosynthesisCode = ans("MED-113", "Tomosynthèse", "Tomosynthesis");
