/** The address of a service, to which all requests are pinned. */
export interface ServiceAddress {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The path of the service, without a slash at its end; empty at the root. */
  readonly path: string;
  /** Whether what is sent there may be secret: over TLS, or to this machine. */
  readonly isConfidential: boolean;
}

/** Reads the address of a service; undefined where it is no plain http or https URL. */
export function parseServiceAddress(text: string): ServiceAddress | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (!isPlain || !["http:", "https:"].includes(url.protocol) || isDisguised(url.pathname)) return undefined;
  return {
    origin: url.origin,
    path: url.pathname.replace(/\/+$/, ""),
    isConfidential: url.protocol === "https:" || isLoopback(url.hostname),
  };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** An encoded slash could lead out of the path once a server has decoded it. */
function isDisguised(path: string): boolean {
  return /%2f|%5c/i.test(path);
}

/**
 * The URL of a path of the service, or of a link that the service gave; undefined where it lies outside: at another
 * scheme, host or port, or beside the service’s path.
 */
export function resolveWithin(address: ServiceAddress, place: string): URL | undefined {
  const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(place) || place.startsWith("//");
  const below = place.replace(/^\//, "");
  const text = isAbsolute ? place : `${address.origin}${address.path}${below === "" ? "" : `/${below}`}`;
  if (!URL.canParse(text, address.origin)) return undefined;
  const url = new URL(text, address.origin);
  const isPinned = url.origin === address.origin && url.username === "" && url.password === "";
  const { pathname } = url;
  const isBelow =
    pathname === address.path || pathname === `${address.path}/` || pathname.startsWith(`${address.path}/`);
  return isPinned && isBelow && !isDisguised(pathname) ? url : undefined;
}
