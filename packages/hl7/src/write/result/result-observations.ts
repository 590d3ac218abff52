import type { Written } from "@opendepistage/core/engine";
import type { SegmentInput } from "../../syntax/index.js";
import { type MemberAddress, writeElements, writeSteps } from "./member-path.js";
import { type Leaf, leafOf, resultSystem, writeLeaf } from "./member-value.js";

/** Whether the observations stand in a result, where they are final, or in an order, which has none (table 0085). */
export type ObservationStatus = "F" | "O";

/** The members of a decision result as observations, one OBX for each leaf, numbered from the number given. */
export function resultObservations(
  members: Readonly<Record<string, Written>>,
  { status, from = 1 }: { readonly status: ObservationStatus; readonly from?: number },
): readonly SegmentInput[] {
  const leaves = Object.entries(members).flatMap(([name, value]) =>
    placedLeaves(value, { steps: [{ name }], elements: [] }),
  );
  return leaves.map(({ steps, elements, leaf }, index): SegmentInput => {
    const { type, value } = writeLeaf(leaf);
    return {
      id: "OBX",
      fields: {
        1: String(from + index),
        2: type,
        3: { components: [writeSteps(steps), "", resultSystem] },
        4: writeElements(elements),
        5: value,
        11: status,
      },
    };
  });
}

type PlacedLeaf = MemberAddress & { readonly leaf: Leaf };

function placedLeaves(value: Written, { steps, elements }: MemberAddress): readonly PlacedLeaf[] {
  const leaf = leafOf(value);
  if (leaf !== undefined) return [{ steps, elements, leaf }];
  if (Array.isArray(value))
    return value.flatMap((each, index) =>
      placedLeaves(each, { steps: [...steps, "element"], elements: [...elements, index + 1] }),
    );
  return Object.entries(value as Readonly<Record<string, Written>>).flatMap(([name, each]) =>
    placedLeaves(each, { steps: [...steps, { name }], elements }),
  );
}
