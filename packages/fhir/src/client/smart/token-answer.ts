import { failed, type Result, type ServiceIssue, succeeded } from "../problem.js";

/** A token and how long it holds. */
export interface AccessToken {
  readonly token: string;
  readonly seconds: number;
}

/** How long a token is taken to hold whose server does not say so, in seconds; SMART asks every server to say it. */
const UNSAID_SECONDS = 60;

/** Reads the answer of a token endpoint (RFC 6749, 5.1). */
export function readTokenAnswer(answer: unknown): Result<AccessToken> {
  if (typeof answer !== "object" || answer === null) return failed("token-refused");
  const {
    access_token: token,
    token_type: type,
    expires_in: seconds,
  } = answer as Readonly<Record<string, unknown>>;
  const isBearer = typeof type === "string" && type.toLowerCase() === "bearer";
  // Anything else would not fit into one line of the header.
  if (!isBearer || typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) return failed("token-refused");
  const isSaid = typeof seconds === "number" && Number.isFinite(seconds) && seconds > 0;
  return succeeded({ token, seconds: isSaid ? seconds : UNSAID_SECONDS });
}

/** The error codes of a token endpoint (RFC 6749, 5.2), in words. */
const ERRORS: Readonly<Record<string, ServiceIssue["message"]>> = {
  invalid_request: { en: "the token request is malformed", fr: "la demande de jeton est mal formée" },
  invalid_client: {
    en: "the client is not known, or its key is not",
    fr: "le client n’est pas connu, ou sa clé ne l’est pas",
  },
  invalid_grant: { en: "the assertion is not accepted", fr: "l’assertion n’est pas acceptée" },
  unauthorized_client: {
    en: "the client may not ask for a token so",
    fr: "le client n’a pas droit à ce jeton",
  },
  unsupported_grant_type: {
    en: "the server knows no client credentials",
    fr: "le serveur ne connaît pas client_credentials",
  },
  invalid_scope: { en: "the scope is not granted", fr: "la portée demandée n’est pas accordée" },
};

/** Why a token endpoint refused, as far as it says so by a code. */
export function issuesOfRefusal(body: Uint8Array): readonly ServiceIssue[] {
  const error = errorIn(body);
  const message = error !== undefined && Object.hasOwn(ERRORS, error) ? ERRORS[error] : undefined;
  return message === undefined ? [] : [{ severity: "error", code: "login", place: "", message }];
}

function errorIn(body: Uint8Array): string | undefined {
  try {
    const answer: unknown = JSON.parse(new TextDecoder().decode(body));
    const error =
      typeof answer === "object" && answer !== null && "error" in answer ? answer.error : undefined;
    return typeof error === "string" ? error : undefined;
  } catch {
    return undefined;
  }
}
