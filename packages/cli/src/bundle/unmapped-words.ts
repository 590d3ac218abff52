import type { Bilingual } from "@opendepistage/core/engine";
import type { UnmappedReason } from "@opendepistage/fhir";

/** Why a resource or an element was not used, in words. */
export const unmappedWords: Readonly<Record<UnmappedReason, Bilingual>> = {
  cancelled: { en: "cancelled", fr: "annulé" },
  "element-not-read": { en: "element that is not read", fr: "élément qui n’est pas lu" },
  "entered-in-error": { en: "entered in error", fr: "saisi par erreur" },
  "entry-without-resource": { en: "entry without a resource", fr: "entrée sans ressource" },
  "fact-not-asked": { en: "no decision asks for it here", fr: "aucune décision ne le demande ici" },
  "modifier-unknown": {
    en: "an unknown extension changes its meaning",
    fr: "une extension inconnue en change le sens",
  },
  "no-value": { en: "without a value", fr: "sans valeur" },
  "not-done": { en: "not done", fr: "non réalisé" },
  "not-final": { en: "not final", fr: "non définitif" },
  "not-mapped": { en: "code that is not known", fr: "code qui n’est pas connu" },
  "not-of-the-person": { en: "about somebody else", fr: "au sujet de quelqu’un d’autre" },
  "person-unknown": { en: "of whom, is not told", fr: "de qui, ce n’est pas dit" },
  repeated: { en: "repeated", fr: "répété" },
  "resource-not-read": {
    en: "kind of resource that is not read",
    fr: "sorte de ressource qui n’est pas lue",
  },
  "rules-unknown": { en: "under rules that are not known", fr: "selon des règles qui ne sont pas connues" },
  "service-not-mapped": { en: "service that is not known", fr: "acte qui n’est pas connu" },
  "status-missing": { en: "without a status", fr: "sans statut" },
  "subject-missing": { en: "does not say whom it is about", fr: "ne dit pas de qui il s’agit" },
  subsetted: { en: "not whole", fr: "incomplet" },
  "value-not-mapped": { en: "value that is not known", fr: "valeur qui n’est pas connue" },
};
