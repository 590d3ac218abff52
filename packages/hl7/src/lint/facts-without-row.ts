import { leavesOf } from "@opendepistage/core/border";
import { type Decision, type FactShape, withoutNull } from "@opendepistage/core/engine";
import { mappableDecision } from "../mapping/mappable-decisions.js";
import type { Mapping, ObservationRow, Service } from "../mapping/mapping.js";
import { sidePlaceholder } from "../mapping/side-placeholder.js";

/** The facts of a decision that no row of a mapping can give: the decision will ask for them, whatever is sent. */
export interface DecisionWithoutRows {
  readonly decision: string;
  /** Paths, in the order of the decision; those of optional facts are left out, for they are never missed. */
  readonly facts: readonly string[];
}

/** Facts that no row needs to give: those of PID-7, OBR-7, and of a first reading whose class is final. */
const builtIn: readonly string[] = ["birthDate"];
const toldByDay: Readonly<Record<string, string>> = { "fr.breast.conduct": "mammogramOn" };
const toldByFirstReading: readonly string[] = ["finalClass", "workUpDone"];

/**
 * Tells which facts of the decisions that the services of a mapping ask for no row can give. A mapping with a
 * `factSystem` can give them all.
 */
export function factsWithoutRow(mapping: Mapping): readonly DecisionWithoutRows[] {
  if (mapping.factSystem !== undefined) return [];
  const asked = new Set(mapping.services.flatMap(({ decisions }) => decisions));
  return [...asked].flatMap((id) => {
    const decision = mappableDecision(id);
    if (decision === undefined) return [];
    const given = givenPaths(decision, mapping);
    const facts = wantedPaths(decision).filter((path) => !given.has(path));
    return facts.length === 0 ? [] : [{ decision: id, facts }];
  });
}

function wantedPaths({ facts }: Decision): readonly string[] {
  return Object.entries(facts).flatMap(([name, { type, fallback }]) =>
    fallback === undefined ? leafPaths(name, type) : [],
  );
}

/** The path of a fact, or those of its fields where it is a record or a list of records. */
function leafPaths(path: string, shape: FactShape): readonly string[] {
  const whole = withoutNull(shape);
  if (whole.kind === "list-of" && withoutNull(whole.of).kind === "record") return leafPaths(path, whole.of);
  if (whole.kind !== "record") return [path];
  return Object.entries(whole.fields).flatMap(([name, field]) => leafPaths(`${path}.${name}`, field));
}

function givenPaths({ id }: Decision, { services, observations }: Mapping): ReadonlySet<string> {
  const asking = services.filter(({ decisions }) => decisions.includes(id));
  const rows = observations.flatMap((row) => {
    const path = row.facts[id];
    return path === undefined ? [] : valuePaths(row, path);
  });
  return new Set([...builtIn, ...asking.flatMap((service) => toldByService(id, service)), ...rows]);
}

function toldByService(id: string, { decisions, day, facts }: Service): readonly string[] {
  const dayFact = (day ?? toldByDay)[id];
  const isAfterFirstReading = id === "fr.breast.conduct" && decisions.includes("fr.breast.first-reading");
  return [
    ...(dayFact === undefined ? [] : [dayFact]),
    ...(isAfterFirstReading ? toldByFirstReading : []),
    ...Object.entries(facts?.[id] ?? {}).flatMap(([name, value]) => pathsIn(name, value)),
  ];
}

/** The paths that a row gives a value to, for each breast and each of its values. */
function valuePaths(row: ObservationRow, template: string): readonly string[] {
  const paths = row.side
    ? ["left", "right"].map((side) => template.replace(sidePlaceholder, side))
    : [template];
  if (row.read !== "code") return paths;
  return paths.flatMap((path) => row.values.flatMap(({ value }) => pathsIn(path, value)));
}

/** Null says that a thing is not there, and nothing of what it would be. */
function pathsIn(path: string, value: unknown): readonly string[] {
  return leavesOf(path, value).map((leaf) => leaf.path);
}
