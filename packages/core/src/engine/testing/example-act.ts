import type { CivilDate } from "../../calendar/index.js";
import {
  after,
  ageBand,
  boolean,
  computedFrom,
  date,
  defineDecision,
  derivedFrom,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
  optional,
  type Parameter,
  presumable,
  record,
  yesNo,
} from "../index.js";

const both = (en: string) => ({ en, fr: `${en} (fr)` });
const section = (id: string) => ({ id, source: "EXAMPLE-ACT", where: both(`section ${id}`) });

/** The invented Example Act that the engine's own tests execute: it has one of each thing that a law may hold. */
const retestMonths: Parameter<number> = {
  id: "example.retestMonths",
  kind: "months",
  text: both("months until the retest"),
};

const facts = {
  birthDate: fact(date, both("birth date")),
  wishesOn: optional(date, both("day of the wish"), both("no wish")),
  result: fact(oneOf("positive", "negative", "unreadable"), both("result of the stool test")),
  repeated: presumable(boolean, false, both("second test")),
  lastTest: presumable(nullable(record({ date: nullable(date), kept: boolean })), null, both("last test")),
  remarks: fact(boolean, both("remarks were made")),
};

const derived = derivedFrom(facts);
const computed = computedFrom(facts);

const dimensions = {
  age: ageBand({
    birthDate: "birthDate",
    from: 50,
    to: 74,
    interpretations: ["EX-1"],
    text: both("age"),
    classes: { "too-young": both("under 50"), "in-range": both("50 to 74"), "too-old": both("75 or over") },
  }),
  recent: derived({
    text: both("last test"),
    classes: { no: both("none or old"), yes: both("under a year") },
    reads: ["lastTest"],
    offsets: [{ months: 12 }],
    classify: ({ lastTest }, { on }) =>
      lastTest !== null && lastTest.date !== null && lastTest.kept && on - lastTest.date < 365 ? "yes" : "no",
  }),
  result: oneOfClasses("result", {
    text: both("result of the stool test"),
    classes: {
      positive: { options: ["positive"], text: both("positive") },
      negative: { options: ["negative"], text: both("negative") },
      unreadable: { options: ["unreadable"], text: both("unreadable") },
    },
  }),
  repeated: yesNo("repeated", { text: both("second test"), yes: both("yes"), no: both("no") }),
};

const remarks = computed({
  reads: ["remarks"],
  text: both("remarks"),
  evaluate: (known) => (known.remarks ? ["remarks"] : []),
});

const retestOn = computed<CivilDate>({
  form: "date",
  reads: ["birthDate"],
  parameters: ["example.retestMonths"],
  text: both("retest"),
  evaluate: (known, { on, parameters }) =>
    (on + 30 * (parameters["example.retestMonths"] as number) + 0 * known.birthDate) as CivilDate,
});

/** What must follow a stool test (Example Act, section 7). */
export const afterStoolTest = defineDecision({
  id: "example.after-stool-test",
  title: both("After a stool test"),
  ruleSet: { id: "EXAMPLE-ACT", inForceFrom: "2020-01-01", inForceUntil: "2029-12-31" },
  provisions: ["7(1)", "7(2)", "7(3)", "7(4)", "7(5)"].map(section),
  facts,
  parameters: [retestMonths],
  dimensions,
  outcomes: {
    "outside-age-range": both("outside the age range"),
    wait: both("wait"),
    colonoscopy: both("colonoscopy"),
    "routine-recall": both("routine recall"),
    repeat: both("repeat the test"),
  },
  rows: [
    { provisions: [section("7(1)")], when: { age: ["too-young", "too-old"] }, outcome: "outside-age-range" },
    {
      provisions: [section("7(5)")],
      when: { age: "in-range", recent: "yes" },
      outcome: "wait",
      strength: "recommended",
      values: { until: after("lastTest.date", { months: 12 }) },
    },
    {
      provisions: [section("7(2)")],
      when: { age: "in-range", recent: "no", result: "positive" },
      outcome: "colonoscopy",
      actions: [{ code: "refer", by: "doctor", to: "person" }],
      notes: [remarks],
    },
    {
      provisions: [section("7(3)")],
      when: { age: "in-range", recent: "no", result: "negative" },
      outcome: "routine-recall",
      values: { on: retestOn },
    },
    {
      id: "7(4)a",
      provisions: [section("7(4)")],
      when: { age: "in-range", recent: "no", result: "unreadable" },
      outcome: "repeat",
    },
    {
      id: "7(4)b",
      provisions: [section("7(4)")],
      when: { age: "in-range", recent: "no", result: "unreadable", repeated: "yes" },
      outcome: "colonoscopy",
      overrides: { rows: ["7(4)a"], ground: both("the special rule for a second test") },
    },
  ],
});
