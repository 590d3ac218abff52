import type { Bilingual, CitedProvision, Decision } from "@opendepistage/core/engine";
import { citation, type Provision, provisions, sources, textOf } from "@opendepistage/core/law";
import type { CodeableConcept, Element, Period, RelatedArtifact } from "fhir/r4.js";
import { canonicalOf, idOfDecision } from "./canonical.js";
import { translationOf } from "./texts.js";

/** What the definitions of a decision have in common. */
export interface Metadata {
  readonly id: string;
  readonly url: string;
  readonly version?: string;
  readonly name: string;
  readonly title: string;
  readonly _title: Element;
  readonly status: "active" | "draft" | "retired";
  readonly experimental: boolean;
  readonly publisher: string;
  readonly description: string;
  readonly jurisdiction: CodeableConcept[];
}

/** The French of an element whose value is the English. */
export function inFrench(text: Bilingual): Element {
  return translationOf(text, "en");
}

/** Name, state and place of the definitions of a decision; the rules of a source that is no longer in force are retired. */
export function metadataOf(
  decision: Pick<Decision, "id" | "title" | "ruleSet">,
  type: "PlanDefinition" | "Library" | "Questionnaire",
): Metadata {
  const { id, title, ruleSet } = decision;
  const source = sources.find((known) => known.id === ruleSet.id);
  return {
    id: idOfDecision(id),
    url: canonicalOf(type, id),
    ...(ruleSet.inForceFrom === null ? {} : { version: ruleSet.inForceFrom }),
    name: nameOf(id),
    title: title.en,
    _title: inFrench(title),
    status: ruleSet.inForceUntil !== null ? "retired" : ruleSet.inForceFrom === null ? "draft" : "active",
    experimental: false,
    publisher: "OpenDépistage",
    description: source ? `${title.en}. ${source.title.en}.` : `${title.en}.`,
    jurisdiction: [
      { coding: [{ system: "urn:iso:std:iso:3166", code: id.startsWith("be.") ? "BE" : "FR" }] },
    ],
  };
}

/** A name that programmes can use: `FrBreastEligibility`. */
function nameOf(id: string): string {
  return id
    .split(/[.-]/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join("");
}

/** The days in force; undefined where the source has none. */
export function periodInForce({ ruleSet }: Pick<Decision, "ruleSet">): Period | undefined {
  const { inForceFrom, inForceUntil } = ruleSet;
  if (inForceFrom === null) return undefined;
  return { start: inForceFrom, ...(inForceUntil === null ? {} : { end: inForceUntil }) };
}

/** A provision as a citation: its id, its place in the source, and in our own words what it says. */
export function citationOf(cited: CitedProvision): RelatedArtifact {
  const provision = provisions.find(({ id }) => id === cited.id);
  const address = sources.find(({ id }) => id === cited.source)?.url;
  const place = placeOf(provision, cited);
  return {
    type: "citation",
    label: cited.id,
    display: place.en,
    _display: inFrench(place),
    ...(provision ? wordsOf(textOf(provision)) : {}),
    ...(address ? { url: address } : {}),
  };
}

function placeOf(provision: Provision | undefined, { source, where }: CitedProvision): Bilingual {
  return {
    en: provision ? citation(provision, "en") : `${source}, ${where.en}`,
    fr: provision ? citation(provision, "fr") : `${source}, ${where.fr}`,
  };
}

function wordsOf(text: Bilingual): Pick<RelatedArtifact, "citation" | "_citation"> {
  return { citation: text.en, _citation: inFrench(text) };
}
