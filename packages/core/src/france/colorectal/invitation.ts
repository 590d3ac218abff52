import { boolean, fact, valueOf } from "../../engine/index.js";
import { FRC_ELI_01, FRC_KIT_02 } from "../../law/provisions/france-colorectal-entry.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { defineInvitation, monthsAfterExamination } from "../programme-invitation.js";
import { SCREENING_AGES, SCREENING_INTERVAL } from "./eligibility-facts.js";

/** When a person is invited to colorectal screening and reminded of it (FR-ARR-2024, annexe IV, I.A and III). */
export const colorectalInvitation = defineInvitation({
  id: "fr.colorectal.invitation",
  title: {
    en: "Colorectal screening: invitation, reminders and kit",
    fr: "Dépistage du cancer colorectal : invitation, relances et kit",
  },
  ruleSet: FR_ARR_2024,
  facts: {
    participatedInLastThreeCampaigns: fact(boolean, {
      en: "Sent back a test in at least one of the last three campaigns",
      fr: "A renvoyé un test dans l’une au moins des trois dernières campagnes",
    }),
  },
  ages: SCREENING_AGES,
  examination: monthsAfterExamination(SCREENING_INTERVAL.months),
  interpretations: { age: ["ELI-1"], interval: ["ELI-9"], reminders: ["ELI-10", "CRC-7"] },
  provisions: {
    target: FRC_ELI_01,
    invitation: FRC_ELI_01,
    reminders: FRC_KIT_02,
    reinvitation: FRC_ELI_01,
  },
  kit: valueOf("participatedInLastThreeCampaigns"),
});
