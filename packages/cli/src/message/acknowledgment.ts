import { inZone } from "@opendepistage/core/calendar";
import {
  acknowledge,
  acknowledgmentCode,
  type Mapping,
  type Message,
  type Timestamp,
} from "@opendepistage/hl7";
import type { ReadAnswer } from "./answer.js";

/** When messages are written, and where the sender’s time is local. */
export interface AcknowledgmentClock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly mapping: Mapping;
}

/** The acknowledgment of a message; undefined where its MSH cannot be answered. */
export function acknowledgmentOf(
  { header, problems }: ReadAnswer,
  number: number,
  { now, mapping }: AcknowledgmentClock,
): { readonly code: string; readonly message: Message } | undefined {
  if (header === undefined) return undefined;
  const controlId = controlIdAt(now, number);
  const built = acknowledge(header, { controlId, at: timestampAt(now, mapping), problems });
  return built.ok ? { code: acknowledgmentCode(problems), message: built.message } : undefined;
}

/** MSH-10 of the message of that number that is written at a moment. */
export function controlIdAt(now: number, number: number): string {
  return `${now.toString(36)}-${number}`.toUpperCase();
}

/** A moment to the second, in the legal time of the mapping’s zone. */
export function timestampAt(now: number, { timeZone }: Pick<Mapping, "timeZone">): Timestamp {
  const { offsetMinutes } = inZone({ epochMs: now, offsetMinutes: 0 }, timeZone);
  const local = new Date(now + offsetMinutes * 60_000);
  return {
    precision: "second",
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    offsetMinutes,
  };
}
