import { computedFrom, defineDecision } from "../../engine/index.js";
import { BEI_05, BEI_06 } from "../../law/provisions/integrated-care.js";
import { BE_CSSSS_18_053 } from "../../law/sources.js";
import * as about from "./access-facts.js";

const reasons = computedFrom(about.facts)({
  gathers: true,
  reads: ["role", "operation"],
  text: { en: "each condition that is not met", fr: "chaque condition non remplie" },
  evaluate: about.reasonsFor,
});

/** What project staff learn of an inclusion elsewhere (BEI-06). */
const ELSEWHERE = "elsewhere-only-existence-of-principal";

const provisions = [BEI_05];
const denied = { provisions, outcome: "denied", values: { reasons }, interpretations: ["CON-5"] } as const;
const granted = { outcome: "granted", strength: "allowed" } as const;
const ownProject = { role: ["patient", "professional", "staff"], ownProject: "met" } as const;
const open = { ...ownProject, opened: "yes" } as const;
const signedIn = { ...open, strongAuthentication: "met" } as const;
const withRole = { ...signedIn, csamRole: "met" } as const;
const known = { ...withRole, knownInCobrha: "met" } as const;
const inOrder = { ...known, validVisa: "met" } as const;
const entitled = { ...inOrder, therapeuticRelationship: "met" } as const;

/** Who may do what in the application “Integrated Care” (BE-CSSSS-18-053, 5 and 10 to 13). */
export const integratedCareAccess = defineDecision({
  id: "be.integrated-care.access",
  title: {
    en: "Belgium, integrated care: access to the application",
    fr: "Belgique, soins intégrés : accès à l’application",
  },
  ruleSet: BE_CSSSS_18_053,
  provisions: [BEI_05, BEI_06],
  facts: about.facts,
  dimensions: { role: about.role, opened: about.opened, ...about.conditions },
  outcomes: {
    denied: { en: "denied", fr: "refusé" },
    granted: { en: "granted", fr: "accordé" },
  },
  rows: [
    { ...denied, id: "excluded-sector", when: { role: "excluded" }, interpretations: ["CON-6"] },
    {
      ...denied,
      id: "elsewhere",
      provisions: [BEI_06, BEI_05],
      when: { ...ownProject, ownProject: "failing" },
      interpretations: ["CON-7"],
      notes: [ELSEWHERE],
    },
    {
      ...denied,
      id: "operation-not-open",
      when: { ...ownProject, opened: "no" },
      interpretations: ["CON-4", "CON-5"],
    },
    { ...denied, id: "weak-authentication", when: { ...open, strongAuthentication: "failing" } },
    { ...denied, id: "without-csam-role", when: { ...signedIn, csamRole: "failing" } },
    { ...denied, id: "unknown-in-cobrha", when: { ...withRole, knownInCobrha: "failing" } },
    { ...denied, id: "without-visa", when: { ...known, validVisa: "failing" } },
    { ...denied, id: "without-relationship", when: { ...inOrder, therapeuticRelationship: "failing" } },
    {
      ...granted,
      id: "patient",
      provisions,
      when: { ...entitled, role: "patient" },
      interpretations: ["CON-4", "CON-9"],
    },
    {
      ...granted,
      id: "professional",
      provisions,
      when: { ...entitled, role: "professional" },
      interpretations: ["CON-5"],
    },
    {
      ...granted,
      id: "staff",
      provisions: [BEI_05, BEI_06],
      when: { ...entitled, role: "staff" },
      interpretations: ["CON-5", "CON-7"],
      notes: [ELSEWHERE],
    },
  ],
});
