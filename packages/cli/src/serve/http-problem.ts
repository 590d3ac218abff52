import type { Problem } from "@opendepistage/core/border";
import type { Bilingual, Language } from "@opendepistage/core/engine";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { sayProblem } from "../failure.js";

/** What kind of fault keeps a request from being answered; the last step of the `type` of RFC 9457. */
export type HttpProblemCode =
  | "body-too-large"
  | "forbidden-host"
  | "internal-fault"
  | "invalid-body"
  | "invalid-case"
  | "invalid-json"
  | "missing-prefetch"
  | "not-found"
  | "unauthorized"
  | "unavailable"
  | "unknown-decision"
  | "unknown-service"
  | "unsupported-media-type";

/** Why a request is not answered; never holds what the request said of a person. */
export interface HttpProblem {
  readonly status: ContentfulStatusCode;
  readonly code: HttpProblemCode;
  readonly message: Bilingual;
  /** Each fault of the data, with its place. */
  readonly problems?: readonly Problem[];
}

/** A value, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: HttpProblem };

/** Where the meaning of each `type` is told. */
const PROBLEM_TYPES = "https://opendepistage.org/problems/";

/** The answer that tells of a problem: an OperationOutcome where FHIR is spoken, else RFC 9457. */
export function answerProblem(c: Context, problem: HttpProblem, language: Language): Response {
  const speaksFhir = /^\/(cds-services|fhir)(\/|$)/.test(c.req.path);
  return c.body(
    JSON.stringify(speaksFhir ? operationOutcome(problem, language) : details(problem, language)),
    problem.status,
    { "Content-Type": speaksFhir ? "application/fhir+json" : "application/problem+json" },
  );
}

function details({ status, code, message, problems = [] }: HttpProblem, language: Language) {
  return {
    type: `${PROBLEM_TYPES}${code}`,
    title: message[language],
    status,
    ...(problems.length === 0
      ? {}
      : {
          problems: problems.map(({ path, found, expected }) => ({
            path,
            found: found[language],
            expected: expected[language],
          })),
        }),
  };
}

/** The type of an issue in FHIR, by what went wrong. */
const ISSUE_TYPES: Readonly<Record<HttpProblemCode, string>> = {
  "body-too-large": "too-long",
  "forbidden-host": "security",
  "internal-fault": "exception",
  "invalid-body": "invalid",
  "invalid-case": "value",
  "invalid-json": "structure",
  "missing-prefetch": "required",
  "not-found": "not-found",
  unauthorized: "login",
  unavailable: "transient",
  "unknown-decision": "not-found",
  "unknown-service": "not-found",
  "unsupported-media-type": "not-supported",
};

function operationOutcome({ code, message, problems = [] }: HttpProblem, language: Language) {
  const issue = { severity: "error", code: ISSUE_TYPES[code] };
  return {
    resourceType: "OperationOutcome",
    issue: [
      { ...issue, details: { coding: [{ system: PROBLEM_TYPES, code }], text: message[language] } },
      ...problems.map((problem) => ({ ...issue, diagnostics: sayProblem(problem, language) })),
    ],
  };
}

/** A problem with data of a request, its places named. */
export function invalid(
  code: "invalid-body" | "invalid-case",
  message: Bilingual,
  problems: readonly Problem[] = [],
): { readonly ok: false; readonly problem: HttpProblem } {
  return { ok: false, problem: { status: 400, code, message, problems } };
}
