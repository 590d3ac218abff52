import type { Bilingual } from "@opendepistage/core/engine";
import type { FileReading } from "@opendepistage/hl7";
import type { Invocation } from "../command.js";
import { toJson, wantsJson } from "../format.js";
import { renderAnswer } from "../render/message.js";
import { label } from "../render/punctuation.js";
import { acknowledgmentOf } from "./acknowledgment.js";
import { type AnswerOptions, answerTo, controlIdOf, type ReadAnswer, writeAnswer } from "./answer.js";
import { casesBundle, casesOf } from "./message-bundle.js";
import { messageName } from "./message-name.js";
import { type ReplyKind, replyTo } from "./reply.js";
import { problemLine, sayProblem } from "./said-problem.js";

/** Identity comes from the message and from nowhere else. */
const notWritten: Bilingual = {
  en: "a decision is not written: no PID says whom it is about, or one holds a line break",
  fr: "une décision n’est pas écrite : aucun PID ne dit de qui il s’agit, ou un PID contient un saut de ligne",
};

/** A decision on a person whom nothing names is written without a person, and that is told. */
export const withoutPerson: Bilingual = {
  en: "a decision is written without its person: nothing names it by an identifier that may be sent",
  fr: "une décision est écrite sans sa personne : rien ne la désigne par un identifiant qui puisse être transmis",
};

/** Writes answers to stdout, and to stderr each error with its place. */
export class AnswerWriter {
  hasErrors = false;
  readonly #invocation: Invocation;
  readonly #options: AnswerOptions;
  #count = 0;

  constructor(invocation: Invocation, options: AnswerOptions) {
    this.#invocation = invocation;
    this.#options = options;
  }

  async answer(file: string, { messages, problems }: FileReading): Promise<void> {
    this.#warn(file, problems);
    for (const [index, message] of messages.entries()) {
      const answer = answerTo(message, { file, index: index + 1 }, this.#options);
      const { language } = this.#options;
      const name = messageName(file, answer.index, language);
      this.#warn(name, answer.problems);
      this.#count += 1;
      await this.#invocation.machine.write(this.#written(answer, name));
    }
  }

  #warn(place: string, problems: ReadAnswer["problems"]): void {
    const { language } = this.#options;
    for (const problem of problems) {
      if (problem.severity !== "E") continue;
      this.hasErrors = true;
      const line = problemLine(sayProblem(problem, language), language);
      this.#invocation.machine.warn(`opendepistage: ${place}, ${line}\n`);
    }
  }

  #written(answer: ReadAnswer, name: string): string {
    const { language } = this.#options;
    const kind = this.#invocation.values["to"];
    if (kind === "ack") return this.#acknowledgment(answer);
    if (kind === "fhir") return this.#bundle(answer, name);
    if (kind === "oru" || kind === "orm") return this.#reply(answer, name, kind);
    if (wantsJson(this.#invocation)) return `${JSON.stringify(writeAnswer(answer, language))}\n`;
    return `${this.#count > 1 ? "\n" : ""}${renderAnswer(answer, language)}`;
  }

  #bundle(answer: ReadAnswer, name: string): string {
    if (answer.reading === undefined) return "";
    const { machine } = this.#invocation;
    const { language } = this.#options;
    const cases = casesOf(answer);
    if (cases.some(({ subject }) => subject === undefined))
      machine.warn(`opendepistage: ${label(name, withoutPerson[language], language)}\n`);
    const bundle = casesBundle(answer, cases, { now: machine.now(), language });
    return wantsJson(this.#invocation) ? `${JSON.stringify(bundle)}\n` : toJson(bundle);
  }

  #reply(answer: ReadAnswer, name: string, kind: ReplyKind): string {
    const { values, machine } = this.#invocation;
    const { language } = this.#options;
    const clock = { now: machine.now(), mapping: this.#options.mapping };
    const reply = replyTo(answer, this.#count, { ...clock, kind });
    if (reply.isIncomplete) {
      this.hasErrors = true;
      machine.warn(`opendepistage: ${label(name, notWritten[language], language)}\n`);
    }
    const text = reply.messages.map((message) => message.toText()).join("");
    if (values["format"] === "json") {
      const { file, index } = answer;
      return `${JSON.stringify({ file, index, controlId: controlIdOf(answer) ?? null, [kind]: text || null })}\n`;
    }
    return machine.stdoutIsTerminal ? text.replaceAll("\r", "\n") : text;
  }

  /** Segments end by CR as HL7 asks; on a terminal, where a CR would write lines over each other, by line feeds. */
  #acknowledgment(answer: ReadAnswer): string {
    const { values, machine } = this.#invocation;
    const clock = { now: machine.now(), mapping: this.#options.mapping };
    const acknowledgment = acknowledgmentOf(answer, this.#count, clock);
    const text = acknowledgment?.message.toText() ?? "";
    if (values["format"] === "json") {
      const { file, index } = answer;
      const code = acknowledgment?.code ?? null;
      return `${JSON.stringify({ file, index, controlId: controlIdOf(answer) ?? null, code, ack: text || null })}\n`;
    }
    return machine.stdoutIsTerminal ? text.replaceAll("\r", "\n") : text;
  }
}
