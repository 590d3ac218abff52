import { type ActionRule, type Bilingual, defineDecision, openlyDerivedFrom } from "../../engine/index.js";
import { FRA_05 } from "../../law/provisions/archiving.js";
import { FR_CNAMTS_AV24 } from "../../law/sources.js";
import { failuresOf, unknownOf } from "../requirements.js";
import { type DocumentName, documentFacts, documentRequirements, stateOf } from "./document-facts.js";

function dimensionOf(name: DocumentName, text: Bilingual) {
  return openlyDerivedFrom(documentFacts)({
    text,
    classes: {
      absent: { en: "not received", fr: "non reçu" },
      "not-conforming": { en: "received, not conforming", fr: "reçu, non conforme" },
      conforming: { en: "received, conforming", fr: "reçu, conforme" },
    },
    reads: [name],
    interpretations: ["ARC-5"],
    classify: (facts, setting) => stateOf(name, facts, setting),
  });
}

const sellerCompletes: ActionRule = { code: "complete-document-1", by: "supplier", to: "doctor" };
const doctorCompletes: ActionRule = { code: "complete-document-2", by: "doctor", to: "health-insurance" };

const provisions = [FRA_05];
const notConforming = {
  provisions,
  outcome: "not-conforming",
  values: { reasons: failuresOf(documentRequirements) },
  notes: [unknownOf(documentRequirements)],
} as const;
const incomplete = { provisions, outcome: "incomplete" } as const;

/** Whether the documents that go with a request show that the system conforms (FR-CNAMTS-AV24, 2.1 and 2.2). */
export const archivingDocuments = defineDecision({
  id: "fr.archiving.documents",
  title: {
    en: "Archiving option: documents of the request",
    fr: "Option « archivage » : documents de la demande",
  },
  ruleSet: FR_CNAMTS_AV24,
  provisions,
  facts: documentFacts,
  dimensions: {
    document1: dimensionOf("document1", { en: "Document 1", fr: "Document 1" }),
    document2: dimensionOf("document2", { en: "Document 2", fr: "Document 2" }),
  },
  outcomes: {
    "not-conforming": { en: "not conforming", fr: "non conformes" },
    incomplete: { en: "a document is missing", fr: "un document manque" },
    conforming: { en: "conforming", fr: "conformes" },
  },
  rows: [
    { ...notConforming, id: "document-1", when: { document1: "not-conforming" } },
    {
      ...notConforming,
      id: "document-2",
      when: { document1: ["absent", "conforming"], document2: "not-conforming" },
    },
    {
      ...incomplete,
      id: "none-received",
      when: { document1: "absent", document2: "absent" },
      values: { missing: ["document1", "document2"] },
      actions: [sellerCompletes, doctorCompletes],
    },
    {
      ...incomplete,
      id: "document-1-missing",
      when: { document1: "absent", document2: "conforming" },
      values: { missing: ["document1"] },
      actions: [sellerCompletes],
    },
    {
      ...incomplete,
      id: "document-2-missing",
      when: { document1: "conforming", document2: "absent" },
      values: { missing: ["document2"] },
      actions: [doctorCompletes],
    },
    {
      id: "conforming",
      provisions,
      when: { document1: "conforming", document2: "conforming" },
      outcome: "conforming",
    },
  ],
});
