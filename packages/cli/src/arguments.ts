import type { parseArgs } from "node:util";
import { nearestNames, quote } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import { exitCode } from "./exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "./failure.js";
import { didYouMean } from "./suggestion.js";

/** How one option is written. */
export interface OptionSpec {
  /** What stands after it, such as `FILE`; none for a flag. */
  readonly value?: string;
  /** The only values that are allowed. */
  readonly choices?: readonly string[];
  readonly text: Bilingual;
}

/** Options by name, without dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was written after the command's name. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Values of the options that have one. */
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

type Token = ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>["tokens"][number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** Reads the arguments of a command; a slip is answered with the nearest name. */
export function parseArguments(args: readonly string[], specs: OptionSpecs): Attempt<Arguments> {
  // An import of node:util would first load all that it exports: a tenth of the time of a start.
  const { tokens } = process.getBuiltinModule("node:util").parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { value }]) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(name === "help" ? { short: "h" } : {}) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  for (const token of given) {
    const failure = faultOf(token, specs) ?? (isRepeated(token, given) ? repeated(token) : undefined);
    if (failure) return failed(failure);
  }
  return succeeded({
    operands: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    values: Object.fromEntries(
      given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
    flags: new Set(given.flatMap(({ name, value }) => (value === undefined ? [name] : []))),
  });
}

function faultOf(token: OptionToken, specs: OptionSpecs): Failure | undefined {
  const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
  if (spec === undefined) return unknownOption(token.rawName, Object.keys(specs));
  if (spec.value === undefined) return token.value === undefined ? undefined : flagWithValue(token.rawName);
  if (token.value === undefined) return withoutValue(token.rawName, spec.value);
  if (spec.choices && !spec.choices.includes(token.value)) return notAChoice(token, spec.choices);
  return undefined;
}

function isRepeated(token: OptionToken, given: readonly OptionToken[]): boolean {
  return given.some((other) => other.name === token.name && other.index < token.index);
}

function usage(message: Bilingual, hint?: Bilingual): Failure {
  return { exitCode: exitCode.usage, message, ...(hint ? { hint } : {}) };
}

function unknownOption(rawName: string, names: readonly string[]): Failure {
  const near = nearestNames(rawName.replace(/^-+/, ""), names).map((name) => `--${name}`);
  return usage(
    { en: `unknown option ${rawName}`, fr: `option inconnue ${rawName}` },
    near.length > 0
      ? didYouMean(near)
      : {
          en: `the options are ${names.map((name) => `--${name}`).join(", ")}`,
          fr: `les options sont ${names.map((name) => `--${name}`).join(", ")}`,
        },
  );
}

function flagWithValue(rawName: string): Failure {
  return usage({ en: `${rawName} takes no value`, fr: `${rawName} ne prend pas de valeur` });
}

function withoutValue(rawName: string, value: string): Failure {
  return usage(
    { en: `${rawName} needs a value`, fr: `${rawName} attend une valeur` },
    { en: `write ${rawName} ${value}`, fr: `écrire ${rawName} ${value}` },
  );
}

function notAChoice({ rawName, value = "" }: OptionToken, choices: readonly string[]): Failure {
  return usage(
    { en: `${rawName} cannot be ${quote(value)}`, fr: `${rawName} ne peut pas être ${quote(value)}` },
    expectedOf(choices),
  );
}

function expectedOf(choices: readonly string[]): Bilingual {
  return { en: `expected ${choices.join(" or ")}`, fr: `attendu : ${choices.join(" ou ")}` };
}

function repeated({ rawName }: OptionToken): Failure {
  return usage({ en: `${rawName} is given twice`, fr: `${rawName} est donné deux fois` });
}
