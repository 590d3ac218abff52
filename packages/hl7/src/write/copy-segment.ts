import type { Content, Field, FieldInput, FieldTree, Segment, SegmentInput, Value } from "../syntax/index.js";

/**
 * A segment of a message that was read, to be written into another one: identity goes from message to message this way,
 * and never through a decision. What it says is the same; delimiters and escapes are those of the new message.
 */
export function copySegment(segment: Segment): SegmentInput {
  const { id, fields } = segment.tree();
  return { id, fields: Object.fromEntries(Object.entries(fields).map(([n, tree]) => [n, copyTree(tree)])) };
}

/** A field of a message that was read, with all its parts. */
export function copyField(field: Field): FieldInput {
  return copyTree(field.tree());
}

/** The first leaf of a field, for a field that has no parts: nothing where it is empty or to be deleted. */
export function copyText(field: Field): Content {
  const { value } = field;
  return value.state === "value" ? copyLeaf(value) : "";
}

function copyTree({ repetitions }: FieldTree): FieldInput {
  return {
    repetitions: repetitions.map(({ components }) => ({
      components: components.map(({ subcomponents }) => ({ subcomponents: subcomponents.map(copyLeaf) })),
    })),
  };
}

/** The line break command is read as a line feed, which cannot be written as it is. */
function copyLeaf(value: Value): Content {
  return value.state === "value" && value.text.includes("\n") ? { lines: value.text.split("\n") } : value;
}
