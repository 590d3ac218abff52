import type { Problem } from "@opendepistage/core/border";
import type { Bilingual, Language } from "@opendepistage/core/engine";
import type { ExitCode } from "./exit-code.js";

/** Why a command could not do what was asked, with the place and the fix. */
export interface Failure {
  readonly exitCode: Exclude<ExitCode, 0>;
  readonly message: Bilingual;
  /** Each fault of the data, with its place. */
  readonly problems?: readonly Problem[];
  /** What to do about it. */
  readonly hint?: Bilingual;
}

/** A value, or why there is none. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function succeeded<T>(value: T): Attempt<T> {
  return { ok: true, value };
}

export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

/** A failure as it is written to stderr. */
export function sayFailure({ message, problems = [], hint }: Failure, language: Language): string {
  const lines = [
    `opendepistage: ${message[language]}`,
    ...problems.map((problem) => `  ${sayProblem(problem, language)}`),
    ...(hint ? [`  ${hint[language]}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** A fault of the data in one line: its place, what was found, what was expected. */
export function sayProblem({ path, found, expected }: Problem, language: Language): string {
  const place = path === "" ? "" : language === "fr" ? `${path} : ` : `${path}: `;
  return language === "fr"
    ? `${place}trouvé ${found.fr}, attendu ${expected.fr}`
    : `${place}found ${found.en}, expected ${expected.en}`;
}
