import type { SearchParameter } from "fhir/r4.js";
import { CANONICAL_BASE } from "./canonical.js";

/**
 * Finds a Task by the last day on which it is on time, which R4 itself has no search parameter for.
 *
 * Its code is the one that Medplum servers already know.
 */
export const taskDueDate: SearchParameter = {
  resourceType: "SearchParameter",
  id: "task-due-date",
  url: `${CANONICAL_BASE}/SearchParameter/task-due-date`,
  version: "1.0.0",
  name: "TaskDueDate",
  status: "active",
  description: "The last day or moment on which an act is on time.",
  code: "due-date",
  base: ["Task"],
  type: "date",
  expression: "Task.restriction.period.end",
  xpathUsage: "normal",
  comparator: ["eq", "ne", "gt", "ge", "lt", "le", "sa", "eb"],
};
