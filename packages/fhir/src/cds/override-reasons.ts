import type { Bilingual, Language } from "@opendepistage/core/engine";
import type { Coding } from "fhir/r4.js";
import { CANONICAL_BASE } from "../definitions/canonical.js";

const SYSTEM = `${CANONICAL_BASE}/CodeSystem/override-reason`;

/** Why a professional may pass over what a card says. */
const REASONS: Readonly<Record<string, Bilingual>> = {
  "other-facts": {
    en: "Facts that the record does not hold",
    fr: "Des faits que le dossier ne contient pas",
  },
  "already-planned": { en: "Already planned or done", fr: "Déjà prévu ou fait" },
  "person-declines": { en: "The person does not wish it", fr: "La personne ne le souhaite pas" },
  "clinical-reason": { en: "A clinical reason", fr: "Une raison clinique" },
  "not-now": { en: "Not at this visit", fr: "Pas lors de cette visite" },
};

/** The reasons that a client may offer when a card is passed over. */
export function overrideReasons(language: Language): readonly Coding[] {
  return Object.entries(REASONS).map(([code, text]) => ({ system: SYSTEM, code, display: text[language] }));
}

export function isOverrideReason(code: string): boolean {
  return Object.hasOwn(REASONS, code);
}
