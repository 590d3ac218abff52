import { defineDecision } from "../../engine/index.js";
import { FRB_BIR_01, FRB_L1_07 } from "../../law/provisions/france-breast-first-reading.js";
import { FRB_CTI_01 } from "../../law/provisions/france-breast-results.js";
import {
  FRB_L2_01,
  FRB_L2_02,
  FRB_L2_03,
  FRB_L2_04,
  FRB_L2_05,
  FRB_L2_06,
  FRB_L2_07,
  FRB_L2_09,
  FRB_L2_11,
} from "../../law/provisions/france-breast-second-reading.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as act from "./second-reading-actions.js";
import * as about from "./second-reading-facts.js";

const SECOND_READ = ["negative", "work-up-refused"] as const;
const ANOMALY = ["evident-cancer", "positive-after-work-up", "pending"] as const;
const DESCRIBED_OR_NOT = ["absent", "given"] as const;
const INSUFFICIENT = ["reprint", "retake"] as const;

/** An examination that second reading takes, read by another radiologist, for the second time. */
const admitted = { firstReading: SECOND_READ, readers: "different", thirdReading: "no" } as const;
const sufficient = {
  ...admitted,
  finding: "positive-after-work-up",
  description: "given",
  sufficientWorkUp: "sufficient",
} as const;
const recalled = { ...admitted, finding: ["pending", "evident-cancer"], description: "given" } as const;
const withoutAnomaly = { ...admitted, finding: ["negative", "none"], description: DESCRIBED_OR_NOT } as const;
const clear = { ...withoutAnomaly, finding: "negative", technical: "sufficient" } as const;

/** The readings disagree; insufficient images stand beside the anomaly, with a single recall (CTI-1). */
const discordant = { notes: ["discordant-readings"], interpretations: ["READ-14"] } as const;
const discordantAndInsufficient = {
  notes: ["discordant-readings", act.technicalNotes],
  interpretations: ["READ-14", "CTI-1"],
} as const;

const specialistOpinion = {
  provisions: [FRB_L2_06],
  outcome: "specialist-opinion",
  strength: "allowed",
  actions: [...act.specialistOpinion, ...act.record],
} as const;

const specialistOpinionAndRecall = {
  ...specialistOpinion,
  provisions: [FRB_L2_06, FRB_L2_05],
  actions: [...act.specialistOpinion, ...act.recall, ...act.record],
} as const;

const recallForWorkUp = {
  provisions: [FRB_L2_05, FRB_L2_09],
  outcome: "recall-for-work-up",
  actions: [...act.recall, ...act.record],
} as const;

const refused = (reason: string) => ({ outcome: "invalid", values: { reason } }) as const;

