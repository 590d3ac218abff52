import type { CivilDate } from "@opendepistage/core/calendar";
import type { Decision, Language, ParameterValues } from "@opendepistage/core/engine";
import type { WorkedCase } from "../input/worked-cases.js";
import type { Authenticator } from "./authentication/authenticator.js";

/** What a server answers with; the same for all requests. */
export interface ServeSettings {
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The address under which clients reach the server, without a slash at the end. */
  readonly baseUrl: string;
  /** The language of those who ask for none. */
  readonly language: Language;
  /** The day on which the law is judged where a request names none; undefined for today. */
  readonly on: CivilDate | undefined;
  /** Take the documented presumptions in answers to CDS clients. */
  readonly presume: boolean;
  readonly parameters: ParameterValues;
  /** Programmes that CDS services are offered for, such as `fr.breast`. */
  readonly programmes: readonly string[];
  /** Base URLs of the FHIR servers that missing prefetch may be fetched from; none by default. */
  readonly fhirServers: readonly string[];
  /** Origins of browser-based clients. */
  readonly allowedOrigins: readonly string[];
  /** Hosts that a request may be addressed to; undefined where tokens are asked for. */
  readonly hosts: readonly string[] | undefined;
  /** Most bytes of a body. */
  readonly bodyBytes: number;
  /** Whether the server itself speaks TLS. */
  readonly isSecure: boolean;
  /** Undefined on a loopback address without trusted issuers. */
  readonly authenticator: Authenticator | undefined;
}

/** What the server meets of the machine. */
export interface Surroundings {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Tells of an event; an event never holds a URL as it was sent, a header, or a part of a body. */
  readonly tell: (event: ServeEvent) => void;
  readonly workedCases: (decisionId: string) => Promise<readonly WorkedCase[]>;
  readonly fetch: typeof fetch;
}

/** What a server tells of itself, one line each. */
export type ServeEvent =
  | { readonly event: "started"; readonly url: string; readonly authentication: "none" | "jwt" }
  | {
      readonly event: "request";
      readonly method: string;
      /** The pattern of the path, such as `/decisions/:id`. */
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  | {
      readonly event: "feedback";
      readonly service: string;
      readonly outcome: "accepted" | "overridden";
      /** The code of an override reason of ours. */
      readonly reason?: string;
    }
  | { readonly event: "fault"; readonly route: string; readonly fault: string }
  | { readonly event: "stopping" }
  | { readonly event: "stopped" };
