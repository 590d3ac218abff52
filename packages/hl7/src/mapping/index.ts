export { defaultMapping } from "./default-profile/index.js";
export { mappableDecisions } from "./mappable-decisions.js";
export type {
  Mapping,
  ObservationRow,
  Service,
  SideEntry,
  Term,
  ValueEntry,
  ValueReading,
} from "./mapping.js";
export type { ParsedMapping } from "./parse-mapping.js";
export { parseMapping } from "./parse-mapping.js";
