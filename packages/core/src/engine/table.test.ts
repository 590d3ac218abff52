import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compiled } from "./compile.js";
import type { Decision, Row } from "./decision.js";
import { sayFault } from "./say-fault.js";
import { layOut } from "./table.js";
import { afterStoolTest } from "./testing/example-act.js";

const withRows = (rows: readonly Row[]): Decision => ({ ...afterStoolTest, rows });
const without = (id: string) => withRows(afterStoolTest.rows.filter((row) => row.provisions[0]?.id !== id));

describe("A table answers every combination exactly once, or says where it does not", () => {
  test("a proven table has no fault", () => {
    expect(layOut(afterStoolTest).faults).toEqual([]);
  });

  test("a combination that no row answers is a hole, named by its classes", () => {
    const { faults } = layOut(without("7(3)"));
    expect(faults).toContainEqual({
      kind: "hole",
      cell: { age: "in-range", recent: "no", result: "negative", repeated: "yes" },
    });
    expect(faults).toHaveLength(2);
  });

  test("two rows on one combination are a contradiction", () => {
    const rival: Row = { ...(afterStoolTest.rows[0] as Row), id: "rival", when: { age: "too-old" } };
    const { faults } = layOut(withRows([...afterStoolTest.rows, rival]));
    expect(faults.filter(({ kind }) => kind === "contradiction")).toHaveLength(12);
    expect(faults).toContainEqual({ kind: "dead-row", row: "rival" });
  });

  test("a row that overrides another on a ground is no contradiction, in either order", () => {
    expect(layOut(withRows(afterStoolTest.rows.toReversed())).faults).toEqual([]);
  });

  test("a row that others override wholly is dead", () => {
    const all: Row = {
      ...(afterStoolTest.rows[0] as Row),
      id: "all",
      when: {},
      overrides: {
        rows: afterStoolTest.rows.map(({ id, provisions }) => id ?? provisions[0]?.id ?? ""),
        ground: { en: "", fr: "" },
      },
    };
    const { faults } = layOut(withRows([...afterStoolTest.rows, all]));
    expect(faults.map(({ kind }) => kind)).toEqual(afterStoolTest.rows.map(() => "dead-row"));
  });

  test("a row that names no dimension, class or row of the table is told", () => {
    const astray: Row = {
      id: "astray",
      provisions: [],
      when: { weight: "heavy", age: "ancient" },
      outcome: "wait",
      overrides: { rows: ["7(9)"], ground: { en: "", fr: "" } },
    };
    const { faults } = layOut(withRows([...afterStoolTest.rows, astray]));
    expect(faults.filter(({ kind }) => kind === "unknown-name")).toEqual([
      { kind: "unknown-name", row: "astray", name: "weight" },
      { kind: "unknown-name", row: "astray", name: "age: ancient" },
      { kind: "unknown-name", row: "astray", name: "7(9)" },
    ]);
  });

  test("deciding on an unproven table fails and prints the combination in words", () => {
    expect(() => compiled(without("7(3)"))).toThrow(
      /no row answers – age: 50 to 74; last test: none or old; result of the stool test: negative; second test: yes/,
    );
  });

  test("the faults are said in French too", () => {
    const [fault] = layOut(without("7(3)")).faults;
    expect(fault && sayFault(afterStoolTest, fault, "fr")).toContain("age (fr): 50 to 74 (fr)");
  });

  test("the folded graph answers each cell as the array does", () => {
    const { dense, root } = compiled(afterStoolTest);
    const classes = fc.tuple(...dense.dimensions.map((dimension) => fc.nat(dimension.classes.length - 1)));
    fc.assert(
      fc.property(classes, (chosen) => {
        const cell = chosen.reduce(
          (at, index, depth) => at * (dense.dimensions[depth]?.classes.length ?? 1) + index,
          0,
        );
        let node = root;
        while (node.next !== null)
          node = node.next[chosen[dense.dimensions.indexOf(node.dimension)] as number] as typeof root;
        expect(node.row).toBe(dense.rows[dense.cells[cell] as number]);
      }),
    );
  });
});
