import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";
import { forbiddenCharacters, INSTANCE_NAMESPACE } from "./parse-xml.js";
import { CDA_NAMESPACE, elementsOf, type XmlElement } from "./xml-element.js";

/**
 * Writes a CDA document as indented text in UTF-8, with its XML declaration.
 *
 * @throws TypeError where a text holds a character that XML 1.0 does not have, which no document can carry.
 */
export function writeXml(root: XmlElement): string {
  const document = new DOMImplementation().createDocument(CDA_NAMESPACE, root.name, null);
  const top = document.documentElement;
  if (top === null) throw new TypeError("A document was made without its root");
  top.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xsi", INSTANCE_NAMESPACE);
  fill(document, top, { source: root, depth: 1 });
  const text = new XMLSerializer().serializeToString(document);
  if (forbiddenCharacters.test(text)) throw new TypeError("A sheet holds a character that XML does not have");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

interface Filling {
  readonly source: XmlElement;
  readonly depth: number;
}

function fill(document: Document, target: Element, { source, depth }: Filling): void {
  for (const [index, [name, value]] of Object.entries(source.attributes).entries())
    setAttribute(target, { name, value, index });
  const hasText = source.children.some((child) => typeof child === "string");
  const isIndented = !hasText && elementsOf(source).length > 0;
  for (const child of source.children) {
    if (isIndented) target.appendChild(document.createTextNode(`\n${"  ".repeat(depth)}`));
    if (typeof child === "string") {
      target.appendChild(document.createTextNode(child));
      continue;
    }
    const made = document.createElementNS(child.namespace ?? CDA_NAMESPACE, child.name);
    target.appendChild(made);
    fill(document, made, { source: child, depth: depth + 1 });
  }
  if (isIndented) target.appendChild(document.createTextNode(`\n${"  ".repeat(depth - 1)}`));
}

interface NumberedAttribute {
  readonly name: string;
  readonly value: string;
  readonly index: number;
}

/** Attributes of other namespaces have a prefix of their own, so that no two namespaces share one. */
function setAttribute(target: Element, { name, value, index }: NumberedAttribute): void {
  const foreign = /^\{(.*)\}(.+)$/.exec(name);
  if (name.startsWith("xsi:")) target.setAttributeNS(INSTANCE_NAMESPACE, name, value);
  else if (foreign) target.setAttributeNS(foreign[1] ?? "", `ext${index}:${foreign[2]}`, value);
  else target.setAttribute(name, value);
}
