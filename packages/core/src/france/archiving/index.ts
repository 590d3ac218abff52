export { archivingDocuments } from "./documents.js";
export { archivingRequest } from "./request.js";
export { archivingSupplement } from "./supplement.js";
