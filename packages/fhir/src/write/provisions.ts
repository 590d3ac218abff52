import type { Language, Reason } from "@opendepistage/core/engine";
import { citation, interpretations, provisions, sources, textOf } from "@opendepistage/core/law";
import type { CodeableConcept, Reference } from "fhir/r4.js";
import { INTERPRETATION_SYSTEM, PROVISION_SYSTEM } from "../definitions/code-systems.js";
import { codingOf } from "../definitions/texts.js";

const provisionById = new Map(provisions.map((provision) => [provision.id, provision]));
const interpretationById = new Map<string, (typeof interpretations)[number]>(
  interpretations.map((interpretation) => [interpretation.id, interpretation]),
);
const sourceById = new Map<string, (typeof sources)[number]>(sources.map((source) => [source.id, source]));

/** A provision as the reason of an act: its id, its citation in both languages, and what it says in our own words. */
export function reasonOf(id: string, language: Language): CodeableConcept {
  const provision = provisionById.get(id);
  const coding = { system: PROVISION_SYSTEM, code: id };
  if (!provision) return { coding: [coding] };
  const cited = { en: citation(provision, "en"), fr: citation(provision, "fr") };
  return { coding: [codingOf(coding, cited, language)], text: textOf(provision)[language] };
}

/** The provision that an answer rests on, as a logical reference; local derogations cite provisions of their own. */
export function referenceToProvision({ provision, citation: cited }: Reason): Reference {
  return { identifier: { system: PROVISION_SYSTEM, value: provision }, display: cited };
}

/** A reading of unclear text, as a logical reference. */
export function referenceToInterpretation(id: string, language: Language): Reference {
  const interpretation = interpretationById.get(id);
  return {
    identifier: { system: INTERPRETATION_SYSTEM, value: id },
    ...(interpretation ? { display: interpretation.reading[language] } : {}),
  };
}

/** Where the text of a rule set is published; none where it is not published. */
export function addressesOfSource(id: string): readonly string[] {
  return [sourceById.get(id)?.url ?? []].flat();
}
