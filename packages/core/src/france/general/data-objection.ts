import { addMonths } from "../../calendar/index.js";
import {
  after,
  date,
  defineDecision,
  derivedFrom,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
} from "../../engine/index.js";
import { FRG_01, FRG_02, FRG_11 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { REINVITATION_MONTHS } from "../programme-invitation-facts.js";

const facts = {
  purpose: fact(oneOf("invitation", "reminder", "crcdc-processing"), {
    en: "What the data are processed for",
    fr: "Finalité du traitement",
  }),
  objectedOn: fact(nullable(date), {
    en: "Day on which the person objected to this processing",
    fr: "Jour où la personne s’est opposée à ce traitement",
  }),
  cycleInvitationOn: fact(nullable(date), {
    en: "Day of the invitation that opened the running cycle of this programme; null if never invited",
    fr: "Jour de l’invitation ouvrant le cycle en cours de ce programme ; null si jamais invitée",
  }),
};

const derived = derivedFrom(facts);
const CYCLE = { months: REINVITATION_MONTHS } as const;

const purpose = oneOfClasses("purpose", {
  text: { en: "Purpose", fr: "Finalité" },
  classes: {
    invitation: { options: ["invitation"], text: { en: "invitation", fr: "invitation" } },
    reminder: { options: ["reminder"], text: { en: "reminder", fr: "relance" } },
    "crcdc-processing": {
      options: ["crcdc-processing"],
      text: { en: "processing by the CRCDC", fr: "traitement par le CRCDC" },
    },
  },
  interpretations: ["DAT-1"],
});

const objection = derived({
  text: { en: "Objection", fr: "Opposition" },
  classes: {
    made: { en: "made", fr: "exprimée" },
    none: { en: "none so far", fr: "aucune à ce jour" },
  },
  reads: ["objectedOn"],
  classify: ({ objectedOn }, { on }) => (objectedOn !== null && objectedOn <= on ? "made" : "none"),
});

const cycle = derived({
  text: { en: "Invitation cycle of the objection", fr: "Cycle d’invitation de l’opposition" },
  classes: {
    "not-invited": { en: "never invited", fr: "jamais invitée" },
    running: { en: "running", fr: "en cours" },
    over: { en: "over, or an earlier one", fr: "achevé, ou antérieur" },
  },
  reads: ["objectedOn", "cycleInvitationOn"],
  offsets: [CYCLE],
  classify: ({ objectedOn, cycleInvitationOn: invitedOn }, { on }) => {
    if (invitedOn === null) return "not-invited";
    const isOfCycle = objectedOn !== null && objectedOn >= invitedOn;
    return isOfCycle && on < addMonths(invitedOn, CYCLE.months) ? "running" : "over";
  },
});

/** Whether an objection stops a processing of data (FR-ARR-2024, art. 3 III and IV; annexe II, 2e partie, II; annexe V). */
export const dataObjection = defineDecision({
  id: "fr.data.objection",
  title: { en: "Data: effect of an objection", fr: "Données : effet d’une opposition" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_01, FRG_02, FRG_11],
  facts,
  dimensions: { purpose, objection, cycle },
  outcomes: {
    "must-stop": { en: "the processing must stop", fr: "le traitement doit cesser" },
    "may-process": { en: "the processing may go on", fr: "le traitement peut se poursuivre" },
  },
  rows: [
    {
      id: "invitation",
      provisions: [FRG_01],
      when: { purpose: "invitation" },
      outcome: "may-process",
      strength: "allowed",
    },
    {
      id: "no-objection-to-reminders",
      provisions: [FRG_02],
      when: { purpose: "reminder", objection: "none" },
      outcome: "may-process",
      strength: "allowed",
    },
    {
      id: "running-cycle",
      provisions: [FRG_02],
      when: { purpose: "reminder", objection: "made", cycle: "running" },
      outcome: "must-stop",
      values: { until: after("cycleInvitationOn", CYCLE) },
    },
    {
      // Without an invitation there is nothing to remind of, so the objection holds without an end.
      id: "not-invited",
      provisions: [FRG_02],
      when: { purpose: "reminder", objection: "made", cycle: "not-invited" },
      outcome: "must-stop",
      values: { until: null },
    },
    {
      id: "spent",
      provisions: [FRG_02],
      when: { purpose: "reminder", objection: "made", cycle: "over" },
      outcome: "may-process",
      strength: "allowed",
    },
    {
      id: "no-objection-to-crcdc",
      provisions: [FRG_11],
      when: { purpose: "crcdc-processing", objection: "none" },
      outcome: "may-process",
      strength: "allowed",
    },
    {
      id: "objection-to-crcdc",
      provisions: [FRG_11],
      when: { purpose: "crcdc-processing", objection: "made" },
      outcome: "must-stop",
      values: { until: null },
      notes: ["cervical:sampler-tells-crcdc"],
    },
  ],
});
