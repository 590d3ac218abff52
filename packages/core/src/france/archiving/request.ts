import { type ActionRule, computedFrom, defineDecision, type Row } from "../../engine/index.js";
import { FRA_01, FRA_02, FRA_03, FRA_04, FRA_07, FRA_08 } from "../../law/provisions/archiving.js";
import { FR_CNAMTS_AV24 } from "../../law/sources.js";
import { failuresOf, unknownOf } from "../requirements.js";
import { documentRequirements } from "./document-facts.js";
import * as action from "./request-actions.js";
import { dimensions, facts, refusalsOf } from "./request-facts.js";

const { documentsDue, overdue, validFrom } = action;

type Outcome =
  | "refused"
  | "referred-to-cnamts"
  | "accepted-provisionally"
  | "pending"
  | "accepted"
  | "suspended";
type RequestRow = Row<Outcome, typeof dimensions>;

const refusals = computedFrom(facts)({
  gathers: true,
  reads: [],
  text: { en: "why it is refused", fr: "motifs du refus" },
  evaluate: refusalsOf,
});

const supplierMayApply: ActionRule = {
  code: "tell-supplier-may-apply",
  by: "primary-fund",
  to: "doctor",
};

const referToCnamts: ActionRule = { code: "refer-documents", by: "primary-fund", to: "health-insurance" };

const admitted = ["exclusive", "majority"] as const;
const onList = ["both", "one"] as const;
const inScope = { practice: admitted, listed: onList } as const;

const accepted = {
  outcome: "accepted",
  values: { validFrom },
  actions: [action.registerMembership],
  interpretations: ["ARC-6"],
} as const;

const pending = {
  outcome: "pending",
  values: { documentsDue },
  actions: action.documentActions,
  notes: [overdue],
  interpretations: ["ARC-3"],
} as const;

/** An acceptance, for exclusively private practice and, ahead of the announced amendment, for mainly private. */
function forEitherPractice(row: RequestRow & { readonly id: string }): readonly RequestRow[] {
  const { id, provisions, when, interpretations = [] } = row;
  return [
    { ...row, when: { ...when, practice: "exclusive" } },
    {
      ...row,
      id: `${id}-mainly-private`,
      provisions: [...provisions, FRA_07],
      when: { ...when, practice: "majority" },
      strength: "allowed",
      notes: ["ahead-of-amendment"],
      interpretations: [...interpretations, "ARC-8"],
    },
  ];
}

const refused: readonly RequestRow[] = [
  {
    id: "mainly-public",
    provisions: [FRA_07],
    when: { practice: "minority" },
    outcome: "refused",
    values: { reasons: refusals },
  },
  {
    id: "neither-listed",
    provisions: [FRA_03],
    when: { practice: admitted, listed: "none" },
    outcome: "refused",
    values: { reasons: refusals },
    actions: [supplierMayApply],
    interpretations: ["ARC-1"],
  },
];

const referred: RequestRow = {
  id: "doubtful",
  provisions: [FRA_02],
  when: { ...inScope, documents: "doubtful" },
  outcome: "referred-to-cnamts",
  values: { reasons: failuresOf(documentRequirements) },
  actions: [referToCnamts],
  notes: [unknownOf(documentRequirements)],
  interpretations: ["ARC-1", "ARC-2"],
};

/** Requests received before the documents were drawn up (FR-CNAMTS-AV24, 3.1). */
const earlier: readonly RequestRow[] = [
  ...forEitherPractice({
    ...accepted,
    id: "both-listed",
    provisions: [FRA_01, FRA_08],
    when: { listed: "both", documents: "conforming", file: "not-asked" },
  }),
  ...forEitherPractice({
    ...accepted,
    id: "one-listed",
    provisions: [FRA_02, FRA_08],
    when: { listed: "one", documents: "conforming", file: "not-asked" },
  }),
  ...forEitherPractice({
    id: "provisional",
    provisions: [FRA_01, FRA_08],
    when: { listed: "both", documents: "awaited", file: "not-asked", term: "open" },
    outcome: "accepted-provisionally",
    values: { documentsDue, validFrom },
    actions: [action.registerMembership, ...action.documentActions],
    interpretations: ["ARC-6"],
  }),
  {
    id: "suspended",
    provisions: [FRA_01],
    when: { practice: admitted, listed: "both", documents: "awaited", file: "not-asked", term: "passed" },
    outcome: "suspended",
    values: { documentsDue },
    actions: [action.suspendSupplements, ...action.documentActions],
  },
  {
    ...pending,
    id: "documents-awaited",
    provisions: [FRA_02],
    when: { practice: admitted, listed: "one", documents: "awaited", file: "not-asked" },
    interpretations: ["ARC-2", "ARC-3"],
  },
];

/** Requests that must bring their papers with them (FR-CNAMTS-AV24, 3.2). */
const fresh: readonly RequestRow[] = [
  ...forEitherPractice({
    ...accepted,
    id: "new-both-listed",
    provisions: [FRA_04, FRA_01, FRA_08],
    when: { listed: "both", documents: "conforming", file: "complete" },
    interpretations: ["ARC-1", "ARC-6"],
  }),
  ...forEitherPractice({
    ...accepted,
    id: "new-one-listed",
    provisions: [FRA_04, FRA_02, FRA_08],
    when: { listed: "one", documents: "conforming", file: "complete" },
    interpretations: ["ARC-1", "ARC-6"],
  }),
  {
    ...pending,
    id: "new-without-papers",
    provisions: [FRA_04],
    when: { ...inScope, documents: ["awaited", "conforming"], file: "incomplete" },
  },
  {
    ...pending,
    id: "new-without-documents",
    provisions: [FRA_04],
    when: { ...inScope, documents: "awaited", file: "complete" },
    interpretations: ["ARC-1", "ARC-3"],
  },
];

/** What the fund answers to a request for membership of the archiving option (FR-CNAMTS-AV24, 3, 5 and 6). */
export const archivingRequest = defineDecision({
  id: "fr.archiving.request",
  title: {
    en: "Archiving option: request for membership",
    fr: "Option « archivage » : demande d’adhésion",
  },
  ruleSet: FR_CNAMTS_AV24,
  provisions: [FRA_01, FRA_02, FRA_03, FRA_04, FRA_07, FRA_08],
  facts,
  dimensions,
  outcomes: {
    refused: { en: "refused", fr: "refusée" },
    "referred-to-cnamts": { en: "referred to the CNAMTS", fr: "transmise à la CNAMTS" },
    "accepted-provisionally": { en: "accepted provisionally", fr: "acceptée sous réserve" },
    pending: { en: "pending", fr: "en attente" },
    accepted: { en: "accepted", fr: "acceptée" },
    suspended: { en: "supplements suspended", fr: "suppléments suspendus" },
  },
  rows: [...refused, referred, ...earlier, ...fresh],
});
