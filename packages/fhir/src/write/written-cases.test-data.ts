import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFacts, parseOn, parseParameters } from "@opendepistage/core/border";
import type { Instant } from "@opendepistage/core/calendar";
import { parseInstant } from "@opendepistage/core/calendar";
import { decisions } from "@opendepistage/core/decisions";
import { type Decision, type DecisionResult, decide } from "@opendepistage/core/engine";
import type { WritingContext } from "./writing-context.js";

/** A worked case as its line tells it. */
interface CaseLine {
  readonly id: string;
  readonly decision: string;
  readonly on: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly presume?: boolean;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A worked case with the answer to it. */
export interface DecidedCase {
  readonly given: CaseLine;
  readonly decision: Decision;
  readonly result: DecisionResult;
}

const folder = join(import.meta.dirname, "../../../../cases");
const byId = new Map(decisions.map((decision) => [decision.id, decision]));

/** Every worked case of the workspace, decided. */
export function decidedCases(): readonly DecidedCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ndjson"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => decided((JSON.parse(line) as { readonly case: CaseLine }).case));
}

function decided(given: CaseLine): DecidedCase {
  const decision = byId.get(given.decision)!;
  const facts = parseFacts(decision, given.facts);
  const parameters = parseParameters(decision, given.parameters ?? {});
  const on = parseOn(given.on);
  if (!facts.ok || !parameters.ok || !on.ok) throw new Error(`case ${given.id} is not fit to be decided`);
  const options = { on: on.on, parameters: parameters.parameters, presume: given.presume ?? false };
  return { given, decision, result: decide(decision, facts.facts, options) };
}

/** A sender, a case and a person of nobody. */
export const context: WritingContext = {
  sender: {
    identifier: { system: "urn:oid:1.2.250.1.213.1.4.10.99", value: "crcdc-test" },
    display: "CRCDC",
  },
  key: "order-1",
  recorded: parseInstant("2024-06-01T08:30:00+02:00") as Instant,
  subject: { reference: "Patient/person-1" },
  focus: { reference: "ServiceRequest/order-1" },
  software: { name: "opendepistage", version: "1.0.0" },
};
