import type { Bilingual } from "@opendepistage/core/engine";
import type { ServiceIssue, ServiceProblem, ServiceProblemCode } from "@opendepistage/fhir/client";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Failure } from "../failure.js";

/** Problems that lie with what was asked; all others lie with the service. */
const OWN_FAULTS: Partial<Record<ServiceProblemCode, Exclude<ExitCode, 0>>> = {
  "address-invalid": exitCode.usage,
  "id-invalid": exitCode.usage,
  "key-invalid": exitCode.badData,
  "not-found": exitCode.inputMissing,
};

/** What the command says of a service that did not do what was asked. */
export function serviceFailure(what: Bilingual, problem: ServiceProblem): Failure {
  const { code, message, issues } = problem;
  const numbers = { en: sayNumbers(problem, EN), fr: sayNumbers(problem, FR) };
  return {
    exitCode: OWN_FAULTS[code] ?? exitCode.serviceUnavailable,
    message: {
      en: `${what.en}: ${message.en}${numbers.en}`,
      fr: `${what.fr} : ${message.fr}${numbers.fr}`,
    },
    ...(issues.length === 0 ? {} : { hint: sayIssues(issues) }),
  };
}

interface Words {
  readonly status: string;
  readonly attempts: (count: number) => string;
}

const EN: Words = {
  status: "status",
  attempts: (count) => (count === 1 ? "1 attempt" : `${count} attempts`),
};
const FR: Words = {
  status: "statut",
  attempts: (count) => (count === 1 ? "1 tentative" : `${count} tentatives`),
};

function sayNumbers({ status, attempts }: ServiceProblem, words: Words): string {
  const said = [
    ...(status === undefined ? [] : [`${words.status} ${status}`]),
    ...(attempts === undefined ? [] : [words.attempts(attempts)]),
  ];
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

function sayIssues(issues: readonly ServiceIssue[]): Bilingual {
  return {
    en: issues
      .map(({ place, message }) => (place === "" ? message.en : `${place}: ${message.en}`))
      .join("\n  "),
    fr: issues
      .map(({ place, message }) => (place === "" ? message.fr : `${place} : ${message.fr}`))
      .join("\n  "),
  };
}
