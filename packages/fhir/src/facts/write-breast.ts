import { formatCivilDate } from "@opendepistage/core/calendar";
import type { CodeableConcept, Observation } from "fhir/r4.js";
import {
  biRadsObservation,
  biRadsTerms,
  findingComponent,
  findingTerms,
  mammographyTerms,
  type Side,
  sideTerms,
} from "../terms/breast.js";
import { LOINC, READING } from "../terms/systems.js";
import { type Term, termOf } from "../terms/term.js";
import { type DomainWriter, type Facts, recordOf, type Writing } from "./domain-writer.js";

/** A concept of one term. */
export function conceptOf(term: Term | undefined): CodeableConcept {
  return term === undefined ? {} : { coding: [{ system: term.system, code: term.code }] };
}

/** Classes and findings of a mammogram, as observations that its report lists. */
export function readingWriter(reading: "first-reading" | "second-reading"): DomainWriter {
  return (facts, writing) => {
    const classes = classesOf(facts, writing);
    const findings = reading === "first-reading" ? findingsOf(facts, writing) : [];
    const observations = [...classes.map(({ observation }) => observation), ...findings];
    if (observations.length === 0) return facts;
    const result = observations.map((observation) => writing.collection.add(observation));
    writing.collection.add({
      resourceType: "DiagnosticReport",
      status: "final",
      code: {
        coding: [
          { system: READING, code: reading },
          ...(reading === "first-reading" ? [{ system: LOINC, code: "24606-6" }] : []),
        ],
      },
      subject: writing.subject,
      effectiveDateTime: formatCivilDate(writing.on),
      result,
    });
    return left(facts, { isWithFindings: findings.length > 0, sides: classes.map(({ side }) => side) });
  };
}

/** Classes and findings without a report: of what they are the result is not told. */
export const writeClassification: DomainWriter = (facts, writing) => {
  const classes = classesOf(facts, writing);
  const findings = findingsOf(facts, writing);
  for (const observation of [...classes.map((one) => one.observation), ...findings])
    writing.collection.add(observation);
  return left(facts, { isWithFindings: findings.length > 0, sides: classes.map(({ side }) => side) });
};

function classesOf(facts: Facts, writing: Writing) {
  const classes = recordOf(facts["classes"]) ?? {};
  return (["left", "right"] as const).flatMap((side) => {
    const term = biRadsTerms.find(({ value }) => value === classes[side]);
    return term === undefined ? [] : [{ side, observation: classOf(side, term, writing) }];
  });
}

function classOf(side: Side, term: Term, { subject, on }: Writing): Observation {
  return {
    resourceType: "Observation",
    status: "final",
    code: conceptOf(biRadsObservation[0]),
    subject,
    effectiveDateTime: formatCivilDate(on),
    valueCodeableConcept: conceptOf(term),
    bodySite: conceptOf(termOf(sideTerms, side)),
  };
}

function findingsOf(facts: Facts, { subject, on }: Writing): readonly Observation[] {
  const findings = facts["findings"];
  if (!Array.isArray(findings) || findings.length === 0) return [];
  return [
    {
      resourceType: "Observation",
      status: "final",
      code: conceptOf(mammographyTerms[0]),
      subject,
      effectiveDateTime: formatCivilDate(on),
      component: findings.map((finding: string) => ({
        code: conceptOf(findingComponent[0]),
        valueCodeableConcept: conceptOf(termOf(findingTerms, finding)),
      })),
    },
  ];
}

/** What is left of the facts: classes of breasts that were not written, and all else. */
function left(
  facts: Facts,
  { isWithFindings, sides }: { readonly isWithFindings: boolean; readonly sides: readonly Side[] },
): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      if (name === "findings" && isWithFindings) return [];
      if (name !== "classes" || sides.length === 0) return [[name, value]];
      const others = Object.entries(recordOf(value) ?? {}).filter(
        ([side, found]) => found !== undefined && !sides.some((one) => one === side),
      );
      return others.length === 0 ? [] : [[name, Object.fromEntries(others)]];
    }),
  );
}
