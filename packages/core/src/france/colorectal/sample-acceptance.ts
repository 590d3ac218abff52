import {
  type ActionRule,
  computedFrom,
  type Dimension,
  defineDecision,
  type Facts,
  type Setting,
} from "../../engine/index.js";
import { FRC_LAB_01, FRC_LAB_08 } from "../../law/provisions/france-colorectal-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import * as about from "./sample-acceptance-facts.js";

const { age, sampling, expiry, intact, identified, sheet } = about;

/** The checks with the reason that a class of theirs gives, in the order of precedence. */
const CHECKS: readonly {
  readonly dimension: Dimension;
  readonly failing: string;
  readonly reason: string;
}[] = [
  { dimension: age, failing: "outside-age-range", reason: "outside-age-range" },
  { dimension: sampling, failing: "no-sampling-date", reason: "no-sampling-date" },
  { dimension: sampling, failing: "too-old", reason: "too-old" },
  { dimension: expiry, failing: "kit-expired", reason: "kit-expired" },
  { dimension: intact, failing: "no", reason: "damaged" },
  { dimension: identified, failing: "no", reason: "not-identified" },
  { dimension: sheet, failing: "no", reason: "sheet-mismatch" },
];

const computed = computedFrom(about.facts);

function reasonsOf(facts: Facts, setting: Setting): readonly string[] {
  return CHECKS.filter(({ dimension, failing }) => dimension.classify(facts, setting) === failing).map(
    ({ reason }) => reason,
  );
}

/** It asks for no fact: what is unknown can only add reasons. */
const reasons = computed({
  gathers: true,
  reads: [],
  text: { en: "the checks that fail", fr: "les vérifications non satisfaites" },
  evaluate: reasonsOf,
});

/** What else must be known for the reasons to be whole. */
const unknown = computed({
  gathers: true,
  reads: [],
  text: { en: "facts that could add a reason", fr: "faits qui pourraient ajouter un motif" },
  evaluate: (facts: Facts, setting) => {
    const open = CHECKS.filter(({ dimension }) => dimension.classify(facts, setting) === undefined);
    const paths = open
      .flatMap(({ dimension }) => dimension.reads)
      .filter((path) => facts[path] === undefined);
    return [...new Set(paths)].filter((path) => path !== "kitIssuedOn").map((path) => `unknown:${path}`);
  },
});

/** The means that the law names to find the person again. */
const findPerson: readonly ActionRule[] = ["treating-doctor", "health-insurance", "crcdc"].map((to) => ({
  code: "find-person",
  by: "laboratory",
  to,
  provision: FRC_LAB_08,
  when: computed({
    reads: [],
    text: { en: "the sample is not identified", fr: "le prélèvement n’est pas identifié" },
    evaluate: (facts) => facts.identified === false,
  }),
}));

const notAnalysable = {
  outcome: "not-analysable",
  values: { reasons },
  actions: findPerson,
  notes: [unknown],
} as const;

const ofAge = { age: "fitting" } as const;
const dated = { ...ofAge, sampling: "fitting" } as const;
const unexpired = { ...dated, expiry: "fitting" } as const;
const sound = { ...unexpired, intact: "yes" } as const;
const known = { ...sound, identified: "yes" } as const;

/** Whether a laboratory may analyse a sample (FR-ARR-2024, annexe IV, V and annexe 1, II and III.C). */
export const sampleAcceptance = defineDecision({
  id: "fr.colorectal.sample-acceptance",
  title: {
    en: "Colorectal screening: acceptance of a sample",
    fr: "Dépistage du cancer colorectal : acceptation d’un prélèvement",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRC_LAB_01, FRC_LAB_08],
  facts: about.facts,
  dimensions: { age, sampling, expiry, intact, identified, sheet },
  outcomes: {
    "not-analysable": { en: "not analysable", fr: "non analysable" },
    analysable: { en: "analysable", fr: "analysable" },
  },
  rows: [
    {
      id: "outside-age-range",
      provisions: [FRC_LAB_01],
      when: { age: "outside-age-range" },
      ...notAnalysable,
    },
    {
      id: "delay",
      provisions: [FRC_LAB_01],
      when: { ...ofAge, sampling: ["no-sampling-date", "too-old"] },
      ...notAnalysable,
    },
    {
      id: "kit-expired",
      provisions: [FRC_LAB_01],
      when: { ...dated, expiry: "kit-expired" },
      ...notAnalysable,
    },
    { id: "damaged", provisions: [FRC_LAB_01], when: { ...unexpired, intact: "no" }, ...notAnalysable },
    {
      id: "not-identified",
      provisions: [FRC_LAB_01, FRC_LAB_08],
      when: { ...sound, identified: "no" },
      ...notAnalysable,
    },
    {
      id: "sheet-mismatch",
      provisions: [FRC_LAB_01],
      when: { ...known, sheet: "no" },
      ...notAnalysable,
    },
    { id: "analysable", provisions: [FRC_LAB_01], when: { ...known, sheet: "yes" }, outcome: "analysable" },
  ],
});
