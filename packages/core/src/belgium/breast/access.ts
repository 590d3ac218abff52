import { computedFrom, defineDecision } from "../../engine/index.js";
import { BEW_14 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import * as about from "./access-facts.js";

const reasons = computedFrom(about.facts)({
  gathers: true,
  reads: ["account", "operation", "commitmentSigned", "ownAccess", "programmeDuty"],
  text: { en: "each condition that is not met", fr: "chaque condition non remplie" },
  evaluate: ({ account, operation, commitmentSigned, ownAccess, programmeDuty }) => [
    ...(about.opens(account, operation) ? [] : ["operation"]),
    ...(commitmentSigned ? [] : ["commitment-signed"]),
    ...(ownAccess ? [] : ["own-access"]),
    ...(programmeDuty ? [] : ["programme-duty"]),
  ],
});

const provisions = [BEW_14];
const denied = { provisions, outcome: "denied", values: { reasons } } as const;
const inScope = { scope: "yes" } as const;

/** Whether a member of a unit may do something in the CCRef's RIS (BE-CCREF-2024, art. 3 to 8 and AC 7, 1.1). */
export const access = defineDecision({
  id: "be.breast.access",
  title: { en: "Wallonia, breast: access to the RIS", fr: "Wallonie, sein : accès au RIS" },
  ruleSet: BE_CCREF_2024,
  provisions,
  facts: about.facts,
  dimensions: {
    scope: about.scope,
    commitmentSigned: about.commitmentSigned,
    ownAccess: about.ownAccess,
    programmeDuty: about.programmeDuty,
  },
  outcomes: {
    denied: { en: "denied", fr: "refusé" },
    granted: { en: "granted", fr: "accordé" },
  },
  rows: [
    { ...denied, id: "outside-profile", when: { scope: "no" } },
    { ...denied, id: "without-commitment", when: { ...inScope, commitmentSigned: "no" } },
    { ...denied, id: "shared-access", when: { ...inScope, commitmentSigned: "yes", ownAccess: "no" } },
    {
      ...denied,
      id: "outside-programme",
      when: { ...inScope, commitmentSigned: "yes", ownAccess: "yes", programmeDuty: "no" },
    },
    {
      id: "granted",
      provisions,
      when: { ...inScope, commitmentSigned: "yes", ownAccess: "yes", programmeDuty: "yes" },
      outcome: "granted",
      strength: "allowed",
      notes: ["user-answers-for-changes"],
    },
  ],
});
