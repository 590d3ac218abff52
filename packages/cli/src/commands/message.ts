import { parseFile } from "@opendepistage/hl7";
import { looksLikeCda } from "@opendepistage/hl7/cda";
import { readOn } from "../case/read-case.js";
import type { Command, Invocation } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Failure, sayFailure } from "../failure.js";
import { formatOption } from "../format.js";
import { readBytes } from "../input/read-bytes.js";
import { sourceName } from "../input/read-json.js";
import type { AnswerOptions } from "../message/answer.js";
import { AnswerWriter } from "../message/answer-writer.js";
import { readMapping } from "../message/read-mapping.js";
import { answerSheet } from "../message/sheet-answer.js";

export const messageCommand: Command = {
  name: "message",
  operand: {
    name: "FILE…",
    kind: "file",
    text: {
      en: "files of HL7v2 messages (ER7), one or many in each, in batches or not, or a CDA sheet (D2LM-FIN or FIDD) each; - for standard input",
      fr: "fichiers de messages HL7v2 (ER7), un ou plusieurs par fichier, en lots ou non, ou d’une fiche CDA (D2LM-FIN ou FIDD) ; - pour l’entrée standard",
    },
  },
  options: {
    mapping: {
      value: "FILE",
      text: {
        en: "JSON file of what the codes of a vendor mean; without it, the default profile",
        fr: "fichier JSON du sens des codes d’un éditeur ; à défaut, le profil par défaut",
      },
    },
    to: {
      value: "decision|fhir|ack|oru|orm",
      choices: ["decision", "fhir", "ack", "oru", "orm"],
      text: {
        en: "decision (default); fhir: the decisions as a FHIR R4 transaction Bundle for each message; ack: the HL7 acknowledgment, which says that the message was read and understood; oru: the decisions as HL7 results; orm: the orders that follow from them",
        fr: "decision (par défaut) ; fhir : les décisions en un Bundle transaction FHIR R4 par message ; ack : l’acquittement HL7, qui dit que le message a été lu et compris ; oru : les décisions en résultats HL7 ; orm : les demandes qui en découlent",
      },
    },
    on: {
      value: "DATE",
      text: {
        en: "day on which the law is judged, YYYY-MM-DD; by default that of the examination, or of the order",
        fr: "jour où la loi est appréciée, AAAA-MM-JJ ; par défaut celui de l’examen, ou de la demande",
      },
    },
    presume: {
      text: {
        en: "take the documented presumptions for facts that a message does not carry, and list them",
        fr: "prendre les présomptions documentées pour les faits qu’un message ne porte pas, et les lister",
      },
    },
    ...formatOption,
  },
  about: {
    en: "Orders (ORM^O01) and results (ORU^R01) become decisions. What a message does not say is not guessed: a code that the mapping does not have is listed with its place.\nAs JSON, one object a line for each message. Of the person, nothing is shown but dates that decide.",
    fr: "Les demandes (ORM^O01) et les résultats (ORU^R01) deviennent des décisions. Ce qu’un message ne dit pas n’est pas deviné : un code que la correspondance n’a pas est listé avec sa place.\nEn JSON, un objet par ligne et par message. De la personne, rien n’est montré que les dates qui décident.",
  },
  examples: [
    {
      text: { en: "What does the law say of this message?", fr: "Que dit la loi de ce message ?" },
      line: "message examples/messages/first-reading-surveillance.hl7 --format text",
    },
    {
      text: { en: "A vendor with codes of its own", fr: "Un éditeur qui a ses propres codes" },
      line: "message examples/messages/vendor.hl7 --mapping examples/mappings/sample-ris.json",
    },
    {
      text: { en: "The acknowledgment of each message", fr: "L’acquittement de chaque message" },
      line: "message examples/messages/batch.hl7 --to ack",
    },
    {
      text: {
        en: "The decisions as resources for a FHIR server",
        fr: "Les décisions en ressources pour un serveur FHIR",
      },
      line: "message examples/messages/first-reading-surveillance.hl7 --to fhir",
    },
    {
      text: {
        en: "What is ordered after this reading, as HL7",
        fr: "Ce qui se demande après cette lecture, en HL7",
      },
      line: "message examples/messages/first-reading-surveillance.hl7 --to orm",
    },
  ],
  run: async (invocation) => {
    const { operands, values, flags, language, machine } = invocation;
    if (operands.length === 0) return noFile;
    if ([...operands, values["mapping"]].filter((source) => source === "-").length > 1) return stdinTwice;
    const on = readOn(values["on"]);
    if (!on.ok) return on.failure;
    const mapping = await readMapping(values["mapping"], machine);
    if (!mapping.ok) return mapping.failure;
    const options = { mapping: mapping.value, on: on.value, presume: flags.has("presume"), language };
    return answerFiles(invocation, options);
  },
};

const noFile: Failure = {
  exitCode: exitCode.usage,
  message: { en: "which messages?", fr: "quels messages ?" },
  hint: {
    en: "write opendepistage message FILE, or - to read standard input",
    fr: "écrire opendepistage message FICHIER, ou - pour lire l’entrée standard",
  },
};

const stdinTwice: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "standard input can be read once only",
    fr: "l’entrée standard ne peut être lue qu’une fois",
  },
};

/** Answers each message of each file; a file that is missing, or a message that is wrong, does not stop the others. */
async function answerFiles(invocation: Invocation, options: AnswerOptions): Promise<ExitCode> {
  const { operands, language, machine } = invocation;
  const writer = new AnswerWriter(invocation, options);
  let isMissing = false;
  let sheets: ExitCode = exitCode.done;
  for (const [index, source] of operands.entries()) {
    const bytes = await readBytes(source, machine);
    if (!bytes.ok) {
      machine.warn(sayFailure(bytes.failure, language));
      isMissing = true;
      continue;
    }
    const file = sourceName(source)[language];
    if (looksLikeCda(bytes.value)) {
      const code = await answerSheet(
        { file, bytes: bytes.value, isFollowing: index > 0 },
        invocation,
        options,
      );
      if (sheets === exitCode.done || code === exitCode.usage) sheets = code;
      continue;
    }
    await writer.answer(file, parseFile(bytes.value, { fallbackCharset: options.mapping.charset }));
  }
  if (isMissing) return exitCode.inputMissing;
  if (sheets !== exitCode.done) return sheets;
  return writer.hasErrors ? exitCode.badData : exitCode.done;
}
