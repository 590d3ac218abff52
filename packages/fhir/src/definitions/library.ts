import {
  type ActionRule,
  type Decision,
  type Expression,
  type FactShape,
  isExpression,
  type Row,
  rowId,
  withoutNull,
} from "@opendepistage/core/engine";
import type { Library, ParameterDefinition } from "fhir/r4.js";
import { base64 } from "./base64.js";
import { citationOf, metadataOf, periodInForce } from "./metadata.js";
import { factRequirement, parameterRequirement } from "./requirement.js";
import { sha1 } from "./sha-1.js";

/**
 * A decision as a Library (R4): the facts and parameters that go in, the outcome that comes out, and the table itself
 * as JSON with its SHA-1.
 */
export function libraryOf(decision: Decision): Library {
  const effectivePeriod = periodInForce(decision);
  const content = new TextEncoder().encode(JSON.stringify(tableOf(decision)));
  return {
    resourceType: "Library",
    ...metadataOf(decision, "Library"),
    type: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/library-type", code: "logic-library" }],
    },
    ...(effectivePeriod ? { effectivePeriod } : {}),
    relatedArtifact: decision.provisions.map(citationOf),
    parameter: [
      ...Object.entries(decision.facts).map(([name, { type, text }]) => factParameter(name, type, text.en)),
      { name: "outcome", use: "out", min: 1, max: "1", type: "code" },
    ],
    dataRequirement: [
      ...Object.keys(decision.facts).map((path) => factRequirement(decision.id, path)),
      ...decision.parameters.map(({ id }) => parameterRequirement(id)),
    ],
    content: [
      {
        contentType: "application/json",
        language: "en",
        data: base64(content),
        size: content.length,
        hash: base64(sha1(content)),
        title: `${decision.id}: table`,
      },
    ],
  };
}

const TYPES = {
  date: "date",
  instant: "dateTime",
  boolean: "boolean",
  integer: "integer",
  identifier: "string",
  text: "string",
  "one-of": "code",
  "set-of": "code",
  "list-of": "BackboneElement",
  record: "BackboneElement",
  nullable: "Element",
} as const satisfies Readonly<Record<FactShape["kind"], ParameterDefinition["type"]>>;

function factParameter(name: string, shape: FactShape, documentation: string): ParameterDefinition {
  const whole = withoutNull(shape);
  const isList = whole.kind === "list-of" || whole.kind === "set-of";
  const item = whole.kind === "list-of" ? withoutNull(whole.of) : whole;
  return { name, use: "in", min: 0, max: isList ? "*" : "1", documentation, type: TYPES[item.kind] };
}

/** The table of a decision as plain data: what is computed stands there in words. */
function tableOf({ id, ruleSet, facts, parameters, dimensions, outcomes, rows }: Decision): object {
  return {
    decision: id,
    ruleSet,
    facts: Object.entries(facts).map(([name, { type, text }]) => ({ name, shape: type, text })),
    parameters,
    outcomes,
    dimensions: Object.entries(dimensions).map(([name, { kind, text, classTexts, reads }]) => ({
      name,
      kind,
      text,
      classes: classTexts,
      reads,
    })),
    rows: rows.map(rowOf),
  };
}

function rowOf(row: Row): object {
  const { provisions, when, covers, outcome, strength = "required", overrides, interpretations } = row;
  return {
    id: rowId(row),
    provisions: provisions.map((provision) => provision.id),
    when,
    coversAll: covers === undefined,
    outcome,
    strength,
    values: Object.fromEntries(
      Object.entries(row.values ?? {}).map(([name, value]) => [name, inWords(value)]),
    ),
    actions: (row.actions ?? []).map(ruleOf),
    notes: (row.notes ?? []).map(inWords),
    interpretations: interpretations ?? [],
    ...(row.missing ? { missing: row.missing } : {}),
    ...(overrides ? { overrides } : {}),
  };
}

function ruleOf({ provision, notBefore, due, when, ...rule }: ActionRule): object {
  return {
    ...rule,
    ...(provision ? { provision: provision.id } : {}),
    ...textOf("notBefore", notBefore),
    ...textOf("due", due),
    ...textOf("when", when),
  };
}

function textOf(name: string, expression: Expression | undefined): object {
  return expression ? { [name]: expression.text } : {};
}

function inWords(value: unknown): unknown {
  return isExpression(value) ? { computed: value.text } : value;
}
