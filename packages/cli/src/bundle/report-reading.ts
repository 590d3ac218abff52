import type { Language } from "@opendepistage/core/engine";
import type { BundleReading } from "@opendepistage/fhir";
import { label } from "../render/punctuation.js";
import { unmappedWords } from "./unmapped-words.js";

/** A diagnostic, as an OperationOutcome has it: how grave, where, what. */
export interface Diagnostic {
  readonly severity: "error" | "warning" | "information";
  readonly place: string;
  readonly text: string;
}

/** What reading found wrong, and what it did not use: nothing is dropped in silence. */
export function diagnosticsOf(reading: BundleReading, language: Language): readonly Diagnostic[] {
  const said = language === "fr" ? sayFrench : sayEnglish;
  const programmes = [...new Set(reading.events.map(({ programme }) => programme))];
  return [
    ...reading.problems.map((problem) => ({
      severity: problem.severity,
      place: problem.place,
      text: said(problem.found[language], problem.expected[language]),
    })),
    ...reading.unmapped.map(({ path, reason, code }) => ({
      severity: "information" as const,
      place: path,
      text: `${unmappedWords[reason][language]}${code === undefined ? "" : ` (${code})`}`,
    })),
    ...programmes.map((programme) => eventsFound(reading, programme, language)),
  ];
}

function sayEnglish(found: string, expected: string): string {
  return `found ${found}, expected ${expected}`;
}

function sayFrench(found: string, expected: string): string {
  return `trouvé ${found}, attendu ${expected}`;
}

function eventsFound({ events }: BundleReading, programme: string, language: Language): Diagnostic {
  const count = events.filter((event) => event.programme === programme).length;
  const text = {
    en: `${count} events of an episode, which opendepistage episode replays`,
    fr: `${count} événements d’un épisode, que opendepistage episode rejoue`,
  };
  return { severity: "information", place: programme, text: text[language] };
}

const SEVERITIES = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  information: { en: "information", fr: "information" },
} as const;

/** Diagnostics, one a line. */
export function sayDiagnostics(
  source: string,
  diagnostics: readonly Diagnostic[],
  language: Language,
): string {
  return diagnostics
    .map(({ severity, place, text }) => {
      const where = place === "" ? source : `${source}, ${place}`;
      return `opendepistage: ${label(SEVERITIES[severity][language], label(where, text, language), language)}\n`;
    })
    .join("");
}
