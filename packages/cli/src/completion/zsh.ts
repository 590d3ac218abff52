import { type CompletedOption, type CompletionModel, operandsOf } from "./model.js";

/** The completion script of zsh. */
export function zshCompletion(model: CompletionModel): string {
  const commands = model.commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}`);
  const cases = model.commands.map(({ name, operand, options }) => {
    const operands = operandsOf(model, operand);
    const parts = [
      ...options.map(optionPart),
      ...(operand === "file" ? [quoted("*:file:_files")] : []),
      ...(operands.length > 0 ? [quoted(`1:${operand}:(${operands.join(" ")})`)] : []),
    ];
    return `    ${name})\n      _arguments \\\n        ${parts.join(" \\\n        ")}\n      ;;`;
  });
  return `#compdef opendepistage
_opendepistage() {
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(
${commands.join("\n")}
    )
    _describe command commands
    return
  fi
  local name=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $name in
${cases.join("\n")}
  esac
}
# Loaded by its name, this file is the function's first call; sourced, it only defines it.
if [ "$funcstack[1]" = "_opendepistage" ]; then
  _opendepistage "$@"
else
  compdef _opendepistage opendepistage
fi
`;
}

function optionPart({ name, value, choices }: CompletedOption): string {
  if (value === undefined) return quoted(`--${name}`);
  if (choices) return quoted(`--${name}:${name}:(${choices.join(" ")})`);
  return quoted(value.includes("FILE") ? `--${name}:${name}:_files` : `--${name}:${name}:`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
