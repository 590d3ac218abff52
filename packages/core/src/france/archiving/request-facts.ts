import { addMonths, type CivilDate } from "../../calendar/index.js";
import {
  boolean,
  date,
  derivedFrom,
  type FactsOf,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
  openlyDerivedFrom,
  optional,
} from "../../engine/index.js";
import { documentFacts, stateOf } from "./document-facts.js";

/** Months in which the documents are due once the fund has asked for them (FR-CNAMTS-AV24, 3.1). */
const DOCUMENTS_DELAY = { months: 1 } as const;

export const facts = {
  supplierListed: fact(boolean, {
    en: "The supplier, or its distributor, is in the fund’s list",
    fr: "Le fournisseur, ou son distributeur, figure sur la liste de la caisse",
  }),
  configurationListed: fact(boolean, {
    en: "The configuration is in the fund’s list, by its exact name",
    fr: "La configuration figure sur la liste de la caisse, sous son nom exact",
  }),
  ...documentFacts,
  form: fact(boolean, {
    en: "The membership form came with the request",
    fr: "Le formulaire d’adhésion est joint à la demande",
  }),
  deliveryCertificate: fact(boolean, {
    en: "The delivery certificate came with the request",
    fr: "L’attestation de livraison est jointe à la demande",
  }),
  requestedOn: fact(date, {
    en: "Day of the request; it sets no date of its own",
    fr: "Jour de la demande ; il ne fixe aucune date",
  }),
  documentsAskedOn: fact(nullable(date), {
    en: "Day on which the fund sent out the documents to be completed",
    fr: "Jour où la caisse a envoyé les documents à remplir",
  }),
  kind: fact(oneOf("pending", "new"), {
    en: "Kind of request: already received and pending, or new",
    fr: "Nature de la demande : déjà reçue et en attente, ou nouvelle",
  }),
  privatePractice: fact(oneOf("exclusive", "majority", "minority"), {
    en: "Share of private practice",
    fr: "Part de l’exercice libéral",
  }),
  acceptedOn: optional(
    date,
    { en: "Day on which the fund accepted the request", fr: "Jour où la caisse a accepté la demande" },
    {
      en: "The day from which membership is valid is not dated.",
      fr: "Le jour d’où vaut l’adhésion n’est pas daté.",
    },
  ),
};

/** The last day on which documents asked for on a day are on time (reading ARC-3). */
export function documentsDueAfter(documentsAskedOn: CivilDate): CivilDate {
  return addMonths(documentsAskedOn, DOCUMENTS_DELAY.months);
}

const derived = derivedFrom(facts);
const openlyDerived = openlyDerivedFrom(facts);

const practice = oneOfClasses("privatePractice", {
  text: { en: "Private practice", fr: "Exercice libéral" },
  classes: {
    exclusive: { options: ["exclusive"], text: { en: "exclusive", fr: "exclusif" } },
    majority: { options: ["majority"], text: { en: "in the majority", fr: "majoritaire" } },
    minority: { options: ["minority"], text: { en: "in the minority", fr: "minoritaire" } },
  },
});

const listed = derived({
  text: { en: "Supplier and configuration in the list", fr: "Fournisseur et configuration en liste" },
  classes: {
    both: { en: "both", fr: "les deux" },
    one: { en: "one of them", fr: "l’un des deux" },
    none: { en: "neither", fr: "aucun" },
  },
  reads: ["supplierListed", "configurationListed"],
  interpretations: ["ARC-4", "ARC-9"],
  classify: ({ supplierListed, configurationListed }) => {
    if (supplierListed && configurationListed) return "both";
    return supplierListed || configurationListed ? "one" : "none";
  },
});

const documents = openlyDerived({
  text: { en: "Documents 1 and 2", fr: "Documents 1 et 2" },
  classes: {
    doubtful: { en: "received, not conforming", fr: "reçus, non conformes" },
    awaited: { en: "not both received", fr: "non tous reçus" },
    conforming: { en: "received, conforming", fr: "reçus, conformes" },
  },
  reads: ["document1", "document2"],
  interpretations: ["ARC-5"],
  classify: (known, setting) => {
    const states = [stateOf("document1", known, setting), stateOf("document2", known, setting)];
    if (states.includes("not-conforming")) return "doubtful";
    if (states.includes(undefined)) return undefined;
    return states.includes("absent") ? "awaited" : "conforming";
  },
});

const file = openlyDerived({
  text: { en: "Papers of a new request", fr: "Pièces d’une demande nouvelle" },
  classes: {
    "not-asked": { en: "not asked for, the request was pending", fr: "non exigées, demande en attente" },
    complete: { en: "form and delivery certificate", fr: "formulaire et attestation de livraison" },
    incomplete: { en: "one of them is missing", fr: "l’un des deux manque" },
  },
  reads: ["kind", "form", "deliveryCertificate"],
  classify: ({ kind, form, deliveryCertificate }) => {
    if (kind === undefined) return undefined;
    if (kind === "pending") return "not-asked";
    if (form === false || deliveryCertificate === false) return "incomplete";
    return form === undefined || deliveryCertificate === undefined ? undefined : "complete";
  },
});

const term = derived({
  text: { en: "Month for the documents", fr: "Mois imparti pour les documents" },
  classes: {
    open: { en: "not passed, or not running", fr: "non échu, ou non commencé" },
    passed: { en: "passed", fr: "échu" },
  },
  reads: ["documentsAskedOn"],
  offsets: [DOCUMENTS_DELAY],
  interpretations: ["ARC-2", "ARC-3"],
  classify: ({ documentsAskedOn }, { on }) =>
    documentsAskedOn !== null && on > documentsDueAfter(documentsAskedOn) ? "passed" : "open",
});

export const dimensions = { practice, listed, documents, file, term };

/** Why a request is refused, as far as is known. */
export function refusalsOf(known: FactsOf<typeof facts>): readonly string[] {
  const { privatePractice, supplierListed, configurationListed } = known;
  return [
    ...(privatePractice === "minority" ? ["private-practice"] : []),
    ...(supplierListed === false && configurationListed === false
      ? ["supplier-listed", "configuration-listed"]
      : []),
  ];
}
