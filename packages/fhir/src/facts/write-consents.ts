import type { Consent } from "fhir/r4.js";
import { type ConsentMatter, consentTerms } from "../terms/consent.js";
import { termOf } from "../terms/term.js";
import { type DomainWriter, type Writing, without } from "./domain-writer.js";
import { conceptOf } from "./write-breast.js";

const SCOPE = { system: "http://terminology.hl7.org/CodeSystem/consentscope", code: "patient-privacy" };
/** R4 asks for a policy where there is no rule: the one that leaves it to the person. */
const POLICY = { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "OPTOUT" };

function consentOf(matter: ConsentMatter, type: "deny" | "permit", { subject }: Writing): Consent {
  return {
    resourceType: "Consent",
    status: "active",
    scope: conceptOf(SCOPE),
    category: [conceptOf(termOf(consentTerms, matter))],
    patient: subject,
    policyRule: conceptOf(POLICY),
    provision: { type },
  };
}

/** Whether the woman agreed to further processing; what nobody recorded stays an answer. */
export const writeFurtherProcessing: DomainWriter = (facts, writing) => {
  const { furtherProcessing } = facts;
  if (furtherProcessing !== "agreed" && furtherProcessing !== "refused") return facts;
  const type = furtherProcessing === "agreed" ? "permit" : "deny";
  writing.collection.add(consentOf("further-processing", type, writing));
  return without(facts, "furtherProcessing");
};

/** An objection against what is asked about. */
export const writeObjection: DomainWriter = (facts, writing) => {
  const { purpose, objectedOn } = facts;
  const matter = consentTerms.find(({ value }) => value === purpose)?.value;
  if (matter === undefined || typeof objectedOn !== "string") return facts;
  writing.collection.add({ ...consentOf(matter, "deny", writing), dateTime: objectedOn });
  return without(facts, "objectedOn");
};
