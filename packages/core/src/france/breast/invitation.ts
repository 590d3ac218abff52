import {
  FRB_ELI_01,
  FRB_INV_01,
  FRB_INV_02,
  FRB_INV_03,
} from "../../law/provisions/france-breast-eligibility.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { defineInvitation, monthsAfterExamination } from "../programme-invitation.js";
import { SCREENING_AGES, SCREENING_INTERVAL } from "./eligibility-facts.js";

/** When a person is invited to breast screening and reminded of it (FR-ARR-2024, annexe III, II.A and II.B). */
export const breastInvitation = defineInvitation({
  id: "fr.breast.invitation",
  title: {
    en: "Breast screening: invitation and reminders",
    fr: "Dépistage du cancer du sein : invitation et relances",
  },
  ruleSet: FR_ARR_2024,
  facts: {},
  ages: SCREENING_AGES,
  examination: monthsAfterExamination(SCREENING_INTERVAL.months),
  interpretations: { age: ["ELI-1"], interval: ["ELI-9"], reminders: ["ELI-10"] },
  provisions: {
    target: FRB_ELI_01,
    invitation: FRB_INV_01,
    reminders: FRB_INV_02,
    reinvitation: FRB_INV_03,
  },
});
