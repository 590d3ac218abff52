import type { Decision } from "./decision.js";
import type { TableFault } from "./table.js";
import type { Language } from "./text.js";

/** A combination of classes in words. */
export function sayCell(
  decision: Decision,
  cell: Readonly<Record<string, string>>,
  language: Language,
): string {
  return Object.entries(cell)
    .map(([name, value]) => {
      const dimension = decision.dimensions[name];
      const text = dimension?.classTexts[value]?.[language] ?? value;
      return `${dimension?.text[language] ?? name}: ${text}`;
    })
    .join("; ");
}

/** A fault of a table in words, with the combination that shows it. */
export function sayFault(decision: Decision, fault: TableFault, language: Language): string {
  switch (fault.kind) {
    case "hole":
      return `no row answers – ${sayCell(decision, fault.cell, language)}`;
    case "contradiction":
      return `${fault.rows.join(" and ")} both answer – ${sayCell(decision, fault.cell, language)}`;
    case "dead-row":
      return `no case reaches row ${fault.row}`;
    case "unknown-name":
      return `row ${fault.row} names ${fault.name}, which the table does not have`;
  }
}
