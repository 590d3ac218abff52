import { inZone } from "@opendepistage/core/calendar";
import type { DecisionResult, Language } from "@opendepistage/core/engine";
import { type WritingContext, writeDecisions } from "@opendepistage/fhir";
// biome-ignore lint/correctness/useImportExtensions: a JSON module keeps its extension.
import packageJson from "../../package.json" with { type: "json" };
import { caseKey } from "./case-key.js";

/** Whom or what answers are about. */
export type Reference = NonNullable<WritingContext["subject"]>;

/** What a Bundle of answers says of how it came about. */
export interface AnswerOrigin {
  /** The command’s own key of the case: with the sender, it gives the ids. */
  readonly key: string;
  readonly sender: WritingContext["sender"]["identifier"];
  readonly subject: Reference | undefined;
  /** What is decided on: the order, the study or the report. */
  readonly focus?: Reference | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly language: Language;
}

/** Who sends where `--sender` does not say it. */
export const defaultSender = { system: "https://opendepistage.org/fhir/sender", value: "opendepistage" };

/** A transaction of answers. */
export type AnswerBundle = ReturnType<typeof writeDecisions>;

/** Decisions as a transaction Bundle (R4). */
export function answerBundle(
  results: readonly DecisionResult[],
  { key, sender, subject, focus, now, language }: AnswerOrigin,
): AnswerBundle {
  const zone = results.some(({ decision }) => decision.startsWith("be."))
    ? "Europe/Brussels"
    : "Europe/Paris";
  return writeDecisions(results, {
    sender: { identifier: sender, type: "Device" },
    key,
    recorded: inZone({ epochMs: now, offsetMinutes: 0 }, zone),
    ...(subject === undefined ? {} : { subject }),
    ...(focus === undefined ? {} : { focus }),
    software: { name: "opendepistage", version: packageJson.version },
    language,
  });
}

/** Transactions as one, in which each resource stands once, such as the bearers of roles that they share. */
export function joinedBundle(first: AnswerBundle, ...others: readonly AnswerBundle[]): AnswerBundle {
  if (others.length === 0) return first;
  const bundles = [first, ...others];
  const entries = bundles.flatMap(({ entry = [] }) => entry);
  return {
    ...first,
    id: caseKey(bundles.map(({ id }) => id)),
    entry: [...new Map(entries.map((each) => [each.fullUrl, each])).values()],
  };
}
