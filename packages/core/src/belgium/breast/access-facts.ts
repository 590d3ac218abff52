import { boolean, derivedFrom, fact, oneOf, yesNo } from "../../engine/index.js";
import { type RisAccount, risAccount } from "./ris-account.js";
import { YES_OR_NO } from "./yes-or-no.js";

const OPERATIONS = [
  "check-eligibility",
  "enter-administrative-data",
  "enter-technologist-part",
  "enter-first-reading",
  "transfer-images",
  "manage-image-transfer",
  "consult-final-result",
] as const;

type Operation = (typeof OPERATIONS)[number];

export const facts = {
  account: risAccount,
  operation: fact(oneOf(...OPERATIONS), { en: "What the user would do", fr: "Ce que ferait l’utilisateur" }),
  commitmentSigned: fact(boolean, {
    en: "The user has signed the commitment to the agreement",
    fr: "L’utilisateur a signé l’engagement à respecter l’accord",
  }),
  ownAccess: fact(boolean, {
    en: "The user works under the access given to them in person",
    fr: "L’utilisateur emploie l’accès qui lui est personnel",
  }),
  programmeDuty: fact(boolean, {
    en: "The use belongs to the user’s duties in the organised programme",
    fr: "L’usage relève des fonctions de l’utilisateur dans le dépistage organisé",
  }),
};

const CLINICAL: readonly RisAccount[] = ["technologist", "radiologist"];
const OFFICE: readonly RisAccount[] = ["administrative", ...CLINICAL];

/** The accounts that open each operation (BE-CCREF-2024, art. 4, 5 and 12; AC 7, 1.1 and 2; reading BE-9). */
const OPENED_BY: Readonly<Record<Operation, readonly RisAccount[]>> = {
  "check-eligibility": OFFICE,
  "enter-administrative-data": OFFICE,
  "enter-technologist-part": CLINICAL,
  "enter-first-reading": ["radiologist"],
  "transfer-images": [...OFFICE, "it"],
  "manage-image-transfer": ["it"],
  "consult-final-result": OFFICE,
};

/** Whether an account opens an operation. */
export function opens(account: RisAccount, operation: Operation): boolean {
  return OPENED_BY[operation].includes(account);
}

export const scope = derivedFrom(facts)({
  text: { en: "Operation within the profile", fr: "Opération comprise dans le profil" },
  classes: YES_OR_NO,
  reads: ["account", "operation"],
  interpretations: ["BE-9"],
  classify: ({ account, operation }) => (opens(account, operation) ? "yes" : "no"),
});

export const commitmentSigned = yesNo("commitmentSigned", {
  text: { en: "Commitment signed", fr: "Engagement signé" },
  ...YES_OR_NO,
});

export const ownAccess = yesNo(
  "ownAccess",
  {
    text: { en: "Under the user’s own access", fr: "Sous l’accès personnel de l’utilisateur" },
    ...YES_OR_NO,
  },
  { interpretations: ["BE-18"] },
);

export const programmeDuty = yesNo("programmeDuty", {
  text: { en: "For a duty in the programme", fr: "Pour une fonction dans le programme" },
  ...YES_OR_NO,
});
