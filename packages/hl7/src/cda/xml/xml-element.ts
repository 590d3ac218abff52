/** The namespace of CDA, Release 2. */
export const CDA_NAMESPACE = "urn:hl7-org:v3";

/** Where an element begins in the text it was read from, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** An XML element as plain data: no comments, no processing instructions, no prefixes. */
export interface XmlElement {
  /** The local name. */
  readonly name: string;
  /** The namespace, where it is not that of CDA. */
  readonly namespace?: string;
  /** By local name; `xsi:type` and its like by that name, those of other namespaces as `{namespace}name`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Where it was read; elements that were made have none. */
  readonly at?: TextPlace;
}

/** What an element holds: elements, and text without its escapes. */
export type XmlNode = XmlElement | string;

/** An element of CDA; attributes and children that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (XmlNode | undefined)[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    name,
    attributes: Object.fromEntries(given),
    children: children.filter((child) => child !== undefined),
  };
}

/** The elements in an element, in order. */
export function elementsOf(parent: XmlElement | undefined): readonly XmlElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== "string");
}

/** The CDA elements of a name in an element, in order. */
export function childrenNamed(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name && child.namespace === undefined);
}

/** The first CDA element along a path of names, such as `author`, `time`. */
export function childAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenNamed(at, name)[0], parent);
}

/** All text in an element, its white space made single. */
export function textOf(parent: XmlElement | undefined): string {
  const texts: string[] = [];
  const gather = (node: XmlNode): void => {
    if (typeof node === "string") texts.push(node);
    else for (const child of node.children) gather(child);
  };
  if (parent !== undefined) gather(parent);
  return texts.join(" ").replaceAll(/\s+/g, " ").trim();
}

/** Every element of a tree, the root first, each with its path such as `/ClinicalDocument/author[2]/time[1]`. */
export function walk(root: XmlElement): readonly (readonly [XmlElement, string])[] {
  const found: (readonly [XmlElement, string])[] = [];
  gatherPaths(root, `/${root.name}`, found);
  return found;
}

function gatherPaths(at: XmlElement, path: string, found: (readonly [XmlElement, string])[]): void {
  found.push([at, path]);
  const counts = new Map<string, number>();
  for (const child of elementsOf(at)) {
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    gatherPaths(child, `${path}/${child.name}[${count}]`, found);
  }
}

/** The element without the places it was read from. */
export function withoutPlaces({ name, namespace, attributes, children }: XmlElement): XmlElement {
  const bare = {
    name,
    attributes,
    children: children.map((child) => (typeof child === "string" ? child : withoutPlaces(child))),
  };
  return namespace === undefined ? bare : { ...bare, namespace };
}

/** Whether two elements say the same, wherever they were read. */
export function isSameElement(one: XmlElement, other: XmlElement): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered({ name, namespace, attributes, children }: XmlElement): unknown {
  const sorted = Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    name,
    namespace,
    sorted,
    children.map((child) => (typeof child === "string" ? child : ordered(child))),
  ];
}
