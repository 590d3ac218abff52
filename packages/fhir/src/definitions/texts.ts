import type { Bilingual, Language } from "@opendepistage/core/engine";
import type { CodeableConcept, Coding, Element, Extension } from "fhir/r4.js";

const TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

/** What carries the text of an element in the other language, as R4’s extension `translation` lays it down. */
export function translationOf(text: Bilingual, language: Language): Element {
  const other: Language = language === "en" ? "fr" : "en";
  const extension: Extension = {
    url: TRANSLATION,
    extension: [
      { url: "lang", valueCode: other },
      { url: "content", valueString: text[other] },
    ],
  };
  return { extension: [extension] };
}

/** A coding with its display in one language and the translation into the other. */
export function codingOf(
  coding: { readonly system: string; readonly code: string },
  display: Bilingual,
  language: Language,
): Coding {
  return { ...coding, display: display[language], _display: translationOf(display, language) };
}

/** A concept of one of our own code systems. */
export function conceptOf(system: string, code: string): CodeableConcept {
  return { coding: [{ system, code }] };
}
