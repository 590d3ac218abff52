import {
  boolean,
  computedFrom,
  defineDecision,
  type FactsOf,
  fact,
  nullable,
  oneOf,
  openlyDerivedFrom,
  yesNo,
} from "../../engine/index.js";
import { BEW_19 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { risAccount } from "./ris-account.js";
import { YES_OR_NO } from "./yes-or-no.js";

const facts = {
  account: risAccount,
  risAccess: fact(boolean, {
    en: "The CCRef gave the person access to the RIS",
    fr: "Le CCRef a donné à la personne un accès au RIS",
  }),
  madeInUnit: fact(boolean, {
    en: "The mammotest was made in the person’s unit",
    fr: "Le mammotest a été réalisé dans l’unité de la personne",
  }),
  firstReadingRecorded: fact(boolean, {
    en: "The first reading is recorded",
    fr: "La première lecture est encodée",
  }),
  imagesSent: fact(boolean, { en: "The images are sent", fr: "Les clichés sont envoyés" }),
  result: fact(nullable(oneOf("negative", "positive", "technical-failure")), {
    en: "Final result of the mammotest, none yet, or a technical failure",
    fr: "Résultat final du mammotest, aucun encore, ou un raté technique",
  }),
};

type Known = FactsOf<typeof facts>;

/** The lists of the RIS, each with whether it shows the mammotest to the account; undefined while unknown. */
const SHOWN_IN: Readonly<Record<string, (known: Known) => boolean | undefined>> = {
  "final-results": ({ account, result }) => {
    if (account === "it" || result === null || result === "technical-failure") return false;
    return account === undefined || result === undefined ? undefined : true;
  },
  "first-readings-pending": ({ firstReadingRecorded: done }) => (done === undefined ? undefined : !done),
  "images-to-send": ({ imagesSent: done }) => (done === undefined ? undefined : !done),
  "mammotests-to-redo": ({ result }) => (result === undefined ? undefined : result === "technical-failure"),
};

const computed = computedFrom(facts);
const listFacts = ["account", "firstReadingRecorded", "imagesSent", "result"];

const lists = computed({
  gathers: true,
  reads: listFacts,
  text: { en: "each list that shows the mammotest", fr: "chaque liste qui montre le mammotest" },
  evaluate: (known) => Object.keys(SHOWN_IN).filter((list) => SHOWN_IN[list]?.(known) === true),
});

const reasons = computed({
  gathers: true,
  reads: ["risAccess", "madeInUnit"],
  text: { en: "each condition that is not met", fr: "chaque condition non remplie" },
  evaluate: ({ risAccess, madeInUnit }) => [
    ...(risAccess ? [] : ["ris-access"]),
    ...(madeInUnit ? [] : ["made-in-unit"]),
  ],
});

const provisions = [BEW_19];
const denied = { provisions, outcome: "denied", values: { reasons } } as const;
const ofUnit = { risAccess: "yes", madeInUnit: "yes" } as const;

/** The lists in which a member of a unit finds a mammotest (BE-CCREF-2024, AC 7, 2). */
export const worklists = defineDecision({
  id: "be.breast.worklists",
  title: { en: "Wallonia, breast: lists of the unit", fr: "Wallonie, sein : listes de l’unité" },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts,
  dimensions: {
    risAccess: yesNo("risAccess", {
      text: { en: "Access to the RIS", fr: "Accès au RIS" },
      ...YES_OR_NO,
    }),
    madeInUnit: yesNo("madeInUnit", {
      text: { en: "Mammotest of the unit", fr: "Mammotest de l’unité" },
      ...YES_OR_NO,
    }),
    listed: openlyDerivedFrom(facts)({
      text: { en: "On a list", fr: "Sur une liste" },
      classes: YES_OR_NO,
      reads: listFacts,
      interpretations: ["BE-9"],
      classify: (known) => {
        const shown = Object.values(SHOWN_IN).map((isShown) => isShown(known));
        if (shown.includes(true)) return "yes";
        return shown.includes(undefined) ? undefined : "no";
      },
    }),
  },
  outcomes: {
    denied: { en: "not to be seen", fr: "non visible" },
    listed: { en: "on one list or more", fr: "sur une liste au moins" },
    "not-listed": { en: "on no list", fr: "sur aucune liste" },
  },
  rows: [
    { ...denied, id: "without-access", when: { risAccess: "no" } },
    { ...denied, id: "another-unit", when: { risAccess: "yes", madeInUnit: "no" } },
    {
      id: "listed",
      provisions,
      when: { ...ofUnit, listed: "yes" },
      outcome: "listed",
      values: { lists },
    },
    { id: "not-listed", provisions, when: { ...ofUnit, listed: "no" }, outcome: "not-listed" },
  ],
});
