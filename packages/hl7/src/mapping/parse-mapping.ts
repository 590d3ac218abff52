import { nearestNames, type Problem } from "@opendepistage/core/border";
import type { Bilingual, Decision } from "@opendepistage/core/engine";
import type { FileRow } from "./fact-checks.js";
import { mappableDecisions } from "./mappable-decisions.js";
import type { Mapping, ObservationRow, Service, ValueEntry } from "./mapping.js";
import { checkMapping } from "./mapping-checks.js";
import { writeMappingPath } from "./mapping-problem.js";
import { type MappingFile, mappingSchema } from "./mapping-schema.js";
import { sayExpectedAt, sayFoundValue } from "./say-mapping.js";

/** A mapping fit to read messages by, or all that is wrong with the file. */
export type ParsedMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a mapping from the JSON value of its file, form first, then what its parts have to do with each other and
 * with the facts of the decisions: a row that could never give a fact is a problem.
 */
export function parseMapping(
  input: unknown,
  decisions: readonly Decision[] = mappableDecisions,
): ParsedMapping {
  const parsed = mappingSchema.safeParse(input);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, input)) };
  const problems = checkMapping(parsed.data, decisions);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, mapping: resolved(parsed.data) };
}

type Issue = Exclude<ReturnType<typeof mappingSchema.safeParse>["error"], undefined>["issues"][number];

function problemsOf(issue: Issue, input: unknown): readonly Problem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownMember([...issue.path, key], valueAt(input, issue.path)));
  return [
    {
      path: writeMappingPath(issue.path),
      found: sayFoundValue(valueAt(input, issue.path)),
      expected: sayExpectedAt(issue.path),
    },
  ];
}

/** Members that an observation has only when it is read in a certain way. */
const OWN_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  number: ["units"],
  identifier: ["authority"],
};

function unknownMember(path: readonly PropertyKey[], holder: unknown): Problem {
  const names = membersAt(path.slice(0, -1), holder);
  const [near] = nearestNames(String(path.at(-1)), names);
  const list = names.join(", ");
  const expected: Bilingual =
    near === undefined
      ? { en: `one of ${list}`, fr: `l’un de ${list}` }
      : { en: `"${near}"?`, fr: `« ${near} » ?` };
  return {
    path: writeMappingPath(path),
    found: { en: "a member that a mapping does not have", fr: "un membre qu’une correspondance n’a pas" },
    expected,
  };
}

function membersAt(path: readonly PropertyKey[], holder: unknown): readonly string[] {
  const list = [...path].reverse().find((step) => typeof step === "string");
  if (path.length === 0)
    return [
      "format",
      "id",
      "title",
      "version",
      "timeZone",
      "charset",
      "services",
      "valueSets",
      "observations",
      "factSystem",
    ];
  if (list === "services")
    return ["title", "code", "system", "message", "decisions", "day", "facts", "record"];
  if (list === "side") return ["field", "code", "system", "side"];
  if (list === "units") return ["code", "system"];
  if (list !== "observations") return ["code", "system", "value"];
  const read = (holder as { readonly read?: unknown } | undefined)?.read;
  const own = OWN_MEMBERS[String(read)] ?? [];
  return [
    "title",
    "code",
    "system",
    "subId",
    "service",
    "side",
    "repeats",
    "facts",
    "read",
    "values",
    ...own,
  ];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    input,
  );
}

/** The mapping with its value sets written out in the rows that name them. */
function resolved(file: MappingFile): Mapping {
  const { id, title, version, timeZone, charset, factSystem } = file;
  const services = file.services.map(({ day, facts, record, ...service }): Service => {
    return { ...service, ...given({ day }), ...given({ facts }), ...given({ record }) };
  });
  const observations = file.observations.map((row) => resolvedRow(row, file));
  return { id, title, version, timeZone, charset, services, observations, ...given({ factSystem }) };
}

function resolvedRow({ subId, service, side, repeats, ...row }: FileRow, file: MappingFile): ObservationRow {
  const optional = {
    ...given({ subId }),
    ...given({ service }),
    ...given({ side }),
    ...given({ repeats }),
  };
  if (row.read === "code") return { ...row, ...optional, values: valuesOf(row.values, file) };
  const { values, ...plain } = row;
  return {
    ...plain,
    ...optional,
    ...given({ values: values === undefined ? undefined : valuesOf(values, file) }),
  };
}

/** The members that are there. */
function given<Members extends Readonly<Record<string, unknown>>>(
  members: Members,
): { readonly [Name in keyof Members]?: Exclude<Members[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Members]?: Exclude<Members[Name], undefined>;
  };
}

function valuesOf(values: string | readonly ValueEntry[], { valueSets }: MappingFile): readonly ValueEntry[] {
  return typeof values === "string" ? (valueSets?.[values] ?? []) : values;
}
