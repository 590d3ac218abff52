/** An element of a resource with the FHIRPath that leads to it; whatever the JSON holds, asking it never throws. */
export class Node {
  readonly value: unknown;
  readonly place: string;

  constructor(value: unknown, place: string) {
    this.value = value;
    this.place = place;
  }

  /** The element of a name, where it is there; `as` is its name in FHIRPath: `value` for `valueDate`. */
  child(name: string, as = name): Node | undefined {
    if (!isObject(this.value) || !Object.hasOwn(this.value, name)) return undefined;
    const value = this.value[name];
    return value === undefined || value === null ? undefined : new Node(value, `${this.place}.${as}`);
  }

  /** The elements of a name, one by one, whether they are in a list or not. */
  children(name: string, as = name): readonly Node[] {
    const whole = this.child(name, as);
    if (whole === undefined) return [];
    if (!Array.isArray(whole.value)) return [whole];
    return whole.value.map((item: unknown, index) => new Node(item, `${whole.place}[${index}]`));
  }

  /** The text of an element, undefined where there is none. */
  text(name: string): string | undefined {
    return this.child(name)?.ownText;
  }

  /** The value itself, where it is a text that says something. */
  get ownText(): string | undefined {
    return typeof this.value === "string" && this.value !== "" ? this.value : undefined;
  }

  /** Names of the elements that are there. */
  get names(): readonly string[] {
    return isObject(this.value) ? Object.keys(this.value) : [];
  }
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
