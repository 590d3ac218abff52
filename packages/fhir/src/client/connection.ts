import { failed, type Result, succeeded } from "./problem.js";
import type { Credentials, SendContext } from "./send.js";
import { parseServiceAddress, type ServiceAddress } from "./service-address.js";
import { type BackendServices, backendServicesCredentials } from "./smart/backend-services.js";
import { defaultLimits, type Limits, type Surroundings } from "./surroundings.js";

/** How a service is reached, a FHIR server or an image archive. */
export interface ConnectionOptions {
  /** Base address of the service. */
  readonly url: string;
  readonly surroundings: Surroundings;
  readonly limits?: Partial<Limits>;
  /** A token that was had elsewhere, or how to have one; without either, requests carry none. */
  readonly authentication?: { readonly bearerToken: string } | BackendServices;
}

/** A service to which requests are pinned. */
export interface Connection {
  readonly address: ServiceAddress;
  readonly context: SendContext;
}

/** Checks how a service is to be reached; nothing is sent yet. */
export async function openConnection(options: ConnectionOptions): Promise<Result<Connection>> {
  const { url, surroundings, limits: given, authentication } = options;
  const address = parseServiceAddress(url);
  if (address === undefined) return failed("address-invalid");
  const context: SendContext = { surroundings, limits: { ...defaultLimits, ...given } };
  if (authentication === undefined) return succeeded({ address, context });
  // Who reads the line reads the token.
  if (!address.isConfidential) return failed("address-invalid", { message: PLAIN });
  const credentials =
    "bearerToken" in authentication
      ? succeeded(staticCredentials(authentication.bearerToken))
      : await backendServicesCredentials(authentication, address, context);
  if (!credentials.ok) return credentials;
  return succeeded({ address, context: { ...context, credentials: credentials.value } });
}

const PLAIN = {
  en: "a token is sent over https only, or to this machine",
  fr: "un jeton n’est envoyé qu’en https, ou à cette machine",
};

function staticCredentials(bearerToken: string): Credentials {
  return { token: () => Promise.resolve(succeeded(bearerToken)), forget: () => false };
}
