import type { Written } from "@opendepistage/core/engine";
import type { FieldInput } from "../syntax/index.js";
import { timestampOf } from "./result/member-value.js";

/** From when to when an act is to be done, and how urgently. */
export interface Timing {
  /** `YYYY-MM-DD`, or an instant in ISO 8601; null where there is none. */
  readonly notBefore?: Written;
  readonly due?: Written;
  /** HL7 table 0485. */
  readonly priority?: string | undefined;
}

/** A timing as OBR-27 and ORC-7 carry it in ORM (data type TQ): components 4 start, 5 end, 6 priority. */
export function timingField({ notBefore = null, due = null, priority = "" }: Timing): FieldInput {
  const parts = [moment(notBefore), moment(due), priority];
  return parts.every((part) => part === "") ? "" : { components: ["", "", "", ...parts] };
}

/** A date or an instant as HL7 writes it; the empty text where there is none. */
export function moment(value: Written): string {
  return typeof value === "string" ? (timestampOf(value) ?? "") : "";
}
