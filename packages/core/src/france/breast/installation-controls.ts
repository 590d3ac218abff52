import { addDays, addMonths, type CivilDate } from "../../calendar/index.js";
import type { FactsOf } from "../../engine/index.js";
import { FRB_EQP_04, FRB_EQP_06 } from "../../law/provisions/france-breast-quality.js";
import { compliance, mustHold, type Requirement, requirementFrom } from "../requirements.js";
import { facts } from "./installation-facts.js";
import { CONTROL_VALIDITY } from "./radiologist-enrolment-facts.js";

const requirement = requirementFrom(facts);
type Known = FactsOf<typeof facts>;

/** Whether something that has a day, or is known not to have happened, had happened by a day. */
function hadHappened(day: CivilDate | null | undefined, by: CivilDate): boolean | undefined {
  return day === undefined ? undefined : day !== null && day <= by;
}

/** A machine in use without initial control breaks the law until one is made; a late one leaves a remark. */
export const controlledBeforeUse = requirement({
  path: "initialControlOn",
  provision: FRB_EQP_04,
  reads: ["firstClinicalUseOn"],
  holds: ({ initialControlOn, firstClinicalUseOn }, { on }) => {
    const isUsed = hadHappened(firstClinicalUseOn, on);
    const isControlled = hadHappened(initialControlOn, on);
    if (isUsed === false || isControlled === true) return true;
    return isUsed === undefined || isControlled === undefined ? undefined : false;
  },
});

export const noSeriousNonConformity = requirement({
  path: "seriousNonConformity",
  provision: FRB_EQP_04,
  holds: ({ seriousNonConformity: found }) => (found === undefined ? undefined : found !== "present"),
});

/** Without these the machine may not be used at all. */
export const LAWFUL_USE: readonly Requirement[] = [noSeriousNonConformity, controlledBeforeUse];

export const lawfulUse = compliance(facts, {
  text: {
    en: "No serious non-conformity; initial control",
    fr: "Pas de non-conformité grave ; contrôle initial",
  },
  requirements: LAWFUL_USE,
  interpretations: ["ORG-4"],
});

const initialControlMade = requirement({
  path: "initialControlOn",
  provision: FRB_EQP_04,
  holds: ({ initialControlOn }, { on }) => hadHappened(initialControlOn, on),
});

export const initialControl = compliance(facts, {
  text: { en: "Initial control", fr: "Contrôle initial" },
  requirements: [initialControlMade],
});

const EXTERNAL_CONTROL: readonly Requirement[] = [
  requirement({
    path: "lastExternalControlOn",
    provision: FRB_EQP_04,
    holds: ({ lastExternalControlOn: control }, { on }) => {
      if (control === undefined) return undefined;
      return control !== null && control <= on && on < addMonths(control, CONTROL_VALIDITY.months);
    },
  }),
  mustHold("controlBodyApproved", FRB_EQP_04),
];

/** Controls that must have been made, and are not out of date. */
export const CONTROLS = [initialControlMade, ...EXTERNAL_CONTROL];

export const externalControl = compliance(facts, {
  text: { en: "Six-monthly external control", fr: "Contrôle externe semestriel" },
  requirements: EXTERNAL_CONTROL,
  offsets: [CONTROL_VALIDITY],
  interpretations: ["CAL-13", "CAL-14"],
});

/** An attestation sent before the last control is that of an earlier one. */
export const attestation = requirement({
  path: "attestationSentOn",
  provision: FRB_EQP_06,
  reads: ["lastExternalControlOn"],
  holds: ({ attestationSentOn, lastExternalControlOn: control }, { on }) => {
    if (control === undefined || control === null) return control === null || undefined;
    const isSent = hadHappened(attestationSentOn, on);
    return isSent === true ? (attestationSentOn as CivilDate) >= control : isSent;
  },
});

/** A form sent before the last change does not tell of it. */
export const equipmentForm = requirement({
  path: "equipmentFormSentOn",
  provision: FRB_EQP_06,
  reads: ["lastEquipmentChangeOn"],
  holds: ({ equipmentFormSentOn, lastEquipmentChangeOn: change }, { on }) => {
    const isSent = hadHappened(equipmentFormSentOn, on);
    if (isSent !== true) return isSent;
    return change === undefined ? undefined : (equipmentFormSentOn as CivilDate) >= change;
  },
});

export const DOCUMENTS = [attestation, equipmentForm] as const;

export const attestationSent = compliance(facts, {
  text: { en: "Attestation of the last control", fr: "Attestation du dernier contrôle" },
  requirements: [attestation],
  interpretations: ["CAL-16"],
});

export const equipmentFormSent = compliance(facts, {
  text: { en: "Equipment form", fr: "Fiche de renseignement" },
  requirements: [equipmentForm],
});

/** The last day on which the last external control is less than six months old. */
export function controlledUntil(control: CivilDate): CivilDate {
  return addDays(addMonths(control, CONTROL_VALIDITY.months), -1);
}

/** Whether the CRCDC asked in vain for the attestation of the last control. */
export function askedInVain(known: Known, on: CivilDate): boolean {
  const { attestationRequestedOn: asked, lastExternalControlOn: control } = known;
  if (asked === undefined || asked === null || asked > on) return false;
  return attestation.holds(known, { on, parameters: {} }) === false && asked >= (control ?? asked);
}

/** Whether the initial control was made only after the machine was first used. */
export function controlledLate({ initialControlOn: control, firstClinicalUseOn: use }: Known): boolean {
  return use !== undefined && use !== null && control !== undefined && control !== null && control > use;
}
