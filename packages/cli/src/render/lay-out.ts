/** Characters of a line on the narrowest terminal in common use. */
const LINE_CHARACTERS = 80;

/** A text broken into lines between words, each after the indent; the first may have another. */
export function wrap(text: string, indent: string, first = indent): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/ +/)) {
    const isFull = line.trim() !== "" && line !== first && line.length + 1 + word.length > LINE_CHARACTERS;
    if (isFull) lines.push(line);
    line = isFull ? indent + word : line + (line === first || line === indent ? "" : " ") + word;
  }
  return [...lines, line].join("\n");
}

/** Names in a column, with a text beside each. */
export function columns(rows: readonly (readonly [name: string, text: string])[], indent = "  "): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  const isNarrow = width <= LINE_CHARACTERS / 2;
  return rows
    .map(([name, text]) =>
      isNarrow
        ? wrap(text, indent + " ".repeat(width + 2), `${indent}${name.padEnd(width + 2)}`)
        : `${indent}${name}\n${wrap(text, `${indent}    `)}`,
    )
    .join("\n");
}

/** A heading over its lines, or nothing where there are none. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}
