import { boolean, date, defineDecision, fact, nullable, oneOf, oneOfClasses } from "../../engine/index.js";
import { FRA_01, FRA_06, FRA_08 } from "../../law/provisions/archiving.js";
import { FR_CNAMTS_AV24 } from "../../law/sources.js";
import {
  compliance,
  failuresOf,
  mustNotHold,
  type Requirement,
  requirementFrom,
  unknownOf,
} from "../requirements.js";

const facts = {
  acceptedOn: fact(nullable(date), {
    en: "Day on which the fund accepted the membership",
    fr: "Jour où la caisse a accepté l’adhésion",
  }),
  suspended: fact(boolean, {
    en: "Reimbursement of supplements is suspended",
    fr: "Le remboursement des suppléments est suspendu",
  }),
  site: fact(oneOf("archive", "other"), {
    en: "Where the examination was made: on the site of the archive or on another",
    fr: "Lieu de l’examen : sur le site de l’archive ou sur un autre",
  }),
  transfer: fact(oneOf("network", "removable-media"), {
    en: "How its images reach the archive",
    fr: "Voie par laquelle ses images rejoignent l’archive",
  }),
  secureNetwork: fact(boolean, {
    en: "A secure network fit for images links both sites",
    fr: "Un réseau sécurisé, adapté à l’image, relie les deux sites",
  }),
  remoteArchiving: fact(boolean, {
    en: "The link allows examinations to be archived remotely",
    fr: "La liaison permet l’archivage à distance des examens",
  }),
  immediateRetrieval: fact(boolean, {
    en: "Images are retrieved there at once and securely, as if the archive were on that site",
    fr: "Les images y sont récupérées aussitôt et de façon sûre, comme si l’archive était sur place",
  }),
  paidByBillingDoctors: fact(boolean, {
    en: "The archive is paid for by the doctors who bill the supplements",
    fr: "L’archive est financée par les médecins qui facturent les suppléments",
  }),
  attestedInAnswer1: fact(boolean, {
    en: "Answer 1 of the doctors’ document attests the link",
    fr: "La réponse 1 du document des médecins atteste la liaison",
  }),
};

const requirement = requirementFrom(facts);

const membership = requirement({
  path: "acceptedOn",
  provision: FRA_08,
  holds: ({ acceptedOn }, { on }) =>
    acceptedOn === undefined ? undefined : acceptedOn !== null && acceptedOn <= on,
});

const reimbursed = mustNotHold("suspended", FRA_01);

type LinkFact =
  | "secureNetwork"
  | "remoteArchiving"
  | "immediateRetrieval"
  | "paidByBillingDoctors"
  | "attestedInAnswer1";

/** What is asked of the link with another site alone. */
function ofLink(path: LinkFact | "transfer"): Requirement {
  return requirement({
    path,
    provision: FRA_06,
    reads: ["site"],
    holds: (known) => {
      const held = path === "transfer" ? known.transfer && known.transfer === "network" : known[path];
      if (held === true || known.site === "archive") return true;
      return known.site === undefined ? undefined : held;
    },
  });
}

/** The conditions of an examination on another site, all of them asked (FR-CNAMTS-AV24, 4; reading ARC-7). */
const link: readonly Requirement[] = [
  ofLink("transfer"),
  ofLink("secureNetwork"),
  ofLink("remoteArchiving"),
  ofLink("immediateRetrieval"),
  ofLink("paidByBillingDoctors"),
  ofLink("attestedInAnswer1"),
];

const requirements = [membership, reimbursed, ...link];
const refused = {
  outcome: "not-billable",
  values: { reasons: failuresOf(requirements) },
  notes: [unknownOf(requirements)],
} as const;
const billable = { outcome: "billable", strength: "allowed" } as const;
const member = { accepted: "met", reimbursed: "met" } as const;

/** Whether an examination, made on the day of the decision, earns the archiving supplement (FR-CNAMTS-AV24, 4 and 6). */
export const archivingSupplement = defineDecision({
  id: "fr.archiving.supplement",
  title: {
    en: "Archiving option: supplement for an examination",
    fr: "Option « archivage » : supplément pour un examen",
  },
  ruleSet: FR_CNAMTS_AV24,
  provisions: [FRA_06, FRA_01, FRA_08],
  facts,
  dimensions: {
    accepted: compliance(facts, {
      text: { en: "Membership accepted by the day", fr: "Adhésion acceptée au jour dit" },
      requirements: [membership],
      interpretations: ["ARC-6"],
    }),
    reimbursed: compliance(facts, {
      text: { en: "Supplements not suspended", fr: "Suppléments non suspendus" },
      requirements: [reimbursed],
    }),
    link: compliance(facts, {
      text: { en: "Conditions of another site", fr: "Conditions d’un autre site" },
      requirements: link,
      interpretations: ["ARC-7"],
    }),
    site: oneOfClasses("site", {
      text: { en: "Site of the examination", fr: "Site de l’examen" },
      classes: {
        archive: { options: ["archive"], text: { en: "that of the archive", fr: "celui de l’archive" } },
        other: { options: ["other"], text: { en: "another", fr: "un autre" } },
      },
    }),
  },
  outcomes: {
    "not-billable": { en: "no supplement", fr: "pas de supplément" },
    billable: { en: "a supplement may be billed", fr: "un supplément peut être facturé" },
  },
  rows: [
    { ...refused, id: "not-accepted", provisions: [FRA_08], when: { accepted: "failing" } },
    {
      ...refused,
      id: "suspended",
      provisions: [FRA_01],
      when: { accepted: "met", reimbursed: "failing" },
    },
    { ...refused, id: "other-site", provisions: [FRA_06], when: { ...member, link: "failing" } },
    {
      ...billable,
      id: "same-site",
      provisions: [FRA_08],
      when: { ...member, link: "met", site: "archive" },
    },
    {
      ...billable,
      id: "linked-site",
      provisions: [FRA_06],
      when: { ...member, link: "met", site: "other" },
    },
  ],
});
