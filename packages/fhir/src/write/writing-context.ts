import type { Instant } from "@opendepistage/core/calendar";
import type { Language } from "@opendepistage/core/engine";
import type { Identifier, Reference } from "fhir/r4.js";

/** Who sends a Bundle. */
export interface Sender {
  /** What the sender is known by; it is written into the Bundle and is part of every id. */
  readonly identifier: Identifier & { readonly system: string; readonly value: string };
  readonly display?: string;
  /** Default: an organisation. */
  readonly type?: "Organization" | "Device";
}

/** The programme that decided, for the record of how an answer came about. */
export interface Software {
  readonly name: string;
  readonly version: string;
}

/** What a Bundle says beyond the decision itself. */
export interface WritingContext {
  readonly sender: Sender;
  /** The sender’s own key of the case, such as an accession number or a control id: together with the sender it gives the ids. */
  readonly key: string;
  /** The moment of writing; it is not part of any id. */
  readonly recorded: Instant;
  /** Whom the decision is about: literal, or logical with `type`. Left out, what R4 asks a subject for is not written. */
  readonly subject?: Reference;
  /** What the decision is about: the order, the study or the report. */
  readonly focus?: Reference;
  /** Who bears each role of the law, by role; a role that is not named here is written as a role holder of its own. */
  readonly performers?: Readonly<Record<string, Reference>>;
  /** The client’s identifier of its request, where one asked. */
  readonly request?: Identifier;
  readonly software?: Software;
  /** Language of the texts for people; default English. The other stands beside it as a translation where R4 lets it. */
  readonly language?: Language;
}

/** The sender as a logical reference. */
export function senderReference({ sender }: Pick<WritingContext, "sender">): Reference {
  return {
    type: sender.type ?? "Organization",
    identifier: sender.identifier,
    ...(sender.display === undefined ? {} : { display: sender.display }),
  };
}
