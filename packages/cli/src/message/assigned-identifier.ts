import { type Component, insAuthorities } from "@opendepistage/hl7";
import type { Reference } from "../bundle/write-answer.js";

export type Identifier = NonNullable<Reference["identifier"]>;

/** Who assigned an identifier, as HL7v2 names it (HD). */
export interface Authority {
  readonly namespace: string;
  readonly universalId: string;
  readonly universalIdType: string;
}

/** The assigning authority in the subcomponents of one component (CX). */
export function authorityIn(component: Component): Authority {
  const [namespace = "", universalId = "", universalIdType = ""] = component.subcomponents.map(
    ({ text }) => text,
  );
  return { namespace, universalId, universalIdType };
}

/** Whether an authority is that of the French national health identity, which has no other type than ISO. */
export function isInsAuthority({ universalId }: Authority): boolean {
  return insAuthorities.includes(universalId);
}

function systemOf(authority: Authority): string | undefined {
  const { universalId, universalIdType } = authority;
  return universalIdType === "ISO" || isInsAuthority(authority) ? oidAddress(universalId) : undefined;
}

/** The URI of an ISO object identifier; undefined where the text is none. */
export function oidAddress(text: string): string | undefined {
  return /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(text) ? `urn:oid:${text}` : undefined;
}

/** The text as FHIR can hold it in an identifier, without blanks around; undefined where nothing can be held. */
export function usableText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" || /\p{Cc}/u.test(trimmed) ? undefined : trimmed;
}

/** An identifier with the authority that assigned it: by its OID, else by its name; undefined without a value. */
export function assignedIdentifier(text: string, authority: Authority): Identifier | undefined {
  const value = usableText(text);
  if (value === undefined) return undefined;
  const system = systemOf(authority);
  if (system !== undefined) return { system, value };
  const display = usableText(authority.namespace);
  return { value, ...(display === undefined ? {} : { assigner: { display } }) };
}
