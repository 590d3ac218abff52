import { isClean, lintMapping } from "@opendepistage/hl7";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import type { Failure } from "../failure.js";
import { formatOption, toJson, wantsJson } from "../format.js";
import { readMapping } from "../message/read-mapping.js";
import { readSamples } from "../message/read-samples.js";
import { renderLint, writeLint } from "../render/lint.js";

export const lintMappingCommand: Command = {
  name: "lint-mapping",
  operand: {
    name: "MAPPING SAMPLE…",
    kind: "file",
    text: {
      en: "the mapping of a vendor, then files of its HL7v2 messages; - for standard input",
      fr: "la correspondance d’un éditeur, puis des fichiers de ses messages HL7v2 ; - pour l’entrée standard",
    },
  },
  options: formatOption,
  about: {
    en: "What the messages would lose when read by the mapping, with counts and places; which of its rows no message calls for; which facts no row can give. Values of messages are never shown.\nExit code 0 if nothing that the mapping could read is lost, 65 otherwise.",
    fr: "Ce que les messages perdraient à être lus par la correspondance, avec nombres et places ; les lignes qu’aucun message n’appelle ; les faits qu’aucune ligne ne peut donner. Les valeurs des messages ne sont jamais montrées.\nCode de sortie 0 si rien de ce que la correspondance pourrait lire n’est perdu, 65 sinon.",
  },
  examples: [
    {
      text: {
        en: "Does the mapping read all that we send?",
        fr: "La correspondance lit-elle tout ce que nous envoyons ?",
      },
      line: "lint-mapping examples/mappings/sample-ris.json examples/messages/vendor.hl7 --format text",
    },
  ],
  run: async (invocation) => {
    const { operands, language, machine } = invocation;
    const [source, ...sources] = operands;
    if (source === undefined) return noMapping;
    if (operands.filter((operand) => operand === "-").length > 1) return stdinTwice;
    const mapping = await readMapping(source, machine);
    if (!mapping.ok) return mapping.failure;
    const read = await readSamples(sources, mapping.value, { machine, language });
    const lint = lintMapping(mapping.value, read.samples);
    await machine.write(
      wantsJson(invocation) ? toJson(writeLint(lint, language)) : renderLint(lint, language),
    );
    if (read.exitCode !== exitCode.done) return read.exitCode;
    return isClean(lint) ? exitCode.done : exitCode.badData;
  },
};

const noMapping: Failure = {
  exitCode: exitCode.usage,
  message: { en: "which mapping?", fr: "quelle correspondance ?" },
  hint: {
    en: "write opendepistage lint-mapping MAPPING SAMPLE…",
    fr: "écrire opendepistage lint-mapping CORRESPONDANCE EXEMPLE…",
  },
};

const stdinTwice: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "standard input can be read once only",
    fr: "l’entrée standard ne peut être lue qu’une fois",
  },
};
