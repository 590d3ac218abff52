import { createHash } from "node:crypto";
import { parseFacts } from "@opendepistage/core/border";
import { parseCivilDate } from "@opendepistage/core/calendar";
import { decisions } from "@opendepistage/core/decisions";
import type { FhirResource, PlanDefinitionAction } from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { writeFacts } from "../facts/index.js";
import { Validator } from "../testing/validate.js";
import { writeDecision } from "../write/write-decision.js";
import { context, decidedCases } from "../write/written-cases.test-data.js";
import { CANONICAL_BASE } from "./canonical.js";
import { codeSystems } from "./code-system-resources.js";
import { extensionDefinitions } from "./extensions.js";
import { libraryOf } from "./library.js";
import { planDefinitionOf } from "./plan-definition.js";
import { questionnaireOf } from "./questionnaire.js";
import { taskDueDate } from "./search-parameters.js";

const validator = new Validator();
const each = decisions.map((decision) => [decision.id, decision] as const);
const actionsOf = (actions: readonly PlanDefinitionAction[]): readonly PlanDefinitionAction[] =>
  actions.flatMap((action) => [action, ...actionsOf(action.action ?? [])]);

describe("The definitions", () => {
  test.each(each)("of %s are valid", (_, decision) => {
    const all: readonly FhirResource[] = [
      planDefinitionOf(decision),
      libraryOf(decision),
      questionnaireOf(decision),
    ];
    expect(all.flatMap((one) => validator.faultsOf(one))).toEqual([]);
  });

  test("of the code systems are valid, and have every code of the rows", () => {
    const systems = codeSystems();
    expect(systems.flatMap((one) => validator.faultsOf(one))).toEqual([]);
    expect(new Set(systems.map(({ url }) => url)).size).toBe(systems.length);
    const codes = new Set(
      systems.flatMap(({ url, concept = [] }) => concept.map(({ code }) => `${url}|${code}`)),
    );
    const used = each.flatMap(([, decision]) =>
      actionsOf(planDefinitionOf(decision).action ?? [])
        .flatMap(({ code = [] }) => code.flatMap(({ coding = [] }) => coding))
        .map(({ system, code }) => `${system}|${code}`),
    );
    expect(used.filter((code) => !codes.has(code))).toEqual([]);
  });

  test("of the extensions are valid, each on an element of R4 and of a name of its own", () => {
    const extensions = extensionDefinitions();
    expect(extensions.flatMap((one) => validator.faultsOf(one))).toEqual([]);
    expect(new Set(extensions.map(({ url }) => url)).size).toBe(extensions.length);
  });

  test("hold every code and every extension of this project that resources are written with", () => {
    const known = new Map(
      codeSystems().map(({ url, content, concept }) => [url, content === "complete" ? concept : []]),
    );
    const codes = new Set(
      [...known].flatMap(([url, concept = []]) => concept.map(({ code }) => `${url}|${code}`)),
    );
    const extensions = new Set(extensionDefinitions().map(({ url }) => url));
    const unknown = new Set<string>();
    const look = (_: string, value: unknown): unknown => {
      const { system, code, url, extension } = (value ?? {}) as Readonly<Record<string, unknown>>;
      const isOwn = String(system).startsWith(`${CANONICAL_BASE}/CodeSystem/`);
      if (isOwn && code !== undefined && !codes.has(`${system}|${code}`)) unknown.add(`${system}|${code}`);
      const isExtension = String(url).includes("/StructureDefinition/") && extension === undefined;
      if (isExtension && String(url).startsWith(CANONICAL_BASE) && !extensions.has(String(url)))
        unknown.add(String(url));
      return value;
    };
    for (const { result, decision, given } of decidedCases()) {
      const on = parseCivilDate(given.on);
      const facts = parseFacts(decision, given.facts);
      const written = on !== undefined && facts.ok ? writeFacts(decision, facts.facts, { on }) : undefined;
      JSON.stringify([writeDecision(result, context), written], look);
    }
    for (const decision of decisions)
      JSON.stringify([planDefinitionOf(decision), questionnaireOf(decision)], look);
    expect([...unknown]).toEqual([]);
  });

  test("of the search parameter is valid", () => {
    expect(validator.faultsOf(taskDueDate)).toEqual([]);
  });

  test.each(each)("of %s cite every provision in both languages", (_, decision) => {
    const { relatedArtifact = [] } = planDefinitionOf(decision);
    expect(relatedArtifact.map(({ label }) => label)).toEqual(decision.provisions.map(({ id }) => id));
    for (const { display, citation, _display, _citation } of relatedArtifact) {
      expect(display && citation).toBeTruthy();
      expect(JSON.stringify([_display, _citation])).toContain('"valueCode":"fr"');
    }
  });

  test.each(each)("of %s have an action for each row and each of its acts", (_, decision) => {
    const [table] = planDefinitionOf(decision).action ?? [];
    const rows = table?.action ?? [];
    expect(rows.map(({ code }) => code?.[0]?.coding?.[0]?.code)).toEqual(
      decision.rows.map(({ outcome }) => outcome),
    );
    expect(rows.map(({ action = [] }) => action.map(({ code }) => code?.[0]?.coding?.[0]?.code))).toEqual(
      decision.rows.map(({ actions = [] }) => actions.map(({ code }) => code)),
    );
  });

  test.each(each)("of %s never leave a condition out that only words can say", (_, decision) => {
    const [table] = planDefinitionOf(decision).action ?? [];
    const rows = table?.action ?? [];
    for (const [index, row] of decision.rows.entries()) {
      const conditions = rows[index]?.condition ?? [];
      if (Object.keys(row.when).length > 0) expect(conditions).not.toEqual([]);
    }
    for (const { condition = [] } of actionsOf(rows))
      for (const { expression } of condition)
        expect(expression?.language).toMatch(/^text\/(fhirpath|plain)$/);
  });

  test.each(each)("of %s carry the table with its hash", (_, decision) => {
    const [content] = libraryOf(decision).content ?? [];
    const bytes = Buffer.from(content?.data ?? "", "base64");
    expect(content?.hash).toBe(createHash("sha1").update(bytes).digest("base64"));
    expect(JSON.parse(bytes.toString("utf8"))).toMatchObject({
      decision: decision.id,
      rows: decision.rows.map(({ outcome }) => ({ outcome })),
    });
  });

  test.each(each)("of %s ask for every fact", (_, decision) => {
    const { item = [] } = questionnaireOf(decision);
    expect(item.map(({ linkId }) => linkId)).toEqual(Object.keys(decision.facts));
  });
});
