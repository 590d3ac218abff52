/** Texts of HL7 table 0357 (message error condition codes), versions 2.5.1 to 2.8; ERR-3 carries the code. */
export const messageErrorTexts = {
  0: "Message accepted",
  100: "Segment sequence error",
  101: "Required field missing",
  102: "Data type error",
  103: "Table value not found",
  104: "Value too long",
  198: "Non-conformant cardinality",
  199: "Other HL7 error",
  200: "Unsupported message type",
  201: "Unsupported event code",
  202: "Unsupported processing id",
  203: "Unsupported version id",
  204: "Unknown key identifier",
  205: "Duplicate key identifier",
  206: "Application record locked",
  207: "Application internal error",
} as const;

/** A code of HL7 table 0357. */
export type MessageErrorCode = keyof typeof messageErrorTexts;

/** A code of HL7 table 0516 (error severity): error, warning, information. ERR-4 carries it. */
export type Severity = "E" | "W" | "I";

/** Where in a message something stands, counted from 1 as in ERR-2 (data type ERL); a missing member is not known. */
export interface Place {
  /** Three-letter segment id; missing when the line is not a segment. */
  readonly segment?: string;
  /** Which of the segments of that id, in message order. */
  readonly occurrence?: number;
  readonly field?: number;
  readonly repetition?: number;
  readonly component?: number;
  readonly subcomponent?: number;
  /** Which segment of the message, whatever its id. */
  readonly line?: number;
}

const syntaxErrors = {
  "header-missing": 100,
  "header-repeated": 100,
  "segment-unreadable": 100,
  "segments-too-many": 104,
  "envelope-inside-message": 100,
  "envelope-order": 100,
  "envelope-incomplete": 100,
  "envelope-count-unreadable": 102,
  "envelope-count-differs": 100,
  "messages-too-many": 104,
  "text-outside-message": 100,
  "frames-in-file": 100,
  "field-separator-missing": 101,
  "encoding-characters-missing": 101,
  "delimiter-unusable": 102,
  "version-missing": 101,
  "version-unsupported": 203,
  "charset-unsupported": 103,
  "charset-name-unlisted": 103,
  "charset-undeclared": 101,
  undecodable: 102,
  unencodable: 102,
  "byte-order-mark": 100,
  "blank-line": 100,
  "line-ending": 100,
  "escape-unterminated": 102,
  "escape-unknown": 102,
  "escape-charset-switch": 102,
  "escape-hexadecimal": 102,
  "line-break-in-value": 102,
  "escape-character-missing": 102,
  "encapsulated-repeated": 102,
  "segment-absent": 100,
  "timestamp-unreadable": 102,
  "problems-omitted": 199,
} as const satisfies Record<string, MessageErrorCode>;

/** Names of the problems that the syntax layer finds. */
export type SyntaxProblemCode = keyof typeof syntaxErrors;

/**
 * Something wrong in the data, as a value; `C` lets other layers add codes of their own.
 * `found` and `expected` never quote the content of a message: lengths, character codes and table entries only.
 */
export interface Problem<C extends string = SyntaxProblemCode> {
  readonly code: C;
  readonly hl7Code: MessageErrorCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

/** What was found and what is expected, in words. */
export interface Finding {
  readonly found: string;
  readonly expected: string;
}

/** An error of the syntax layer: the message cannot be accepted as it stands. */
export function syntaxError(code: SyntaxProblemCode, place: Place, finding: Finding): Problem {
  return { code, hl7Code: syntaxErrors[code], severity: "E", place, ...finding };
}

/** A remark of the syntax layer: the message can be read, and something of it departs from the standard. */
export function syntaxWarning(code: SyntaxProblemCode, place: Place, finding: Finding): Problem {
  return { code, hl7Code: syntaxErrors[code], severity: "W", place, ...finding };
}

/** Whether one of the problems is an error. */
export function hasError(problems: readonly Problem<string>[]): boolean {
  return problems.some((problem) => problem.severity === "E");
}
