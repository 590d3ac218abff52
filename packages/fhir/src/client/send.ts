import { type Exchange, exchange, type HttpAnswer, type HttpRequest } from "./exchange.js";
import { failed, type Result, succeeded } from "./problem.js";
import { retryAfterMs } from "./retry-after.js";
import type { Limits, Surroundings } from "./surroundings.js";

/** Who a client is to a service. */
export interface Credentials {
  /** A token that holds now. */
  readonly token: () => Promise<Result<string>>;
  /** Forgets a token that the service has refused; false where no other can be had. */
  readonly forget: (token: string) => boolean;
}

/** What requests are sent with. */
export interface SendContext {
  readonly surroundings: Surroundings;
  readonly limits: Limits;
  readonly credentials?: Credentials;
}

/** An answer, and how often it was asked for. */
export interface Sent extends HttpAnswer {
  readonly attempts: number;
}

/** Statuses by which a server, or what stands before it, says that it could not attend to the request now. */
const TRANSIENT: readonly number[] = [429, 502, 503, 504];

/**
 * Sends a request until it is answered: again after a pause where the service is busy or the connection fails, if
 * sending it twice is harmless; once more with a new token where the service refuses the one it was given.
 */
export async function send(request: HttpRequest, context: SendContext): Promise<Result<Sent>> {
  const { limits, surroundings } = context;
  let hasRenewed = false;
  for (let attempts = 1; ; attempts++) {
    const authorised = await authorise(request, context);
    if (!authorised.ok) return authorised;
    const { value } = authorised;
    const done = await exchange(value.request, surroundings, limits);
    if (!hasRenewed && isUnauthorised(done) && context.credentials?.forget(value.token)) {
      hasRenewed = true;
      continue;
    }
    const isLast = attempts >= limits.attempts || !request.isRepeatable;
    const pause = isLast ? undefined : pauseBefore(attempts, done, context);
    if (pause === undefined) {
      return done.ok ? succeeded({ ...done.answer, attempts }) : failed(done.fault, { attempts });
    }
    await surroundings.sleep(pause);
  }
}

async function authorise(
  request: HttpRequest,
  { credentials }: SendContext,
): Promise<Result<{ readonly request: HttpRequest; readonly token: string }>> {
  if (credentials === undefined) return succeeded({ request, token: "" });
  const token = await credentials.token();
  if (!token.ok) return token;
  const headers = { ...request.headers, authorization: `Bearer ${token.value}` };
  return succeeded({ request: { ...request, headers }, token: token.value });
}

function isUnauthorised(done: Exchange): boolean {
  return done.ok && done.answer.status === 401;
}

/** Milliseconds to wait before the next attempt; undefined where another would be of no use. */
function pauseBefore(
  attempts: number,
  done: Exchange,
  { limits, surroundings }: SendContext,
): number | undefined {
  const spread = surroundings.random();
  const usual =
    Math.min(limits.longestDelayMs, limits.firstDelayMs * 2 ** (attempts - 1)) * (0.5 + spread / 2);
  if (!done.ok) return ["connection-failed", "timed-out"].includes(done.fault) ? usual : undefined;
  if (!TRANSIENT.includes(done.answer.status)) return undefined;
  const asked = retryAfterMs(done.answer.headers.get("retry-after"), surroundings.now());
  if (asked === undefined) return usual;
  // A little more than was asked, each client its own: otherwise all come back at the same moment.
  return asked > limits.longestDelayMs ? undefined : asked + limits.firstDelayMs * spread;
}
