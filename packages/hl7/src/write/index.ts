export type { Acknowledgment, AcknowledgmentCode } from "./acknowledge.js";
export { acknowledge, acknowledgmentCode } from "./acknowledge.js";
