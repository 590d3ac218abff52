import type { Message, Segment } from "../syntax/index.js";

/** What belongs to one order or one result: `[PID] [ORC] [OBR] {OBX}` of ORM^O01 and ORU^R01. */
export interface Group {
  readonly patient: Segment | undefined;
  readonly order: Segment | undefined;
  readonly request: Segment | undefined;
  readonly observations: readonly Segment[];
}

/** The groups of a message, and the observations that stand outside of them. */
export interface GroupedMessage {
  readonly patients: readonly Segment[];
  readonly groups: readonly Group[];
  readonly outside: readonly Segment[];
}

interface OpenGroup {
  patient: Segment | undefined;
  order: Segment | undefined;
  request: Segment | undefined;
  observations: Segment[];
}

/** Puts the segments of a message into groups: ORC begins one, OBR too where the group has its own already. */
export function groupsOf({ segments }: Message): GroupedMessage {
  const patients: Segment[] = [];
  const groups: OpenGroup[] = [];
  const outside: Segment[] = [];
  let group: OpenGroup | undefined;
  const open = (): OpenGroup => {
    const opened = { patient: patients.at(-1), order: undefined, request: undefined, observations: [] };
    groups.push(opened);
    return opened;
  };
  for (const segment of segments) {
    if (segment.id === "PID") {
      patients.push(segment);
      group = undefined;
    } else if (segment.id === "ORC") {
      group = open();
      group.order = segment;
    } else if (segment.id === "OBR") {
      if (group === undefined || group.request !== undefined) group = open();
      group.request = segment;
    } else if (segment.id === "OBX") {
      (group?.observations ?? outside).push(segment);
    }
  }
  return { patients, groups, outside };
}
