import { formatCivilDate } from "@opendepistage/core/calendar";
import { type ConsentMatter, consentTerms } from "../terms/consent.js";
import { termsIn, valueIn } from "./concept.js";
import type { DayReading } from "./read-day.js";
import { cancerOf } from "./read-visit.js";
import { carry, dayIn, programmeOf, type ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";
import { hasStatus } from "./status.js";

/** Reads a consent to further processing or its refusal, and objections. */
export function readConsent(consent: Resource, context: ReadingContext): void {
  if (!hasStatus(consent, context, ["active"])) return;
  // What a consent rests on is not what it says.
  for (const basis of ["scope", "policyRule"]) consent.take(basis);
  const terms = consent.takeAll("category").flatMap(termsIn);
  const matter = valueIn(terms, consentTerms);
  const provision = consent.take("provision");
  const type = provision?.text("type");
  if (!matter.ok) {
    consent.refuse("not-mapped", terms[0]);
    return;
  }
  // What a provision says beyond its type narrows it to a time, a purpose or a person, which is not known here.
  const isNarrowed = provision?.names.some((name) => name !== "type" && name !== "id") ?? false;
  if ((type !== "deny" && type !== "permit") || isNarrowed) {
    consent.refuse("value-not-mapped");
    return;
  }
  const when = dayIn(context, consent.take("dateTime"));
  const on = when.day === undefined ? {} : { on: formatCivilDate(when.day.date) };
  carry(context, consent, { what: "consent", place: consent.place, value: `${matter.value}-${type}`, ...on });
  if (matter.value === "further-processing") readFurtherProcessing(consent, context, { type, when });
  else if (type === "deny") readObjection(consent, context, { matter: matter.value, when });
}

/** An objection beside an agreement to the same thing is none that can be relied on, nor is the agreement. */
export function contestObjections(context: ReadingContext): void {
  const consents = context.carried.flatMap((carried) => (carried.what === "consent" ? [carried] : []));
  for (const { value, place } of consents) {
    const matter = /^(.+)-permit$/.exec(value)?.[1];
    const objection = consents.find((other) => other.value === `${matter}-deny`);
    if (matter === undefined || objection === undefined) continue;
    const isContested = (of: unknown) => of === matter;
    remove(context.facts, ({ when }) => isContested(when?.value));
    remove(context.events, ({ type, fields }) => type === "objected" && isContested(fields["purpose"]));
    context.problems.push(contested(place, objection.place));
  }
}

function remove<T>(list: T[], isOut: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter((item) => !isOut(item)));
}

function contested(place: string, objection: string) {
  return readingProblem("facts-contradict", place, {
    found: {
      en: `an agreement beside the objection of ${objection}`,
      fr: `un accord à côté de l’opposition de ${objection}`,
    },
    expected: { en: "one of them active", fr: "un seul des deux actif" },
  });
}

function readFurtherProcessing(
  consent: Resource,
  context: ReadingContext,
  { type, when }: { readonly type: "deny" | "permit"; readonly when: DayReading },
): void {
  context.facts.push({
    decision: "be.breast.consent",
    path: "furtherProcessing",
    value: type === "deny" ? "refused" : "agreed",
    place: `${consent.place}.provision.type`,
    resource: consent,
  });
  if (type === "deny" && context.law === "BE-WAL" && when.day !== undefined)
    context.events.push({
      programme: "be.breast",
      type: "objected",
      when,
      fields: { purpose: "evaluation" },
      resource: consent,
    });
}

/** An objection is an event of the programme that it names beside its matter. */
function readObjection(
  consent: Resource,
  context: ReadingContext,
  {
    matter,
    when,
  }: { readonly matter: Exclude<ConsentMatter, "further-processing">; readonly when: DayReading },
): void {
  if (when.day === undefined) return;
  context.facts.push({
    decision: "fr.data.objection",
    path: "objectedOn",
    value: formatCivilDate(when.day.date),
    place: when.day.from,
    resource: consent,
    when: { path: "purpose", value: matter },
  });
  const programme = programmeOf(context, cancerOf(consent, "category"));
  if (context.law !== "FR" || programme === undefined) return;
  context.events.push({ programme, type: "objected", when, fields: { purpose: matter }, resource: consent });
}
