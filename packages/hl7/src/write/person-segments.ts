import type { SegmentInput } from "../syntax/index.js";

/** Whom a message is about: segments of the caller’s own, such as copies of those of the message that is answered. */
export interface PersonSegments {
  /** PID. */
  readonly patient: SegmentInput;
  /** PV1, where there is one. */
  readonly visit?: SegmentInput | undefined;
}

/** PID, and PV1 where there is one; throws a TypeError on another segment in their place. */
export function personSegments({ patient, visit }: PersonSegments): readonly SegmentInput[] {
  const segments = visit === undefined ? [patient] : [patient, visit];
  segments.forEach(({ id }, index) => {
    const expected = index === 0 ? "PID" : "PV1";
    if (id !== expected) throw new TypeError(`${id} stands where ${expected} is expected`);
  });
  return segments;
}
