import type { Bilingual } from "@opendepistage/core/engine";
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from "jose";
import type { HttpProblem } from "../http-problem.js";
import { ReplayGuard } from "./replay-guard.js";
import type { TrustedIssuer } from "./trusted-issuers.js";

/** Judges who calls; resolves to why the call is refused, or to nothing. */
export interface Authenticator {
  /** `endpoint` is the whole address that is called, which a token must have as its audience. */
  readonly refuse: (authorization: string | undefined, endpoint: string) => Promise<HttpProblem | undefined>;
}

interface Options {
  readonly issuers: readonly TrustedIssuer[];
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  readonly fetch: typeof fetch;
}

/** Asymmetric algorithms alone, as CDS Hooks 2.0 asks. */
const ALGORITHMS = ["ES384", "RS384", "ES256", "RS256"];
/** Oldest token that is accepted: it is made for one call. */
const TOKEN_AGE_SECONDS = 300;
/** How far the clocks of client and server may be apart. */
const CLOCK_TOLERANCE_SECONDS = 30;
/** Tokens remembered at most: what 600 calls a second leave in the age of a token. */
const REMEMBERED_TOKENS = 200_000;
const LONGEST_JTI = 256;
const KEYS_TIMEOUT_MS = 5_000;

/** Authenticates CDS clients by signed tokens of allow-listed issuers (CDS Hooks 2.0, "Trusting CDS Clients"). */
export function jwtAuthenticator({ issuers, now, fetch }: Options): Authenticator {
  const trusted = new Map(issuers.map((issuer) => [issuer.iss, { ...issuer, keys: keysOf(issuer, fetch) }]));
  const seen = new ReplayGuard(REMEMBERED_TOKENS);

  const verified = async (token: string, endpoint: string): Promise<JWTPayload> => {
    const issuer = trusted.get(String(decodeJwt(token).iss));
    if (!issuer)
      throw new Refusal({ en: "its issuer is not trusted", fr: "son émetteur n’est pas de confiance" });
    const { jku, kid } = decodeProtectedHeader(token);
    if (kid === undefined)
      throw new Refusal({ en: "it names no key (kid)", fr: "il ne nomme pas de clé (kid)" });
    if (jku !== undefined && jku !== issuer.jku?.href)
      throw new Refusal({ en: "its jku is not the one on file", fr: "son jku n’est pas celui du fichier" });
    const { payload } = await jwtVerify(token, issuer.keys, {
      algorithms: ALGORITHMS,
      audience: endpoint,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(now()),
      issuer: issuer.iss,
      maxTokenAge: TOKEN_AGE_SECONDS,
      requiredClaims: ["exp", "iat", "jti"],
      typ: "JWT",
    });
    return payload;
  };

  const noteOnce = ({ iss, jti, iat = 0 }: JWTPayload): HttpProblem | undefined => {
    if (typeof jti !== "string" || jti === "" || jti.length > LONGEST_JTI) return refusal(BAD_JTI);
    const expires = iat + TOKEN_AGE_SECONDS + CLOCK_TOLERANCE_SECONDS;
    const noted = seen.note(`${iss}\n${jti}`, { expires, now: Math.floor(now() / 1000) });
    if (noted === "full") return { status: 503, code: "unavailable", message: TOO_MANY };
    return noted === "replayed" ? refusal(REPLAYED) : undefined;
  };

  return {
    refuse: async (authorization, endpoint) => {
      const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
      if (token === undefined) return refusal({ en: "it is missing", fr: "il manque" });
      try {
        return noteOnce(await verified(token, endpoint));
      } catch (fault) {
        return problemOf(fault);
      }
    },
  };
}

function keysOf({ jku, jwks }: TrustedIssuer, fetchKeys: typeof fetch): JWTVerifyGetKey {
  if (jwks) return createLocalJWKSet(jwks);
  if (!jku) throw new Error("a trusted issuer without keys");
  const remote = createRemoteJWKSet(jku, {
    timeoutDuration: KEYS_TIMEOUT_MS,
    // jose asks for no redirection to be followed.
    [customFetch]: (url, options) => fetchKeys(url, options),
  });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (fault) {
      throw isAboutKey(fault)
        ? fault
        : new KeysOutOfReach("the key set could not be fetched", { cause: fault });
    }
  };
}

/** Whether the keys were there and the token's was not among them, or cannot be used. */
function isAboutKey(fault: unknown): boolean {
  return (
    fault instanceof errors.JWKSNoMatchingKey ||
    fault instanceof errors.JWKSMultipleMatchingKeys ||
    fault instanceof errors.JOSENotSupported
  );
}

class KeysOutOfReach extends Error {}

class Refusal extends Error {
  readonly told: Bilingual;

  constructor(told: Bilingual) {
    super(told.en);
    this.told = told;
  }
}

/** A token that does not hold is the caller's fault; keys that cannot be had are not. */
function problemOf(fault: unknown): HttpProblem {
  if (fault instanceof Refusal) return refusal(fault.told);
  if (fault instanceof errors.JWTExpired) return refusal({ en: "it has expired", fr: "il a expiré" });
  if (fault instanceof errors.JWTClaimValidationFailed)
    return refusal({ en: `its ${fault.claim} does not fit`, fr: `son ${fault.claim} ne convient pas` });
  if (fault instanceof KeysOutOfReach)
    return { status: 503, code: "unavailable", message: KEYS_OUT_OF_REACH };
  return refusal({ en: "it cannot be verified", fr: "il ne peut être vérifié" });
}

function refusal(why: Bilingual): HttpProblem {
  return {
    status: 401,
    code: "unauthorized",
    message: {
      en: `the call needs a token (Authorization: Bearer, a signed JWT): ${why.en}`,
      fr: `l’appel demande un jeton (Authorization: Bearer, un JWT signé) : ${why.fr}`,
    },
  };
}

const BAD_JTI: Bilingual = { en: "its jti does not fit", fr: "son jti ne convient pas" };
const REPLAYED: Bilingual = { en: "it was used before", fr: "il a déjà servi" };
const TOO_MANY: Bilingual = { en: "too many calls at once", fr: "trop d’appels à la fois" };
const KEYS_OUT_OF_REACH: Bilingual = {
  en: "the keys of the issuer cannot be fetched",
  fr: "les clés de l’émetteur sont hors d’atteinte",
};
