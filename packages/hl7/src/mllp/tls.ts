/** PEM text or bytes of keys and certificates. */
type Pem = string | Uint8Array;

/** How a server is reached over TLS. */
export interface ServerTls {
  readonly key: Pem;
  readonly cert: Pem;
  /** Authorities of clients; where given, a client without a certificate of theirs is refused. */
  readonly ca?: Pem;
}

/** How a client reaches a server over TLS. */
export interface ClientTls {
  /** Authorities of servers, instead of those of Node. */
  readonly ca?: Pem;
  /** Key and certificate of this client, for a server that asks for them. */
  readonly key?: Pem;
  readonly cert?: Pem;
  /** The name in the certificate of the server, where it is not the host. */
  readonly serverName?: string;
}

/** TLS 1.0 and 1.1 are not to be used (RFC 8996). */
export const minimumTls = "TLSv1.2";
