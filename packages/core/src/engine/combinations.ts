import type { Dimension } from "./dimension.js";

/** A product of classes, by dimension; a dimension left out stands for all its classes. */
export type Combinations = Readonly<Record<string, readonly string[]>>;

type Dimensions = Readonly<Record<string, Dimension>>;

/** For each dimension, in order, the indices of the classes that a product covers. */
type Box = readonly (readonly number[])[];

/** Cells of a dense table told as few disjoint products of classes, for readers. */
export function productsOf(dimensions: Dimensions, cells: readonly number[]): readonly Combinations[] {
  const names = Object.keys(dimensions);
  const sizes = Object.values(dimensions).map(({ classes }) => classes.length);
  let boxes: readonly Box[] = cells.map((cell) => boxOf(cell, sizes));
  for (let depth = names.length - 1; depth >= 0; depth--) boxes = joinedOn(boxes, depth);
  return boxes.map((box) =>
    Object.fromEntries(
      names.flatMap((name, depth) => {
        const covered = box[depth] ?? [];
        const classes = dimensions[name]?.classes ?? [];
        return covered.length === classes.length
          ? []
          : [[name, covered.map((index) => classes[index] ?? "")]];
      }),
    ),
  );
}

function boxOf(cell: number, sizes: readonly number[]): Box {
  let rest = cell;
  const box: (readonly number[])[] = [];
  for (const size of sizes.toReversed()) {
    box.unshift([rest % size]);
    rest = Math.floor(rest / size);
  }
  return box;
}

/** Joins the boxes that differ on one dimension alone. */
function joinedOn(boxes: readonly Box[], depth: number): readonly Box[] {
  const joined = new Map<string, Box>();
  for (const box of boxes) {
    const key = box.map((indices, place) => (place === depth ? "*" : indices.join("."))).join("|");
    const known = joined.get(key);
    const indices = [...(known?.[depth] ?? []), ...(box[depth] ?? [])].toSorted((a, b) => a - b);
    joined.set(key, box.with(depth, indices));
  }
  return [...joined.values()];
}
