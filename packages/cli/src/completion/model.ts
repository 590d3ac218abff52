import type { OperandKind } from "../command.js";

/** An option as a shell needs to know it. */
export interface CompletedOption {
  readonly name: string;
  /** What stands after it, none for a flag. */
  readonly value?: string;
  readonly choices?: readonly string[];
}

/** A command as a shell needs to know it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly operand: OperandKind | undefined;
  readonly options: readonly CompletedOption[];
}

/** All that a shell may offer. */
export interface CompletionModel {
  readonly commands: readonly CompletedCommand[];
  readonly decisions: readonly string[];
  readonly provisions: readonly string[];
}

/** What may stand in the place of a command's operand. */
export function operandsOf(model: CompletionModel, operand: OperandKind | undefined): readonly string[] {
  switch (operand) {
    case "decision":
      return model.decisions;
    case "decision-or-provision":
      return [...model.decisions, ...model.provisions];
    case "shell":
      return ["bash", "zsh", "fish"];
    case "file":
    case undefined:
      return [];
  }
}

/** Options of all commands that take a file, by name. */
export function fileOptions({ commands }: CompletionModel): readonly string[] {
  const taking = commands.flatMap(({ options }) =>
    options.filter(({ value }) => value?.includes("FILE")).map(({ name }) => name),
  );
  return [...new Set(taking)];
}

/** Options with a closed set of values, each once. */
export function choiceOptions({ commands }: CompletionModel): ReadonlyMap<string, readonly string[]> {
  return new Map(
    commands.flatMap(({ options }) =>
      options.flatMap(({ name, choices }) => (choices ? [[name, choices] as const] : [])),
    ),
  );
}
