export type { CarriedResult, ResultReading } from "./read-result.js";
export { readResultMessage } from "./read-result.js";
export type { ResultProblem, ResultProblemCode } from "./result-problem.js";
export type { PersonReports, ResultReport } from "./write-result.js";
export { writeResult } from "./write-result.js";
