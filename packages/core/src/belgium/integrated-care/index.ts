export { integratedCareAccess } from "./access.js";
export { integratedCareAudit } from "./audit.js";
export { integratedCareConsent } from "./consent.js";
export { integratedCareInclusion } from "./inclusion.js";
export { integratedCareRetention } from "./retention.js";
