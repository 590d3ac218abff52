import type { Bilingual } from "@opendepistage/core/engine";

/** What kept a request from being answered. */
export type ServiceProblemCode =
  | "address-invalid"
  | "id-invalid"
  | "connection-failed"
  | "timed-out"
  | "busy"
  | "redirected"
  | "foreign-link"
  | "too-large"
  | "too-many-pages"
  | "unreadable"
  | "unexpected-answer"
  | "unauthorised"
  | "token-refused"
  | "key-invalid"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "refused"
  | "partly-refused"
  | "server-fault";

/** One issue of an OperationOutcome, in our words. */
export interface ServiceIssue {
  readonly severity: "fatal" | "error" | "warning" | "information";
  /** A code of the value set issue-type. */
  readonly code: string;
  /** FHIRPath of the element that it is about; empty where it is not told. */
  readonly place: string;
  readonly message: Bilingual;
}

/** Why a service did not do what was asked; it holds no address, no identifier and no text of the server. */
export interface ServiceProblem {
  readonly code: ServiceProblemCode;
  readonly message: Bilingual;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** How often the request was sent. */
  readonly attempts?: number;
  readonly issues: readonly ServiceIssue[];
}

/** A value, or why the service gave none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ServiceProblem };

export function succeeded<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A problem of which the code says it all. */
export function failed(
  code: ServiceProblemCode,
  details: Partial<Pick<ServiceProblem, "status" | "attempts" | "issues" | "message">> = {},
): { readonly ok: false; readonly problem: ServiceProblem } {
  return { ok: false, problem: { code, message: MESSAGES[code], issues: [], ...details } };
}

const MESSAGES: Readonly<Record<ServiceProblemCode, Bilingual>> = {
  "address-invalid": {
    en: "the address of the service is no http or https URL without user, query and fragment",
    fr: "l’adresse du service n’est pas une URL http ou https sans utilisateur, requête ni fragment",
  },
  "id-invalid": {
    en: "the id is no FHIR id: 1 to 64 letters, digits, hyphens and points",
    fr: "l’id n’est pas un id FHIR : 1 à 64 lettres, chiffres, tirets et points",
  },
  "connection-failed": {
    en: "the service could not be reached, or the connection was cut",
    fr: "le service n’a pu être joint, ou la connexion a été coupée",
  },
  "timed-out": { en: "the service did not answer in time", fr: "le service n’a pas répondu à temps" },
  busy: { en: "the service is busy", fr: "le service est saturé" },
  redirected: {
    en: "the service answered with a redirection, which is not followed",
    fr: "le service a répondu par une redirection, qui n’est pas suivie",
  },
  "foreign-link": {
    en: "the service named a next page outside its own address, which is not followed",
    fr: "le service a nommé une page suivante hors de son adresse, qui n’est pas suivie",
  },
  "too-large": {
    en: "the answer of the service is larger than the limit",
    fr: "la réponse du service dépasse la limite",
  },
  "too-many-pages": {
    en: "the answer of the service has more pages than the limit, or names the same page twice",
    fr: "la réponse du service a plus de pages que la limite, ou nomme deux fois la même page",
  },
  unreadable: {
    en: "the answer of the service is not JSON in UTF-8",
    fr: "la réponse du service n’est pas du JSON en UTF-8",
  },
  "unexpected-answer": {
    en: "the service answered something else than what was asked",
    fr: "le service a répondu autre chose que ce qui était demandé",
  },
  unauthorised: { en: "the service does not know who asks", fr: "le service ne sait pas qui demande" },
  "token-refused": {
    en: "the authorisation server gave no token",
    fr: "le serveur d’autorisation n’a pas donné de jeton",
  },
  "key-invalid": {
    en: "the key is no private JWK for RS384 or ES384",
    fr: "la clé n’est pas un JWK privé pour RS384 ou ES384",
  },
  forbidden: { en: "the service does not permit this", fr: "le service ne permet pas cela" },
  "not-found": { en: "the service has no such thing", fr: "le service n’a rien de tel" },
  conflict: {
    en: "the service holds another version, or several matches",
    fr: "le service a une autre version, ou plusieurs correspondances",
  },
  refused: { en: "the service refused the request", fr: "le service a refusé la demande" },
  "partly-refused": {
    en: "the service refused some entries of the Bundle",
    fr: "le service a refusé des entrées du Bundle",
  },
  "server-fault": { en: "the service failed", fr: "le service a failli" },
};
