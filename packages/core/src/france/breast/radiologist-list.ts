import { addMonths } from "../../calendar/index.js";
import {
  type ActionRule,
  after,
  boolean,
  date,
  defineDecision,
  fact,
  nullable,
  openlyDerivedFrom,
} from "../../engine/index.js";
import { FRB_RAD_06 } from "../../law/provisions/france-breast-professionals.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failureOf, failuresOf, mustHold, type Requirement, unknownOf } from "../requirements.js";

/** Time after an update at which the next one is due (FR-ARR-2024, annexe III, II.C). */
export const LIST_INTERVAL = { months: 6 } as const;

const facts = {
  lastUpdatedOn: fact(nullable(date), {
    en: "Day of the last update of the list",
    fr: "Jour de la dernière actualisation de la liste",
  }),
  sentToGeneralPractitioners: fact(boolean, {
    en: "That list was sent to general practitioners",
    fr: "Cette liste a été envoyée aux généralistes",
  }),
  sentToGynaecologists: fact(boolean, {
    en: "That list was sent to gynaecologists",
    fr: "Cette liste a été envoyée aux gynécologues",
  }),
  sentToInca: fact(boolean, { en: "That list was sent to INCa", fr: "Cette liste a été envoyée à l’INCa" }),
  enclosedWithPostalInvitations: fact(boolean, {
    en: "Enclosed with every postal invitation",
    fr: "Jointe à toute invitation postale",
  }),
  linkedFromElectronicInvitations: fact(boolean, {
    en: "Reachable from electronic invitations and reminders",
    fr: "Accessible depuis les invitations et relances dématérialisées",
  }),
  publishedOnline: fact(boolean, {
    en: "Published on an insurer’s website",
    fr: "Publiée sur un site de l’assurance maladie",
  }),
};

const toGeneralPractitioners = mustHold("sentToGeneralPractitioners", FRB_RAD_06);
const toGynaecologists = mustHold("sentToGynaecologists", FRB_RAD_06);
const toInca = mustHold("sentToInca", FRB_RAD_06);
const byPost = mustHold("enclosedWithPostalInvitations", FRB_RAD_06);
const byLink = mustHold("linkedFromElectronicInvitations", FRB_RAD_06);
const online = mustHold("publishedOnline", FRB_RAD_06);
const DISTRIBUTION = [toGeneralPractitioners, toGynaecologists, toInca, byPost, byLink, online];

const update = openlyDerivedFrom(facts)({
  text: { en: "Update of the list", fr: "Actualisation de la liste" },
  classes: {
    none: { en: "never made", fr: "jamais faite" },
    late: { en: "more than six months ago", fr: "il y a plus de six mois" },
    "in-time": { en: "six months ago or less", fr: "il y a six mois ou moins" },
  },
  reads: ["lastUpdatedOn"],
  offsets: [LIST_INTERVAL],
  interpretations: ["ORG-5", "CAL-13"],
  classify: ({ lastUpdatedOn }, { on }) => {
    if (lastUpdatedOn === undefined) return undefined;
    if (lastUpdatedOn === null) return "none";
    return on > addMonths(lastUpdatedOn, LIST_INTERVAL.months) ? "late" : "in-time";
  },
});

const distribution = compliance(facts, {
  text: { en: "Distribution of the list", fr: "Diffusion de la liste" },
  requirements: DISTRIBUTION,
});

const nextUpdate = after("lastUpdatedOn", LIST_INTERVAL);
const missing = failuresOf(DISTRIBUTION);

const mend = (requirement: Requirement, action: Pick<ActionRule, "code" | "to" | "channel">): ActionRule => ({
  ...action,
  by: "health-insurance",
  when: failureOf(requirement),
});

const distribute: readonly ActionRule[] = [
  mend(toGeneralPractitioners, { code: "send-list-to-general-practitioners", to: "doctor" }),
  mend(toGynaecologists, { code: "send-list-to-gynaecologists", to: "doctor" }),
  mend(byPost, { code: "enclose-list-with-invitations", to: "person", channel: "post" }),
  mend(byLink, { code: "link-list-from-invitations", to: "person", channel: "electronic" }),
  mend(online, { code: "publish-list", to: "person", channel: "electronic" }),
];

const updateList: ActionRule = { code: "update-list", by: "health-insurance", to: "person" };

/** Whether the list of radiologists is up to date and sent to all who must have it (FR-ARR-2024, annexe III, II.C). */
export const radiologistList = defineDecision({
  id: "fr.breast.radiologist-list",
  title: {
    en: "Breast screening: list of radiologists",
    fr: "Dépistage du cancer du sein : liste des radiologues",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_RAD_06],
  facts,
  dimensions: { update, distribution },
  outcomes: {
    overdue: { en: "the update is overdue", fr: "l’actualisation est en retard" },
    incomplete: { en: "not sent to all who must have it", fr: "diffusion incomplète" },
    "up-to-date": { en: "up to date", fr: "à jour" },
  },
  rows: [
    {
      id: "no-list",
      provisions: [FRB_RAD_06],
      when: { update: "none" },
      outcome: "overdue",
      values: { due: null },
      actions: [updateList],
    },
    {
      id: "late",
      provisions: [FRB_RAD_06],
      when: { update: "late" },
      outcome: "overdue",
      values: { due: nextUpdate, missing },
      actions: [{ ...updateList, due: nextUpdate }, ...distribute],
      notes: [unknownOf(DISTRIBUTION)],
    },
    {
      id: "incomplete",
      provisions: [FRB_RAD_06],
      when: { update: "in-time", distribution: "failing" },
      outcome: "incomplete",
      values: { due: nextUpdate, missing },
      actions: [{ ...updateList, due: nextUpdate }, ...distribute],
      notes: [unknownOf(DISTRIBUTION)],
    },
    {
      id: "up-to-date",
      provisions: [FRB_RAD_06],
      when: { update: "in-time", distribution: "met" },
      outcome: "up-to-date",
      values: { due: nextUpdate },
      actions: [{ ...updateList, due: nextUpdate }],
    },
  ],
});
