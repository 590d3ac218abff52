import { decisions } from "@opendepistage/core/decisions";
import { type FactShape, withoutNull } from "@opendepistage/core/engine";
import { biRadsTerms, processingTerms } from "../terms/breast.js";
import { completenessTerms } from "../terms/completeness.js";
import { consentTerms } from "../terms/consent.js";
import { EMPTY_LIST, EMPTY_RECORD, EMPTY_TEXT, NULL } from "../terms/questionnaire.js";
import { contextTerms, letterTerms } from "../terms/screening.js";
import {
  BI_RADS_CLASS,
  COMPLETENESS,
  CONSENT,
  EMPTINESS,
  FACT_VALUE,
  LETTER,
  READING,
  SCREENING_CONTEXT,
} from "../terms/systems.js";
import type { Term } from "../terms/term.js";
import {
  CHANNEL_SYSTEM,
  CLOSING_SYSTEM,
  EPISODE_STATE_SYSTEM,
  OVERLAY_SYSTEM,
  SERVICE_SYSTEM,
  TASK_INPUT_SYSTEM,
  TASK_STATE_SYSTEM,
} from "./code-systems.js";

/** A code system of this project that is no table of the law, with its codes. */
export interface OwnSystem {
  readonly url: string;
  readonly title: string;
  readonly codes: readonly string[];
}

/** Code systems of what resources say, as they are read and written. */
export function ownSystems(): readonly OwnSystem[] {
  return [
    {
      url: FACT_VALUE,
      title: "Values of facts",
      codes: [...new Set([...factValues(), ...codesOf(processingTerms)])],
    },
    {
      url: EMPTINESS,
      title: "What FHIR has no value for",
      codes: [NULL, EMPTY_LIST, EMPTY_RECORD, EMPTY_TEXT],
    },
    { url: BI_RADS_CLASS, title: "BI-RADS classes", codes: codesIn(biRadsTerms, BI_RADS_CLASS) },
    {
      url: READING,
      title: "Readings of a mammogram",
      codes: ["first-reading", "second-reading", "double-reading"],
    },
    { url: SCREENING_CONTEXT, title: "Within the programme or not", codes: codesOf(contextTerms) },
    { url: COMPLETENESS, title: "Completeness of a colonoscopy", codes: codesOf(completenessTerms) },
    { url: LETTER, title: "Letters of a programme", codes: codesOf(letterTerms) },
    { url: CONSENT, title: "Matters of a consent", codes: [...codesOf(consentTerms), "data-export"] },
    { url: CHANNEL_SYSTEM, title: "Channels of letters and messages", codes: channels() },
    { url: CLOSING_SYSTEM, title: "Why an act needs doing no longer", codes: ["superseded", "cancelled"] },
    {
      url: TASK_STATE_SYSTEM,
      title: "Where a Task stands beyond its status",
      codes: ["overdue", "done-late"],
    },
    {
      url: SERVICE_SYSTEM,
      title: "Examinations and readings asked for",
      codes: ["second-reading", "third-reading", "work-up", "follow-up", "examination"],
    },
    { url: TASK_INPUT_SYSTEM, title: "Inputs of a Task", codes: ["to", "channel"] },
  ];
}

/** Code systems whose codes are given elsewhere: by a local derogation, or by the course of a programme. */
export const OPEN_SYSTEMS: readonly Omit<OwnSystem, "codes">[] = [
  { url: OVERLAY_SYSTEM, title: "Local derogations" },
  { url: EPISODE_STATE_SYSTEM, title: "Where a person stands in a programme" },
];

function codesOf(terms: readonly Term[]): readonly string[] {
  return terms.map(({ code }) => code);
}

function codesIn(terms: readonly Term[], system: string): readonly string[] {
  return codesOf(terms.filter((term) => term.system === system));
}

function channels(): readonly string[] {
  const rules = decisions.flatMap(({ rows }) => rows.flatMap(({ actions = [] }) => actions));
  return [...new Set(rules.flatMap(({ channel }) => channel ?? []))].toSorted();
}

function factValues(): readonly string[] {
  const options = decisions.flatMap(({ facts }) =>
    Object.values(facts).flatMap(({ type }) => optionsOf(type)),
  );
  return [...new Set(options)].toSorted();
}

function optionsOf(given: FactShape): readonly string[] {
  const shape = withoutNull(given);
  if (shape.kind === "one-of" || shape.kind === "set-of") return shape.options;
  if (shape.kind === "list-of") return optionsOf(shape.of);
  return shape.kind === "record" ? Object.values(shape.fields).flatMap(optionsOf) : [];
}
