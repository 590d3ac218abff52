import { type ActionRule, afterWorkingDays, defineDecision } from "../../engine/index.js";
import { BEW_02, BEW_03 } from "../../law/provisions/wallonia-breast-screening.js";
import { BEW_22 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { completeRecord, content, informWoman, missingContent } from "./submission-content.js";
import * as about from "./submission-facts.js";

const due = afterWorkingDays("examinedOn", about.SUBMISSION_DELAY);

const record: ActionRule = { code: "record-mammotest", by: "unit", to: "ccref", due };
const sendImages: ActionRule = { code: "send-images", by: "unit", to: "ccref", channel: "electronic", due };

const undone = { provisions: [BEW_02], values: { due } } as const;
const pending = { ...undone, outcome: "pending" } as const;
const late = { ...undone, outcome: "late" } as const;
const done = ["in-time", "late"] as const;
const nothing = { recorded: "none", sent: "none" } as const;
const imagesOnly = { recorded: "none", sent: done } as const;
const recordOnly = { recorded: done, sent: "none" } as const;

/** Whether a mammotest reached the CCRef on time and complete (BE-CCREF-2024, art. 12). */
export const submission = defineDecision({
  id: "be.breast.submission",
  title: {
    en: "Wallonia, breast: transmission of a mammotest",
    fr: "Wallonie, sein : transmission d’un mammotest",
  },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_02, BEW_03, BEW_22],
  facts: about.facts,
  dimensions: { term: about.term, recorded: about.recorded, sent: about.sent, content },
  outcomes: {
    pending: { en: "not yet due", fr: "délai en cours" },
    late: { en: "late", fr: "en retard" },
    incomplete: { en: "on time but incomplete", fr: "à temps mais incomplet" },
    "on-time": { en: "on time and complete", fr: "à temps et complet" },
  },
  rows: [
    { ...pending, id: "pending", when: { term: "running", ...nothing }, actions: [record, sendImages] },
    { ...pending, id: "pending-record", when: { term: "running", ...imagesOnly }, actions: [record] },
    { ...pending, id: "pending-images", when: { term: "running", ...recordOnly }, actions: [sendImages] },
    { ...late, id: "overdue", when: { term: "passed", ...nothing }, actions: [record, sendImages] },
    { ...late, id: "overdue-record", when: { term: "passed", ...imagesOnly }, actions: [record] },
    { ...late, id: "overdue-images", when: { term: "passed", ...recordOnly }, actions: [sendImages] },
    { ...late, id: "recorded-late", when: { recorded: "late", sent: done } },
    { ...late, id: "sent-late", when: { recorded: "in-time", sent: "late" } },
    {
      id: "incomplete",
      provisions: [BEW_03, BEW_22],
      when: { recorded: "in-time", sent: "in-time", content: "incomplete" },
      outcome: "incomplete",
      values: { missing: missingContent },
      actions: [completeRecord, informWoman],
    },
    {
      id: "on-time",
      provisions: [BEW_02, BEW_03],
      when: { recorded: "in-time", sent: "in-time", content: "complete" },
      outcome: "on-time",
      values: { due },
      interpretations: ["CAL-8", "CAL-9"],
    },
  ],
});
