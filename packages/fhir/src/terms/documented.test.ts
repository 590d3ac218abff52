import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as breast from "./breast.js";
import { completenessTerms } from "./completeness.js";
import { consentTerms } from "./consent.js";
import { breastCancerTerms, historyRows } from "./history.js";
import * as results from "./results.js";
import * as screening from "./screening.js";
import { LEGACY_SNOMED_RT, SNOMED } from "./systems.js";
import type { Term } from "./term.js";

const documented = readFileSync(new URL("../../../../docs/fhir/reading.md", import.meta.url), "utf8");

const read: readonly Term[] = [
  ...breast.sideTerms,
  ...breast.biRadsTerms.filter(
    ({ system }) => system !== "https://opendepistage.org/fhir/CodeSystem/bi-rads-class",
  ),
  ...breast.biRadsObservation,
  ...breast.densityTerms,
  ...breast.findingTerms,
  ...breast.mammographyTerms,
  ...breast.findingComponent,
  ...breast.viewTerms,
  ...completenessTerms,
  ...consentTerms,
  ...breastCancerTerms,
  ...historyRows.flatMap(({ terms }) => terms),
  ...Object.values(results).flat(),
  ...screening.screeningTypes,
  ...screening.orders.flatMap(({ terms }) => terms),
  ...screening.reports.flatMap(({ terms }) => terms),
  ...screening.examinations,
  ...screening.contextTerms,
  ...screening.letterTerms,
  ...screening.nextInvitationTerms,
];

test("docs/fhir/reading.md has every code that is read", () => {
  for (const { code } of read) expect(documented).toContain(`\`${code}\``);
});

test("No code stands for two values of one table", () => {
  const tables = [
    breast.sideTerms,
    breast.biRadsTerms,
    breast.densityTerms,
    breast.findingTerms,
    breast.viewTerms,
    results.normalityTerms,
    results.stoolResultTerms,
    results.cytologyResultTerms,
    results.hpvResultTerms,
    screening.screeningTypes,
    screening.examinations,
  ];
  for (const table of tables) {
    const keys = table.map(({ system, code }) => `${system}#${code}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});

/** The check digit of SNOMED CT and the like (Verhoeff). */
function hasCheckDigit(code: string): boolean {
  const multiply = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((a) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((b) => {
      const [x, y] = [a % 5, b % 5];
      const sum = a < 5 ? x + y : x - y + 5;
      return (sum % 5) + (a < 5 === b < 5 ? 0 : 5);
    }),
  );
  const permute = (digit: number, place: number): number =>
    Array.from({ length: place % 8 }).reduce<number>(
      (one) => [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][one] ?? 0,
      digit,
    );
  const check = [...code]
    .toReversed()
    .map(Number)
    .reduce((sum, digit, place) => multiply[sum]?.[permute(digit, place)] ?? -1, 0);
  return check === 0;
}

test("Every code of SNOMED CT has its check digit", () => {
  const codes = new Set(read.filter(({ system }) => system === SNOMED).map(({ code }) => code));
  expect([...codes].filter((code) => !hasCheckDigit(code))).toEqual([]);
});

test("Every view has a legacy code, of every name that their system had", () => {
  const valuesIn = (system: string) =>
    new Set(breast.viewTerms.filter((term) => term.system === system).map(({ value }) => value));
  for (const system of LEGACY_SNOMED_RT) expect(valuesIn(system)).toEqual(valuesIn(SNOMED));
  expect(breast.viewTerms).toContainEqual({ system: "SRT", code: "Y-X1770", value: "XCCL" });
});
