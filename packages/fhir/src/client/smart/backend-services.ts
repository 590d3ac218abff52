import type { HttpRequest } from "../exchange.js";
import { readJsonAnswer } from "../json-answer.js";
import { failed, type Result, succeeded } from "../problem.js";
import { type Credentials, type SendContext, send } from "../send.js";
import { parseServiceAddress, resolveWithin, type ServiceAddress } from "../service-address.js";
import { keptCredentials } from "./kept-token.js";
import { readSigningKey, type Signer } from "./signing-key.js";
import { type AccessToken, issuesOfRefusal, readTokenAnswer } from "./token-answer.js";

/** Who a client is by SMART backend services (SMART App Launch 2.2, client-confidential-asymmetric). */
export interface BackendServices {
  readonly clientId: string;
  /** A private JWK with its `kid`: RSA for RS384, P-384 for ES384. */
  readonly key: Readonly<Record<string, unknown>>;
  /** What is asked for, such as `system/*.rs`. */
  readonly scope: string;
  /** The token endpoint; without it, the one that the FHIR server names, if it lies at the server’s own origin. */
  readonly tokenUrl?: string;
}

/** How long an assertion holds, in seconds; SMART allows five minutes. */
const ASSERTION_SECONDS = 240;

/** The credentials of a client that signs who it is; a token is kept until shortly before its end. */
export async function backendServicesCredentials(
  client: BackendServices,
  address: ServiceAddress,
  context: SendContext,
): Promise<Result<Credentials>> {
  const key = await readSigningKey(client.key);
  if (!key.ok) return key;
  const asker = { client, sign: key.value, address };
  return succeeded(keptCredentials(() => askForToken(asker, context), context.surroundings.now));
}

interface Asker {
  readonly client: BackendServices;
  readonly sign: Signer;
  readonly address: ServiceAddress;
}

async function askForToken(
  { client, sign, address }: Asker,
  context: SendContext,
): Promise<Result<AccessToken>> {
  const endpoint =
    client.tokenUrl === undefined ? await discover(address, context) : tokenEndpoint(client.tokenUrl);
  if (!endpoint.ok) return endpoint;
  // An assertion is good for one request, so each attempt signs its own.
  const once = { ...context, limits: { ...context.limits, attempts: 1 } };
  for (let attempt = 1; ; attempt++) {
    const request = await tokenRequest(endpoint.value, { client, sign }, context.surroundings.now());
    const sent = await send(request, once);
    const isOver = attempt >= context.limits.attempts || !isTransient(sent);
    if (isOver) return readSent(sent);
    await context.surroundings.sleep(context.limits.firstDelayMs * 2 ** (attempt - 1));
  }
}

type SentToken = Awaited<ReturnType<typeof send>>;

function isTransient(sent: SentToken): boolean {
  if (!sent.ok) return ["connection-failed", "timed-out"].includes(sent.problem.code);
  return [429, 502, 503, 504].includes(sent.value.status);
}

function readSent(sent: SentToken): Result<AccessToken> {
  if (!sent.ok) return sent;
  const answer = readJsonAnswer(sent.value);
  if (answer.ok) return readTokenAnswer(answer.value);
  const { status, body } = sent.value;
  return answer.problem.code === "busy"
    ? answer
    : failed("token-refused", { status, issues: issuesOfRefusal(body) });
}

async function tokenRequest(
  url: URL,
  { client, sign }: Pick<Asker, "client" | "sign">,
  now: number,
): Promise<HttpRequest> {
  const seconds = Math.floor(now / 1000);
  const assertion = await sign({
    iss: client.clientId,
    sub: client.clientId,
    aud: url.href,
    jti: crypto.randomUUID(),
    iat: seconds,
    exp: seconds + ASSERTION_SECONDS,
  });
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    scope: client.scope,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
  });
  const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded" };
  return { method: "POST", url, headers, body: body.toString(), isRepeatable: false };
}

function tokenEndpoint(text: string): Result<URL> {
  const address = parseServiceAddress(text);
  return address?.isConfidential ? succeeded(new URL(text)) : failed("address-invalid");
}

/** The token endpoint that a server names; one at another origin is taken only from the client’s own settings. */
async function discover(address: ServiceAddress, context: SendContext): Promise<Result<URL>> {
  const url = resolveWithin(address, ".well-known/smart-configuration");
  if (url === undefined) return failed("address-invalid");
  const headers = { accept: "application/json" };
  const sent = await send({ method: "GET", url, headers, isRepeatable: true }, context);
  if (!sent.ok) return sent;
  const answer = readJsonAnswer(sent.value);
  if (!answer.ok) return answer;
  const { value } = answer;
  const named =
    typeof value === "object" && value !== null && "token_endpoint" in value ? value.token_endpoint : "";
  const endpoint = typeof named === "string" ? tokenEndpoint(named) : failed("unexpected-answer");
  if (!endpoint.ok) return failed("unexpected-answer");
  return endpoint.value.origin === address.origin ? endpoint : failed("foreign-link");
}
