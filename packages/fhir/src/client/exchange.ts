import { readBody, readPrefix } from "./body.js";
import type { ServiceProblemCode } from "./problem.js";
import type { Limits, Surroundings } from "./surroundings.js";

/** A request as it is sent. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether sending it twice has the effect of sending it once. */
  readonly isRepeatable: boolean;
  /** Reads no more than so many first bytes of the answer, and leaves the rest. */
  readonly prefixBytes?: number;
}

/** The answer of a server, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** What one attempt came to. */
export type Exchange =
  | { readonly ok: true; readonly answer: HttpAnswer }
  | {
      readonly ok: false;
      readonly fault: Extract<
        ServiceProblemCode,
        "connection-failed" | "timed-out" | "redirected" | "too-large"
      >;
    };

/** Sends a request once and reads the whole answer, within the time and the size of the limits. */
export async function exchange(
  request: HttpRequest,
  { fetch }: Pick<Surroundings, "fetch">,
  limits: Limits,
): Promise<Exchange> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await fetch(request.url.href, {
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
      // Followed, a redirection would carry the request and its token to a place that nobody has chosen.
      redirect: "manual",
      signal,
    });
    if (isRedirection(response)) return await leave(response, "redirected");
    const { prefixBytes } = request;
    const body =
      prefixBytes !== undefined && response.ok
        ? await readPrefix(response.body, prefixBytes)
        : await readBody(response.body, limits.longestBytes);
    if (body === undefined) return { ok: false, fault: "too-large" };
    return { ok: true, answer: { status: response.status, headers: response.headers, body } };
  } catch {
    return { ok: false, fault: signal.aborted ? "timed-out" : "connection-failed" };
  }
}

function isRedirection({ status, type }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400);
}

/** The rest of the answer is not waited for. */
async function leave(response: Response, fault: "redirected"): Promise<Exchange> {
  await response.body?.cancel();
  return { ok: false, fault };
}
