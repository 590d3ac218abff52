import { boolean, type FactsOf, fact, oneOf, oneOfClasses, openlyDerivedFrom } from "../../engine/index.js";

const MODIFICATIONS = ["modify-status", "modify-start", "modify-exclusion", "modify-consent"] as const;
const OPERATIONS = ["declare", "consult", ...MODIFICATIONS, "list", "mass-export"] as const;
const PROFESSIONALS = ["care-provider", "pharmacist"] as const;
const STAFF = ["project-administrator", "project-coordinator"] as const;
const ROLES = ["patient", ...PROFESSIONALS, ...STAFF, "excluded-sector"] as const;

type Role = (typeof ROLES)[number];
type Operation = (typeof OPERATIONS)[number];

export const facts = {
  role: fact(oneOf(...ROLES), {
    en: "Role; the excluded sectors are imaging, laboratory, pharmacy assistants and non-urgent transport",
    fr: "Rôle ; secteurs exclus : imagerie, laboratoire, assistants en pharmacie et transport non urgent",
  }),
  operation: fact(oneOf(...OPERATIONS), { en: "What the user would do", fr: "Ce que ferait l’utilisateur" }),
  therapeuticRelationship: fact(boolean, {
    en: "A therapeutic relationship is recorded between patient and care provider, or patient and pharmacy",
    fr: "Une relation thérapeutique est enregistrée entre patient et prestataire, ou patient et officine",
  }),
  ownProject: fact(boolean, {
    en: "The project is the user’s own",
    fr: "Le projet est celui de l’utilisateur",
  }),
  strongAuthentication: fact(boolean, {
    en: "The user has signed in with eID or TOTP",
    fr: "L’utilisateur s’est authentifié par eID ou TOTP",
  }),
  knownInCobrha: fact(boolean, {
    en: "CoBRHA knows the user, with an existing NIHDI number",
    fr: "CoBRHA connaît l’utilisateur, avec un numéro INAMI existant",
  }),
  validVisa: fact(boolean, { en: "The user’s visa is valid", fr: "Le visa de l’utilisateur est valable" }),
  csamRole: fact(boolean, {
    en: "CSAM gives the user the rights or role for the application",
    fr: "CSAM donne à l’utilisateur les droits ou le rôle pour l’application",
  }),
};

type Known = FactsOf<typeof facts>;

const PROFESSIONAL_OPERATIONS = ["declare", "consult", ...MODIFICATIONS] as const;

/** The operations open to each role (BE-CSSSS-18-053, 5 and 10 to 13; readings CON-4 to CON-6). */
const OPEN_TO: Readonly<Record<Role, readonly Operation[]>> = {
  patient: ["consult", "modify-consent"],
  "care-provider": PROFESSIONAL_OPERATIONS,
  pharmacist: PROFESSIONAL_OPERATIONS,
  "project-administrator": ["declare", "consult", "modify-start", "modify-consent"],
  "project-coordinator": ["list"],
  "excluded-sector": [],
};

function isOpenTo(role: Role, operation: Operation): boolean {
  return OPEN_TO[role].includes(operation);
}

/** Whether the operation is open to the role; undefined while that depends on what is unknown. */
function isOpen({ role, operation }: Known): boolean | undefined {
  if (role === "excluded-sector") return false;
  const roles = role === undefined ? ROLES : [role];
  const operations = operation === undefined ? OPERATIONS : [operation];
  const found = new Set(roles.flatMap((one) => operations.map((other) => isOpenTo(one, other))));
  return found.size === 1 ? found.has(true) : undefined;
}

/** A condition that a fact of yes or no must meet. */
type Condition = Exclude<keyof typeof facts, "role" | "operation">;

/** Of whom, and for what, a condition is asked (BE-CSSSS-18-053, 10 to 13; reading CON-5). */
const ASKED: Readonly<
  Record<Condition, { readonly roles: readonly Role[]; readonly operations: readonly Operation[] }>
> = {
  therapeuticRelationship: { roles: PROFESSIONALS, operations: ["consult", ...MODIFICATIONS] },
  ownProject: { roles: STAFF, operations: OPERATIONS },
  strongAuthentication: { roles: ROLES, operations: OPERATIONS },
  knownInCobrha: { roles: PROFESSIONALS, operations: OPERATIONS },
  validVisa: { roles: PROFESSIONALS, operations: OPERATIONS },
  csamRole: { roles: [...STAFF, "pharmacist"], operations: OPERATIONS },
};

