import {
  boolean,
  computedFrom,
  defineDecision,
  derivedFrom,
  fact,
  oneOfClasses,
  setOf,
} from "../../engine/index.js";
import { FRB_BIR_01, FRB_BIR_05 } from "../../law/provisions/france-breast-first-reading.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { biradsClass, mainClass } from "./birads-class.js";
import { FINDINGS, type FindingClass, type FindingCode } from "./finding-classes.js";

const CODES = Object.keys(FINDINGS) as FindingCode[];

export const facts = {
  reportedClass: fact(biradsClass, {
    en: "BI-RADS class that the report gives to the breast",
    fr: "Classe BI-RADS que le compte rendu donne au sein",
  }),
  findings: fact(setOf(...CODES), {
    en: "Findings that the report describes in the breast",
    fr: "Images que le compte rendu décrit dans le sein",
  }),
  distortionInStableScar: fact(boolean, {
    en: "The architectural distortion lies in a known and stable scar",
    fr: "La distorsion architecturale siège sur une cicatrice connue et stable",
  }),
};

/** What the class of a breast is judged by. */
interface Described {
  readonly findings: readonly FindingCode[];
  readonly distortionInStableScar: boolean;
}

/** A distortion in a known and stable scar is but the scar. */
function classOf(code: FindingCode, { distortionInStableScar }: Described): FindingClass {
  const inScar = code === "architectural-distortion" && distortionInStableScar;
  return FINDINGS[inScar ? "known-scar" : code].class;
}

/** The class of the most suspicious finding; without finding the breast is normal (annexe III, annexe 2). */
function expectedClass(described: Described): number {
  return Math.max(1, ...described.findings.map((code) => classOf(code, described)));
}

/** The findings that call for a class above the one reported. */
const findingsAbove = computedFrom(facts)<readonly string[]>({
  reads: ["reportedClass", "findings", "distortionInStableScar"],
  gathers: true,
  text: {
    en: "findings that call for a higher class",
    fr: "images qui appellent une classe plus élevée",
  },
  evaluate: (known) =>
    known.findings.filter((code) => classOf(code, known) > Number(mainClass(known.reportedClass))),
});

const expected = computedFrom(facts)({
  reads: ["findings", "distortionInStableScar"],
  text: { en: "class of the most suspicious finding", fr: "classe de l’image la plus suspecte" },
  evaluate: (known) => String(expectedClass(known)),
});

const reported = oneOfClasses("reportedClass", {
  text: { en: "Reported class", fr: "Classe du compte rendu" },
  classes: {
    "class-0": { options: ["0"], text: { en: "0, provisional", fr: "0, provisoire" } },
    final: {
      options: ["1", "2", "3", "4", "4a", "4b", "4c", "5"],
      text: { en: "1 to 5", fr: "1 à 5" },
    },
    "class-6": { options: ["6"], text: { en: "6", fr: "6" } },
  },
});

const comparison = derivedFrom(facts)({
  text: { en: "Reported class and findings", fr: "Classe du compte rendu et images" },
  classes: {
    lower: {
      en: "the class is lower than the findings call for",
      fr: "classe inférieure à celle des images",
    },
    equal: { en: "the class is that of the findings", fr: "classe conforme aux images" },
    higher: {
      en: "the class is higher than the findings call for",
      fr: "classe supérieure à celle des images",
    },
  },
  reads: ["reportedClass", "findings", "distortionInStableScar"],
  classify: (known) => {
    const difference = Number(mainClass(known.reportedClass)) - expectedClass(known);
    if (difference === 0) return "equal";
    return difference < 0 ? "lower" : "higher";
  },
});

/** Whether a reported class is at least what the described findings call for (FR-ARR-2024, annexe III, annexe 2). */
export const biradsFindings = defineDecision({
  id: "fr.breast.birads-findings",
  title: {
    en: "Breast screening: findings and class of a breast",
    fr: "Dépistage du cancer du sein : images décrites et classe d’un sein",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_BIR_05, FRB_BIR_01],
  facts,
  dimensions: { reported, comparison },
  outcomes: {
    invalid: { en: "a class that may not be used", fr: "une classe qui ne peut être employée" },
    provisional: { en: "provisional class, before work-up", fr: "classe provisoire, avant bilan" },
    "under-classified": {
      en: "classified below what the findings call for",
      fr: "classé plus bas que les images ne l’exigent",
    },
    consistent: {
      en: "classified at least as the findings call for",
      fr: "classé au moins comme les images l’exigent",
    },
  },
  rows: [
    {
      id: "class-6",
      provisions: [FRB_BIR_01],
      when: { reported: "class-6" },
      outcome: "invalid",
      values: { reason: "class-6-not-screening" },
      interpretations: ["READ-3"],
    },
    {
      id: "provisional",
      provisions: [FRB_BIR_05],
      when: { reported: "class-0" },
      outcome: "provisional",
      values: { expectedClass: expected },
    },
    {
      id: "under-classified",
      provisions: [FRB_BIR_05],
      when: { reported: "final", comparison: "lower" },
      outcome: "under-classified",
      values: { expectedClass: expected, findings: findingsAbove },
      actions: [{ code: "ask-for-correction", by: "crcdc", to: "first-reader" }],
    },
    {
      id: "equal",
      provisions: [FRB_BIR_05],
      when: { reported: "final", comparison: "equal" },
      outcome: "consistent",
      values: { expectedClass: expected },
    },
    {
      id: "higher",
      provisions: [FRB_BIR_05],
      when: { reported: "final", comparison: "higher" },
      outcome: "consistent",
      values: { expectedClass: expected },
      notes: ["classified-above-findings"],
    },
  ],
});
