import type { Bilingual } from "@opendepistage/core/engine";
import type { Carried, Unknown, UnmappedReason } from "@opendepistage/hl7";

/** The words of a message’s account. */
export const MESSAGE_WORDS = {
  from: { en: "from", fr: "de" },
  unreadable: { en: "cannot be read", fr: "ne peut être lu" },
  noIdentity: { en: "no identity", fr: "aucune identité" },
  facts: { en: "facts", fr: "faits" },
  reported: { en: "reported, not used", fr: "rapporté, non utilisé" },
  remark: { en: "remark", fr: "remarque" },
  errors: { en: "errors, told on stderr", fr: "erreurs, dites sur stderr" },
  none: { en: "none", fr: "aucun" },
  noDecision: { en: "Nothing to decide.", fr: "Rien à décider." },
  missing: { en: "to find out, most decisive first", fr: "à rechercher, le plus décisif d’abord" },
  possible: { en: "possible", fr: "possible" },
  notes: { en: "notes", fr: "remarques" },
  presumed: { en: "presumed", fr: "présumé" },
  notBefore: { en: "from", fr: "à partir du" },
  due: { en: "due", fr: "au plus tard le" },
  by: { en: "by", fr: "par" },
  more: { en: "more (see --format json)", fr: "de plus (voir --format json)" },
} as const satisfies Record<string, Bilingual>;

/** What a message lacks that no fact stands for. */
export const UNKNOWN_WORDS: Readonly<Record<Unknown, Bilingual>> = {
  service: {
    en: "what the examination is: a service of the mapping in OBR-4",
    fr: "ce qu’est l’examen : un service de la correspondance dans OBR-4",
  },
  on: {
    en: "day of the examination: OBR-7, OBX-14, or --on",
    fr: "jour de l’examen : OBR-7, OBX-14, ou --on",
  },
};

/** Why something was not used. */
export const REASON_WORDS: Readonly<Record<UnmappedReason, Bilingual>> = {
  "observation-not-mapped": { en: "not in the mapping", fr: "hors de la correspondance" },
  "service-not-mapped": { en: "service not in the mapping", fr: "service hors de la correspondance" },
  "value-not-mapped": { en: "value not understood", fr: "valeur non comprise" },
  "fact-not-asked": { en: "not asked for", fr: "non demandé" },
  "no-value": { en: "without value", fr: "sans valeur" },
  "not-final": { en: "not used, for not final", fr: "non utilisé, car non définitif" },
  cancelled: { en: "not used, for cancelled", fr: "non utilisé, car annulé" },
  "status-only": { en: "not used, of an order’s state", fr: "non utilisé, de l’état d’une demande" },
  "previous-result": { en: "an earlier result, not used", fr: "résultat antérieur, non utilisé" },
  "document-not-read": { en: "document not read", fr: "document non lu" },
  "document-part-not-read": { en: "part of a document not read", fr: "partie d’un document non lue" },
  "document-part-not-mapped": {
    en: "part of a document not understood",
    fr: "partie d’un document non comprise",
  },
  "observation-outside-group": { en: "outside any examination", fr: "hors de tout examen" },
  "message-not-read": { en: "not read", fr: "non lu" },
  "segment-not-read": { en: "not read", fr: "non lu" },
  "field-not-read": { en: "not read", fr: "non lu" },
};

/** What kinds of things a message carries. */
export const CARRIED_WORDS: Readonly<
  Record<Exclude<Carried["what"], "fact" | "reported" | "service">, Bilingual>
> = {
  identity: { en: "identity", fr: "identité" },
  "birth-date": { en: "birth date", fr: "date de naissance" },
  acknowledgment: { en: "acknowledgment", fr: "acquittement" },
  merge: { en: "records of two identifiers merged", fr: "dossiers de deux identifiants fusionnés" },
  death: { en: "death", fr: "décès" },
  "death-withdrawn": { en: "death withdrawn", fr: "décès retiré" },
  document: { en: "interpretation sheet", fr: "fiche d’interprétation" },
  "document-replacement": { en: "replaces an earlier document", fr: "remplace un document antérieur" },
  study: { en: "study known by", fr: "examen désigné par" },
  order: { en: "order", fr: "demande" },
  cancellation: { en: "cancellation, nothing is left to decide", fr: "annulation, plus rien à décider" },
  "order-status": { en: "state of the order", fr: "état de la demande" },
  "examination-date": { en: "examined", fr: "examen du" },
  "order-date": { en: "ordered", fr: "demande du" },
};

/** How sure the identity is. */
export const IDENTITY_WORDS: Readonly<Record<"ins-qualified" | "ins" | "other", Bilingual>> = {
  "ins-qualified": { en: "INS qualified", fr: "INS qualifiée" },
  ins: { en: "INS not qualified", fr: "INS non qualifiée" },
  other: { en: "without INS", fr: "sans INS" },
};
