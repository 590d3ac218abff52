import type { CommandEntry } from "./command.js";

/**
 * Every command, in the order of the help. Each is built into a file of its own, beside this table's: whatever
 * stands in such a file must not import the table, for its paths would not be those of that file.
 */
export const commandTable: readonly CommandEntry[] = [
  {
    name: "decide",
    summary: { en: "decide a case, or a file of cases", fr: "décider d’un cas, ou d’un fichier de cas" },
    load: async () => (await import("./commands/decide.js")).decideCommand,
  },
  {
    name: "decisions",
    summary: {
      en: "list the decisions, with the facts that each asks for",
      fr: "lister les décisions, avec les faits que chacune demande",
    },
    load: async () => (await import("./commands/decisions.js")).decisionsCommand,
  },
  {
    name: "explain",
    summary: {
      en: "tell a decision or a provision of the law in words",
      fr: "dire en mots une décision ou une disposition de la loi",
    },
    load: async () => (await import("./commands/explain.js")).explainCommand,
  },
  {
    name: "whatif",
    summary: {
      en: "tell what would change the outcome of a case, and when",
      fr: "dire ce qui changerait l’issue d’un cas, et quand",
    },
    load: async () => (await import("./commands/whatif.js")).whatIfCommand,
  },
  {
    name: "message",
    summary: {
      en: "turn HL7v2 messages into decisions",
      fr: "faire des messages HL7v2 des décisions",
    },
    load: async () => (await import("./commands/message.js")).messageCommand,
  },
  {
    name: "lint-mapping",
    summary: {
      en: "tell what messages would lose with a vendor’s mapping",
      fr: "dire ce que des messages perdraient avec la correspondance d’un éditeur",
    },
    load: async () => (await import("./commands/lint-mapping.js")).lintMappingCommand,
  },
  {
    name: "listen",
    summary: {
      en: "receive HL7v2 messages over MLLP: store, acknowledge, decide, forward",
      fr: "recevoir des messages HL7v2 par MLLP : stocker, acquitter, décider, transmettre",
    },
    load: async () => (await import("./commands/listen.js")).listenCommand,
  },
  {
    name: "store",
    summary: {
      en: "look into what listen stored, decide on it again, remove what is old",
      fr: "regarder ce que listen a stocké, en décider à nouveau, retirer ce qui est ancien",
    },
    load: async () => (await import("./commands/store.js")).storeCommand,
  },
  {
    name: "bundle",
    summary: {
      en: "turn FHIR resources into decisions, from files or a server",
      fr: "faire des ressources FHIR des décisions, de fichiers ou d’un serveur",
    },
    load: async () => (await import("./commands/bundle.js")).bundleCommand,
  },
  {
    name: "images",
    summary: {
      en: "judge the images of a mammogram in an image archive",
      fr: "juger les clichés d’une mammographie dans une archive d’images",
    },
    load: async () => (await import("./commands/images.js")).imagesCommand,
  },
  {
    name: "diff",
    summary: {
      en: "compare a decision at two dates, readings or amendments",
      fr: "comparer une décision à deux dates, lectures ou modifications",
    },
    load: async () => (await import("./commands/diff.js")).diffCommand,
  },
  {
    name: "cohort",
    summary: {
      en: "decide for many persons, one a line",
      fr: "décider pour beaucoup de personnes, une par ligne",
    },
    load: async () => (await import("./commands/cohort.js")).cohortCommand,
  },
  {
    name: "generate",
    summary: {
      en: "make invented persons, one a line",
      fr: "fabriquer des personnes inventées, une par ligne",
    },
    load: async () => (await import("./commands/generate.js")).generateCommand,
  },
  {
    name: "episode",
    summary: {
      en: "replay the events of one person: where she stands, what is to do",
      fr: "rejouer les événements d’une personne : où elle en est, ce qui reste à faire",
    },
    load: async () => (await import("./commands/episode.js")).episodeCommand,
  },
  {
    name: "coverage",
    summary: {
      en: "list the provisions of the law, and the decision that executes each",
      fr: "lister les dispositions de la loi, et la décision qui exécute chacune",
    },
    load: async () => (await import("./commands/coverage.js")).coverageCommand,
  },
  {
    name: "serve",
    summary: {
      en: "answer CDS Hooks, FHIR and JSON over HTTP",
      fr: "répondre à CDS Hooks, à FHIR et en JSON par HTTP",
    },
    load: async () => (await import("./commands/serve.js")).serveCommand,
  },
  {
    name: "completion",
    summary: {
      en: "print the completion script of a shell",
      fr: "afficher le script de complétion d’un shell",
    },
    load: async () => (await import("./commands/completion.js")).completionCommand,
  },
];
