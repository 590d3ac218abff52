import { childAt, element, elementsOf, walk, type XmlElement, type XmlNode } from "../xml/xml-element.js";

/** The document with every reference of an entry leading to a content of the narrative, empty where there was none. */
export function repairReferences(root: XmlElement): XmlElement {
  const known = new Set(walk(root).flatMap(([{ attributes }]) => attributes["ID"] ?? []));
  return repaired(root, known);
}

function repaired(each: XmlElement, known: Set<string>): XmlElement {
  if (each.name === "reference" && each.namespace === undefined) return hashed(each);
  const children: readonly XmlNode[] = each.children.map((child) =>
    typeof child === "string" ? child : repaired(child, known),
  );
  const same = { ...each, children };
  return each.name === "section" && each.namespace === undefined ? withContents(same, known) : same;
}

/** References into the narrative begin with a number sign; some documents leave it out. */
function hashed(reference: XmlElement): XmlElement {
  const { value } = reference.attributes;
  if (value === undefined || value.startsWith("#") || value.includes(":")) return reference;
  return { ...reference, attributes: { ...reference.attributes, value: `#${value}` } };
}

function withContents(section: XmlElement, known: Set<string>): XmlElement {
  const missing = elementsOf(section)
    .filter(({ name }) => name === "entry")
    .flatMap((entry) => walk(entry))
    .flatMap(([{ name, attributes }]) =>
      name === "reference" ? (attributes["value"]?.replace(/^#/, "") ?? []) : [],
    )
    .filter((name) => !known.has(name) && !name.includes(":"));
  const text = childAt(section, "text");
  if (missing.length === 0 || text === undefined) return section;
  const contents = [...new Set(missing)].map((ID) => element("content", { ID }));
  for (const { attributes } of contents) known.add(attributes["ID"] ?? "");
  const more = { ...text, children: [...text.children, element("paragraph", {}, contents)] };
  return { ...section, children: section.children.map((child) => (child === text ? more : child)) };
}
