import {
  type AcknowledgmentCode,
  acknowledge,
  type Mapping,
  type Problem,
  parseMessage,
  type Segment,
  type Timestamp,
} from "@opendepistage/hl7";
import { timestampAt } from "../message/acknowledgment.js";

/** What stands in for the MSH of a message that has none which can be read: its answer can name no message. */
const noHeader = "MSH|^~\\&|||||||||P|2.5.1\r";

/** Writes acknowledgments, each with an MSH-10 of its own. */
export class Acknowledger {
  readonly #now: () => number;
  readonly #zone: Pick<Mapping, "timeZone">;
  readonly #startedAt: number;
  #count = 0;
  #second = Number.NaN;
  #timestamp: Timestamp | undefined;

  constructor(now: () => number, zone: Pick<Mapping, "timeZone">) {
    this.#now = now;
    this.#zone = zone;
    this.#startedAt = now();
  }

  /** The bytes of an acknowledgment; by default its code follows from the problems. */
  bytes(
    header: Segment | undefined,
    problems: readonly Problem<string>[],
    code?: AcknowledgmentCode,
  ): Uint8Array {
    const answered = header ?? parseMessage(noHeader).header;
    if (answered === undefined) throw new TypeError("an MSH of our own cannot be read");
    this.#count += 1;
    const controlId = `${this.#startedAt.toString(36)}-${this.#count.toString(36)}`.toUpperCase();
    const at = this.#currentTimestamp();
    const built = acknowledge(answered, { controlId, at, problems, ...(code && { code }) });
    const encoded = built.ok ? built.message.toBytes() : built;
    // A header with characters that UTF-8 has no bytes for: a lone surrogate, which no decoder gives.
    if (!encoded.ok) throw new TypeError("the acknowledgment cannot be written");
    return encoded.bytes;
  }

  /** The legal time of the mapping’s zone to the second, worked out once a second. */
  #currentTimestamp(): Timestamp {
    const second = Math.floor(this.#now() / 1000);
    if (this.#timestamp === undefined || second !== this.#second) {
      this.#second = second;
      this.#timestamp = timestampAt(second * 1000, this.#zone);
    }
    return this.#timestamp;
  }
}
