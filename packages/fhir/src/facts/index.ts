export { type WriteFactsOptions, writeFacts } from "./write-facts.js";
