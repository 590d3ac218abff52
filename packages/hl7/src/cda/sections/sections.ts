import {
  clinicalExaminations,
  conducts,
  densities,
  finalClasses,
  firstResults,
  readingTypes,
  secondResults,
  workUpReasons,
  workUpTechniques,
} from "../codes/value-sets.js";
import type { Unit } from "../read/unit.js";
import { drawings } from "../units/drawings.js";
import { family } from "../units/family.js";
import * as code from "../units/field-codes.js";
import { choice, comparison, day, flag, freeText, months } from "../units/fields.js";
import { history } from "../units/history.js";
import { installation } from "../units/installation.js";
import { recommended, techniquesOfBreasts } from "../units/special-fields.js";
import { ultrasound } from "../units/ultrasound.js";
import {
  drawingsSection,
  planSection,
  resultsSection,
  type SectionSpec,
  sectionCodes,
} from "./section-spec.js";

const anomalies = (path: string): readonly Unit[] => [
  ...flag({ path: `${path}.mass`, code: code.massCode, sided: true }),
  ...flag({ path: `${path}.calcifications`, code: code.calcificationsCode, sided: true }),
  ...flag({ path: `${path}.massWithCalcifications`, code: code.massWithCalcificationsCode, sided: true }),
  ...flag({ path: `${path}.architecturalDistortion`, code: code.distortionCode, sided: true }),
  ...flag({ path: `${path}.focalAsymmetry`, code: code.asymmetryCode, sided: true }),
];

const evolution = (path: string): readonly Unit[] => [
  ...flag({ path: `${path}.appeared`, code: code.appearedCode, sided: true }),
  ...flag({ path: `${path}.moreSuspicious`, code: code.moreSuspiciousCode, sided: true }),
  ...flag({ path: `${path}.sameOrLessSuspicious`, code: code.sameOrLessCode, sided: true }),
];

const plan = (path: string): readonly Unit[] => [
  ...choice({ path: `${path}.conduct`, code: code.conductCode, of: conducts, request: true }),
  ...months({ path: `${path}.controlEveryMonths`, code: code.frequencyCode, request: true }),
  ...freeText({ path: `${path}.requestedExamination`, code: code.requestedCode, request: true }),
];

const readings = (path: string): readonly Unit[] =>
  choice({ path, code: code.readingTypeCode, of: readingTypes, many: true });

const firstReading: readonly Unit[] = [
  ...day({ path: "firstReading.date", code: code.readingCode, title: "Date de l’examen" }),
  ...readings("firstReading.readingTypes"),
  ...choice({
    path: "firstReading.clinicalExamination",
    code: code.clinicalExaminationCode,
    of: clinicalExaminations,
  }),
  ...flag({ path: "firstReading.technicalDifficulties", code: code.difficultiesCode }),
  ...freeText({ path: "firstReading.technicalDifficultyDetail", code: code.difficultyDetailCode }),
  ...comparison({ path: "firstReading.comparison", code: code.comparisonCode }),
  ...choice({ path: "firstReading.density", code: code.densityCode, of: densities }),
  ...flag({ path: "firstReading.extraViews", code: code.extraViewsCode, sided: true }),
  ...choice({ path: "firstReading.result", code: code.firstResultCode, of: firstResults, sided: true }),
  ...anomalies("firstReading.anomalies"),
  ultrasound,
];

const workUp = (path: string, code1: typeof code.techniqueCode): readonly Unit[] => [
  ...day({ path: `${path}.date`, code: code.workUpCode, title: "Date du bilan" }),
  ...choice({ path: `${path}.reason`, code: code.workUpReasonCode, of: workUpReasons }),
  ...choice({ path: `${path}.techniques`, code: code1, of: workUpTechniques, many: true }),
  ...freeText({ path: `${path}.techniqueDetail`, code: code.techniqueDetailCode }),
];

const finalClass = (path: string): readonly Unit[] =>
  choice({ path, code: code.finalClassCode, of: finalClasses, sided: true });

const secondReading: readonly Unit[] = [
  ...day({ path: "secondReading.date", code: code.readingCode, title: "Date de la deuxième lecture" }),
  ...readings("secondReading.readingTypes"),
  ...flag({ path: "secondReading.technicallyInsufficient", code: code.insufficientCode }),
  ...flag({ path: "secondReading.technicalFaults.positioning", code: code.positioningCode, sided: true }),
  ...flag({ path: "secondReading.technicalFaults.imageQuality", code: code.imageQualityCode, sided: true }),
  ...flag({ path: "secondReading.technicalFaults.printQuality", code: code.printQualityCode, sided: true }),
  ...freeText({ path: "secondReading.correctiveInformation", code: code.correctiveCode }),
  ...comparison({ path: "secondReading.comparison", code: code.comparisonCode }),
  ...evolution("secondReading.evolution"),
  ...choice({ path: "secondReading.result", code: code.secondResultCode, of: secondResults, sided: true }),
  ...anomalies("secondReading.anomalies"),
];

