import type { JWK } from "jose";
import { failed, type Result, succeeded } from "../problem.js";

/** Signs claims as a JWT (RFC 7519) with a key that stays its own. */
export type Signer = (claims: Readonly<Record<string, string | number>>) => Promise<string>;

/** The signer of a private JWK with its `kid`: RSA signs by RS384, P-384 by ES384, which every SMART server knows. */
export async function readSigningKey(jwk: Readonly<Record<string, unknown>>): Promise<Result<Signer>> {
  const algorithm = algorithmOf(jwk);
  const { kid } = jwk;
  if (algorithm === undefined || typeof kid !== "string" || typeof jwk["d"] !== "string") {
    return failed("key-invalid");
  }
  const { importJWK, SignJWT } = await import("jose");
  try {
    const key = await importJWK({ ...jwk } as JWK, algorithm);
    const header = { alg: algorithm, kid, typ: "JWT" };
    return succeeded((claims) => new SignJWT({ ...claims }).setProtectedHeader(header).sign(key));
  } catch {
    return failed("key-invalid");
  }
}

function algorithmOf({ kty, crv, alg }: Readonly<Record<string, unknown>>): "RS384" | "ES384" | undefined {
  const fitting = kty === "RSA" ? "RS384" : kty === "EC" && crv === "P-384" ? "ES384" : undefined;
  return alg === undefined || alg === fitting ? fitting : undefined;
}
