import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decide } from "@opendepistage/core/engine";
import { readBundle } from "@opendepistage/fhir";
import { expect, test } from "vitest";

test("the Bundle of a first reading asks for its decision, and what it carries suffices", () => {
  const bundle: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, "bundles/first-reading.json"), "utf8"),
  );
  const { asked, problems } = readBundle(bundle);
  expect(problems).toEqual([]);
  const [first] = asked;
  if (first?.on === undefined) throw new Error("no day is told");
  expect(decide(first.decision, first.facts, { on: first.on.date })).toMatchObject({
    decision: "fr.breast.first-reading",
    on: "2024-02-29",
    outcome: "surveillance",
  });
});
