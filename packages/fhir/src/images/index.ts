export { type ImageDecision, imageDecisions, imageFactsOf, type WrittenFacts } from "./image-facts.js";
export { type ParsedStudy, readStudyMetadata } from "./read-study-metadata.js";
export type { InstanceReading, Mark, Processing, SetAside, StudyReading, View } from "./study-reading.js";
export { withTransferSyntaxes } from "./transfer-syntaxes.js";
export { type ImagingStudyOptions, writeImagingStudy } from "./write-imaging-study.js";
