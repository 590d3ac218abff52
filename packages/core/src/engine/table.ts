import type { Decision, Row } from "./decision.js";
import { rowId } from "./decision.js";
import type { Dimension } from "./dimension.js";

/** A fault in our reading of the law: the table does not answer each case exactly once. */
export type TableFault =
  | { readonly kind: "hole"; readonly cell: Readonly<Record<string, string>> }
  | {
      readonly kind: "contradiction";
      readonly cell: Readonly<Record<string, string>>;
      readonly rows: readonly string[];
    }
  | { readonly kind: "dead-row"; readonly row: string }
  | { readonly kind: "unknown-name"; readonly row: string; readonly name: string };

/** A table as a dense array: one row index for each combination of classes, the last dimension fastest. */
export interface DenseTable {
  readonly dimensions: readonly Dimension[];
  readonly rows: readonly Row[];
  readonly cells: Int16Array;
  readonly faults: readonly TableFault[];
}

const HOLE = -1;
/** Faults beyond this number add nothing for the author who must mend the first. */
const MOST_FAULTS = 20;

/** Lays the rows of a decision out over every combination of classes. */
export function layOut(decision: Decision): DenseTable {
  const names = Object.keys(decision.dimensions);
  const dimensions = Object.values(decision.dimensions);
  const cells = new Int16Array(dimensions.reduce((size, { classes }) => size * classes.length, 1)).fill(HOLE);
  const faults: TableFault[] = unknownNames(decision);
  const cellOf = (cell: number) => classesOfCell(names, dimensions, cell);
  const beats = overrideTest(decision.rows);

  decision.rows.forEach((row, index) => {
    for (const cell of cellsOf(row, names, dimensions)) {
      if (row.covers && !row.covers(cellOf(cell))) continue;
      const other = cells[cell] as number;
      if (other === HOLE || beats(index, other)) cells[cell] = index;
      else if (!beats(other, index) && faults.length < MOST_FAULTS)
        faults.push({
          kind: "contradiction",
          cell: cellOf(cell),
          rows: [rowId(decision.rows[other] as Row), rowId(row)],
        });
    }
  });

  const reached = new Set(cells);
  if (reached.has(HOLE))
    for (let cell = 0; cell < cells.length && faults.length < MOST_FAULTS; cell++)
      if (cells[cell] === HOLE) faults.push({ kind: "hole", cell: cellOf(cell) });
  for (const [index, row] of decision.rows.entries())
    if (!reached.has(index)) faults.push({ kind: "dead-row", row: rowId(row) });
  return { dimensions, rows: decision.rows, cells, faults };
}

/** The classes that a row covers on one dimension. */
export function coveredClasses(row: Row, name: string, dimension: Dimension): readonly string[] {
  const condition = row.when[name];
  if (condition === undefined) return dimension.classes;
  return typeof condition === "string" ? [condition] : condition;
}

function cellsOf(row: Row, names: readonly string[], dimensions: readonly Dimension[]): readonly number[] {
  return dimensions.reduce<readonly number[]>(
    (cells, dimension, depth) => {
      const covered = coveredClasses(row, names[depth] as string, dimension);
      const indices = covered.map((name) => dimension.classes.indexOf(name)).filter((index) => index >= 0);
      return cells.flatMap((cell) => indices.map((index) => cell * dimension.classes.length + index));
    },
    [0],
  );
}

function classesOfCell(
  names: readonly string[],
  dimensions: readonly Dimension[],
  cell: number,
): Readonly<Record<string, string>> {
  let rest = cell;
  const classes: [string, string][] = [];
  for (let depth = dimensions.length - 1; depth >= 0; depth--) {
    const own = (dimensions[depth] as Dimension).classes;
    classes.unshift([names[depth] as string, own[rest % own.length] as string]);
    rest = Math.floor(rest / own.length);
  }
  return Object.fromEntries(classes);
}

function overrideTest(rows: readonly Row[]): (winner: number, loser: number) => boolean {
  const overridden = rows.map((row) => new Set(row.overrides?.rows));
  return (winner, loser) => overridden[winner]?.has(rowId(rows[loser] as Row)) === true;
}

function unknownNames(decision: Decision): TableFault[] {
  const ids = new Set(decision.rows.map(rowId));
  return decision.rows.flatMap((row) => {
    const classes = Object.keys(row.when).flatMap((name) => {
      const dimension = decision.dimensions[name];
      if (!dimension) return [name];
      return coveredClasses(row, name, dimension)
        .filter((covered) => !dimension.classes.includes(covered))
        .map((covered) => `${name}: ${covered}`);
    });
    const overridden = (row.overrides?.rows ?? []).filter((id) => !ids.has(id));
    return [...classes, ...overridden].map((name) => ({
      kind: "unknown-name" as const,
      row: rowId(row),
      name,
    }));
  });
}
