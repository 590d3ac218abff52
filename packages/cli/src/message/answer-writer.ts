import type { FileReading } from "@opendepistage/hl7";
import type { Invocation } from "../command.js";
import { wantsJson } from "../format.js";
import { renderAnswer } from "../render/message.js";
import { acknowledgmentOf } from "./acknowledgment.js";
import { type AnswerOptions, answerTo, controlIdOf, type ReadAnswer, writeAnswer } from "./answer.js";
import { problemLine, sayProblem } from "./said-problem.js";

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
      const number =
        language === "fr" ? `${file}, message n° ${answer.index}` : `${file}, message ${answer.index}`;
      this.#warn(number, answer.problems);
      this.#count += 1;
      await this.#invocation.machine.write(this.#written(answer));
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

  #written(answer: ReadAnswer): string {
    const { language } = this.#options;
    if (this.#invocation.values["to"] === "ack") return this.#acknowledgment(answer);
    if (wantsJson(this.#invocation)) return `${JSON.stringify(writeAnswer(answer, language))}\n`;
    return `${this.#count > 1 ? "\n" : ""}${renderAnswer(answer, language)}`;
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
