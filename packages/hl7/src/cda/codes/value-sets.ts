import { conceptsOf, SYSTEMS, type ValueSet } from "./concept.js";

const ans = conceptsOf(SYSTEMS.ans);
const dicom = conceptsOf(SYSTEMS.dicom);
const snomed = conceptsOf(SYSTEMS.snomed);

const class1 = ans("MED-129", "Normal BI-RADS ACR 1", "Normal, BI-RADS 1");
const class2 = ans("MED-130", "Bénin BI-RADS ACR 2", "Benign, BI-RADS 2");
const class3 = ans("MED-131", "Anormal BI-RADS ACR 3", "Abnormal, BI-RADS 3");
const class4 = ans("MED-132", "Anormal BI-RADS ACR 4", "Abnormal, BI-RADS 4");
const class5 = ans("MED-133", "Anormal BI-RADS ACR 5", "Abnormal, BI-RADS 5");

/** Result of the first reading, before any work-up. */
export const firstResults = {
  name: "JDV_Classification_ACR_1_CISIS",
  oid: "1.2.250.1.213.1.1.5.658",
  concepts: {
    "1": class1,
    "2": class2,
    abnormal: ans("MED-048", "Anormal BI-RADS ACR [0,3,4,5]", "Abnormal, BI-RADS 0, 3, 4 or 5"),
  },
} as const satisfies ValueSet;

/** Class once a work-up is done. */
export const finalClasses = {
  name: "JDV_Classification_ACR_CISIS",
  oid: "1.2.250.1.213.1.1.5.481",
  concepts: { "1": class1, "2": class2, "3": class3, "4": class4, "5": class5 },
} as const satisfies ValueSet;

/** Result of the second reading. */
export const secondResults = {
  name: "JDV_Classification_ACR_2_CISIS",
  oid: "1.2.250.1.213.1.1.5.650",
  concepts: {
    "0": ans("MED-1064", "En attente BI-RADS ACR 0", "Pending, BI-RADS 0"),
    "1": class1,
    "2": class2,
    "3": class3,
    "4": class4,
    "5": class5,
  },
} as const satisfies ValueSet;

/** Result of an ultrasound. */
export const ultrasoundResults = {
  name: "JDV_Classification_ACR_Echographie_CISIS",
  oid: "1.2.250.1.213.1.1.5.657",
  concepts: {
    "1": ans("MED-1099", "ACR 1", "BI-RADS 1"),
    "2": ans("MED-1100", "ACR 2", "BI-RADS 2"),
    "3": ans("MED-1101", "ACR 3", "BI-RADS 3"),
    "4": ans("MED-1102", "ACR 4", "BI-RADS 4"),
    "5": ans("MED-1103", "ACR 5", "BI-RADS 5"),
  },
} as const satisfies ValueSet;

/** Conduct that a radiologist recommends: JDV_ConduiteATenir_1, of which 2 and 3 are parts. */
export const conducts = {
  name: "JDV_ConduiteATenir_1_CISIS",
  oid: "1.2.250.1.213.1.1.5.85",
  concepts: {
    screening: ans("MED-115", "Dépistage", "Screening"),
    surveillance: ans("MED-116", "Suivi rapproché (< 2 ans)", "Surveillance (under 2 years)"),
    sampling: ans("MED-044", "Prélèvement", "Sampling"),
    "specialist-opinion": ans("MED-012", "Avis spécialisé", "Specialist opinion"),
    mri: dicom("MR", "IRM", "MRI"),
  },
} as const satisfies ValueSet;

/** Density of the breasts, letters of the fifth edition, which no type 1 to 4 stands for (READ-3). */
export const densities = {
  name: "JDV_DensiteMammaire_CISIS",
  oid: "1.2.250.1.213.1.1.5.28",
  concepts: {
    a: ans("MED-039", "a", "a"),
    b: ans("MED-040", "b", "b"),
    c: ans("MED-041", "c", "c"),
    d: ans("MED-042", "d", "d"),
  },
} as const satisfies ValueSet;

/** Clinical examination. */
export const clinicalExaminations = {
  name: "JDV_ExamenClinique_CISIS",
  oid: "1.2.250.1.213.1.1.5.27",
  concepts: {
    normal: ans("GEN-103", "Normal", "Normal"),
    benign: ans("GEN-038", "Bénin", "Benign"),
    suspicious: ans("GEN-039", "Suspect", "Suspicious"),
    asymmetry: ans("MED-117", "Asymétrie Mammaire", "Asymmetry of the breasts"),
    refused: ans("GEN-011", "Refus", "Refused"),
  },
} as const satisfies ValueSet;

/** What the images were read on. */
export const readingTypes = {
  name: "JDV_TypeLecture_CISIS",
  oid: "1.2.250.1.213.1.1.5.29",
  concepts: {
    films: ans("MED-024", "Films", "Films"),
    console: ans("MED-025", "Console d'interprétation", "Reading console"),
  },
} as const satisfies ValueSet;

