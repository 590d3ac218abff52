import { boolean, computedFrom, defineDecision, derivedFrom, fact, oneOf } from "../../engine/index.js";
import { FRG_04 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { ACTORS, CATEGORIES, GRANTS, type Grant, PROGRAMMES, PURPOSES } from "./data-access-grants.js";

const facts = {
  actor: fact(oneOf(...ACTORS, "other"), { en: "Who processes the data", fr: "Qui traite les données" }),
  programme: fact(oneOf(...PROGRAMMES), { en: "Programme", fr: "Programme" }),
  purpose: fact(oneOf(...PURPOSES), { en: "Purpose", fr: "Finalité" }),
  category: fact(oneOf(...CATEGORIES), { en: "Category of data", fr: "Catégorie de données" }),
  pseudonymised: fact(boolean, { en: "The data are pseudonymised", fr: "Les données sont pseudonymisées" }),
};

/** A request for data, as far as one dimension looks at it. */
interface Request {
  readonly actor: string;
  readonly purpose?: string;
  readonly programme?: string;
  readonly category?: string;
}

/** The grants that a request falls under, by what of it is given. */
function grantsFor({ actor, purpose, programme, category }: Request): readonly Grant[] {
  const holds = (wanted: string | undefined, granted: readonly string[]) =>
    wanted === undefined || granted.includes(wanted);
  return GRANTS.filter(
    (grant) =>
      grant.actor === actor &&
      holds(purpose, grant.purposes) &&
      holds(programme, grant.programmes) &&
      holds(category, grant.categories),
  );
}

const derived = derivedFrom(facts);
const CLASSES = {
  granted: { en: "granted", fr: "prévu" },
  "not-granted": { en: "not granted", fr: "non prévu" },
} as const;
const classOf = (request: Request) => (grantsFor(request).length > 0 ? "granted" : "not-granted");

const actor = derived({
  text: { en: "Body", fr: "Organisme" },
  classes: CLASSES,
  reads: ["actor"],
  classify: ({ actor: who }) => classOf({ actor: who }),
});

const purpose = derived({
  text: { en: "Purpose of the body", fr: "Finalité de l’organisme" },
  classes: CLASSES,
  reads: ["actor", "purpose"],
  classify: ({ actor: who, purpose: why }) => classOf({ actor: who, purpose: why }),
});

const programme = derived({
  text: { en: "Programme of the purpose", fr: "Programme de la finalité" },
  classes: CLASSES,
  reads: ["actor", "purpose", "programme"],
  classify: (known) => classOf({ actor: known.actor, purpose: known.purpose, programme: known.programme }),
});

const category = derived({
  text: { en: "Category for the purpose", fr: "Catégorie pour la finalité" },
  classes: CLASSES,
  reads: ["actor", "purpose", "programme", "category"],
  classify: classOf,
});

const form = derived({
  text: { en: "Form of the data", fr: "Forme des données" },
  classes: CLASSES,
  reads: ["actor", "purpose", "programme", "category", "pseudonymised"],
  interpretations: ["DAT-4"],
  classify: (known) => {
    const grants = grantsFor(known);
    const isGranted = known.pseudonymised || grants.some(({ pseudonymisedOnly }) => !pseudonymisedOnly);
    return grants.length > 0 && isGranted ? "granted" : "not-granted";
  },
});

/** The order does not say in which form the cancer data platform holds data. */
const remarks = computedFrom(facts)({
  reads: ["purpose"],
  text: { en: "form not stated", fr: "forme non précisée" },
  evaluate: ({ purpose: why }) => (why === "cancer-data-platform" ? ["form-of-data-not-stated"] : []),
});

/** Public interest, GDPR articles 6.1.e and 9.2.i (art. 3 I). */
const LEGAL_BASIS = ["GDPR 6.1.e", "GDPR 9.2.i"];

const STAGES = ["actor", "purpose", "programme", "category", "form"] as const;
const REASONS = { form: "not-pseudonymised" } as Partial<Record<(typeof STAGES)[number], string>>;

type Conditions = Partial<Record<(typeof STAGES)[number], "granted" | "not-granted">>;

const grantedUntil = (stage: number): Conditions =>
  Object.fromEntries(STAGES.slice(0, stage).map((name) => [name, "granted"]));

/** Which body may process which data for which purpose (FR-ARR-2024, annexe I, IX). */
export const dataAccess = defineDecision({
  id: "fr.data.access",
  title: { en: "Data: who may process what", fr: "Données : qui peut traiter quoi" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_04],
  facts,
  dimensions: { actor, purpose, programme, category, form },
  outcomes: {
    denied: { en: "not foreseen by the order", fr: "non prévu par l’arrêté" },
    granted: { en: "foreseen by the order", fr: "prévu par l’arrêté" },
  },
  rows: [
    ...STAGES.map((name, stage) => ({
      id: `denied-${name}`,
      provisions: [FRG_04],
      when: { ...grantedUntil(stage), [name]: "not-granted" } as Conditions,
      outcome: "denied" as const,
      values: { reason: REASONS[name] ?? name },
    })),
    {
      id: "granted",
      provisions: [FRG_04],
      when: grantedUntil(STAGES.length),
      outcome: "granted",
      strength: "allowed",
      values: { legalBasis: LEGAL_BASIS },
      notes: [remarks],
      interpretations: ["DAT-2"],
    },
  ],
});
