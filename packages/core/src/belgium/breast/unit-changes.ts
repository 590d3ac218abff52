import {
  type ActionRule,
  boolean,
  computedFrom,
  date,
  defineDecision,
  derivedFrom,
  type FactsOf,
  fact,
  oneOf,
  openlyDerivedFrom,
  optional,
  setOf,
  valueOf,
} from "../../engine/index.js";
import { BEW_21 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";

/** The contacts that a unit gives the CCRef (BE-CCREF-2024, art. 2 and AC 2). */
const CONTACTS = ["staff", "it", "accreditation-file", "billing", "ris-outage-address"] as const;

const facts = {
  contactsGiven: fact(setOf(...CONTACTS), {
    en: "Contacts that the CCRef holds",
    fr: "Contacts dont dispose le CCRef",
  }),
  change: fact(
    oneOf("none", "radiologists", "technologists", "administrative-staff", "it-staff", "installation"),
    { en: "What has changed in the unit", fr: "Ce qui a changé dans l’unité" },
  ),
  changedOn: optional(
    date,
    { en: "Day of the change", fr: "Jour du changement" },
    {
      en: "The notice is owed at once, its first day is not stated.",
      fr: "L’avis est dû aussitôt, son premier jour n’est pas indiqué.",
    },
  ),
  toldCcref: fact(boolean, {
    en: "The CCRef was told of the change",
    fr: "Le CCRef a été informé du changement",
  }),
  toldAviq: fact(boolean, { en: "AViQ was told of the change", fr: "L’AViQ a été informée du changement" }),
};

type Known = FactsOf<typeof facts>;
type Recipient = "ccref" | "aviq";

/** Whether a notice of change is owed to someone; undefined while unknown. */
function isOwed({ change, toldCcref, toldAviq }: Known, to: Recipient): boolean | undefined {
  const told = to === "ccref" ? toldCcref : toldAviq;
  if (change === "none" || told === true) return false;
  return change === undefined || told === undefined ? undefined : true;
}

const computed = computedFrom(facts);
const openly = openlyDerivedFrom(facts);

function noticeTo(to: Recipient, toldFact: string, name: string) {
  return openly({
    text: { en: `Notice to ${name}`, fr: `Avis à ${name}` },
    classes: {
      owed: { en: "owed", fr: "dû" },
      none: { en: "none owed", fr: "aucun n’est dû" },
    },
    reads: ["change", toldFact],
    interpretations: ["BE-16", "CAL-16"],
    classify: (known) => {
      const owed = isOwed(known, to);
      if (owed === undefined) return undefined;
      return owed ? "owed" : "none";
    },
  });
}

const lacking = (given: readonly string[]) => CONTACTS.filter((contact) => !given.includes(contact));

const contacts = computed({
  gathers: true,
  reads: ["contactsGiven"],
  text: { en: "each contact that is missing", fr: "chaque contact manquant" },
  evaluate: ({ contactsGiven }) => lacking(contactsGiven),
});

const recipients = computed({
  gathers: true,
  reads: ["contactsGiven", "change", "toldCcref", "toldAviq"],
  text: { en: "everyone still to be told", fr: "chacun de ceux à informer encore" },
  evaluate: (known) => [
    ...(lacking(known.contactsGiven).length > 0 || isOwed(known, "ccref") ? ["ccref"] : []),
    ...(isOwed(known, "aviq") ? ["aviq"] : []),
  ],
});

const tellChange = (to: Recipient, toldFact: string): ActionRule => ({
  code: "tell-change",
  by: "unit",
  to,
  notBefore: valueOf("changedOn", "date"),
  when: computed({
    reads: ["change", toldFact],
    text: { en: "the notice is owed", fr: "l’avis est dû" },
    evaluate: (known) => isOwed(known, to) === true,
  }),
});

const giveContacts: ActionRule = {
  code: "give-contacts",
  by: "unit",
  to: "ccref",
  when: computed({
    reads: ["contactsGiven"],
    text: { en: "a contact is missing", fr: "un contact manque" },
    evaluate: ({ contactsGiven }) => lacking(contactsGiven).length > 0,
  }),
};

const provisions = [BEW_21];
const toBeTold = {
  provisions,
  outcome: "to-be-told",
  values: { recipients, contacts },
  actions: [giveContacts, tellChange("ccref", "toldCcref"), tellChange("aviq", "toldAviq")],
} as const;

/** Whom a unit must still tell of its contacts and changes (BE-CCREF-2024, art. 2 to 5 and 8). */
export const unitChanges = defineDecision({
  id: "be.breast.unit-changes",
  title: { en: "Wallonia, breast: changes in a unit", fr: "Wallonie, sein : changements dans une unité" },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts,
  dimensions: {
    contacts: derivedFrom(facts)({
      text: { en: "Contacts", fr: "Contacts" },
      classes: {
        given: { en: "all given", fr: "tous donnés" },
        lacking: { en: "one or more missing", fr: "un ou plusieurs manquent" },
      },
      reads: ["contactsGiven"],
      classify: ({ contactsGiven }) => (lacking(contactsGiven).length > 0 ? "lacking" : "given"),
    }),
    toCcref: noticeTo("ccref", "toldCcref", "CCRef"),
    toAviq: noticeTo("aviq", "toldAviq", "AViQ"),
  },
  outcomes: {
    "to-be-told": { en: "someone is still to be told", fr: "information encore à donner" },
    "up-to-date": { en: "nothing to tell", fr: "rien à annoncer" },
  },
  rows: [
    { ...toBeTold, id: "contacts", when: { contacts: "lacking" } },
    { ...toBeTold, id: "ccref", when: { contacts: "given", toCcref: "owed" } },
    { ...toBeTold, id: "aviq", when: { contacts: "given", toCcref: "none", toAviq: "owed" } },
    {
      id: "up-to-date",
      provisions,
      when: { contacts: "given", toCcref: "none", toAviq: "none" },
      outcome: "up-to-date",
    },
  ],
});
