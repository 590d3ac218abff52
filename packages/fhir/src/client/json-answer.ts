import { issuesOf } from "./operation-outcome.js";
import { failed, type Result, succeeded } from "./problem.js";
import type { Sent } from "./send.js";
import { codeOfStatus } from "./status.js";

/** The JSON value of an answer, undefined where it is empty; a status other than success is a problem. */
export function readJsonAnswer({ status, attempts, body }: Sent): Result<unknown> {
  const parsed = parseBody(body);
  if (status < 200 || status > 299) {
    const issues = parsed.ok ? issuesOf(parsed.value) : [];
    return failed(codeOfStatus(status), { status, attempts, issues });
  }
  return parsed.ok ? parsed : failed("unreadable", { status, attempts });
}

function parseBody(body: Uint8Array): Result<unknown> {
  if (body.length === 0) return succeeded(undefined);
  try {
    return succeeded(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)));
  } catch {
    return failed("unreadable");
  }
}
