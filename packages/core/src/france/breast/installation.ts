import { type CivilDate, formatCivilDate } from "../../calendar/index.js";
import { type ActionRule, computedFrom, defineDecision } from "../../engine/index.js";
import {
  FRB_EQP_01,
  FRB_EQP_02,
  FRB_EQP_03,
  FRB_EQP_04,
  FRB_EQP_05,
  FRB_EQP_06,
  FRB_EQP_07,
} from "../../law/provisions/france-breast-quality.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { failureOf, failuresOf, firstFailing, unknownOf } from "../requirements.js";
import * as control from "./installation-controls.js";
import { facts } from "./installation-facts.js";
import * as mammograph from "./installation-mammograph.js";
import * as reading from "./installation-reading.js";

const computed = computedFrom(facts);

const ADMISSION = [
  ...control.CONTROLS,
  ...mammograph.MAMMOGRAPH_REQUIREMENTS,
  ...reading.READING_REQUIREMENTS,
];

/** Dimensions of admission, each with the provision that sets its requirements. */
const CITED = {
  initialControl: [FRB_EQP_04],
  console: [FRB_EQP_01, FRB_EQP_03],
  lightBox: [FRB_EQP_02],
  internalControl: [FRB_EQP_07],
  mammograph: [FRB_EQP_01, FRB_EQP_03],
  imageField: [FRB_EQP_01],
  magnification: [FRB_EQP_01, FRB_EQP_05],
  printing: [FRB_EQP_03],
  externalControl: [FRB_EQP_04],
} as const;
const NAMES = Object.keys(CITED) as (keyof typeof CITED)[];
const equipped = {
  initialControl: "met",
  mammograph: "met",
  imageField: "met",
  magnification: "met",
  console: "met",
  lightBox: "met",
  printing: "met",
  internalControl: "met",
  externalControl: "met",
} as const;

const controlledUntil = computed({
  form: "date",
  reads: ["lastExternalControlOn"],
  text: {
    en: "last day on which the external control is less than six months old",
    fr: "dernier jour où le contrôle externe date de moins de six mois",
  },
  evaluate: ({ lastExternalControlOn }) => control.controlledUntil(lastExternalControlOn as CivilDate),
});

const remarks = computed({
  // Remarks keep no answer waiting: what is unknown adds none.
  reads: [],
  gathers: true,
  text: { en: "remarks on the equipment", fr: "remarques sur le matériel" },
  evaluate: (known, { on }) => {
    const isTolerated =
      on <= mammograph.LAST_DAY_WITHOUT_MAGNIFICATION && mammograph.isMagnificationAdequate(known) === false;
    const lastDay = formatCivilDate(mammograph.LAST_DAY_WITHOUT_MAGNIFICATION);
    return [
      ...(known.technology === "plates" ? ["dr-recommended"] : []),
      ...(isTolerated ? [`without-magnification-until:${lastDay}`] : []),
      ...(control.controlledLate(known) ? ["initial-control-after-first-use"] : []),
    ];
  },
});

const askedInVain = computed({
  reads: ["attestationRequestedOn"],
  text: { en: "the CRCDC asked for it in vain", fr: "le CRCDC l’a réclamée en vain" },
  evaluate: (known, { on }) => control.askedInVain(known, on),
});

const notAskedYet = computed({
  reads: ["attestationRequestedOn"],
  text: { en: "not sent, and not asked for yet", fr: "non envoyée, et pas encore réclamée" },
  evaluate: (known, setting) =>
    control.attestation.holds(known, setting) === false && !control.askedInVain(known, setting.on),
});

const sendAttestation: ActionRule = {
  code: "send-attestation",
  by: "radiologist",
  to: "crcdc",
  provision: FRB_EQP_06,
  when: failureOf(control.attestation),
};
const paperwork: readonly ActionRule[] = [
  sendAttestation,
  { code: "request-attestation", by: "crcdc", to: "first-reader", provision: FRB_EQP_06, when: notAskedYet },
  { code: "report-missing-attestation", by: "crcdc", to: "ansm", provision: FRB_EQP_06, when: askedInVain },
  {
    code: "send-equipment-form",
    by: "radiologist",
    to: "crcdc",
    provision: FRB_EQP_06,
    when: failureOf(control.equipmentForm),
  },
];

