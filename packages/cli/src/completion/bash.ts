import { type CompletionModel, choiceOptions, fileOptions, operandsOf } from "./model.js";

/** The completion script of bash. */
export function bashCompletion(model: CompletionModel): string {
  const names = model.commands.map(({ name }) => name).join(" ");
  const choices = [...choiceOptions(model)].map(
    ([name, values]) =>
      `    --${name}) COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$current")); return ;;`,
  );
  const files = fileOptions(model).map((name) => `--${name}`);
  const commands = model.commands.map(({ name, operand, options }) => {
    const words = [...options.map((option) => `--${option.name}`), ...operandsOf(model, operand)];
    const files = operand === "file" ? ' COMPREPLY=($(compgen -f -- "$current"))' : "";
    return `    ${name}) words="${words.join(" ")}"${files} ;;`;
  });
  return `# bash completion of opendepistage
_opendepistage() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  case "$previous" in
${choices.join("\n")}
    ${files.join("|")}) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} --help --version --lang" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help) words="${names}" ;;
${commands.join("\n")}
  esac
  COMPREPLY+=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -o bashdefault -F _opendepistage opendepistage
`;
}
