import { date, defineDecision, fact, nullable, oneOf, oneOfClasses, valueOf } from "../../engine/index.js";
import { FRG_06 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";

const facts = {
  exclusion: fact(oneOf("none", "temporary", "definitive"), {
    en: "Exclusion from the programme",
    fr: "Exclusion du programme",
  }),
  exclusionEndsOn: fact(nullable(date), {
    en: "First day after a temporary exclusion; null if not known",
    fr: "Premier jour après une exclusion temporaire ; null s’il n’est pas connu",
  }),
  diagnosis: fact(oneOf("none-made", "pending", "cancer-ruled-out", "cancer"), {
    en: "Diagnostic examinations",
    fr: "Examens diagnostiques",
  }),
};

const exclusion = oneOfClasses("exclusion", {
  text: { en: "Exclusion", fr: "Exclusion" },
  classes: {
    definitive: { options: ["definitive"], text: { en: "for good", fr: "définitive" } },
    temporary: { options: ["temporary"], text: { en: "temporary", fr: "temporaire" } },
    none: { options: ["none"], text: { en: "none", fr: "aucune" } },
  },
});

const diagnosis = oneOfClasses("diagnosis", {
  text: { en: "Diagnostic examinations", fr: "Examens diagnostiques" },
  classes: {
    cancer: { options: ["cancer"], text: { en: "cancer found", fr: "cancer diagnostiqué" } },
    pending: { options: ["pending"], text: { en: "pending", fr: "en cours" } },
    "ruled-out": { options: ["cancer-ruled-out"], text: { en: "cancer ruled out", fr: "cancer écarté" } },
    none: { options: ["none-made"], text: { en: "none", fr: "aucun" } },
  },
});

const endOfExclusion = valueOf("exclusionEndsOn", "date");
const invite = { code: "invite", by: "health-insurance", to: "person" } as const;

/** Whether health insurance plans a new invitation after an exclusion or a work-up (FR-ARR-2024, annexe I, III). */
export const invitationReinvite = defineDecision({
  id: "fr.invitation.reinvite",
  title: {
    en: "New invitation after an exclusion or a work-up",
    fr: "Nouvelle invitation après une exclusion ou un bilan",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_06],
  facts,
  dimensions: { diagnosis, exclusion },
  outcomes: {
    "not-reinvited": { en: "not invited again", fr: "pas de nouvelle invitation" },
    "await-diagnosis": { en: "the diagnosis is awaited", fr: "le diagnostic est attendu" },
    reinvite: { en: "a new invitation is planned", fr: "une nouvelle invitation est prévue" },
    "ordinary-cycle": { en: "the ordinary cycle goes on", fr: "le cycle ordinaire se poursuit" },
  },
  rows: [
    {
      id: "cancer",
      provisions: [FRG_06],
      when: { diagnosis: "cancer" },
      outcome: "not-reinvited",
      values: { reason: "cancer" },
    },
    {
      id: "excluded-for-good",
      provisions: [FRG_06],
      when: { diagnosis: ["pending", "ruled-out", "none"], exclusion: "definitive" },
      outcome: "not-reinvited",
      values: { reason: "definitive-exclusion" },
      interpretations: ["ELI-14"],
    },
    {
      id: "pending",
      provisions: [FRG_06],
      when: { diagnosis: "pending", exclusion: ["temporary", "none"] },
      outcome: "await-diagnosis",
    },
    {
      id: "temporary",
      provisions: [FRG_06],
      when: { diagnosis: ["ruled-out", "none"], exclusion: "temporary" },
      outcome: "reinvite",
      values: { notBefore: endOfExclusion },
      actions: [{ ...invite, notBefore: endOfExclusion }],
      interpretations: ["ELI-14"],
    },
    {
      id: "ruled-out",
      provisions: [FRG_06],
      when: { diagnosis: "ruled-out", exclusion: "none" },
      outcome: "reinvite",
      values: { notBefore: null },
      actions: [invite],
    },
    {
      id: "neither",
      provisions: [FRG_06],
      when: { diagnosis: "none", exclusion: "none" },
      outcome: "ordinary-cycle",
    },
  ],
});
