import type { ServiceProblemCode } from "./problem.js";

const CODES: Readonly<Record<number, ServiceProblemCode>> = {
  401: "unauthorised",
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  410: "not-found",
  412: "conflict",
  413: "refused",
  429: "busy",
  503: "busy",
};

/** What a status other than success means. */
export function codeOfStatus(status: number): ServiceProblemCode {
  return CODES[status] ?? (status >= 500 ? "server-fault" : "refused");
}