/** What a second reading leads to, if it may stand (FR-ARR-2024, annexe III, IV.C, V.E and V.G). */
export const secondReading = defineDecision({
  id: "fr.breast.second-reading",
  title: { en: "Breast screening: second reading", fr: "Dépistage du cancer du sein : seconde lecture" },
  ruleSet: FR_ARR_2024,
  provisions: [
    FRB_L2_01,
    FRB_L2_02,
    FRB_L2_03,
    FRB_L2_04,
    FRB_L2_05,
    FRB_L2_06,
    FRB_L2_07,
    FRB_L2_09,
    FRB_L2_11,
    FRB_BIR_01,
    FRB_L1_07,
    FRB_CTI_01,
  ],
  facts: about.facts,
  dimensions: {
    firstReading: about.firstReading,
    readers: about.readers,
    thirdReading: about.thirdReading,
    finding: about.finding,
    description: about.description,
    sufficientWorkUp: about.sufficientWorkUp,
    pendingBreast: about.pendingBreast,
    technical: about.technical,
  },
  outcomes: {
    invalid: { en: "invalid second reading", fr: "seconde lecture invalide" },
    "specialist-opinion": { en: "specialist opinion", fr: "avis spécialisé" },
    "recall-for-work-up": { en: "recall for a deferred work-up", fr: "rappel pour un bilan différé" },
    "technical-recall": { en: "recall for new images", fr: "rappel pour de nouveaux clichés" },
    reprint: { en: "new print of the images", fr: "réimpression des clichés" },
    negative: { en: "negative second reading", fr: "seconde lecture négative" },
  },
  rows: [
    {
      id: "positive-first-reading",
      provisions: [FRB_L2_01],
      when: { firstReading: "positive" },
      ...refused("not-for-second-reading"),
    },
    {
      id: "cleared-after-second-reading",
      provisions: [FRB_L2_09],
      when: { firstReading: "cleared-after-second-reading" },
      ...refused("not-for-second-reading"),
    },
    {
      provisions: [FRB_L2_02],
      when: { firstReading: SECOND_READ, readers: "same" },
      ...refused("same-reader"),
    },
    {
      provisions: [FRB_L2_03],
      when: { firstReading: SECOND_READ, readers: "different", thirdReading: "yes" },
      ...refused("third-reading"),
      interpretations: ["READ-11"],
    },
    {
      provisions: [FRB_BIR_01],
      when: { ...admitted, finding: "class-6" },
      ...refused("class-6-not-screening"),
      interpretations: ["READ-3"],
    },
    {
      id: "class-3-without-work-up",
      provisions: [FRB_L2_05],
      when: { ...admitted, finding: "class-3-without-work-up" },
      ...refused("class-3-without-work-up"),
      interpretations: ["READ-8"],
    },
    {
      id: "class-4-without-work-up",
      provisions: [FRB_L2_05],
      when: { ...admitted, finding: "class-4-without-work-up" },
      ...refused("class-4-without-work-up"),
      interpretations: ["READ-9"],
    },
    {
      id: "class-5-without-work-up",
      provisions: [FRB_L2_05],
      when: { ...admitted, finding: "class-5-without-work-up" },
      ...refused("class-5-without-work-up"),
      interpretations: ["READ-9"],
    },
    {
      id: "ultrasound-of-dense-breasts",
      provisions: [FRB_L2_07],
      when: {
        ...admitted,
        finding: [...ANOMALY, "negative", "none"],
        description: "ultrasound-of-dense-breasts",
      },
      ...refused("ultrasound-of-dense-breasts"),
      interpretations: ["READ-15"],
    },
    {
      id: "anomaly-not-described",
      provisions: [FRB_L2_05],
      when: { ...admitted, finding: ANOMALY, description: "absent" },
      ...refused("anomaly-not-described"),
    },
    {
      id: "work-up-not-sufficient",
      provisions: [FRB_L2_06],
      when: {
        ...admitted,
        finding: "positive-after-work-up",
        description: "given",
        sufficientWorkUp: "not-sufficient",
      },
      ...refused("work-up-not-sufficient"),
    },
    {
      id: "no-class-and-no-reason",
      provisions: [FRB_L2_11],
      when: { ...admitted, finding: "none", description: DESCRIBED_OR_NOT, technical: "sufficient" },
      ...refused("classes"),
    },
    {
      id: "specialist-opinion",
      ...specialistOpinion,
      when: { ...sufficient, pendingBreast: "no", technical: "sufficient" },
      ...discordant,
    },
    {
      id: "specialist-opinion-images-insufficient",
      ...specialistOpinion,
      when: { ...sufficient, pendingBreast: "no", technical: INSUFFICIENT },
      ...discordantAndInsufficient,
    },
    {
      id: "specialist-opinion-other-breast-pending",
      ...specialistOpinionAndRecall,
      when: { ...sufficient, pendingBreast: "yes", technical: "sufficient" },
      ...discordant,
    },
    {
      id: "specialist-opinion-other-breast-pending-images-insufficient",
      ...specialistOpinionAndRecall,
      when: { ...sufficient, pendingBreast: "yes", technical: INSUFFICIENT },
      ...discordantAndInsufficient,
    },
    {
      id: "recall",
      ...recallForWorkUp,
      when: { ...recalled, technical: "sufficient" },
      notes: [...discordant.notes, act.noExaminationProposed],
      interpretations: [...discordant.interpretations, "READ-9"],
    },
    {
      id: "recall-images-insufficient",
      ...recallForWorkUp,
      when: { ...recalled, technical: INSUFFICIENT },
      notes: [...discordantAndInsufficient.notes, act.noExaminationProposed],
      interpretations: [...discordantAndInsufficient.interpretations, "READ-9"],
    },
    {
      id: "retake",
      provisions: [FRB_CTI_01],
      when: { ...withoutAnomaly, technical: "retake" },
      outcome: "technical-recall",
      actions: [...act.retake, ...act.record],
      interpretations: ["CTI-2"],
    },
    {
      id: "reprint",
      provisions: [FRB_CTI_01],
      when: { ...withoutAnomaly, technical: "reprint" },
      outcome: "reprint",
      actions: [...act.reprint, ...act.record],
      interpretations: ["CTI-2"],
    },
    {
      id: "negative",
      provisions: [FRB_L2_01],
      when: { ...clear, firstReading: "negative" },
      outcome: "negative",
      actions: act.record,
      interpretations: ["READ-14"],
    },
    {
      id: "negative-after-refusal",
      provisions: [FRB_L2_01, FRB_L1_07],
      when: { ...clear, firstReading: "work-up-refused" },
      outcome: "negative",
      actions: act.record,
      notes: ["class-0-of-first-reading-stands"],
      interpretations: ["READ-6"],
    },
  ],
});
