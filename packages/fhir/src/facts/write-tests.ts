import type { Observation } from "fhir/r4.js";
import {
  cytologyResultTerms,
  cytologyTerms,
  hpvResultTerms,
  hpvTerms,
  normalityTerms,
  stoolResultTerms,
  stoolTestTerms,
} from "../terms/results.js";
import { screeningTypes } from "../terms/screening.js";
import { type Term, termOf } from "../terms/term.js";
import { type DomainWriter, recordOf, type Writing, without } from "./domain-writer.js";
import { conceptOf } from "./write-breast.js";

function observationOf(code: Term | undefined, value: Term, { subject }: Writing): Observation {
  return {
    resourceType: "Observation",
    status: "final",
    code: conceptOf(code),
    subject,
    valueCodeableConcept: conceptOf(value),
  };
}

/** The result of a stool test. */
export const writeStoolTest: DomainWriter = (facts, writing) => {
  const term = stoolResultTerms.find(({ value }) => value === facts["result"]);
  if (term === undefined) return facts;
  writing.collection.add(observationOf(stoolTestTerms[0], term, writing));
  return without(facts, "result");
};

/** The result of a mammotest as a whole (Belgian population screening). */
export const writeMammotestResult: DomainWriter = (facts, writing) => {
  const { result } = facts;
  if (result !== "negative" && result !== "positive") return facts;
  const term = termOf(normalityTerms, result === "negative" ? "normal" : "abnormal");
  if (term === undefined) return facts;
  writing.collection.add(observationOf(termOf(screeningTypes, "breast"), term, writing));
  return without(facts, "result");
};

/** The term of a result of a cervical test; none where the test cannot have it. */
function cervicalTerm(
  type: unknown,
  result: unknown,
): { readonly code: Term | undefined; readonly value: Term } | undefined {
  const isHpv = type === "hpv";
  const value: Term | undefined = isHpv
    ? hpvResultTerms.find((term) => term.value === result)
    : cytologyResultTerms.find((term) => term.value === result);
  return value === undefined || (!isHpv && type !== "cytology")
    ? undefined
    : { code: (isHpv ? hpvTerms : cytologyTerms)[0], value };
}

/** Every cervical test of the past; a list with one that has no term stays an answer, for a list is whole. */
export const writeCervicalTests: DomainWriter = (facts, writing) => {
  const { tests } = facts;
  if (!Array.isArray(tests) || tests.length === 0) return facts;
  const observations = tests.flatMap((test: unknown) => {
    const { type, result, on } = recordOf(test) ?? {};
    const terms = cervicalTerm(type, result);
    return terms === undefined
      ? []
      : [{ ...observationOf(terms.code, terms.value, writing), effectiveDateTime: String(on) }];
  });
  if (observations.length < tests.length) return facts;
  for (const observation of observations) writing.collection.add(observation);
  return without(facts, "tests");
};

/** The cervical test whose result is acted on. */
export const writeCervicalTest: DomainWriter = (facts, writing) => {
  const { type, result, on } = facts;
  const terms = cervicalTerm(type, result);
  if (terms === undefined || typeof on !== "string") return facts;
  const observation = { ...observationOf(terms.code, terms.value, writing), effectiveDateTime: on };
  const listed = writing.collection.add(observation);
  writing.collection.add({
    resourceType: "DiagnosticReport",
    status: "final",
    code: conceptOf(terms.code),
    subject: writing.subject,
    effectiveDateTime: on,
    result: [listed],
  });
  return without(facts, "type", "result", "on");
};
