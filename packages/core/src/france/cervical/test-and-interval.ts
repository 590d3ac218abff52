import { addCalendarDuration, type CivilDate, formatCivilDate } from "../../calendar/index.js";
import { computedFrom, defineDecision } from "../../engine/index.js";
import { FRU_INT_01, FRU_INT_02 } from "../../law/provisions/france-cervical-screening.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { SECOND_CYTOLOGY, testAt } from "./rhythm.js";
import * as about from "./test-and-interval-facts.js";
import { satisfactoryBy, scheduleOf } from "./test-schedule.js";

const computed = computedFrom(about.facts);

const dueOn = computed({
  form: "date",
  reads: ["birthDate", "tests"],
  text: {
    en: "the day from which the next test is due, by the tests made",
    fr: "le jour à partir duquel le prochain test est dû, selon les tests réalisés",
  },
  evaluate: ({ birthDate, tests }, { on }) => scheduleOf(birthDate, tests, on).dueOn,
});

/** The date by the other reading of CCU-4, for the professional to see. */
const otherReading = computed({
  reads: ["tests"],
  text: {
    en: "the other reading: HPV test one year after the single cytology",
    fr: "l’autre lecture : test HPV un an après l’unique cytologie",
  },
  evaluate: ({ tests }, { on }) => {
    const last = satisfactoryBy(tests, on).at(-1)?.on as CivilDate;
    return [`other-reading:CCU-4:${formatCivilDate(addCalendarDuration(last, SECOND_CYTOLOGY))}`];
  },
});

const remarks = computed({
  reads: ["birthDate", "tests"],
  text: { en: "tests that do not count", fr: "tests qui ne comptent pas" },
  evaluate: ({ birthDate, tests }, { on }) => {
    const made = tests.filter((test) => test.on <= on).toSorted((a, b) => a.on - b.on);
    const isEarlyHpv = made.some(({ type, on: day }) => type === "hpv" && testAt(birthDate, day) !== "hpv");
    return [
      ...(isEarlyHpv ? ["hpv-test-before-30-does-not-count"] : []),
      ...(made.at(-1)?.result === "unsatisfactory" ? ["last-sample-unsatisfactory"] : []),
    ];
  },
});

const proposeTest = { code: "propose-test", by: "follow-up-professional", to: "person" } as const;
const due = { outcome: "due", actions: [proposeTest] } as const;
const clear = { finding: "none" } as const;
const fromOne = "single-cytology-until-30";
const fromOther = ["never-tested", "first-cytology", "cytology", "hpv"] as const;

/** Which screening test is due, and when (FR-ARR-2024, annexe V, I). */
export const testAndInterval = defineDecision({
  id: "fr.cervical.test-and-interval",
  title: {
    en: "Cervical screening: next test and its date",
    fr: "Dépistage du cancer du col : prochain test et sa date",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRU_INT_01, FRU_INT_02],
  facts: about.facts,
  dimensions: {
    finding: about.finding,
    state: about.state,
    test: about.test,
    basis: about.basis,
  },
  outcomes: {
    "clinical-follow-up": {
      en: "clinical follow-up of a result, not an interval",
      fr: "suivi clinique d’un résultat, et non un intervalle",
    },
    due: { en: "a test is due", fr: "un test est dû" },
    "not-due": { en: "no test is due yet", fr: "aucun test n’est encore dû" },
    "out-of-range": { en: "no further test in the age range", fr: "plus de test dans la tranche d’âge" },
  },
  rows: [
    {
      id: "open-finding",
      provisions: [FRU_INT_01, FRU_INT_02],
      when: { finding: "open" },
      outcome: "clinical-follow-up",
    },
    {
      id: "cytology-due",
      provisions: [FRU_INT_01],
      when: { ...clear, state: "due", test: "cytology" },
      ...due,
      values: { test: "cytology", since: dueOn },
      notes: ["liquid-medium-recommended", remarks],
      interpretations: ["CCU-3"],
    },
    {
      id: "hpv-due",
      provisions: [FRU_INT_02],
      when: { ...clear, state: "due", test: "hpv", basis: fromOther },
      ...due,
      values: { test: "hpv", since: dueOn },
      notes: [remarks],
    },
    {
      id: "hpv-due-after-single-cytology",
      provisions: [FRU_INT_02],
      when: { ...clear, state: "due", test: "hpv", basis: fromOne },
      ...due,
      values: { test: "hpv", since: dueOn },
      notes: [otherReading, remarks],
      interpretations: ["CCU-4"],
    },
    {
      id: "cytology-later",
      provisions: [FRU_INT_01],
      when: { ...clear, state: "not-due", test: "cytology" },
      outcome: "not-due",
      values: { test: "cytology", on: dueOn },
      notes: ["liquid-medium-recommended", remarks],
      interpretations: ["CCU-3"],
    },
    {
      id: "hpv-later",
      provisions: [FRU_INT_02],
      when: { ...clear, state: "not-due", test: "hpv", basis: fromOther },
      outcome: "not-due",
      values: { test: "hpv", on: dueOn },
      notes: [remarks],
    },
    {
      id: "hpv-later-after-single-cytology",
      provisions: [FRU_INT_02],
      when: { ...clear, state: "not-due", test: "hpv", basis: fromOne },
      outcome: "not-due",
      values: { test: "hpv", on: dueOn },
      notes: [otherReading, remarks],
      interpretations: ["CCU-4"],
    },
    {
      id: "after-range",
      provisions: [FRU_INT_02],
      when: { ...clear, state: "out-of-range" },
      outcome: "out-of-range",
      notes: [remarks],
      interpretations: ["CCU-5"],
    },
  ],
});
