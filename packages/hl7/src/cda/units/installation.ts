import { codeOf, nameIn } from "../codes/concept.js";
import { mammographSystems } from "../codes/value-sets.js";
import { type Assignment, type Draft, valueAt } from "../model/draft.js";
import type { Installation } from "../model/history.js";
import { inFrench, momentOf, timestampOf } from "../model/moment.js";
import { codeIn, hasCode, isStatement } from "../read/entry-reader.js";
import { type NarrativeRow, says, type Unit, type UnitReading } from "../read/unit.js";
import {
  coded,
  codedConcept,
  referenceTo,
  templates,
  type WriteContext,
} from "../write/clinical-statement.js";
import { childAt, childrenNamed, element, textOf, type XmlElement } from "../xml/xml-element.js";
import { detectionCode, mammographyCode, tomosynthesisCode } from "./field-codes.js";

const path = "installation";

const roots = [
  "2.16.840.1.113883.10.20.1.25",
  "1.3.6.1.4.1.19376.1.5.3.1.4.19",
  "1.2.250.1.213.1.1.3.62",
  "1.2.250.1.213.1.1.3.62.2",
];

/** What the images were made and read with: the devices that take part in the act. */
export const installation: Unit = { key: path, read, write, rows };

function read(entry: XmlElement): UnitReading | undefined {
  if (!isStatement(entry, "procedure", "INT") || !hasCode(childAt(entry, "code"), mammographyCode))
    return undefined;
  const time = childAt(entry, "effectiveTime");
  return says(
    ...timeOf("from", childAt(time, "low")),
    ...timeOf("to", childAt(time, "high")),
    ...childrenNamed(entry, "participant").flatMap(deviceOf),
  );
}

function timeOf(name: "from" | "to", bound: XmlElement | undefined): readonly Assignment[] {
  const moment = momentOf(bound?.attributes["value"] ?? "");
  return moment === undefined ? [] : [{ path: `${path}.${name}`, value: moment }];
}

/** A device by its code; the one that has no code is the console. */
function deviceOf(participant: XmlElement): readonly Assignment[] {
  const role = childAt(participant, "participantRole");
  const code = childAt(role, "code");
  const model = textOf(childAt(role, "playingDevice", "manufacturerModelName"));
  if (hasCode(code, detectionCode)) return [{ path: `${path}.computerAidedDetection`, value: true }];
  if (hasCode(code, tomosynthesisCode)) return [{ path: `${path}.tomosynthesis`, value: true }];
  if (code === undefined) return model === "" ? [] : [{ path: `${path}.console`, value: model }];
  const found = codeIn(code);
  const system = found && nameIn(mammographSystems, found);
  if (system === undefined && !hasCode(code, mammographyCode)) return [];
  return [
    ...(system === undefined ? [] : [{ path: `${path}.system`, value: system }]),
    ...(model === "" ? [] : [{ path: `${path}.mammograph`, value: model }]),
  ];
}

function write(sheet: Draft, { idOf, day }: WriteContext): readonly XmlElement[] {
  const found = valueAt(sheet, path) as Installation | undefined;
  if (found === undefined) return [];
  const { from, to, system, computerAidedDetection, tomosynthesis } = found;
  const kind =
    system === undefined ? codedConcept(mammographyCode) : coded("code", codeOf(mammographSystems, system));
  const bounds = [
    from === undefined ? undefined : element("low", { value: timestampOf(from) }),
    to === undefined ? undefined : element("high", { value: timestampOf(to) }),
  ];
  const isTimed = from !== undefined || to !== undefined;
  return [
    element(
      "procedure",
      { classCode: "PROC", moodCode: "INT" },
      [
        ...templates(roots),
        element("id", { root: idOf(path) }),
        codedConcept(mammographyCode),
        element("text", {}, [referenceTo(path)]),
        element("statusCode", { code: "completed" }),
        isTimed ? element("effectiveTime", {}, bounds) : element("effectiveTime", { value: day }),
        computerAidedDetection && device(codedConcept(detectionCode), undefined),
        device(kind, found.mammograph),
        tomosynthesis && device(codedConcept(tomosynthesisCode), undefined),
        device(undefined, found.console),
      ].filter((part) => typeof part === "object"),
    ),
  ];
}

function device(code: XmlElement | undefined, model: string | undefined): XmlElement {
  const name =
    model === undefined
      ? element("manufacturerModelName", { nullFlavor: code === undefined ? "UNK" : "NA" })
      : element("manufacturerModelName", {}, [model]);
  return element("participant", { typeCode: "IND" }, [
    element("participantRole", {}, [code, element("playingDevice", { classCode: "DEV" }, [name])]),
  ]);
}

function rows(sheet: Draft): readonly NarrativeRow[] {
  const found = valueAt(sheet, path) as Installation | undefined;
  if (found === undefined) return [];
  const row = (title: string, text: string | undefined, key?: string): readonly NarrativeRow[] =>
    text === undefined ? [] : [{ title, cells: [{ text, ...(key === undefined ? {} : { key }) }] }];
  return [
    ...row("Mammographie", found.from === undefined ? "Oui" : inFrench(found.from), path),
    ...row("Utilisation d’un système de CAD", found.computerAidedDetection && "Oui"),
    ...row("Type de système", found.system && mammographSystems.concepts[found.system].fr),
    ...row("Marque et modèle du mammographe", found.mammograph),
    ...row("Option tomosynthèse", found.tomosynthesis && "Oui"),
    ...row("Marque et modèle de la console d’interprétation", found.console),
  ];
}
