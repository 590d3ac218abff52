import type { Message, Segment } from "../syntax/index.js";

/** What belongs to one order or one result: `[PID] [ORC] [OBR] {OBX} {IPC} [ZDS]` of ORM, OMG, OMI, ORU and MDM. */
export interface Group {
  readonly patient: Segment | undefined;
  readonly order: Segment | undefined;
  readonly request: Segment | undefined;
  readonly observations: readonly Segment[];
  /** IPC and ZDS, which name the study. */
  readonly imaging: readonly Segment[];
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
  imaging: Segment[];
}

/** Puts the segments of a message into groups: ORC begins one, OBR too where the group has its own already. */
export function groupsOf({ segments }: Message): GroupedMessage {
  const grouping = new Grouping();
  for (const segment of segments) grouping.take(segment);
  return grouping;
}

class Grouping implements GroupedMessage {
  readonly patients: Segment[] = [];
  readonly groups: OpenGroup[] = [];
  readonly outside: Segment[] = [];
  #group: OpenGroup | undefined;

  take(segment: Segment): void {
    switch (segment.id) {
      case "PID":
        this.patients.push(segment);
        this.#group = undefined;
        break;
      case "ORC":
        this.#open().order = segment;
        break;
      case "OBR":
        this.#withoutRequest().request = segment;
        break;
      case "OBX":
        (this.#group?.observations ?? this.outside).push(segment);
        break;
      case "IPC":
      case "ZDS":
        this.#group?.imaging.push(segment);
        break;
      default:
    }
  }

  /** The group at hand, or a new one where it has its request already. */
  #withoutRequest(): OpenGroup {
    const group = this.#group;
    return group === undefined || group.request !== undefined ? this.#open() : group;
  }

  #open(): OpenGroup {
    const patient = this.patients.at(-1);
    const opened: OpenGroup = {
      patient,
      order: undefined,
      request: undefined,
      observations: [],
      imaging: [],
    };
    this.groups.push(opened);
    this.#group = opened;
    return opened;
  }
}