const immediateWorkUp: SectionSpec = {
  key: "immediateWorkUp",
  templates: ["1.2.250.1.213.1.1.2.59"],
  code: sectionCodes.oncology,
  title: "BILAN DE DIAGNOSTIC IMMEDIAT",
  units: [],
  otherwise: "Bilan de diagnostic immédiat",
  sections: [
    resultsSection("immediateWorkUp", "Résultats d'examens", [
      ...workUp("immediateWorkUp", code.workUpCode),
      ...finalClass("immediateWorkUp.finalClass"),
      ...techniquesOfBreasts("immediateWorkUp.detectedBy"),
    ]),
    planSection("immediateWorkUp", plan("immediateWorkUp.plan"), true),
  ],
};

/** The sections of an interpretation sheet, in its order. */
export const interpretationSections: readonly SectionSpec[] = [
  {
    key: "installation",
    templates: [
      "1.3.6.1.4.1.19376.1.5.3.1.1.13.2.11",
      "1.2.250.1.213.1.1.2.118",
      "1.2.250.1.213.1.1.2.118.5",
    ],
    code: sectionCodes.procedures,
    title: "MARQUE, TYPE ET MODÈLE DE L'INSTALLATION DE MAMMOGRAPHIE",
    units: [installation],
    sections: [],
  },
  {
    key: "history",
    templates: ["1.3.6.1.4.1.19376.1.5.3.1.3.8", "1.2.250.1.213.1.1.2.134"],
    code: sectionCodes.history,
    title: "ANTÉCÉDENTS",
    units: [history],
    sections: [],
  },
  {
    key: "familyHistory",
    templates: [
      "2.16.840.1.113883.10.20.1.4",
      "1.3.6.1.4.1.19376.1.5.3.1.3.14",
      "1.3.6.1.4.1.19376.1.5.3.1.3.15",
      "1.2.250.1.213.1.1.2.139",
    ],
    code: sectionCodes.family,
    title: "ANTÉCÉDENTS FAMILIAUX",
    units: family,
    sections: [],
  },
  {
    key: "firstReading",
    templates: ["1.2.250.1.213.1.1.2.58"],
    code: sectionCodes.radiology,
    title: "INTERPRÉTATION DU PREMIER LECTEUR",
    units: [],
    otherwise: "Interprétation du premier lecteur",
    sections: [
      resultsSection("firstReading", "Résultats d'examens", firstReading),
      planSection("firstReading", plan("firstReading.plan")),
      drawingsSection("firstReading", drawings("firstReading.drawings")),
    ],
  },
  immediateWorkUp,
  {
    key: "secondReading",
    templates: ["1.2.250.1.213.1.1.2.174"],
    code: sectionCodes.radiology,
    title: "INTERPRÉTATION DU DEUXIÈME LECTEUR",
    units: [],
    otherwise: "Interprétation du deuxième lecteur",
    sections: [
      resultsSection("secondReading", "Résultats d'examens", secondReading),
      planSection(
        "secondReading",
        [...recommended("secondReading.recommendedExaminations"), ...plan("secondReading.plan")],
        true,
      ),
      drawingsSection("secondReading", drawings("secondReading.drawings")),
    ],
  },
  {
    key: "concordance",
    templates: ["2.16.840.1.113883.10.12.201", "1.3.6.1.4.1.19376.1.4.1.2.16", "1.2.250.1.213.1.1.2.73"],
    code: sectionCodes.comment,
    title: "CONCORDANCE L1 / L2",
    units: [],
    sections: [],
    told: { path: "concordance", reference: "concordanceL1L2", title: "Concordance L1 / L2" },
  },
];

/** The sections of the sheet of a deferred work-up, in its order. */
export const deferredWorkUpSections: readonly SectionSpec[] = [
  resultsSection("deferredWorkUp", "Bilan de diagnostic différé", [
    ...workUp("deferredWorkUp", code.techniqueCode),
    ...comparison({ path: "deferredWorkUp.comparison", code: code.comparisonCode }),
    ...evolution("deferredWorkUp.evolution"),
    ...finalClass("deferredWorkUp.finalClass"),
    ...anomalies("deferredWorkUp.anomalies"),
  ]),
  planSection("deferredWorkUp", plan("deferredWorkUp.plan"), true),
  drawingsSection("deferredWorkUp", drawings("deferredWorkUp.drawings")),
];

/** The section on social cover, which is kept as it is. */
export const socialCoverTemplate = "1.2.250.1.213.1.1.2.79";
