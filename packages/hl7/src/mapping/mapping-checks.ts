import { type Problem, quote } from "@opendepistage/core/border";
import type { Decision } from "@opendepistage/core/engine";
import { checkFact, type FileRow } from "./fact-checks.js";
import type { Term } from "./mapping.js";
import { alike, type MappingPath, mappingProblem, sayNames } from "./mapping-problem.js";
import type { MappingFile } from "./mapping-schema.js";
import { checkService } from "./service-checks.js";

/** What is wrong with a mapping file of the right form: names that lead nowhere, values that no fact takes, doubles. */
export function checkMapping(file: MappingFile, decisions: readonly Decision[]): readonly Problem[] {
  const check = new MappingCheck(file, decisions);
  return [
    ...check.services(),
    ...check.valueSets(),
    ...file.observations.flatMap((row, index) => check.observation(row, ["observations", index])),
    ...check.observationsAreTold(),
    ...check.oneAuthority(),
  ];
}

class MappingCheck {
  readonly #file: MappingFile;
  readonly #decisions: readonly Decision[];

  constructor(file: MappingFile, decisions: readonly Decision[]) {
    this.#file = file;
    this.#decisions = decisions;
  }

  services(): readonly Problem[] {
    const { services } = this.#file;
    const unknown = services.flatMap(({ decisions }, index) =>
      decisions.flatMap((id, place) => this.#unknownDecision(id, ["services", index, "decisions", place])),
    );
    const keys = services.map((service) => [service.message, service.code, service.system]);
    const told = services.flatMap((service, index) =>
      checkService(service, this.#decisions, ["services", index]),
    );
    return [...unknown, ...told, ...doubles(keys, (index) => ["services", index, "code"])];
  }

  valueSets(): readonly Problem[] {
    const { observations, valueSets = {} } = this.#file;
    const used = new Set(observations.map(({ values }) => values));
    return Object.entries(valueSets).flatMap(([name, entries]) => [
      ...doubleTerms(entries, ["valueSets", name]),
      ...(used.has(name) ? [] : [unusedValueSet(name)]),
    ]);
  }

  observation(row: FileRow, path: MappingPath): readonly Problem[] {
    const sides = row.side ? doubleTerms(row.side, [...path, "side"], ({ field }) => field) : [];
    const facts = Object.entries(row.facts).flatMap(([id, factPath]) => {
      const at = [...path, "facts", id];
      const decision = this.#decision(id);
      return decision
        ? checkFact(row, { decision, factPath, at }, this.#file)
        : this.#unknownDecision(id, at);
    });
    return [...sides, ...this.#serviceOf(row, path), ...this.#values(row, path), ...facts];
  }

  /** Two rows for one observation would leave it open which one reads it. */
  observationsAreTold(): readonly Problem[] {
    const keys = this.#file.observations.map((row) => [row.code, row.system, row.subId, row.service]);
    return doubles(keys, (index) => ["observations", index, "code"]);
  }

  /** Readers are told apart by their identifiers: within a decision, those of two authorities would never be equal (READ-10). */
  oneAuthority(): readonly Problem[] {
    const firstOf = new Map<string, string>();
    return this.#file.observations.flatMap((row, index) => {
      if (row.read !== "identifier") return [];
      const others = Object.keys(row.facts).flatMap((id) => firstOf.get(id) ?? []);
      for (const id of Object.keys(row.facts)) firstOf.set(id, firstOf.get(id) ?? row.authority);
      const other = others.find((authority) => authority !== row.authority);
      return other === undefined ? [] : [authoritiesDiffer(index, row.authority, other)];
    });
  }

  #serviceOf({ service }: FileRow, path: MappingPath): readonly Problem[] {
    const codes = this.#file.services.map(({ code }) => code);
    if (service === undefined || codes.includes(service)) return [];
    return [mappingProblem([...path, "service"], alike(quote(service)), sayNames(service, codes))];
  }

  #values(row: FileRow, path: MappingPath): readonly Problem[] {
    if (row.values === undefined) return [];
    if (typeof row.values !== "string") return doubleTerms(row.values, [...path, "values"]);
    const names = Object.keys(this.#file.valueSets ?? {});
    if (names.includes(row.values)) return [];
    return [mappingProblem([...path, "values"], alike(quote(row.values)), sayNames(row.values, names))];
  }

  #unknownDecision(id: string, path: MappingPath): readonly Problem[] {
    if (this.#decision(id)) return [];
    const ids = this.#decisions.map((decision) => decision.id);
    return [mappingProblem(path, alike(quote(id)), sayNames(id, ids))];
  }

  #decision(id: string): Decision | undefined {
    return this.#decisions.find((decision) => decision.id === id);
  }
}

function authoritiesDiffer(index: number, found: string, other: string): Problem {
  return mappingProblem(["observations", index, "authority"], alike(quote(found)), {
    en: `${quote(other)}, as in the other observations: identifiers are compared`,
    fr: `${quote(other)}, comme dans les autres observations : les identifiants sont comparés`,
  });
}

function unusedValueSet(name: string): Problem {
  return mappingProblem(
    ["valueSets", name],
    { en: "a value set that no observation names", fr: "un jeu de valeurs qu’aucune observation ne nomme" },
    { en: 'its name in "values" of an observation', fr: "son nom dans « values » d’une observation" },
  );
}

function doubleTerms<T extends Term>(
  entries: readonly T[],
  path: MappingPath,
  also: (entry: T) => string = () => "",
): readonly Problem[] {
  return doubles(
    entries.map((entry) => [entry.code, entry.system, also(entry)]),
    (index) => [...path, index, "code"],
  );
}

function doubles(keys: readonly unknown[], pathOf: (index: number) => MappingPath): readonly Problem[] {
  const written = keys.map((key) => JSON.stringify(key));
  return written.flatMap((key, index) =>
    written.indexOf(key) === index
      ? []
      : [
          mappingProblem(
            pathOf(index),
            { en: "the same code and system again", fr: "à nouveau le même code et le même système" },
            { en: "each one once", fr: "chacun une fois" },
          ),
        ],
  );
}
