import { inZone } from "@opendepistage/core/calendar";
import type { DecisionResult, Language } from "@opendepistage/core/engine";
import { type WritingContext, writeDecisions } from "@opendepistage/fhir";
// biome-ignore lint/correctness/useImportExtensions: a JSON module keeps its extension.
import packageJson from "../../package.json" with { type: "json" };

type Reference = NonNullable<WritingContext["subject"]>;

/** What a Bundle of answers says of how it came about. */
export interface AnswerOrigin {
  /** The command’s own key of the case: with the sender, it gives the ids. */
  readonly key: string;
  readonly sender: WritingContext["sender"]["identifier"];
  readonly subject: Reference | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly language: Language;
}

/** Who sends where `--sender` does not say it. */
export const defaultSender = { system: "https://opendepistage.org/fhir/sender", value: "opendepistage" };

/** Decisions as a transaction Bundle (R4). */
export function answerBundle(
  results: readonly DecisionResult[],
  { key, sender, subject, now, language }: AnswerOrigin,
): ReturnType<typeof writeDecisions> {
  const zone = results.some(({ decision }) => decision.startsWith("be."))
    ? "Europe/Brussels"
    : "Europe/Paris";
  const bundle = writeDecisions(results, {
    sender: { identifier: sender, type: "Device" },
    key,
    recorded: inZone({ epochMs: now, offsetMinutes: 0 }, zone),
    ...(subject === undefined ? {} : { subject }),
    software: { name: "opendepistage", version: packageJson.version },
    language,
  });
  // FHIR knows no empty list.
  const { entry = [], ...bare } = bundle;
  return entry.length > 0 ? bundle : bare;
}
