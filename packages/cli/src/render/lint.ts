import type { Bilingual, Language } from "@opendepistage/core/engine";
import { isClean, type Loss, type MappingLint } from "@opendepistage/hl7";
import { problemLine, type SaidProblem, sayProblem } from "../message/said-problem.js";
import { section, wrap } from "./lay-out.js";
import { REASON_WORDS } from "./message-words.js";
import { label, series } from "./punctuation.js";

/** What a mapping makes of samples, as a program takes it. */
export type WrittenLint = Omit<MappingLint, "problems"> & {
  readonly problems: readonly (SaidProblem & { readonly sample: string })[];
};

/** The account of a mapping as plain data. */
export function writeLint(lint: MappingLint, language: Language): WrittenLint {
  const problems = lint.problems.map(({ sample, problem }) => ({ sample, ...sayProblem(problem, language) }));
  return { ...lint, problems };
}

const WORDS = {
  lost: {
    en: "Lost, for want of a service, a row or a value in the mapping",
    fr: "Perdu, faute d’un service, d’une ligne ou d’une valeur dans la correspondance",
  },
  problems: { en: "Problems", fr: "Problèmes" },
  withoutRow: { en: "Facts that no row can give", fr: "Faits qu’aucune ligne ne peut donner" },
  unused: { en: "Not called for by any message", fr: "Qu’aucun message n’appelle" },
  unread: { en: "Read by no mapping", fr: "Lu par aucune correspondance" },
  clean: {
    en: "Nothing that the mapping could read is lost.",
    fr: "Rien de ce que la correspondance pourrait lire n’est perdu.",
  },
  more: { en: "more", fr: "de plus" },
} as const satisfies Record<string, Bilingual>;

/** The account of a mapping for reading: what is lost first. */
export function renderLint(lint: MappingLint, language: Language): string {
  const { lost, unread, problems, unused, withoutRow } = lint;
  const said = problems.map(({ sample, problem }) =>
    wrap(`${sample}, ${problemLine(sayProblem(problem, language), language)}`, "    ", "  "),
  );
  return `${[
    countLine(lint, language),
    ...(isClean(lint) ? [WORDS.clean[language]] : []),
    ...section(
      WORDS.lost[language],
      lost.map((loss) => lossLine(loss, language)),
    ),
    ...section(WORDS.problems[language], said),
    ...section(
      WORDS.withoutRow[language],
      withoutRow.map(({ decision, facts }) =>
        wrap(label(decision, facts.join(", "), language), "    ", "  "),
      ),
    ),
    ...section(
      WORDS.unused[language],
      unused.map(({ path, code, system, title }) =>
        wrap(`${path} ${code}${system === null ? "" : ` (${system})`}, ${title}`, "    ", "  "),
      ),
    ),
    ...section(
      WORDS.unread[language],
      unread.map((loss) => lossLine(loss, language)),
    ),
  ].join("\n")}\n`;
}

function countLine({ samples }: MappingLint, language: Language): string {
  if (language === "fr") return samples > 1 ? `${samples} messages lus` : `${samples} message lu`;
  return samples === 1 ? "1 message read" : `${samples} messages read`;
}

/** Most places of one loss that are shown: the others are in the JSON. */
const shownPlaces = 5;

function lossLine({ reason, what, count, places }: Loss, language: Language): string {
  const shown = places.slice(0, shownPlaces).map(({ sample, place }) => `${sample}, ${place}`);
  const rest = count - shown.length;
  const all = rest > 0 ? [...shown, `… ${rest} ${WORDS.more[language]}`] : shown;
  const name = `${count} × ${what}, ${REASON_WORDS[reason][language]}`;
  return wrap(label(name, series(all, language), language), "    ", "  ");
}
