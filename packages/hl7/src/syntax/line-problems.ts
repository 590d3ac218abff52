import type { Message } from "./message.js";
import { placeOfLine } from "./place-finder.js";
import type { Problem, SyntaxProblemCode } from "./problem.js";
import { syntaxError, syntaxWarning } from "./problem.js";
import { ProblemList } from "./problem-list.js";
import { keyOf } from "./segment-index.js";

const headerKey = keyOf("MSH");
const envelopeKeys: ReadonlySet<number> = new Set(["FHS", "BHS", "BTS", "FTS"].map(keyOf));

/** Reports the lines that do not belong in a message, and what of the lines departs from CR-ended segments. */
export function lineProblems(message: Message): readonly Problem[] {
  const { keys, starts, ends } = message.index;
  const problems = new ProblemList();
  for (let line = 1; line < keys.length; line += 1) {
    const code = codeOfLine(keys[line] ?? 0);
    if (code === undefined) continue;
    const length = (ends[line] ?? 0) - (starts[line] ?? 0);
    problems.add("E", () =>
      syntaxError(code, placeOfLine(message.toText(), message.index, line), findingOf(code, length)),
    );
  }
  return [...problems.toArray(), ...remarksOnLines(message)];
}

type LineProblemCode = "segment-unreadable" | "header-repeated" | "envelope-inside-message";

function codeOfLine(key: number): LineProblemCode | undefined {
  if (key === 0) return "segment-unreadable";
  if (key === headerKey) return "header-repeated";
  return envelopeKeys.has(key) ? "envelope-inside-message" : undefined;
}

function findingOf(code: LineProblemCode, length: number): { found: string; expected: string } {
  if (code === "segment-unreadable") {
    const expected = "a segment id of three capitals or digits, then the field separator";
    return { found: `a line of ${length} characters that is no segment`, expected };
  }
  const found = code === "header-repeated" ? "a second MSH" : "a file or batch segment";
  return { found, expected: "the segments of one message; several are read as a file" };
}

function remarksOnLines(message: Message): readonly Problem[] {
  const { lineEnding, blankLineCount } = message.index;
  const remarks: Problem[] = [];
  const remark = (code: SyntaxProblemCode, found: string, expected: string): void => {
    remarks.push(syntaxWarning(code, {}, { found, expected }));
  };
  if (message.toText().startsWith("\uFEFF")) remark("byte-order-mark", "a byte order mark", "MSH first");
  if (blankLineCount > 0) remark("blank-line", `${blankLineCount} blank lines`, "no blank line");
  if (lineEnding !== undefined && lineEnding !== "CR") {
    const found = lineEnding === "mixed" ? "lines ended in several ways" : `lines ended by ${lineEnding}`;
    remark("line-ending", found, "segments ended by CR");
  }
  return remarks;
}
