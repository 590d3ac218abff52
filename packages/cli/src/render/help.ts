import type { Bilingual, Language } from "@opendepistage/core/engine";
// biome-ignore lint/correctness/useImportExtensions: a JSON module keeps its extension.
import packageJson from "../../package.json" with { type: "json" };
import type { OptionSpecs } from "../arguments.js";
import type { Command, CommandEntry } from "../command.js";
import { columns, wrap } from "./lay-out.js";
import { label } from "./punctuation.js";

/** What `--version` prints. */
export function versionLine(): string {
  return `opendepistage ${packageJson.version}\n`;
}

const WORDS = {
  title: {
    en: "what the law of organised cancer screening says of a case",
    fr: "ce que le droit du dépistage organisé des cancers dit d’un cas",
  },
  usage: { en: "Usage", fr: "Usage" },
  commands: { en: "Commands", fr: "Commandes" },
  options: { en: "Options", fr: "Options" },
  examples: { en: "Examples", fr: "Exemples" },
  exit: { en: "Exit codes", fr: "Codes de sortie" },
  first: { en: "First steps", fr: "Premiers pas" },
} as const satisfies Record<string, Bilingual>;

const FIRST_STEPS: readonly { readonly text: Bilingual; readonly line: string }[] = [
  {
    text: { en: "Which facts does a decision need?", fr: "Quels faits faut-il à une décision ?" },
    line: "decide fr.breast.eligibility --facts '{}'",
  },
  {
    text: { en: "What does the law say of this person?", fr: "Que dit la loi de cette personne ?" },
    line: `decide fr.breast.eligibility --facts '{"birthDate": "1968-02-11"}' --presume`,
  },
  {
    text: { en: "On which text does it rest?", fr: "Sur quel texte cela repose-t-il ?" },
    line: "explain fr.breast.eligibility",
  },
];

const EXIT_CODES: readonly (readonly [code: string, text: Bilingual])[] = [
  [
    "0",
    { en: "done, whatever the outcome of the decision", fr: "fait, quelle que soit l’issue de la décision" },
  ],
  ["64", { en: "the command is not well written", fr: "la commande est mal écrite" }],
  [
    "65",
    { en: "the data are not right: stderr tells where", fr: "les données sont fautives : stderr dit où" },
  ],
  ["66", { en: "a file is missing or cannot be read", fr: "un fichier manque ou ne peut être lu" }],
  ["70", { en: "a fault of this program", fr: "un défaut de ce programme" }],
];

/** The help of the whole program. */
export function overallHelp(commands: readonly CommandEntry[], language: Language): string {
  const say = (text: Bilingual) => text[language];
  const placeholder = { en: "COMMAND [options]", fr: "COMMANDE [options]" };
  return `${[
    wrap(`opendepistage – ${say(WORDS.title)}`, ""),
    "",
    label(say(WORDS.usage), `opendepistage ${say(placeholder)}`, language),
    "",
    say(WORDS.commands),
    columns(commands.map(({ name, summary }) => [name, say(summary)])),
    "",
    say(WORDS.first),
    ...FIRST_STEPS.map((step) => example(step, language)),
    "",
    say(WORDS.options),
    columns([
      ["--help", say({ en: "this help, or that of a command", fr: "cette aide, ou celle d’une commande" })],
      [
        "--lang en|fr",
        say({ en: "language of texts and messages", fr: "langue des textes et des messages" }),
      ],
      ["--version", say({ en: "the version", fr: "la version" })],
    ]),
    "",
    say(WORDS.exit),
    columns(EXIT_CODES.map(([code, text]) => [code, say(text)])),
  ].join("\n")}\n`;
}

/** A command with what the table says of it. */
export type ListedCommand = Command & { readonly summary: Bilingual };

/** The help of one command. */
export function commandHelp(command: ListedCommand, language: Language): string {
  const say = (text: Bilingual) => text[language];
  const { operand } = command;
  const written = operand ? ` ${operand.isOptional ? `[${operand.name}]` : operand.name}` : "";
  const about = command.about
    ? [
        "",
        ...say(command.about)
          .split("\n")
          .map((line) => wrap(line, "")),
      ]
    : [];
  return `${[
    wrap(`opendepistage ${command.name} – ${say(command.summary)}`, ""),
    "",
    label(say(WORDS.usage), `opendepistage ${command.name}${written} [options]`, language),
    ...about,
    "",
    say(WORDS.options),
    columns([
      ...(operand ? [[operand.name, say(operand.text)] as const] : []),
      ...optionRows(command.options, language),
    ]),
    "",
    say(WORDS.examples),
    ...command.examples.map((shown) => example(shown, language)),
  ].join("\n")}\n`;
}

function optionRows(options: OptionSpecs, language: Language): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, text }]) => [
    `--${name}${value === undefined ? "" : ` ${value}`}`,
    text[language],
  ]);
}

function example(
  { text, line }: { readonly text: Bilingual; readonly line: string },
  language: Language,
): string {
  return `  ${text[language]}\n    opendepistage ${line}`;
}
