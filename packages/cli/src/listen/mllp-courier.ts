import { isSurelyUnsent, MllpClient, type MllpClientOptions, type Sent } from "@opendepistage/hl7/mllp";
import type { Courier, DeliveryOutcome } from "./courier.js";

/** Takes each message as it came to an HL7v2 receiver. */
export function mllpCourier(destination: string, options: MllpClientOptions): Courier {
  const client = new MllpClient({
    ...options,
    // Whoever forwards waits between attempts by itself.
    bounds: { waitMs: 0, inFlight: 1, firstPauseMs: 100, longestPauseMs: 1000, ...options.bounds },
  });
  return {
    destination,
    deliver: async ({ content }) => outcomeOf(await client.send(content)),
    close: () => client.close(),
  };
}

/** What an answer of HL7 table 0008 calls for; the codes of enhanced mode mean the same here. */
const outcomes: Readonly<Record<string, DeliveryOutcome>> = {
  AA: { kind: "delivered" },
  CA: { kind: "delivered" },
  AE: { kind: "refused", problem: "AE" },
  CE: { kind: "refused", problem: "CE" },
  AR: { kind: "again", problem: "AR", isCounted: true },
  CR: { kind: "again", problem: "CR", isCounted: true },
};

function outcomeOf(sent: Sent): DeliveryOutcome {
  if (sent.ok) return outcomes[sent.code] ?? { kind: "again", problem: "unknown-code", isCounted: true };
  const { problem } = sent;
  if (problem === "unsendable" || problem === "control-id-missing") return { kind: "refused", problem };
  return { kind: "again", problem, isCounted: !isSurelyUnsent(problem) };
}
