import type { Bilingual, Language } from "@opendepistage/core/engine";
import type { Arguments, OptionSpecs } from "./arguments.js";
import type { ExitCode } from "./exit-code.js";
import type { Failure } from "./failure.js";
import type { Machine } from "./machine.js";

/** A command as `--help` lists it; the rest of it is loaded only when it runs. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: Bilingual;
  readonly load: () => Promise<Command>;
}

/** What a command is run with. */
export interface Invocation extends Arguments {
  /** Every command, itself included. */
  readonly commands: readonly CommandEntry[];
  readonly language: Language;
  readonly machine: Machine;
}

/** What the shell may offer in the place of an operand. */
export type OperandKind = "decision" | "decision-or-provision" | "shell" | "file";

/** An argument without dashes. */
export interface Operand {
  readonly name: string;
  readonly kind: OperandKind;
  readonly isOptional?: boolean;
  readonly text: Bilingual;
}

/** One command: its arguments, its help, and what it does. */
export interface Command {
  readonly name: string;
  readonly operand?: Operand;
  readonly options: OptionSpecs;
  /** What a newcomer should know before the examples. */
  readonly about?: Bilingual;
  readonly examples: readonly { readonly text: Bilingual; readonly line: string }[];
  /** Writes the output; resolves to the exit code, or to why there is no output. */
  readonly run: (invocation: Invocation) => Promise<ExitCode | Failure>;
}
