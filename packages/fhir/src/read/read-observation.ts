import { formatCivilDate } from "@opendepistage/core/calendar";
import {
  biRadsObservation,
  biRadsTerms,
  densityTerms,
  findingComponent,
  findingTerms,
  mammographyTerms,
} from "../terms/breast.js";
import {
  cytologyResultTerms,
  cytologyTerms,
  hpvResultTerms,
  hpvTerms,
  normalityTerms,
  stoolResultTerms,
  stoolTestTerms,
} from "../terms/results.js";
import { screeningTypes } from "../terms/screening.js";
import type { Term, ValueTerm } from "../terms/term.js";
import { hasTerm, termsIn, valueIn } from "./concept.js";
import type { Node } from "./node.js";
import { readHistory } from "./read-history.js";
import { sidesOf } from "./read-side.js";
import type { UnmappedReason } from "./reading.js";
import { carry, type FactFound, leaveGap, type ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";
import { sayTerms } from "./say-terms.js";
import { hasStatus } from "./status.js";
import { whenOf } from "./when.js";

const SETTLED = ["final", "amended", "corrected"] as const;

/** Reads what was observed, by its code; without a code that is known here nothing is read of it. */
export function readObservation(observation: Resource, context: ReadingContext): void {
  if (!hasStatus(observation, context, SETTLED)) return;
  const codes = termsIn(observation.take("code"));
  if (hasTerm(codes, biRadsObservation)) {
    readBiRads(observation, context);
    return;
  }
  if (hasTerm(codes, stoolTestTerms)) {
    readStoolTest(observation, context);
    return;
  }
  if (hasTerm(codes, cytologyTerms)) {
    readCervicalTest(observation, context, "cytology");
    return;
  }
  if (hasTerm(codes, hpvTerms)) {
    readCervicalTest(observation, context, "hpv");
    return;
  }
  const screening = valueIn(codes, screeningTypes);
  if (screening.ok) {
    readScreeningResult(observation, context, screening.value);
    return;
  }
  if (hasTerm(codes, mammographyTerms) && observation.node.child("component") !== undefined) {
    readFindings(observation, context);
    return;
  }
  if (readDensity(observation, context)) return;
  const values = observation.node.child("valueCodeableConcept");
  if (
    values !== undefined &&
    readHistory(termsIn(observation.take("valueCodeableConcept")), observation, context)
  )
    return;
  observation.refuse("not-mapped", codes[0]);
}

/** The facts that an observation gives, for each report that lists it. */
function give(
  observation: Resource,
  context: ReadingContext,
  found: Omit<FactFound, "resource" | "group">,
): void {
  const reports = context.reportsOf.get(observation) ?? [];
  const own: FactFound = { ...found, resource: observation };
  context.facts.push(
    ...(reports.length === 0 ? [own] : reports.map((group): FactFound => ({ ...own, group }))),
  );
}

/** The value by a table; a value that the table lacks is a problem, and gives nothing. */
function codedValue<T>(
  resource: Resource,
  context: ReadingContext,
  table: readonly ValueTerm<T>[],
): { readonly value: T; readonly place: string } | undefined {
  const node = resource.take("valueCodeableConcept");
  if (node === undefined) {
    resource.refuse("no-value");
    return undefined;
  }
  const reading = valueIn(termsIn(node), table);
  if (reading.ok) return { value: reading.value, place: node.place };
  resource.refuse("value-not-mapped");
  context.problems.push(notMapped(node, table, reading.fault));
  return undefined;
}

function notMapped(node: Node, table: readonly Term[], fault: "not-mapped" | "differ") {
  if (fault === "differ")
    return readingProblem("values-differ", node.place, {
      found: { en: "codes that mean different things", fr: "des codes qui ne disent pas la même chose" },
      expected: { en: "codes of the same meaning", fr: "des codes de même sens" },
    });
  return readingProblem("value-not-mapped", node.place, {
    found: { en: "a value that is not known here", fr: "une valeur qui n’est pas connue ici" },
    expected: sayTerms(table),
  });
}

/** When it was observed, as it is told. */
function dayOf(observation: Resource, context: ReadingContext): { readonly on?: string } {
  const { day } = whenOf(observation, context, "effective");
  return day === undefined ? {} : { on: formatCivilDate(day.date) };
}

const CLASS_DECISIONS = ["fr.breast.first-reading", "fr.breast.second-reading", "fr.breast.birads"] as const;

function readBiRads(observation: Resource, context: ReadingContext): void {
  const found = codedValue(observation, context, biRadsTerms);
  if (found === undefined) return;
  const sides = sidesOf(observation, context);
  const { place } = found;
  carry(context, observation, {
    what: "result",
    place,
    value: `bi-rads-${found.value}`,
    ...dayOf(observation, context),
  });
  if (sides.length === 0) context.problems.push(sideMissing(observation));
  for (const side of sides)
    for (const decision of CLASS_DECISIONS)
      give(observation, context, { decision, path: `classes.${side}`, ...found });
}

function sideMissing({ place }: Resource) {
  return readingProblem("side-missing", place, {
    found: { en: "a class without its breast", fr: "une classe sans son sein" },
    expected: {
      en: "bodySite: 80248007 (left breast) or 73056007 (right breast), SNOMED CT",
      fr: "bodySite : 80248007 (sein gauche) ou 73056007 (sein droit), SNOMED CT",
    },
  });
}

/** Density decides nothing; it is told whatever the observation is called. */
function readDensity(observation: Resource, context: ReadingContext): boolean {
  const node = observation.node.child("valueCodeableConcept", "value");
  const density = valueIn(termsIn(node), densityTerms);
  if (node === undefined || !density.ok) return false;
  observation.take("valueCodeableConcept");
  carry(context, observation, {
    what: "density",
    place: node.place,
    value: density.value,
    ...dayOf(observation, context),
  });
  return true;
}

/** Decisions that ask what a mammogram shows. */
export const FINDING_DECISIONS = ["fr.breast.first-reading", "fr.breast.birads"] as const;

/** Findings of a mammogram, one component each; other components are listed. */
function readFindings(observation: Resource, context: ReadingContext): void {
  const on = dayOf(observation, context);
  for (const component of observation.takeAll("component")) {
    const codes = termsIn(component.child("code"));
    const value = component.child("valueCodeableConcept", "value");
    const finding = valueIn(termsIn(value), findingTerms);
    if (!hasTerm(codes, findingComponent) || value === undefined) {
      observation.list(component.place, "not-mapped", codes[0]);
      continue;
    }
    if (!finding.ok) {
      observation.list(value.place, "value-not-mapped", termsIn(value)[0]);
      context.problems.push(notMapped(value, findingTerms, finding.fault));
      leavePartial(observation, context);
      continue;
    }
    carry(context, observation, { what: "result", place: value.place, value: finding.value, ...on });
    for (const decision of FINDING_DECISIONS)
      give(observation, context, { decision, path: "findings", value: [finding.value], place: value.place });
  }
  if (!observation.isUsed) observation.refuse("no-value");
}

/** Why a mammogram that was refused may yet hold a finding; what is in error, cancelled or not done holds none. */
const UNREAD: readonly (UnmappedReason | undefined)[] = [
  "modifier-unknown",
  "not-final",
  "rules-unknown",
  "status-missing",
  "subsetted",
];

/** Leaves open what was found where findings were handed over that could not be used. */
export function leaveFindingsOpen(resources: readonly Resource[], context: ReadingContext): void {
  for (const resource of resources)
    if (
      resource.type === "Observation" &&
      (UNREAD.includes(resource.fault) || isContradicted(resource, resources)) &&
      hasTerm(termsIn(resource.node.child("code")), mammographyTerms)
    )
      leavePartial(resource, context);
}

/** Whether it was sent in another version too, so that neither was read. */
function isContradicted(resource: Resource, resources: readonly Resource[]): boolean {
  const content = JSON.stringify(resource.node.value);
  return (
    resource.fault === "repeated" &&
    !resources.some((other) => !other.isRefused && JSON.stringify(other.node.value) === content)
  );
}

/** A finding that was not understood leaves the set of findings open. */
function leavePartial(observation: Resource, context: ReadingContext): void {
  const reports = context.reportsOf.get(observation) ?? [];
  for (const decision of FINDING_DECISIONS) {
    const partial = { decision, path: "findings" };
    context.partial.push(
      ...(reports.length === 0 ? [partial] : reports.map((group) => ({ ...partial, group }))),
    );
  }
}

function readStoolTest(observation: Resource, context: ReadingContext): void {
  const found = codedValue(observation, context, stoolResultTerms);
  if (found === undefined) return;
  carry(context, observation, {
    what: "result",
    place: found.place,
    value: found.value,
    cancer: "colorectal",
    ...dayOf(observation, context),
  });
  give(observation, context, { decision: "fr.colorectal.result-notification", path: "result", ...found });
  if (found.value !== "not-analysable")
    give(observation, context, { decision: "fr.colorectal.follow-up", path: "result", ...found });
}

function readCervicalTest(observation: Resource, context: ReadingContext, type: "cytology" | "hpv"): void {
  const found =
    type === "hpv"
      ? codedValue(observation, context, hpvResultTerms)
      : codedValue(observation, context, cytologyResultTerms);
  if (found === undefined) {
    leaveGap(context, observation, "cervical-test");
    return;
  }
  const { value, place } = found;
  carry(context, observation, { what: "result", place, value: `${type}-${value}`, cancer: "cervical" });
  const { day } = whenOf(observation, context, "effective");
  const decision = "fr.cervical.result-conduct";
  give(observation, context, { decision, path: "type", value: type, place });
  give(observation, context, { decision, path: "result", value, place });
  if (day === undefined) {
    leaveGap(context, observation, "cervical-test");
    return;
  }
  give(observation, context, { decision, path: "on", value: formatCivilDate(day.date), place: day.from });
  context.occurrences.push({ what: "cervical-test", type, result: value, day, place, resource: observation });
}

/** The result of a screening as a whole (Belgian population screening). */
function readScreeningResult(
  observation: Resource,
  context: ReadingContext,
  cancer: "breast" | "colorectal" | "cervical",
): void {
  const found = codedValue(observation, context, normalityTerms);
  if (found === undefined) return;
  const on = dayOf(observation, context);
  carry(context, observation, { what: "result", place: found.place, value: found.value, cancer, ...on });
  if (cancer !== "breast") return;
  const value = found.value === "normal" ? "negative" : "positive";
  give(observation, context, {
    decision: "be.breast.result-letter",
    path: "result",
    value,
    place: found.place,
  });
}
