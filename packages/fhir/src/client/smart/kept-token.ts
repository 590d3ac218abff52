import { type Result, succeeded } from "../problem.js";
import type { Credentials } from "../send.js";
import type { AccessToken } from "./token-answer.js";

/** A token is renewed so long before its end, in milliseconds; a short-lived one when a tenth of its life is left. */
const RENEWAL_MS = 30_000;

interface Kept {
  readonly asked: Promise<Result<AccessToken>>;
  /** Undefined until there is an answer. */
  token?: string;
  renewAt: number;
}

/** Credentials that ask for a token once, keep it until shortly before its end, and share it meanwhile. */
export function keptCredentials(ask: () => Promise<Result<AccessToken>>, now: () => number): Credentials {
  let kept: Kept | undefined;
  return {
    token: async () => {
      if (kept === undefined || now() >= kept.renewAt) kept = askAnew(ask, now);
      const answer = await kept.asked;
      return answer.ok ? succeeded(answer.value.token) : answer;
    },
    forget: (token) => {
      // Another request may have been refused with the same token, and a new one be here already.
      if (kept?.token === token) kept = undefined;
      return true;
    },
  };
}

function askAnew(ask: () => Promise<Result<AccessToken>>, now: () => number): Kept {
  const asked = ask();
  // Until the answer, requests wait for this one.
  const kept: Kept = { asked, renewAt: Number.POSITIVE_INFINITY };
  asked.then((answer) => {
    if (answer.ok) kept.token = answer.value.token;
    kept.renewAt = renewalOf(answer, now());
  });
  return kept;
}

/** When to ask anew, in milliseconds since 1970; at once after a failure. */
function renewalOf(answer: Result<AccessToken>, now: number): number {
  if (!answer.ok) return Number.NEGATIVE_INFINITY;
  const lifeMs = answer.value.seconds * 1000;
  return now + lifeMs - Math.min(RENEWAL_MS, lifeMs / 10);
}
