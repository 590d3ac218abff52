import type { Language } from "@opendepistage/core/engine";
import type { Command } from "../command.js";
import { type Covered, coverage } from "../coverage-report.js";
import { exitCode } from "../exit-code.js";
import { loadDecisions, tooMany } from "../find-decision.js";
import { formatOption, toJson, wantsJson } from "../format.js";
import { wrap } from "../render/lay-out.js";

export const coverageCommand: Command = {
  name: "coverage",
  options: formatOption,
  about: {
    en: "Every provision of the register, in its order: none is left out. “executable” says that the decision exists and cites it.",
    fr: "Chaque disposition du registre, dans son ordre : aucune n’est omise. « executable » dit que la décision existe et la cite.",
  },
  examples: [
    { text: { en: "The report", fr: "Le rapport" }, line: "coverage --format text" },
    {
      text: { en: "What is not yet executable", fr: "Ce qui n’est pas encore exécutable" },
      line: `coverage --format json | jq -r '.[] | select(.status == "not yet").id'`,
    },
  ],
  run: async (invocation) => {
    const { operands, language, machine } = invocation;
    const [extra] = operands;
    if (extra !== undefined) return tooMany(extra);
    const report = coverage([...(await loadDecisions()).values()], language);
    await machine.write(wantsJson(invocation) ? toJson(report) : render(report, language));
    return exitCode.done;
  },
};

const STATUS = { executable: "✓", "not yet": "·" } as const;

function render(report: readonly Covered[], language: Language): string {
  const sources = [...new Set(report.map(({ source }) => source))];
  const parts = sources.map((source) => {
    const covered = report.filter((provision) => provision.source === source);
    return `${source}\n${covered.map(line).join("\n")}`;
  });
  const done = report.filter(({ status }) => status === "executable").length;
  const count =
    language === "fr"
      ? `✓ exécutable : ${done} dispositions sur ${report.length}`
      : `✓ executable: ${done} of ${report.length} provisions`;
  return `${parts.join("\n\n")}\n\n${count}\n`;
}

function line({ id, where, decision, status, text }: Covered): string {
  return `${STATUS[status]} ${id}  ${decision}  (${where})\n${wrap(text, "    ")}`;
}
