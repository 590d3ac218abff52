import { momentOf } from "../model/moment.js";
import type { Identifier, SheetHeader } from "../model/sheet.js";
import { sheetProblem } from "../sheet-problem.js";
import { metadataOf } from "../write/write-header.js";
import {
  childAt,
  childrenNamed,
  elementsOf,
  isSameElement,
  textOf,
  withoutPlaces,
  type XmlElement,
} from "../xml/xml-element.js";
import type { Gathering } from "./section-reader.js";

/** What a document says of itself before its parties. */
const metadataNames = [
  "realmCode",
  "typeId",
  "templateId",
  "id",
  "code",
  "title",
  "effectiveTime",
  "confidentialityCode",
  "languageCode",
  "setId",
  "versionNumber",
] as const;

/** Parties of whom something is used: who the person is, who read, and what was documented. */
const usedParties: readonly string[] = ["recordTarget", "author", "documentationOf"];

/** Reads the header; undefined, and a problem, without what tells one document from others. */
export function readHeader(
  root: XmlElement,
  kind: "FIN" | "FIDD",
  gathering: Gathering,
): SheetHeader | undefined {
  const id = identifierIn(childAt(root, "id"));
  const time = childAt(root, "effectiveTime");
  const effectiveTime = momentOf(time?.attributes["value"] ?? "");
  if (id === undefined) missing("id", "E", gathering);
  if (effectiveTime === undefined) missing("effectiveTime", "E", gathering);
  if (id === undefined || effectiveTime === undefined) return undefined;
  const setId = identifierIn(childAt(root, "setId"));
  const version = childAt(root, "versionNumber")?.attributes["value"] ?? "";
  const isNumbered = /^[1-9]\d{0,5}$/.test(version);
  if (setId === undefined) missing("setId", "W", gathering);
  if (!isNumbered) missing("versionNumber", "W", gathering);
  const isMetadata = ({ name, namespace }: XmlElement) =>
    namespace === undefined && (metadataNames as readonly string[]).includes(name);
  const others = elementsOf(root).filter((each) => !isMetadata(each) && each.name !== "component");
  for (const party of others)
    if (!usedParties.includes(party.name))
      gathering.unmapped.push({ place: gathering.pathOf(party), reason: "header-part-not-read" });
  const header: SheetHeader = {
    id,
    setId: setId ?? id,
    versionNumber: isNumbered ? Number(version) : 1,
    title: textOf(childAt(root, "title")),
    effectiveTime,
    confidentiality: childAt(root, "confidentialityCode")?.attributes["code"] ?? "N",
    parties: others.map(withoutPlaces),
  };
  return { ...header, ...peculiarMetadata(root, kind, header) };
}

function identifierIn(holder: XmlElement | undefined): Identifier | undefined {
  const { root, extension } = holder?.attributes ?? {};
  if (root === undefined || root === "") return undefined;
  return extension === undefined ? { root } : { root, extension };
}

/** Metadata that are not written of themselves, such as further templates or translations of the code. */
function peculiarMetadata(
  root: XmlElement,
  kind: "FIN" | "FIDD",
  header: SheetHeader,
): Pick<SheetHeader, "metadata"> {
  const written = metadataOf(kind, header);
  const peculiar = [
    "realmCode",
    "typeId",
    "templateId",
    "code",
    "confidentialityCode",
    "languageCode",
  ].flatMap((name) => {
    const found = childrenNamed(root, name).map(withoutPlaces);
    const usual = written.filter((each) => each.name === name);
    const isUsual =
      found.length === usual.length && found.every((each, index) => isUsualElement(each, usual[index]));
    return isUsual || found.length === 0 ? [] : found;
  });
  return peculiar.length === 0 ? {} : { metadata: peculiar };
}

function isUsualElement(found: XmlElement, usual: XmlElement | undefined): boolean {
  return usual !== undefined && isSameElement(found, usual);
}

function missing(name: string, severity: "E" | "W", { problems }: Gathering): void {
  problems.push(
    sheetProblem(
      "header-missing",
      { path: `/ClinicalDocument/${name}`, severity },
      {
        found: { en: "nothing, or nothing that can be read", fr: "rien, ou rien de lisible" },
        expected: { en: name, fr: name },
      },
    ),
  );
}
