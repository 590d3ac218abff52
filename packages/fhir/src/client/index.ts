export type { ConnectionOptions } from "./connection.js";
export { createDicomWebClient, type DicomWebClient, type InstancePlace, isUid } from "./dicomweb-client.js";
export { createFhirClient, type FhirClient, type ResourceOf, type ResourceType } from "./fhir-client.js";
export type { Search, SearchParameters } from "./pages.js";
export type { Result, ServiceIssue, ServiceProblem, ServiceProblemCode } from "./problem.js";
export type { BackendServices } from "./smart/backend-services.js";
export { defaultLimits, type Limits, type Surroundings } from "./surroundings.js";
