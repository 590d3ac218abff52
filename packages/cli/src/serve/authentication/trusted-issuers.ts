import { type Problem, quote } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import type { JSONWebKeySet, JWK } from "jose";
import { isObject } from "../json-body.js";

/** A CDS client that tokens are accepted from, with where its public keys are. */
export interface TrustedIssuer {
  readonly iss: string;
  /** The keys themselves; undefined where they are fetched from `jku`. */
  readonly jwks: JSONWebKeySet | undefined;
  /** The address of the keys, the only one that a token of this issuer may name. */
  readonly jku: URL | undefined;
}

/** The issuers of a file, or all that is wrong with it. */
export type ParsedIssuers =
  | { readonly ok: true; readonly issuers: readonly TrustedIssuer[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Report = (path: string, found: Bilingual, expected: Bilingual) => undefined;

/** Reads `{"issuers": [{"iss", "jku" and/or "jwks"}]}`; keys are public ones, each with its `kid`. */
export function parseTrustedIssuers(input: unknown): ParsedIssuers {
  const problems: Problem[] = [];
  const report: Report = (path, found, expected) => void problems.push({ path, found, expected });
  const issuers = issuersIn(input, report);
  return problems.length === 0 && issuers ? { ok: true, issuers } : { ok: false, problems };
}

function issuersIn(input: unknown, report: Report): readonly TrustedIssuer[] | undefined {
  const list = isObject(input) ? input["issuers"] : undefined;
  if (!isObject(input) || !Array.isArray(list) || list.length === 0)
    return report("", ANOTHER, { en: '{"issuers": […]}, at least one', fr: '{"issuers": […]}, au moins un' });
  refuseStrangers(input, { path: "", known: ["issuers"] }, report);
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const issuer = issuerIn(item, `issuers[${index}]`, report);
    if (issuer && seen.has(issuer.iss))
      report(
        `issuers[${index}].iss`,
        { en: "an issuer a second time", fr: "un émetteur une seconde fois" },
        ONCE,
      );
    if (issuer) seen.add(issuer.iss);
    return issuer ? [issuer] : [];
  });
}

function issuerIn(item: unknown, path: string, report: Report): TrustedIssuer | undefined {
  if (!isObject(item)) return report(path, ANOTHER, AN_ISSUER);
  refuseStrangers(item, { path, known: ["iss", "jku", "jwks"] }, report);
  const { iss, jku, jwks } = item;
  if (typeof iss !== "string" || iss === "") return report(`${path}.iss`, ANOTHER, AN_ISS);
  if (jku === undefined && jwks === undefined) return report(path, NO_KEYS, AN_ISSUER);
  const address = jku === undefined ? undefined : addressIn(jku, `${path}.jku`, report);
  const keys = jwks === undefined ? undefined : keysIn(jwks, `${path}.jwks`, report);
  return { iss, jku: address, jwks: keys };
}

function addressIn(jku: unknown, path: string, report: Report): URL | undefined {
  const address = typeof jku === "string" && URL.canParse(jku) ? new URL(jku) : undefined;
  const isSafe =
    address?.protocol === "https:" || (address?.protocol === "http:" && isLoopback(address.hostname));
  return isSafe ? address : report(path, ANOTHER, A_JKU);
}

/** Whether a host is this machine and nothing beyond it. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function keysIn(jwks: unknown, path: string, report: Report): JSONWebKeySet | undefined {
  const keys = isObject(jwks) ? jwks["keys"] : undefined;
  if (!Array.isArray(keys) || keys.length === 0) return report(path, ANOTHER, A_KEY_SET);
  return {
    keys: keys.flatMap((key: unknown, index): JWK[] => {
      const place = `${path}.keys[${index}]`;
      if (!isObject(key) || typeof key["kid"] !== "string" || !["EC", "RSA"].includes(String(key["kty"])))
        report(place, ANOTHER, A_KEY);
      else if (Object.keys(key).some((name) => PRIVATE_MEMBERS.has(name)))
        report(place, A_PRIVATE_KEY, A_KEY);
      else return [key as JWK];
      return [];
    }),
  };
}

/** Members of a JWK that hold a secret (RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1). */
const PRIVATE_MEMBERS: ReadonlySet<string> = new Set(["d", "p", "q", "dp", "dq", "qi", "oth", "k"]);

function refuseStrangers(
  item: Readonly<Record<string, unknown>>,
  { path, known }: { readonly path: string; readonly known: readonly string[] },
  report: Report,
): void {
  for (const name of Object.keys(item).filter((member) => !known.includes(member)))
    report(
      path,
      { en: `unknown member ${quote(name)}`, fr: `membre inconnu ${quote(name)}` },
      { en: known.join(", "), fr: known.join(", ") },
    );
}

const ANOTHER: Bilingual = { en: "something else", fr: "autre chose" };
const NO_KEYS: Bilingual = { en: "neither jku nor jwks", fr: "ni jku ni jwks" };
const A_PRIVATE_KEY: Bilingual = { en: "a private key", fr: "une clé privée" };
const ONCE: Bilingual = { en: "each issuer once", fr: "chaque émetteur une fois" };
const AN_ISS: Bilingual = { en: "the iss claim of its tokens", fr: "la revendication iss de ses jetons" };
const AN_ISSUER: Bilingual = {
  en: "an object with iss, and jku or jwks or both",
  fr: "un objet avec iss, et jku ou jwks ou les deux",
};
const A_JKU: Bilingual = { en: "an https address", fr: "une adresse https" };
const A_KEY_SET: Bilingual = { en: '{"keys": […]}, at least one', fr: '{"keys": […]}, au moins une' };
const A_KEY: Bilingual = {
  en: "a public key, EC or RSA, with its kid",
  fr: "une clé publique, EC ou RSA, avec son kid",
};
