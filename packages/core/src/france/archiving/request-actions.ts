import { addDays } from "../../calendar/index.js";
import { type ActionRule, computedFrom, valueOf } from "../../engine/index.js";
import { FRA_01, FRA_08 } from "../../law/provisions/archiving.js";
import { documentsDueAfter, facts } from "./request-facts.js";

const computed = computedFrom(facts);

export const documentsDue = computed({
  form: "date",
  reads: ["documentsAskedOn"],
  text: {
    en: "one month after the fund sent out the documents",
    fr: "un mois après l’envoi des documents par la caisse",
  },
  evaluate: ({ documentsAskedOn }) => documentsAskedOn && documentsDueAfter(documentsAskedOn),
});

export const overdue = computed({
  reads: ["documentsAskedOn"],
  text: { en: "remark where the month has passed", fr: "remarque si le mois est échu" },
  evaluate: ({ documentsAskedOn }, { on }) =>
    documentsAskedOn !== null && on > documentsDueAfter(documentsAskedOn) ? ["documents-overdue"] : [],
});

const isAsked = computed({
  reads: ["documentsAskedOn"],
  text: { en: "the documents were sent out", fr: "les documents ont été envoyés" },
  evaluate: ({ documentsAskedOn }) => documentsAskedOn !== null,
});

const askForDocuments: ActionRule = {
  code: "ask-for-documents",
  by: "primary-fund",
  to: "doctor",
  strength: "required",
  when: computed({
    reads: ["documentsAskedOn"],
    text: { en: "the documents were not sent out", fr: "les documents n’ont pas été envoyés" },
    evaluate: ({ documentsAskedOn }) => documentsAskedOn === null,
  }),
};

const returnDocuments: ActionRule = {
  code: "return-documents",
  by: "doctor",
  to: "health-insurance",
  due: documentsDue,
  strength: "required",
  when: isAsked,
};

/** How documents that are not there are come by. */
export const documentActions: readonly ActionRule[] = [askForDocuments, returnDocuments];

export const validFrom = valueOf("acceptedOn", "date");

export const registerMembership: ActionRule = {
  code: "register-membership",
  by: "primary-fund",
  to: "doctor",
  notBefore: validFrom,
  strength: "required",
  provision: FRA_08,
};

export const suspendSupplements: ActionRule = {
  code: "suspend-supplements",
  by: "primary-fund",
  to: "doctor",
  provision: FRA_01,
  notBefore: computed({
    form: "date",
    reads: ["documentsAskedOn"],
    text: { en: "the day after the documents were due", fr: "le lendemain de l’échéance des documents" },
    evaluate: ({ documentsAskedOn }) => documentsAskedOn && addDays(documentsDueAfter(documentsAskedOn), 1),
  }),
};
