import type { Language } from "@opendepistage/core/engine";

/** A name and what is said of it; French sets a space that does not break before the colon. */
export function label(name: string, text: string, language: Language): string {
  return `${name}${language === "fr" ? "\u00a0" : ""}: ${text}`;
}

/** Remarks one after the other; French sets a space that does not break before the semicolon. */
export function series(parts: readonly string[], language: Language): string {
  return parts.join(language === "fr" ? "\u00a0; " : "; ");
}
