import { answerSources } from "../bundle/answer-source.js";
import { bundleOptions } from "../bundle/options.js";
import { readSettings } from "../bundle/settings.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import type { Failure } from "../failure.js";

export const bundleCommand: Command = {
  name: "bundle",
  operand: {
    name: "FILE…",
    kind: "file",
    text: {
      en: 'FHIR R4 Bundles, lists of resources or resources as JSON; - for standard input. With --server also Patient/ID, or a file of an identifier: {"system", "value"}',
      fr: 'Bundles FHIR R4, listes de ressources ou ressources en JSON ; - pour l’entrée standard. Avec --server aussi Patient/ID, ou un fichier d’un identifiant : {"system", "value"}',
    },
  },
  options: bundleOptions,
  about: {
    en: "Resources of one person become a transaction Bundle of the decisions that they ask for: tasks, requests, letters, and where it all comes from. Sending it twice changes nothing.\nWhat was not used, and what could not be understood, is listed on stderr by its FHIRPath. Identifiers are never written on the command line, into an address or into a message.",
    fr: "Les ressources d’une personne deviennent un Bundle transaction des décisions qu’elles demandent : tâches, demandes, lettres, et d’où tout cela vient. L’envoyer deux fois ne change rien.\nCe qui n’a pas servi, et ce qui n’a pu être compris, est listé sur stderr par son FHIRPath. Les identifiants ne sont jamais écrits sur la ligne de commande, dans une adresse ni dans un message.",
  },
  examples: [
    {
      text: { en: "What does the law say of this Bundle?", fr: "Que dit la loi de ce Bundle ?" },
      line: "bundle examples/bundles/first-reading.json > answers.json",
    },
    {
      text: {
        en: "A person’s data on a server: read, decide, write back",
        fr: "Les données d’une personne sur un serveur : lire, décider, écrire",
      },
      line: "bundle --server https://fhir.example/r4 --auth auth.json Patient/p1",
    },
  ],
  run: async (invocation) => {
    const { operands, values } = invocation;
    if (operands.length === 0) return noFile;
    const fromStdin = [...operands, values["parameters"], values["auth"]].filter((source) => source === "-");
    if (fromStdin.length > 1) return stdinTwice;
    const settings = await readSettings(invocation);
    return settings.ok ? await answerSources(settings.value, invocation) : settings.failure;
  },
};

const noFile: Failure = {
  exitCode: exitCode.usage,
  message: { en: "which Bundle?", fr: "quel Bundle ?" },
  hint: {
    en: "write opendepistage bundle FILE, or - to read standard input",
    fr: "écrire opendepistage bundle FICHIER, ou - pour lire l’entrée standard",
  },
};

const stdinTwice: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "standard input can be read once only",
    fr: "l’entrée standard ne peut être lue qu’une fois",
  },
};
