import type { CivilDate } from "../../calendar/index.js";
import { type ActionRule, computedFrom, defineDecision, type Expression } from "../../engine/index.js";
import { BEW_18 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import * as about from "./quality-control-facts.js";

const computed = computedFrom(about.facts);

const dueNow = computed({
  form: "date",
  reads: ["test"],
  text: {
    en: "the day itself, or the end of the week; none for the first test of a control firm",
    fr: "le jour même, ou la fin de la semaine ; aucune pour le premier test d’une firme de contrôle",
  },
  evaluate: ({ test }, { on }): CivilDate | null => {
    if (test === "daily") return on;
    return test === "weekly" ? about.endOfWeek(on) : null;
  },
});

const nextDue = computed({
  form: "date",
  reads: ["test", "lastTest.on"],
  text: {
    en: "six months or one year after the last test; none for the unit’s own tests",
    fr: "six mois ou un an après le dernier test ; aucune pour les tests propres à l’unité",
  },
  evaluate: ({ test, lastTest }) => (lastTest === null ? null : about.nextTestDue(test, lastTest.on)),
});

const reasons = computed({
  gathers: true,
  reads: ["test", "lastTest.performedBy", "lastTest.inRegister"],
  text: { en: "each condition that is not met", fr: "chaque condition non remplie" },
  evaluate: ({ test, lastTest }) => {
    if (lastTest === null) return [];
    return [
      ...(about.mayPerform(test, lastTest.performedBy) ? [] : ["performed-by"]),
      ...(lastTest.inRegister ? [] : ["in-register"]),
    ];
  },
});

/** The test itself, by whom the agreement charges with it. */
function makeTest(due: Expression): readonly ActionRule[] {
  const by = (performer: string, tests: readonly string[]): ActionRule => ({
    code: "make-quality-test",
    by: performer,
    to: "ccref",
    due,
    when: computed({
      reads: ["test"],
      text: { en: `the test is ${tests.join(" or ")}`, fr: `le test est ${tests.join(" ou ")}` },
      evaluate: ({ test }) => tests.includes(test),
    }),
  });
  return [
    by("radiologist", ["daily"]),
    by("technologist-or-radiologist", ["weekly"]),
    by("control-firm", ["six-monthly", "yearly"]),
  ];
}

const provisions = [BEW_18];

/** Whether a quality test of the installation is owed (BE-CCREF-2024, art. 9). */
export const qualityControl = defineDecision({
  id: "be.breast.quality-control",
  title: { en: "Wallonia, breast: quality tests", fr: "Wallonie, sein : tests de qualité" },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts: about.facts,
  dimensions: { required: about.required, timing: about.timing, conformity: about.conformity },
  outcomes: {
    "not-required": { en: "not required", fr: "non requis" },
    overdue: { en: "overdue", fr: "en retard" },
    due: { en: "to be made", fr: "à faire" },
    "not-conforming": {
      en: "made, but not as the agreement asks",
      fr: "fait, mais pas comme l’accord le veut",
    },
    "up-to-date": { en: "up to date", fr: "à jour" },
  },
  rows: [
    { id: "not-required", provisions, when: { required: "no" }, outcome: "not-required" },
    {
      id: "overdue",
      provisions,
      when: { required: "yes", timing: "overdue" },
      outcome: "overdue",
      values: { due: nextDue },
      actions: makeTest(nextDue),
    },
    {
      id: "due",
      provisions,
      when: { required: "yes", timing: "open" },
      outcome: "due",
      values: { due: dueNow },
      actions: makeTest(dueNow),
    },
    {
      id: "not-conforming",
      provisions,
      when: { required: "yes", timing: "covers", conformity: "deviating" },
      outcome: "not-conforming",
      values: { reasons },
    },
    {
      id: "up-to-date",
      provisions,
      when: { required: "yes", timing: "covers", conformity: "conforming" },
      outcome: "up-to-date",
      values: { next: nextDue },
    },
  ],
});
