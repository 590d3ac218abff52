import { quote } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import { viewTerms } from "../terms/breast.js";
import { SNOMED } from "../terms/systems.js";
import { type Dataset, itemsAt, textAt } from "./dataset.js";
import { type Finding, found, nothing, unread } from "./finding.js";
import type { View } from "./study-reading.js";
import { modifierEffects, snomedCode } from "./views.js";

const views = viewTerms.filter(({ system }) => system === SNOMED);

/**
 * The view of an image: View Code Sequence (0054,0220), of which the code decides; without it, View Position
 * (0018,5101). Where both stand and differ, neither is believed.
 */
export function readView(dataset: Dataset): Finding<View> {
  const items = itemsAt(dataset, "ViewCodeSequence");
  const position = textAt(dataset, "ViewPosition");
  const [item, ...more] = items;
  if (item === undefined) return viewOfPosition(position);
  if (more.length > 0) return unread("ViewCodeSequence", SEVERAL, EXPECTED);
  const scheme = textAt(item, "CodingSchemeDesignator") ?? "";
  const given = textAt(item, "CodeValue") ?? "";
  const code = snomedCode(scheme, given);
  const term = views.find((known) => known.code === code);
  if (term === undefined) return unread("ViewCodeSequence", sayCode(scheme, given), EXPECTED);
  const named = views.find(({ value }) => value === position);
  if (named !== undefined && named !== term) return unread("ViewPosition", CONTRADICTION, EXPECTED);
  return withModifiers(item, { code: term.code, name: term.value });
}

function viewOfPosition(position: string | undefined): Finding<View> {
  if (position === undefined) return unread("ViewCodeSequence", nothing, EXPECTED);
  const term = views.find(({ value }) => value === position);
  if (term === undefined) return unread("ViewPosition", OTHER, EXPECTED);
  return found({ code: term.code, name: term.value, modifiers: [], isFull: true });
}

function withModifiers(item: Dataset, view: Pick<View, "code" | "name">): Finding<View> {
  const modifiers: string[] = [];
  for (const modifier of itemsAt(item, "ViewModifierCodeSequence")) {
    const scheme = textAt(modifier, "CodingSchemeDesignator") ?? "";
    const given = textAt(modifier, "CodeValue") ?? "";
    const code = snomedCode(scheme, given);
    if (code === undefined || !modifierEffects.has(code)) {
      return unread("ViewModifierCodeSequence", sayCode(scheme, given), EXPECTED_MODIFIER);
    }
    modifiers.push(code);
  }
  const isFull = modifiers.every((code) => modifierEffects.get(code) === "full");
  return found({ ...view, modifiers, isFull });
}

function sayCode(scheme: string, code: string): Bilingual {
  const said = `${quote(code)} (${quote(scheme)})`;
  return { en: `the code ${said}`, fr: `le code ${said}` };
}

const EXPECTED = { en: "one view of DICOM CID 4014", fr: "une incidence de DICOM CID 4014" };
const EXPECTED_MODIFIER = {
  en: "a modifier of DICOM CID 4015",
  fr: "un modificateur de DICOM CID 4015",
};
const SEVERAL = { en: "several views", fr: "plusieurs incidences" };
const OTHER = { en: "another value", fr: "une autre valeur" };
const CONTRADICTION = {
  en: "another view than the View Code Sequence (0054,0220)",
  fr: "une autre incidence que la View Code Sequence (0054,0220)",
};
