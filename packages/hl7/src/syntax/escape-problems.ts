import type { Delimiters } from "./delimiters.js";
import { meaningOf } from "./escape.js";
import type { Message } from "./message.js";
import type { Finding, Problem, SyntaxProblemCode } from "./problem.js";
import { syntaxWarning } from "./problem.js";
import { ProblemList } from "./problem-list.js";
import type { Syntax } from "./syntax.js";

/** Reports the escape sequences that reading leaves as they are written, each with its place. */
export function escapeProblems(message: Message): readonly Problem[] {
  const mark = message.delimiters.escape;
  const text = message.toText();
  const headerStart = message.index.starts[0] ?? 0;
  const from = text.indexOf(message.delimiters.field, headerStart + 4);
  if (mark === undefined || from === -1) return [];
  let open = text.indexOf(mark, from);
  if (open === -1) return [];

  const problems = new ProblemList();
  const places = message.placeFinder();
  const report = (code: SyntaxProblemCode, finding: Finding): void => {
    problems.add("W", () => syntaxWarning(code, places.placeOf(open), finding));
  };
  const syntax: Syntax = { separators: message.delimiters, charset: message.charset };
  const leafEnd = leafEndPattern(message.delimiters);
  while (open !== -1) {
    const close = text.indexOf(mark, open + 1);
    const body = text.slice(open + 1, close === -1 ? undefined : close);
    if (close === -1 || leafEnd.test(body)) {
      report("escape-unterminated", unterminated);
      open = close;
      continue;
    }
    if (meaningOf(body, syntax) === undefined) reportUnknown(body, report);
    open = text.indexOf(mark, close + 1);
  }
  return problems.toArray();
}

const unterminated: Finding = {
  found: "an escape character with no second one in the same value, kept as text",
  expected: "an escape sequence, or the escape character itself written as one",
};

const leafEndPatterns = new WeakMap<Delimiters, RegExp>();

/** Matches what ends a leaf: a line break or a delimiter other than the escape character. */
function leafEndPattern(delimiters: Delimiters): RegExp {
  const known = leafEndPatterns.get(delimiters);
  if (known !== undefined) return known;
  const { field, component, repetition, subcomponent = "" } = delimiters;
  const characters = [...(field + component + repetition + subcomponent)].map(
    (character) => `\\${character}`,
  );
  const pattern = new RegExp(`[\\r\\n${characters.join("")}]`);
  leafEndPatterns.set(delimiters, pattern);
  return pattern;
}

function reportUnknown(body: string, report: (code: SyntaxProblemCode, finding: Finding) => void): void {
  const kept = "kept as it is written";
  if (/^[CM][0-9A-Fa-f]+$/.test(body)) {
    const expected = "one character set in the whole message, named in MSH-18";
    report("escape-charset-switch", { found: `a switch to another character set, ${kept}`, expected });
  } else if (body.startsWith("X")) {
    const expected = "pairs of hexadecimal digits that are text in the character set of the message";
    report("escape-hexadecimal", {
      found: `a hexadecimal sequence of ${body.length - 1} digits, ${kept}`,
      expected,
    });
  } else {
    const expected = "one of F, S, T, R, E, P, H, N, X with digits, .br";
    report("escape-unknown", { found: `a sequence of ${body.length} characters, ${kept}`, expected });
  }
}
