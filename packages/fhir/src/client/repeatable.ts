import type { Bundle, BundleEntry } from "fhir/r4.js";

/** A request of which it is asked whether it may be sent twice. */
export interface RepeatableQuestion {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Whether sending a request twice has the effect of sending it once: reads, searches, updates, deletions,
 * conditional creates, and a transaction or batch of nothing else.
 */
export function isRepeatable({ method, path, headers, body }: RepeatableQuestion): boolean {
  if (["GET", "HEAD", "PUT", "DELETE"].includes(method)) return true;
  if (method !== "POST") return false;
  if (path.endsWith("/_search") || "if-none-exist" in headers) return true;
  return isBundleToProcess(body) && (body.entry ?? []).every(isRepeatableEntry);
}

function isBundleToProcess(body: unknown): body is Bundle {
  if (typeof body !== "object" || body === null) return false;
  const { resourceType, type } = body as Partial<Bundle>;
  return resourceType === "Bundle" && (type === "transaction" || type === "batch");
}

function isRepeatableEntry({ request }: BundleEntry): boolean {
  if (request === undefined) return false;
  const { method, ifNoneExist } = request;
  if (method === "POST") return ifNoneExist !== undefined && ifNoneExist !== "";
  return method !== "PATCH";
}
