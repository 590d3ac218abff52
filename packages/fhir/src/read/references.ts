import { isObject, type Node } from "./node.js";
import type { Resource } from "./resource.js";

/** Finds the resources that references lead to, within what was handed over. */
export class References {
  readonly #resources: readonly Resource[];
  readonly #byUrl = new Map<string, Resource>();
  readonly #byPath = new Map<string, Resource[]>();

  constructor(resources: readonly Resource[]) {
    // A resource sent twice is one; of one sent in two versions it is not told which one is meant.
    this.#resources = resources.filter(({ fault }) => fault !== "repeated");
    for (const resource of this.#resources) {
      if (resource.container !== undefined) continue;
      if (resource.fullUrl !== undefined) this.#byUrl.set(resource.fullUrl, resource);
      for (const path of pathsOf(resource))
        this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), resource]);
    }
  }

  /** The resource that a Reference leads to; undefined where it is not there, or not told which one it is. */
  resolve(reference: Node | undefined, from: Resource): Resource | undefined {
    const literal = reference?.text("reference");
    if (literal !== undefined) return this.#byLiteral(literal.replace(/\/_history\/[^/]*$/, ""), from);
    const identifier = reference?.child("identifier");
    return identifier && this.#byIdentifier(identifier, reference?.text("type"));
  }

  #byLiteral(literal: string, from: Resource): Resource | undefined {
    if (literal.startsWith("#")) {
      const whole = from.container ?? from;
      if (literal === "#") return whole;
      return this.#resources.find(({ container, id }) => container === whole && id === literal.slice(1));
    }
    const condition = CONDITIONAL.exec(literal);
    if (condition !== null) return this.#byCondition(condition[1] ?? "", condition[2] ?? "");
    const exact = this.#byUrl.get(literal);
    if (exact !== undefined || /^[a-z][a-z0-9+.-]*:/i.test(literal)) return exact;
    const base = baseOf((from.container ?? from).fullUrl);
    const near = base === undefined ? undefined : this.#byUrl.get(`${base}/${literal}`);
    const same = this.#byPath.get(literal) ?? [];
    return near ?? (same.length === 1 ? same[0] : undefined);
  }

  /** A transaction may name what it refers to by a search for its identifier. */
  #byCondition(type: string, search: string): Resource | undefined {
    const [parameter, ...others] = [...new URLSearchParams(search)];
    const [name, token = ""] = parameter ?? [];
    const [system = "", value = "", ...more] = token.split("|");
    if (name !== "identifier" || others.length > 0 || more.length > 0) return undefined;
    return this.#identified({ system, value }, type);
  }

  #byIdentifier(identifier: Node, type: string | undefined): Resource | undefined {
    const value = identifier.text("value");
    const system = identifier.text("system");
    return value === undefined || system === undefined
      ? undefined
      : this.#identified({ system, value }, type);
  }

  #identified(
    { system, value }: { readonly system: string; readonly value: string },
    type: string | undefined,
  ): Resource | undefined {
    const same = this.#resources.filter(
      (resource) =>
        (type === undefined || resource.type === type) &&
        resource.node
          .children("identifier")
          .some((other) => other.text("value") === value && other.text("system") === system),
    );
    return same.length === 1 ? same[0] : undefined;
  }
}

/** How a resource may be named by a relative reference: by the end of its address, or by its id. */
function pathsOf({ type, id, fullUrl }: Resource): readonly string[] {
  const ofUrl = fullUrl === undefined ? undefined : RESTFUL.exec(fullUrl)?.[2];
  return [
    ...new Set([...(id === undefined ? [] : [`${type}/${id}`]), ...(ofUrl === undefined ? [] : [ofUrl])]),
  ];
}

/** A conditional reference: a type, and a search. */
const CONDITIONAL = /^([A-Z][A-Za-z]+)\?(.+)$/;

/** An address of a RESTful server: its base, then type and id. */
const RESTFUL = /^(https?:\/\/.+)\/([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})$/;

function baseOf(fullUrl: string | undefined): string | undefined {
  return fullUrl === undefined ? undefined : RESTFUL.exec(fullUrl)?.[1];
}

/** A reference as a text that is the same for the same target, whether it is there or not. */
export function keyOf(reference: Node): string | undefined {
  const literal = reference.text("reference")?.replace(/\/_history\/[^/]*$/, "");
  if (literal !== undefined) return literal;
  const identifier = reference.child("identifier")?.value;
  return isObject(identifier) ? JSON.stringify([identifier["system"], identifier["value"]]) : undefined;
}