const nonConformity = failureOf(control.noSeriousNonConformity);
const initialControl = failureOf(control.controlledBeforeUse);

/** Whether an installation may take part in the programme (FR-ARR-2024, annexe III, VI.A, annexes 1 and 3). */
export const installation = defineDecision({
  id: "fr.breast.installation",
  title: {
    en: "Breast screening: mammography installation",
    fr: "Dépistage du cancer du sein : installation de mammographie",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_EQP_01, FRB_EQP_02, FRB_EQP_03, FRB_EQP_04, FRB_EQP_05, FRB_EQP_06, FRB_EQP_07],
  facts,
  dimensions: {
    lawfulUse: control.lawfulUse,
    initialControl: control.initialControl,
    console: reading.console,
    lightBox: reading.lightBox,
    internalControl: reading.internalControl,
    mammograph: mammograph.mammograph,
    imageField: mammograph.imageField,
    magnification: mammograph.magnification,
    printing: reading.printing,
    equipmentForm: control.equipmentFormSent,
    externalControl: control.externalControl,
    attestation: control.attestationSent,
  },
  outcomes: {
    "must-not-be-used": { en: "must not be used", fr: "ne doit pas être utilisée" },
    "not-admitted": { en: "not admitted to the programme", fr: "non admise au programme" },
    "documents-missing": {
      en: "admissible; documents are owed to the CRCDC",
      fr: "admissible ; documents dus au CRCDC",
    },
    admitted: { en: "admitted to the programme", fr: "admise au programme" },
  },
  rows: [
    {
      id: "use-forbidden",
      provisions: [FRB_EQP_04],
      when: { lawfulUse: "failing" },
      outcome: "must-not-be-used",
      values: { reasons: failuresOf(control.LAWFUL_USE) },
      actions: [
        { code: "report-serious-non-conformity", by: "control-body", to: "ansm", when: nonConformity },
        { code: "warn-of-serious-non-conformity", by: "ansm", to: "crcdc", when: nonConformity },
        { code: "send-lifting-attestation", by: "radiologist", to: "crcdc", when: nonConformity },
        { code: "make-initial-control", by: "radiologist", to: "crcdc", when: initialControl },
      ],
      notes: ["examinations-made-are-not-void", unknownOf(control.LAWFUL_USE)],
    },
    ...firstFailing(NAMES).map(({ name, when }) => ({
      id: `not-${name}`,
      provisions: CITED[name],
      when: { lawfulUse: "met" as const, ...when },
      outcome: "not-admitted" as const,
      values: { reasons: failuresOf([...ADMISSION, ...control.DOCUMENTS]) },
      actions: paperwork,
      notes: [remarks, unknownOf([...ADMISSION, ...control.DOCUMENTS])],
    })),
    ...firstFailing(["attestation", "equipmentForm"] as const).map(({ name, when }) => ({
      id: `no-${name}`,
      provisions: [FRB_EQP_06],
      when: { lawfulUse: "met" as const, ...equipped, ...when },
      outcome: "documents-missing" as const,
      values: { reasons: failuresOf(control.DOCUMENTS), controlledUntil },
      actions: paperwork,
      notes: [remarks, unknownOf(control.DOCUMENTS)],
    })),
    {
      id: "admitted",
      provisions: [FRB_EQP_01, FRB_EQP_02, FRB_EQP_03, FRB_EQP_04, FRB_EQP_05, FRB_EQP_06, FRB_EQP_07],
      when: { lawfulUse: "met", ...equipped, attestation: "met", equipmentForm: "met" },
      outcome: "admitted",
      values: { controlledUntil },
      actions: [
        {
          code: "external-control",
          by: "radiologist",
          to: "crcdc",
          due: controlledUntil,
          provision: FRB_EQP_04,
        },
      ],
      notes: [remarks],
    },
  ],
});
