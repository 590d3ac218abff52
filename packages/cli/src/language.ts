import type { Bilingual, Language } from "@opendepistage/core/engine";

const LANGUAGES: readonly Language[] = ["en", "fr"];

/** The language that `--lang` asks for, wherever it stands; English where it asks for none that is known. */
export function languageIn(args: readonly string[]): Language {
  const place = args.indexOf("--lang");
  const asked =
    place < 0 ? args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length) : args[place + 1];
  return LANGUAGES.find((language) => language === asked) ?? "en";
}

export const languageOption = {
  value: "en|fr",
  choices: LANGUAGES,
  text: {
    en: "language of texts and messages; English by default",
    fr: "langue des textes et des messages ; anglais par défaut",
  },
} as const satisfies { value: string; choices: readonly Language[]; text: Bilingual };
