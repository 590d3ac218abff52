import type { Term } from "../terms/term.js";
import { elementName } from "./element-name.js";
import type { Node } from "./node.js";
import type { Unmapped, UnmappedReason } from "./reading.js";
import { sayTerm } from "./say-term.js";

/** Elements that say nothing of the person: what the resource is called, and the same again for human eyes. */
const ADMINISTRATIVE: readonly string[] = ["resourceType", "id", "meta", "text", "language", "contained"];

/** A resource, with the account of what was read of it. */
export class Resource {
  readonly type: string;
  readonly node: Node;
  /** The address of its entry in a Bundle. */
  readonly fullUrl: string | undefined;
  /** The resource that contains it. */
  readonly container: Resource | undefined;
  readonly #taken = new Set<string>();
  readonly #parts: Unmapped[] = [];
  #fault: Pick<Unmapped, "reason" | "code"> | undefined;
  #isUsed = false;

  constructor(
    type: string,
    node: Node,
    origin: { readonly fullUrl?: string | undefined; readonly container?: Resource } = {},
  ) {
    this.type = type;
    this.node = node;
    this.fullUrl = origin.fullUrl;
    this.container = origin.container;
  }

  get place(): string {
    return this.node.place;
  }

  get id(): string | undefined {
    return this.node.text("id");
  }

  /** Takes an element of one value. */
  take(name: string): Node | undefined {
    this.#taken.add(name);
    return this.node.child(name, elementName(name));
  }

  /** Takes an element that may be repeated. */
  takeAll(name: string): readonly Node[] {
    this.#taken.add(name);
    return this.node.children(name, elementName(name));
  }

  /** Notes that something of the resource was understood. */
  use(): void {
    this.#isUsed = true;
  }

  get isUsed(): boolean {
    return this.#isUsed;
  }

  /** Notes that the resource as a whole cannot be used; the first reason holds. */
  refuse(reason: UnmappedReason, term?: Term): void {
    const code = term && sayTerm(term);
    this.#fault ??= { reason, ...(code === undefined ? {} : { code }) };
  }

  get isRefused(): boolean {
    return this.#fault !== undefined;
  }

  /** Why it cannot be used, where it cannot. */
  get fault(): UnmappedReason | undefined {
    return this.#fault?.reason;
  }

  /** Lists a part of an element that was not used. */
  list(path: string, reason: UnmappedReason, term?: Term): void {
    const code = term && sayTerm(term);
    this.#parts.push({ path, reason, ...(code === undefined ? {} : { code }) });
  }

  /** What was not used: the resource as a whole, or element by element. */
  unmapped(): readonly Unmapped[] {
    if (!this.#isUsed) {
      const fault = this.#fault ?? { reason: "resource-not-read" as const };
      return [{ path: this.place, ...fault }];
    }
    return [...this.#elementsLeft(), ...this.#parts];
  }

  #elementsLeft(): readonly Unmapped[] {
    const taken = new Set([...this.#taken].map(elementName));
    const left = this.node.names
      .filter((name) => !ADMINISTRATIVE.includes(name.replace(/^_/, "")))
      .map(elementName)
      .filter((name) => !taken.has(name));
    return [...new Set(left)].map((name) => ({
      path: `${this.place}.${sayName(name)}`,
      reason: "element-not-read" as const,
    }));
  }
}

/** The name of an element; what is no name of FHIR may be anything, and is not shown. */
function sayName(name: string): string {
  return /^[a-z][A-Za-z]{0,60}$/.test(name) ? name : "children()";
}