/** Kind of the installation. */
export const mammographSystems = {
  name: "JDV_TypeMammographie_CISIS",
  oid: "1.2.250.1.213.1.1.5.33",
  concepts: {
    analogue: ans("MED-031", "Analogique", "Analogue"),
    "digital-dr": ans("MED-032", "Numérique DR", "Digital, DR"),
    "digital-cr": ans("MED-033", "Numérique CR", "Digital, CR"),
  },
} as const satisfies ValueSet;

/** Ground of a work-up. */
export const workUpReasons = {
  name: "JDV_MotifDiagnostic_CISIS",
  oid: "1.2.250.1.213.1.1.5.35",
  concepts: {
    clinical: ans("MED-1056", "Clinique", "Clinical"),
    mammographic: ans("MED-110", "Mammographique", "Mammographic"),
    both: ans("MED-111", "Clinique et mammographique", "Clinical and mammographic"),
  },
} as const satisfies ValueSet;

/** Reason for an ultrasound. */
export const ultrasoundReasons = {
  name: "JDV_MotifEchographie_CISIS",
  oid: "1.2.250.1.213.1.1.5.88",
  concepts: {
    density: ans("MED-019", "Densité mammaire", "Density of the breasts"),
    implant: ans("MED-107", "Implant", "Implant"),
    surgery: snomed("161615003", "antécédents d'intervention chirurgicale", "History of surgery"),
    other: ans("GEN-092.01.07", "Autre motif d'échographie", "Another reason"),
  },
} as const satisfies ValueSet;

/** Technique of the images of a breast in a work-up. */
export const imagingTechniques = {
  name: "JDV_Technique_imagerie_D2LM_CISIS",
  oid: "1.2.250.1.213.1.1.5.645",
  concepts: {
    mammography: dicom("MG", "Mammographie", "Mammography"),
    ultrasound: dicom("US", "Échographie", "Ultrasound"),
    other: dicom("OT", "Autre technique d'imagerie", "Another imaging technique"),
  },
} as const satisfies ValueSet;

/** What a work-up rests on. The national list (1.2.250.1.213.1.1.5.84) is not public in full: its codes in use. */
export const workUpTechniques = {
  name: "JDV_BilanDiagnostic_CISIS",
  oid: "1.2.250.1.213.1.1.5.84",
  concepts: {
    ...imagingTechniques.concepts,
    "other-views": ans("GEN-092.04.16", "Autres clichés", "Other views"),
  },
} as const satisfies ValueSet;

/** What a second reader asks for. The national list (1.2.250.1.213.1.1.5.647) is not public: its codes in use. */
export const recommendedExaminations = {
  name: "JDV_ExamenComplementaire_CISIS",
  oid: "1.2.250.1.213.1.1.5.647",
  concepts: {
    "additional-views": ans("MED-035", "Cliché(s) supplémentaire(s)", "Additional views"),
    ultrasound: imagingTechniques.concepts.ultrasound,
  },
} as const satisfies ValueSet;

/** Diseases and operations of the breasts in the person's own history. */
export const personalProblems = {
  name: "JDV_AntecedentsPersonnels_CISIS",
  oid: "1.2.250.1.213.1.1.5.34",
  concepts: {
    none: snomed("443508001", "Pas d'antécédent personnel", "No personal history"),
    "breast-cancer": conceptsOf(SYSTEMS.icd10)(
      "D48.6",
      "Tumeur à évolution imprévisible et inconnue du sein",
      "Breast cancer",
    ),
    "at-risk-lesion-surgery": snomed(
      "370611004",
      "excision d'un néoplasme maligne",
      "Surgery for a lesion at risk",
    ),
    "benign-lesion-surgery": snomed(
      "118445002",
      "ablation d'un néoplasme bénin",
      "Surgery for a benign lesion",
    ),
    "plastic-surgery": ans("MED-1059", "Chirurgie plastie", "Plastic surgery"),
    "aesthetic-surgery": snomed("56306000", "chirurgie esthétique", "Aesthetic surgery"),
    hodgkin: conceptsOf(SYSTEMS.icd10)("C81", "Lymphome de Hodgkin", "Hodgkin lymphoma"),
  },
} as const satisfies ValueSet;

/** Which breast, as the qualifier of a code says it. */
export const sides = {
  name: "JDV_Lateralite_CISIS",
  oid: "1.2.250.1.213.1.1.5.160",
  concepts: { right: snomed("24028007", "droit", "Right"), left: snomed("7771000", "gauche", "Left") },
} as const satisfies ValueSet;

/** Which breast, as the site of an act says it. */
export const breasts = {
  name: "sein droit, sein gauche",
  oid: undefined,
  concepts: {
    right: snomed("73056007", "sein droit", "Right breast"),
    left: snomed("80248007", "sein gauche", "Left breast"),
  },
} as const satisfies ValueSet;
