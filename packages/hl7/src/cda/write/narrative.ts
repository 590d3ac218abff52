import type { NarrativeCell, NarrativeRow } from "../read/unit.js";
import { element, type XmlElement } from "../xml/xml-element.js";
import { referenceName } from "./clinical-statement.js";

/** The narrative of a section: a table with a line for each fact, and a column for each breast where it has one. */
export function narrativeOf(rows: readonly NarrativeRow[], otherwise: string): XmlElement {
  if (rows.length === 0) return element("text", {}, [otherwise]);
  const lines = joined(rows);
  const isSided = lines.some(({ cells }) => cells.some(({ side }) => side !== undefined));
  const heading = isSided ? ["", "Sein droit", "Sein gauche"] : ["", ""];
  return element("text", {}, [
    element("table", {}, [
      element("thead", {}, [
        element(
          "tr",
          {},
          heading.map((title) => element("th", {}, title === "" ? [] : [title])),
        ),
      ]),
      element(
        "tbody",
        {},
        lines.map((line) => lineOf(line, isSided)),
      ),
    ]),
  ]);
}

/** The two breasts of one question share a line. */
function joined(rows: readonly NarrativeRow[]): readonly NarrativeRow[] {
  const lines: NarrativeRow[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    const isOtherBreast =
      last?.title === row.title && last.cells.at(-1)?.side === "right" && row.cells[0]?.side === "left";
    if (isOtherBreast && last !== undefined)
      lines[lines.length - 1] = { ...last, cells: [...last.cells, ...row.cells] };
    else lines.push(row);
  }
  return lines;
}

function lineOf({ title, cells }: NarrativeRow, isSided: boolean): XmlElement {
  const isOfBreasts = cells.some(({ side }) => side !== undefined);
  const columns = isOfBreasts
    ? (["right", "left"] as const).map((side) => column(cells.filter((cell) => cell.side === side)))
    : [column(cells, isSided ? "2" : undefined)];
  return element("tr", {}, [element("td", {}, [title]), ...columns]);
}

function column(cells: readonly NarrativeCell[], colspan?: string): XmlElement {
  return element("td", { colspan }, cells.map(contentOf));
}

function contentOf({ key, text }: NarrativeCell): XmlElement {
  const ID = key === undefined ? undefined : referenceName(key);
  return element("content", { ID }, text === "" ? [] : [text]);
}
