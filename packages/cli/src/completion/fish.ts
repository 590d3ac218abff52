import { type CompletedCommand, type CompletedOption, type CompletionModel, operandsOf } from "./model.js";

/** The completion script of fish. */
export function fishCompletion(model: CompletionModel): string {
  const lines = model.commands.flatMap((command) => commandLines(model, command));
  return `# fish completion of opendepistage\ncomplete -c opendepistage -f\n${lines.join("\n")}\n`;
}

function commandLines(model: CompletionModel, { name, summary, operand, options }: CompletedCommand) {
  const within = `complete -c opendepistage -n '__fish_seen_subcommand_from ${name}'`;
  const operands = operandsOf(model, operand);
  return [
    `complete -c opendepistage -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...(operand === "file" ? [`${within} -F`] : []),
    ...(operands.length > 0 ? [`${within} -a '${operands.join(" ")}'`] : []),
    ...options.map((option) => `${within} ${optionPart(option)}`),
  ];
}

function optionPart({ name, value, choices }: CompletedOption): string {
  if (value === undefined) return `-l ${name}`;
  if (choices) return `-l ${name} -x -a '${choices.join(" ")}'`;
  return value.includes("FILE") ? `-l ${name} -r -F` : `-l ${name} -x`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
