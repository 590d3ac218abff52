import { type Draft, valueAt } from "../model/draft.js";
import type { Drawing } from "../model/sheet.js";
import { hasCode, isStatement } from "../read/entry-reader.js";
import { type NarrativeRow, says, type Unit } from "../read/unit.js";
import {
  codedConcept,
  referenceName,
  statement,
  TEMPLATES,
  templates,
  type WriteContext,
} from "../write/clinical-statement.js";
import { childAt, childrenNamed, element, elementsOf, textOf, type XmlElement } from "../xml/xml-element.js";

const loinc = "2.16.840.1.113883.6.1";
const attachedCode = { code: "55107-7", system: loinc, fr: "Document attaché", en: "Attached document" };
const kindCode = { code: "69764-9", system: loinc, fr: "Type de document", en: "Kind of document" };

/** Drawings attached to a reading: each its title and its image. */
export function drawings(path: string): Unit {
  return {
    key: path,
    read: (entry) => {
      const drawing = drawingIn(entry);
      return drawing && says({ path, value: drawing, append: true });
    },
    write: (sheet, context) =>
      listOf(sheet, path).map((drawing, index) => write(drawing, `${path}-${index + 1}`, context)),
    rows: (sheet) => listOf(sheet, path).map(({ title }, index) => rowOf(title, `${path}-${index + 1}`)),
  };
}

function listOf(sheet: Draft, path: string): readonly Drawing[] {
  return (valueAt(sheet, path) ?? []) as readonly Drawing[];
}

function rowOf(title: string, key: string): NarrativeRow {
  return { title: "Schéma", cells: [{ key, text: title }] };
}

function drawingIn(entry: XmlElement): Drawing | undefined {
  if (!isStatement(entry, "organizer", "EVN") || !hasCode(childAt(entry, "code"), attachedCode))
    return undefined;
  const parts = childrenNamed(entry, "component").flatMap(elementsOf);
  const [kind] = parts.filter((part) => hasCode(childAt(part, "code"), kindCode));
  const media = parts.filter(({ name }) => name === "observationMedia").map((part) => childAt(part, "value"));
  const [value] = media;
  const mediaType = value?.attributes["mediaType"];
  const title = childAt(kind, "value");
  if (media.length !== 1 || value === undefined || mediaType === undefined || title === undefined)
    return undefined;
  if (value.attributes["representation"] !== "B64") return undefined;
  return { title: textOf(title), mediaType, data: textOf(value).replaceAll(" ", "") };
}

function write({ title, mediaType, data }: Drawing, key: string, context: WriteContext): XmlElement {
  const kind = statement(
    {
      key,
      name: "observation",
      mood: "EVN",
      templates: TEMPLATES.simpleObservation,
      code: codedConcept(kindCode),
      rest: [element("value", { "xsi:type": "ST" }, [title])],
    },
    context,
  );
  const image = element(
    "observationMedia",
    { classCode: "OBS", moodCode: "EVN", ID: `${referenceName(key)}-image` },
    [
      element("id", { root: context.idOf(`${key}-image`) }),
      element("value", { mediaType, representation: "B64" }, [data]),
    ],
  );
  return element("organizer", { classCode: "CLUSTER", moodCode: "EVN" }, [
    ...templates(["1.2.250.1.213.1.1.3.18"]),
    element("id", { root: context.idOf(`${key}-document`) }),
    codedConcept(attachedCode),
    element("statusCode", { code: "completed" }),
    element("component", { typeCode: "COMP" }, [kind]),
    element("component", {}, [image]),
  ]);
}
