import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** A CDS client with a key of its own. */
export interface TestClient {
  readonly iss: string;
  readonly jwks: { readonly keys: readonly object[] };
  /** A token for an endpoint, made as CDS Hooks asks, with what the test changes. */
  readonly token: (endpoint: string, change?: TokenChange) => Promise<string>;
}

/** What a test makes other than it should be; undefined leaves a claim out. */
export interface TokenChange {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
}

/** Makes a client that signs with a new key. */
export async function testClient(alg = "ES384", iss = "https://ehr.example.org"): Promise<TestClient> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const kid = `key-of-${alg}`;
  const jwk = { ...(await exportJWK(publicKey)), kid, alg, use: "sig" };
  return {
    iss,
    jwks: { keys: [jwk] },
    token: (endpoint, { claims = {}, header = {} } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const all = { iss, aud: endpoint, iat: now, exp: now + 300, jti: randomUUID(), ...claims };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return new SignJWT(given).setProtectedHeader({ alg, kid, typ: "JWT", ...header }).sign(privateKey);
    },
  };
}
