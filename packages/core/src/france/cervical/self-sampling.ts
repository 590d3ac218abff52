import { birthday } from "../../calendar/index.js";
import { date, defineDecision, fact, oneOf, oneOfClasses } from "../../engine/index.js";
import { FRU_SEL_01 } from "../../law/provisions/france-cervical-screening.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, requirementFrom, unknownOf } from "../requirements.js";
import { endOfRange, HPV_AGE_YEARS, SCREENING_AGES, testAt } from "./rhythm.js";

const facts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  screening: fact(oneOf("never", "insufficient", "up-to-date"), {
    en: "Screening so far, by the recommended intervals",
    fr: "Dépistage à ce jour, selon les intervalles recommandés",
  }),
  occasion: fact(oneOf("second-reminder", "other"), {
    en: "Occasion: the second reminder, or another such as a consultation",
    fr: "Occasion : la seconde relance, ou une autre, telle qu’une consultation",
  }),
};

const requirement = requirementFrom(facts);

const isInRange = requirement({
  path: "birthDate",
  provision: FRU_SEL_01,
  reason: "outside-age-range",
  holds: ({ birthDate }, { on }) =>
    birthDate === undefined
      ? undefined
      : on >= birthday(birthDate, SCREENING_AGES.from) && on < endOfRange(birthDate),
});

const isOfHpvAge = requirement({
  path: "birthDate",
  provision: FRU_SEL_01,
  reason: "under-30",
  holds: ({ birthDate }, { on }) => (birthDate === undefined ? undefined : testAt(birthDate, on) === "hpv"),
});

const isUnscreened = requirement({
  path: "screening",
  provision: FRU_SEL_01,
  reason: "screened-in-time",
  holds: ({ screening }) => (screening === undefined ? undefined : screening !== "up-to-date"),
});

const CONDITIONS = [isInRange, isOfHpvAge, isUnscreened];

/** Whether a vaginal self-sample is offered or its kit sent (FR-ARR-2024, annexe V, II.B and V.B 2). */
export const selfSampling = defineDecision({
  id: "fr.cervical.self-sampling",
  title: {
    en: "Cervical screening: vaginal self-sampling",
    fr: "Dépistage du cancer du col : auto-prélèvement vaginal",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_SEL_01],
  facts,
  dimensions: {
    conditions: compliance(facts, {
      text: {
        en: "Never or insufficiently screened, HPV age",
        fr: "Pas ou peu dépistée, en âge du test HPV",
      },
      requirements: CONDITIONS,
      offsets: [{ years: SCREENING_AGES.from }, { years: HPV_AGE_YEARS }, { years: SCREENING_AGES.to + 1 }],
      interpretations: ["CCU-6"],
    }),
    occasion: oneOfClasses("occasion", {
      text: { en: "Occasion", fr: "Occasion" },
      classes: {
        "second-reminder": {
          options: ["second-reminder"],
          text: { en: "second reminder", fr: "seconde relance" },
        },
        other: { options: ["other"], text: { en: "another", fr: "une autre" } },
      },
    }),
  },
  outcomes: {
    "not-offered": { en: "not offered", fr: "non proposé" },
    "send-kit": { en: "a kit is sent to the home", fr: "un kit est envoyé à domicile" },
    "may-be-offered": { en: "may be offered", fr: "peut être proposé" },
  },
  rows: [
    {
      id: "not-concerned",
      provisions: [FRU_SEL_01],
      when: { conditions: "failing" },
      outcome: "not-offered",
      values: { reasons: failuresOf(CONDITIONS) },
      notes: [unknownOf(CONDITIONS)],
    },
    {
      id: "kit",
      provisions: [FRU_SEL_01],
      when: { conditions: "met", occasion: "second-reminder" },
      outcome: "send-kit",
      actions: [{ code: "send-self-sampling-kit", by: "health-insurance", to: "person", channel: "post" }],
    },
    {
      id: "offer",
      provisions: [FRU_SEL_01],
      when: { conditions: "met", occasion: "other" },
      outcome: "may-be-offered",
      strength: "allowed",
      actions: [{ code: "offer-self-sampling", by: "follow-up-professional", to: "person" }],
    },
  ],
});
