import type { Zone } from "@opendepistage/core/calendar";
import type { DecisionResult } from "@opendepistage/core/engine";
import { decideMessage, type MessageOptions } from "../../read/decide-message.js";
import type { Sheet } from "../model/sheet.js";
import { askedOf, sentOn } from "./asked-of.js";

/** How the decisions of a sheet are made. */
export interface SheetOptions extends MessageOptions {
  /** Where times with an offset become days. */
  readonly zone?: Zone;
}

/**
 * Decides what a sheet asks for, as a message that carries the same facts is decided. A content that the order does not
 * allow is answered `invalid`, with the provision that it breaks.
 */
export function decideSheet(
  sheet: Sheet,
  { zone, ...options }: SheetOptions = {},
): readonly DecisionResult[] {
  const { examination } = askedOf(sheet, zone);
  return decideMessage({ examinations: [examination], sentOn: sentOn(sheet) }, options);
}
