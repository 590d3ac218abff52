import { quote } from "@opendepistage/core/border";
import { provisions } from "@opendepistage/core/law";
import type { Command } from "../command.js";
import { bashCompletion } from "../completion/bash.js";
import { fishCompletion } from "../completion/fish.js";
import type { CompletionModel } from "../completion/model.js";
import { zshCompletion } from "../completion/zsh.js";
import { exitCode } from "../exit-code.js";
import { decisionIds, tooMany } from "../find-decision.js";
import { languageOption } from "../language.js";

const SHELLS: Readonly<Record<string, (model: CompletionModel) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const completionCommand: Command = {
  name: "completion",
  operand: { name: "bash|zsh|fish", kind: "shell", text: { en: "the shell", fr: "le shell" } },
  options: {},
  about: {
    en: "Completes commands, options, decisions and provisions. Print it again after an update.",
    fr: "Complète commandes, options, décisions et dispositions. À refaire après une mise à jour.",
  },
  examples: [
    {
      text: { en: "bash, in ~/.bashrc", fr: "bash, dans ~/.bashrc" },
      line: "completion bash > ~/.opendepistage.bash && echo '. ~/.opendepistage.bash' >> ~/.bashrc",
    },
    {
      text: { en: "zsh, in a folder of $fpath", fr: "zsh, dans un dossier de $fpath" },
      line: 'completion zsh > "$fpath[1]/_opendepistage"',
    },
    {
      text: { en: "fish", fr: "fish" },
      line: "completion fish > ~/.config/fish/completions/opendepistage.fish",
    },
  ],
  run: async ({ operands, language, machine, commands: entries }) => {
    const [shell, extra] = operands;
    if (extra !== undefined) return tooMany(extra);
    const write = shell !== undefined && Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
    if (!write) return unknownShell(shell);
    const commands = await Promise.all(
      entries.map(async ({ name, summary, load }) => {
        const { options, operand } = await load();
        const all = { ...options, lang: languageOption, help: {} };
        return {
          name,
          summary: summary[language],
          operand: operand?.kind,
          options: Object.entries(all).map(([option, spec]) => ({ name: option, ...spec })),
        };
      }),
    );
    await machine.write(
      write({ commands, decisions: decisionIds, provisions: provisions.map(({ id }) => id) }),
    );
    return exitCode.done;
  },
};

function unknownShell(shell: string | undefined) {
  return {
    exitCode: exitCode.usage,
    message:
      shell === undefined
        ? { en: "for which shell?", fr: "pour quel shell ?" }
        : { en: `no completion for ${quote(shell)}`, fr: `pas de complétion pour ${quote(shell)}` },
    hint: { en: "write bash, zsh or fish", fr: "écrire bash, zsh ou fish" },
  } as const;
}