/** Whether a condition is met or not asked for; undefined while unknown. */
function isMet(condition: Condition, known: Known): boolean | undefined {
  if (known[condition] === true) return true;
  const { roles, operations } = ASKED[condition];
  const ofRole = among(roles, { all: ROLES, found: known.role });
  const ofOperation = among(operations, { all: OPERATIONS, found: known.operation });
  if (ofRole === false || ofOperation === false) return true;
  return ofRole === undefined || ofOperation === undefined ? undefined : known[condition];
}

function among<T>(
  some: readonly T[],
  { all, found }: { readonly all: readonly T[]; readonly found: T | undefined },
): boolean | undefined {
  if (found !== undefined) return some.includes(found);
  return some.length === all.length ? true : undefined;
}

/** The conditions in the order in which reasons are given, with the reason for each. */
const REASONS: readonly (readonly [condition: Condition, reason: string])[] = [
  ["therapeuticRelationship", "therapeutic-relationship"],
  ["ownProject", "own-project"],
  ["strongAuthentication", "strong-authentication"],
  ["knownInCobrha", "known-in-cobrha"],
  ["validVisa", "valid-visa"],
  ["csamRole", "csam-role"],
];

/** Every reason for which access is denied for certain. */
export function reasonsFor(known: Known): readonly string[] {
  const failing = REASONS.filter(([condition]) => isMet(condition, known) === false);
  return [...scopeReasons(known), ...failing.map(([, reason]) => reason)];
}

/** Where the sector has no access at all, the role is the reason; what is open to nobody is one whatever the role. */
function scopeReasons(known: Known): readonly string[] {
  const { role, operation } = known;
  const isOpenToNobody = operation !== undefined && !ROLES.some((one) => isOpenTo(one, operation));
  const isClosed = isOpenToNobody || (role !== "excluded-sector" && isOpen(known) === false);
  return [...(role === "excluded-sector" ? ["role"] : []), ...(isClosed ? ["operation"] : [])];
}

const derived = openlyDerivedFrom(facts);

export const role = oneOfClasses("role", {
  text: { en: "Role", fr: "Rôle" },
  classes: {
    patient: { options: ["patient"], text: { en: "patient", fr: "patient" } },
    professional: {
      options: PROFESSIONALS,
      text: { en: "care provider or pharmacist", fr: "prestataire de soins ou pharmacien" },
    },
    staff: {
      options: STAFF,
      text: { en: "project administrator or coordinator", fr: "administratif ou coordinateur de projet" },
    },
    excluded: { options: ["excluded-sector"], text: { en: "excluded sector", fr: "secteur exclu" } },
  },
});

export const opened = derived({
  text: { en: "Operation open to the role", fr: "Opération ouverte au rôle" },
  classes: { yes: { en: "yes", fr: "oui" }, no: { en: "no", fr: "non" } },
  reads: ["role", "operation"],
  classify: (known) => {
    const open = isOpen(known);
    if (open === undefined) return undefined;
    return open ? "yes" : "no";
  },
});

function dimensionOf(condition: Condition, text: { readonly en: string; readonly fr: string }) {
  return derived({
    text,
    classes: {
      met: { en: "met, or not asked for", fr: "remplie, ou non exigée" },
      failing: { en: "not met", fr: "non remplie" },
    },
    reads: ["role", "operation", condition],
    classify: (known) => {
      const met = isMet(condition, known);
      if (met === undefined) return undefined;
      return met ? "met" : "failing";
    },
  });
}

export const conditions = {
  ownProject: dimensionOf("ownProject", { en: "Own project", fr: "Son propre projet" }),
  strongAuthentication: dimensionOf("strongAuthentication", {
    en: "Strong authentication",
    fr: "Authentification forte",
  }),
  csamRole: dimensionOf("csamRole", { en: "Role in CSAM", fr: "Rôle dans CSAM" }),
  knownInCobrha: dimensionOf("knownInCobrha", { en: "Known in CoBRHA", fr: "Connu dans CoBRHA" }),
  validVisa: dimensionOf("validVisa", { en: "Valid visa", fr: "Visa valable" }),
  therapeuticRelationship: dimensionOf("therapeuticRelationship", {
    en: "Therapeutic relationship",
    fr: "Relation thérapeutique",
  }),
};
