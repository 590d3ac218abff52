export type { NodeHl7ClientMessage, PeerProblem, PeerProblemCode, PeerReading } from "./node-hl7-client.js";
export { fromNodeHl7Client } from "./node-hl7-client.js";
