import type { DecisionResult } from "@opendepistage/core/engine";
import { type Message, parseMessage } from "../../syntax/index.js";
import { letterhead, patient } from "../letterhead.test-data.js";
import { type ResultReading, readResultMessage } from "./read-result.js";
import { writeResult } from "./write-result.js";

/** A result with a value of each kind. */
export const example: DecisionResult = {
  decision: "fr.breast.conduct",
  ruleset: "FR-ARR-2024",
  on: "2024-02-29",
  outcome: "surveillance",
  values: { controls: ["2024-08-29", "2025-02-28"], nextScreening: "2026-02-28" },
  strength: "required",
  actions: [
    {
      code: "control-examination",
      by: "radiologist",
      to: "person",
      channel: "post",
      notBefore: "2024-08-29",
      due: "2024-08-30T12:00:00+02:00",
      strength: "required",
      provision: "FRB-CON-02",
    },
  ],
  because: [
    {
      provision: "FRB-CON-02",
      citation: "FR-ARR-2024, annexe III, I.B & C",
      facts: { finalClass: "3", workUpDone: true, "lastMammogram.date": null },
    },
  ],
  missing: [],
  presumed: [],
  interpretations: ["CON-1"],
  notes: ["note|with^delimiters"],
};

/** The message that carries the results, of one person. */
export function written(results: readonly DecisionResult[]): Message {
  const built = writeResult([{ patient, reports: results.map((result) => ({ result })) }], letterhead);
  if (!built.ok) throw new TypeError(JSON.stringify(built.problems));
  return built.message;
}

/** What comes back from the bytes that are sent, which have no problem. */
export function receive(message: Message): ResultReading {
  const bytes = message.toBytes();
  if (!bytes.ok) throw new TypeError("No bytes");
  const parsed = parseMessage(bytes.bytes);
  if (!parsed.ok || parsed.problems.length > 0) throw new TypeError(JSON.stringify(parsed.problems));
  return readResultMessage(parsed.message);
}
