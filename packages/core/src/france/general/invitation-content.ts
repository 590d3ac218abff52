import { boolean, defineDecision, type FactsOf, fact, oneOf } from "../../engine/index.js";
import { FRG_12 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, requirementFrom, unknownOf } from "../requirements.js";

const facts = {
  kind: fact(oneOf("invitation", "reminder"), { en: "Kind of letter", fr: "Nature du courrier" }),
  programme: fact(oneOf("breast", "colorectal", "cervical"), { en: "Programme", fr: "Programme" }),
  channel: fact(oneOf("post", "electronic"), { en: "Channel", fr: "Canal" }),
  benefitsAndHarms: fact(oneOf("enclosed", "accessible", "absent"), {
    en: "Information on benefits and harms: enclosed, accessible from the letter, or absent",
    fr: "Information sur les avantages et inconvénients : jointe, accessible depuis l’envoi, ou absente",
  }),
  dataProcessingInformation: fact(boolean, {
    en: "Says that information on data processing is on the controllers' sites",
    fr: "Dit que l’information sur les traitements de données est sur les sites des responsables",
  }),
  waysToReportIneligibility: fact(boolean, {
    en: "Says how to report a temporary or permanent ineligibility",
    fr: "Précise comment signaler une inéligibilité temporaire ou définitive",
  }),
  ineligibilityGrounds: fact(boolean, {
    en: "Lists the grounds of ineligibility",
    fr: "Mentionne les motifs d’inéligibilité",
  }),
};

type Known = FactsOf<typeof facts>;
const requirement = requirementFrom(facts);

/** By post the information goes with the letter; electronically it is enough that the letter leads to it. */
const informs = requirement({
  path: "benefitsAndHarms",
  reads: ["channel"],
  reason: "benefitsAndHarms",
  provision: FRG_12,
  holds: ({ benefitsAndHarms, channel }) => {
    if (benefitsAndHarms === undefined || benefitsAndHarms !== "accessible")
      return benefitsAndHarms && benefitsAndHarms === "enclosed";
    return channel === undefined ? undefined : channel === "electronic";
  },
});

const tellsOfData = requirement({
  path: "dataProcessingInformation",
  reason: "dataProcessingInformation",
  provision: FRG_12,
  holds: ({ dataProcessingInformation }) => dataProcessingInformation,
});

const tellsHowToReport = requirement({
  path: "waysToReportIneligibility",
  reads: ["kind"],
  reason: "waysToReportIneligibility",
  provision: FRG_12,
  holds: ({ kind, waysToReportIneligibility: isTold }) => {
    if (kind === "reminder" || isTold === true) return true;
    return kind === undefined ? undefined : isTold;
  },
});

const isInvitationTo = ({ kind, programme }: Known, wanted: Known["programme"]): boolean | undefined => {
  if (kind === "reminder" || (programme !== undefined && programme !== wanted)) return false;
  return kind === undefined || programme === undefined ? undefined : true;
};

const listsGrounds = requirement({
  path: "ineligibilityGrounds",
  reads: ["kind", "programme"],
  reason: "ineligibilityGrounds",
  provision: FRG_12,
  holds: (known) => {
    const isAsked = isInvitationTo(known, "colorectal");
    if (isAsked === false || known.ineligibilityGrounds === true) return true;
    return isAsked && known.ineligibilityGrounds;
  },
});

const CONTENT = [informs, tellsOfData, tellsHowToReport, listsGrounds];

/** What invitations and reminders carry (FR-ARR-2024, art. 3 II; annexe I, III; annexe IV, III). */
export const invitationContent = defineDecision({
  id: "fr.invitation.content",
  title: { en: "Invitations and reminders: content", fr: "Invitations et relances : contenu" },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_12],
  facts,
  dimensions: {
    content: compliance(facts, {
      text: { en: "Content of the letter", fr: "Contenu du courrier" },
      requirements: CONTENT,
    }),
  },
  outcomes: {
    incomplete: { en: "incomplete", fr: "incomplet" },
    complete: { en: "complete", fr: "complet" },
  },
  rows: [
    {
      id: "incomplete",
      provisions: [FRG_12],
      when: { content: "failing" },
      outcome: "incomplete",
      values: { missing: failuresOf(CONTENT) },
      actions: [{ code: "complete-letter", by: "health-insurance", to: "person" }],
      notes: [unknownOf(CONTENT)],
    },
    { id: "complete", provisions: [FRG_12], when: { content: "met" }, outcome: "complete" },
  ],
});
