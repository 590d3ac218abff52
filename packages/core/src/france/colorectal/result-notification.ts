import { type ActionRule, defineDecision, type Expression } from "../../engine/index.js";
import {
  FRC_LAB_02,
  FRC_LAB_03,
  FRC_LAB_04,
  FRC_LAB_05,
  FRC_LAB_07,
} from "../../law/provisions/france-colorectal-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./result-notification-facts.js";

const report = { code: "send-result", by: "laboratory" } as const;

/** The doctors come first, then the person, both by the same day. */
const toDoctorThenPerson: readonly ActionRule[] = [
  {
    ...report,
    to: "doctor",
    channel: "electronic",
    due: about.resultDue,
    provision: FRC_LAB_04,
    when: about.isDoctorNamed,
  },
  { ...report, to: "person", due: about.resultDue, provision: FRC_LAB_02 },
];

function toCrcdc(due: Expression): ActionRule {
  return { ...report, to: "crcdc", channel: "electronic", due, provision: FRC_LAB_03 };
}

/** A letter that comes back: the CRCDC finds the address and gives it to the laboratory. */
const undelivered: readonly ActionRule[] = [
  { code: "report-undelivered-letter", by: "laboratory", to: "crcdc" },
  { code: "send-right-address", by: "crcdc", to: "laboratory" },
].map((act) => ({ ...act, provision: FRC_LAB_07, when: about.isUndelivered }));

const sendNewKit: ActionRule = {
  code: "send-new-kit",
  by: "kit-supplier",
  to: "person",
  due: about.newKitDue,
  provision: FRC_LAB_05,
};

/** Whom a laboratory tells the result, in which order and by when (FR-ARR-2024, annexe IV, VI.A and annexe 1). */
export const colorectalResultNotification = defineDecision({
  id: "fr.colorectal.result-notification",
  title: {
    en: "Colorectal screening: sending the result",
    fr: "Dépistage du cancer colorectal : envoi du résultat",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRC_LAB_02, FRC_LAB_03, FRC_LAB_04, FRC_LAB_05, FRC_LAB_07],
  facts: about.facts,
  dimensions: { result: about.result, terms: about.terms },
  outcomes: { "send-result": { en: "send the result", fr: "envoyer le résultat" } },
  standsOn: "actions",
  rows: [
    {
      id: "positive",
      provisions: [FRC_LAB_02, FRC_LAB_03, FRC_LAB_04],
      when: { result: "positive" },
      outcome: "send-result",
      actions: [...toDoctorThenPerson, toCrcdc(about.resultDue), ...undelivered],
      notes: ["crcdc-at-the-same-time-as-doctor"],
      interpretations: ["CRC-5", "CAL-1", "CAL-6", "CAL-11", "CAL-17"],
    },
    {
      id: "negative",
      provisions: [FRC_LAB_02, FRC_LAB_03, FRC_LAB_04],
      when: { result: "negative" },
      outcome: "send-result",
      actions: [...toDoctorThenPerson, toCrcdc(about.crcdcDue), ...undelivered],
      interpretations: ["CRC-5", "CAL-1", "CAL-6", "CAL-7", "CAL-11", "CAL-17"],
    },
    {
      id: "not-analysable",
      provisions: [FRC_LAB_05, FRC_LAB_02, FRC_LAB_03, FRC_LAB_04],
      when: { result: "not-analysable" },
      outcome: "send-result",
      actions: [...toDoctorThenPerson, toCrcdc(about.crcdcDue), sendNewKit, ...undelivered],
      notes: ["report-with-reasons"],
      interpretations: ["CRC-5", "CRC-6", "CAL-1", "CAL-5", "CAL-6", "CAL-7", "CAL-11", "CAL-17"],
    },
  ],
});
