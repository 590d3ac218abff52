import { boolean, count, defineDecision, fact, oneOf } from "../../engine/index.js";
import { FRC_LAB_09 } from "../../law/provisions/france-colorectal-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, mustHold, requirementFrom, unknownOf } from "../requirements.js";

/** Days in seven on which a laboratory can run the test, all year (FR-ARR-2024, annexe IV, annexe 1, IV). */
const RUNNING_DAYS_PER_WEEK = 5;

const facts = {
  authorised: fact(boolean, {
    en: "Authorised to work as a medical laboratory",
    fr: "Autorisé à exercer comme laboratoire de biologie médicale",
  }),
  accreditation: fact(oneOf("cofrac", "equivalent", "iso-15189-abroad", "none"), {
    en: "Accreditation for this test: COFRAC, an equivalent approach recognised by European Accreditation, ISO 15189 by a recognised body of another country, or none",
    fr: "Accréditation pour cet examen : COFRAC, démarche équivalente reconnue par l’European Accreditation, ISO 15189 par un organisme reconnu d’un autre pays, ou aucune",
  }),
  selectedByTender: fact(boolean, {
    en: "Selected by CNAM’s public tender",
    fr: "Retenu par le marché public de la CNAM",
  }),
  verificationsTraced: fact(boolean, {
    en: "Verifies, and traces the verification of, identity of samples, expiry of kits and delay since sampling",
    fr: "Vérifie, de façon tracée, l’identité des échantillons, la péremption des kits et le délai depuis le prélèvement",
  }),
  resultDelayUndertaken: fact(boolean, {
    en: "Undertakes to send results within two working days of receipt",
    fr: "S’engage à envoyer les résultats dans les deux jours ouvrés de la réception",
  }),
  runningDaysPerWeek: fact(count, {
    en: "Days a week on which it can run the test, all year",
    fr: "Jours par semaine où il peut faire l’examen, toute l’année",
  }),
  dailyCalibration: fact(boolean, {
    en: "Calibrates its analysers and checks them every day before the first series",
    fr: "Étalonne et contrôle ses automates chaque jour avant la première série",
  }),
  regularControls: fact(boolean, {
    en: "Regularly controls delays, storage of reagents, waste, internal and external quality",
    fr: "Contrôle régulièrement délais, conservation des réactifs, déchets, qualité interne et externe",
  }),
};

const requirement = requirementFrom(facts);

const REQUIREMENTS = [
  mustHold("authorised", FRC_LAB_09),
  requirement({
    path: "accreditation",
    provision: FRC_LAB_09,
    holds: ({ accreditation }) => (accreditation === undefined ? undefined : accreditation !== "none"),
  }),
  mustHold("selectedByTender", FRC_LAB_09),
  mustHold("verificationsTraced", FRC_LAB_09),
  mustHold("resultDelayUndertaken", FRC_LAB_09),
  requirement({
    path: "runningDaysPerWeek",
    provision: FRC_LAB_09,
    holds: ({ runningDaysPerWeek: days }) => (days === undefined ? undefined : days >= RUNNING_DAYS_PER_WEEK),
  }),
  mustHold("dailyCalibration", FRC_LAB_09),
  mustHold("regularControls", FRC_LAB_09),
];

/** Whether a laboratory may analyse the programme's samples (FR-ARR-2024, annexe IV, annexe 1, II, IV and VI). */
export const colorectalLaboratory = defineDecision({
  id: "fr.colorectal.laboratory",
  title: {
    en: "Colorectal screening: the laboratory",
    fr: "Dépistage du cancer colorectal : le laboratoire",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRC_LAB_09],
  facts,
  dimensions: {
    requirements: compliance(facts, {
      text: { en: "Requirements on the laboratory", fr: "Exigences envers le laboratoire" },
      requirements: REQUIREMENTS,
      thresholds: [RUNNING_DAYS_PER_WEEK],
    }),
  },
  outcomes: {
    "not-qualified": { en: "does not qualify", fr: "ne remplit pas les conditions" },
    qualified: { en: "qualifies", fr: "remplit les conditions" },
  },
  rows: [
    {
      id: "not-qualified",
      provisions: [FRC_LAB_09],
      when: { requirements: "failing" },
      outcome: "not-qualified",
      values: { reasons: failuresOf(REQUIREMENTS) },
      notes: [unknownOf(REQUIREMENTS)],
    },
    {
      id: "qualified",
      provisions: [FRC_LAB_09],
      when: { requirements: "met" },
      outcome: "qualified",
    },
  ],
});
