import type { Language } from "@opendepistage/core/engine";

/** What diagnostics call a message of a file, counted from 1. */
export function messageName(file: string, index: number, language: Language): string {
  return language === "fr" ? `${file}, message n° ${index}` : `${file}, message ${index}`;
}
