import type { CivilDate } from "../../calendar/index.js";
import {
  type ActionRule,
  computedFrom,
  date,
  defineDecision,
  type FactType,
  fact,
  listOf,
  openlyDerivedFrom,
  optional,
  record,
} from "../../engine/index.js";
import { FRB_ELI_12 } from "../../law/provisions/france-breast-eligibility.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { DEPARTMENTS, type Department, regionOf } from "../departments.js";

const department: FactType<Department> = { kind: "one-of", options: DEPARTMENTS };

export const facts = {
  examinedOn: fact(date, { en: "Day of the examination", fr: "Jour de l’examen" }),
  followUpStepOn: optional(
    date,
    {
      en: "Day on which a step of the follow-up starts",
      fr: "Jour où commence une étape du suivi",
    },
    {
      en: "The residence is taken on the day of the examination.",
      fr: "La résidence est celle du jour de l’examen.",
    },
  ),
  residences: fact(listOf(record({ department, since: date })), {
    en: "Departments of main residence, each with its first day",
    fr: "Départements de résidence principale, chacun avec son premier jour",
  }),
  examinedIn: fact(department, {
    en: "Department where the images were taken",
    fr: "Département où les clichés ont été pris",
  }),
};

interface Known {
  readonly examinedOn: CivilDate;
  readonly followUpStepOn?: CivilDate | undefined;
  readonly residences: readonly { readonly department: Department; readonly since: CivilDate }[];
}

/** The department of main residence on the day that counts; undefined where none, or more than one, is known for it. */
function residenceOf({ examinedOn, followUpStepOn = examinedOn, residences }: Known): Department | undefined {
  const past = residences.filter(({ since }) => since <= followUpStepOn);
  const latest = Math.max(...past.map(({ since }) => since));
  const [only, ...others] = new Set(
    past.filter(({ since }) => since === latest).map((home) => home.department),
  );
  return others.length === 0 ? only : undefined;
}

const derived = openlyDerivedFrom(facts);
const computed = computedFrom(facts);

const READS = ["examinedOn", "followUpStepOn", "residences"] as const;

const residence = derived({
  text: { en: "Main residence", fr: "Résidence principale" },
  classes: {
    known: { en: "known", fr: "connue" },
    "not-known": { en: "not known for that day", fr: "inconnue pour ce jour-là" },
  },
  reads: READS,
  interpretations: ["ELI-12"],
  classify: ({ examinedOn, followUpStepOn, residences }) => {
    if (examinedOn === undefined || residences === undefined) return undefined;
    return residenceOf({ examinedOn, followUpStepOn, residences }) === undefined ? "not-known" : "known";
  },
});

const departmentOfResidence = computed({
  reads: READS,
  text: { en: "the department of main residence", fr: "le département de résidence principale" },
  evaluate: (known) => residenceOf(known),
});

const regionOfResidence = computed({
  reads: READS,
  text: {
    en: "the region of that department, which has one CRCDC",
    fr: "la région de ce département, qui a un CRCDC",
  },
  evaluate: (known) => {
    const found = residenceOf(known);
    return found === undefined ? null : regionOf(found);
  },
});

const isElsewhere = computed({
  reads: [...READS, "examinedIn"],
  text: {
    en: "the images were taken in another department",
    fr: "les clichés ont été pris dans un autre département",
  },
  evaluate: (known) => residenceOf(known) !== known.examinedIn,
});

const elsewhere = computed({
  reads: [...READS, "examinedIn"],
  text: isElsewhere.text,
  evaluate: (known, setting) =>
    isElsewhere.evaluate(known, setting) ? ["examined-in-another-department"] : [],
});

const sendFile: ActionRule = {
  code: "send-file-to-crcdc-of-residence",
  by: "radiologist",
  to: "crcdc",
  when: isElsewhere,
};

/** Which CRCDC handles an examination (FR-ARR-2024, annexe III, IV.A). */
export const routing = defineDecision({
  id: "fr.breast.routing",
  title: {
    en: "Breast screening: the CRCDC in charge of an examination",
    fr: "Dépistage du cancer du sein : le CRCDC chargé d’un examen",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_ELI_12],
  facts,
  dimensions: { residence },
  outcomes: {
    "residence-unknown": {
      en: "the main residence on that day is to be found out",
      fr: "la résidence principale ce jour-là est à établir",
    },
    "crcdc-of-residence": {
      en: "the CRCDC of the department of main residence",
      fr: "le CRCDC du département de résidence principale",
    },
  },
  rows: [
    {
      id: "residence-unknown",
      provisions: [FRB_ELI_12],
      when: { residence: "not-known" },
      outcome: "residence-unknown",
    },
    {
      id: "residence-known",
      provisions: [FRB_ELI_12],
      when: { residence: "known" },
      outcome: "crcdc-of-residence",
      values: { department: departmentOfResidence, region: regionOfResidence },
      actions: [sendFile],
      notes: [elsewhere],
    },
  ],
});
