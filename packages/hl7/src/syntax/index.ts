export type { BatchInput, FileInput } from "./build-file.js";
export { buildFile } from "./build-file.js";
export type { BuildOptions, BuildResult } from "./build-message.js";
export { buildMessage } from "./build-message.js";
export type { Charset } from "./charset.js";
export { declarableCharsets } from "./charset.js";
export type { Delimiters } from "./delimiters.js";
export { encodingCharacters, standardDelimiters } from "./delimiters.js";
export { editMessage, MessageEditor } from "./edit-message.js";
export { Component, Field, Repetition, Subcomponent } from "./element.js";
export type { LineEnding } from "./line-scanner.js";
export type { EncodeResult } from "./message.js";
export { Message } from "./message.js";
export type { ReadOptions } from "./options.js";
export type { Batch, FileMessage, FileReading } from "./parse-file.js";
export { parseFile } from "./parse-file.js";
export { parseMessage } from "./parse-message.js";
export type { ParsedMessage, ParseResult, RefusedMessage } from "./parse-result.js";
export type { FieldPath, Path } from "./path.js";
export type { MessageErrorCode, Place, Problem, Severity, SyntaxProblemCode } from "./problem.js";
export { messageErrorTexts } from "./problem.js";
export { Segment } from "./segment.js";
export type { Timestamp, TimestampPrecision, TimestampResult } from "./timestamp.js";
export { formatTimestamp, parseTimestamp } from "./timestamp.js";
export type {
  ComponentInput,
  ComponentTree,
  Content,
  FieldInput,
  FieldInputs,
  FieldTree,
  RepetitionInput,
  RepetitionTree,
  SegmentInput,
  SegmentTree,
} from "./tree.js";
export type { Value } from "./value.js";
export { deleteValue, emptyValue } from "./value.js";
export { supportedVersions } from "./version.js";
