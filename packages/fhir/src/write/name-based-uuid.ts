import { sha1 } from "../definitions/sha-1.js";

/** The namespace of every name that this package makes: the version 5 UUID of its canonical base, as a URL. */
const NAMESPACE = "b09b766b-bd7a-5b96-aca6-cce24f711fa4";

/**
 * The version 5 UUID (RFC 9562) of a list of texts: the same list gives the same UUID, on every machine and day.
 *
 * The list is written as JSON, so that no two lists are one name.
 */
export function nameBasedUuid(parts: readonly (string | number | null)[]): string {
  const name = new TextEncoder().encode(JSON.stringify(parts));
  return uuidOf(sha1(new Uint8Array([...bytesOf(NAMESPACE), ...name])));
}

function bytesOf(uuid: string): readonly number[] {
  return (uuid.replaceAll("-", "").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function uuidOf(digest: Uint8Array): string {
  const bytes = digest.slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
