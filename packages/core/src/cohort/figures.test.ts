import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Figure } from "./figure.js";
import { figures } from "./index.js";

const PAGE = join(import.meta.dirname, "../../../../docs/cohorts.md");
const FIGURES = /(?<=<!-- figures -->\n)[\s\S]*?(?=<!-- end of figures -->)/;

/** The table of all figures as the page shows it. */
function writtenFigures(): string {
  const rows = Object.entries(figures).map(([id, figure]: readonly [string, Figure]) => {
    const percent = `${Number((figure.value * 100).toFixed(3))} %`;
    return `| \`${id}\` | ${figure.text} | ${percent} | ${figure.years ?? ""} | ${figure.certainty} | ${figure.source} |`;
  });
  return [
    "| figure | what | value | years | certainty | source |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

test("docs/cohorts.md tells every figure; `vitest run packages/core/src/cohort/figures -u` writes it", async () => {
  await expect(readFileSync(PAGE, "utf8").replace(FIGURES, () => writtenFigures())).toMatchFileSnapshot(PAGE);
});

test("every figure is a share, and says where it comes from", () => {
  for (const [id, { value, source, certainty, ...rest }] of Object.entries<Figure>(figures)) {
    expect(value, id).toBeGreaterThan(0);
    expect(value, id).toBeLessThan(1);
    expect(source, id).not.toBe("");
    expect("years" in rest, id).toBe(certainty !== "assumption");
  }
});

test("the classes after work-up make up the 2.8 % of positive first readings", () => {
  const sum = (["3", "4", "5"] as const).reduce(
    (total, name) => total + figures[`fr.breast.class-${name}`].value,
    0,
  );
  expect(sum).toBeCloseTo(0.028, 10);
});
