import { codeOf } from "../codes/concept.js";
import { ultrasoundReasons, ultrasoundResults } from "../codes/value-sets.js";
import { type Assignment, type Draft, valueAt } from "../model/draft.js";
import { hasCode, isStatement, readCoded, sideIn } from "../read/entry-reader.js";
import type { NarrativeRow, ReadContext, Unit, UnitReading, UnitRemark } from "../read/unit.js";
import { codedConcept, statement, TEMPLATES, type WriteContext } from "../write/clinical-statement.js";
import { childAt, childrenNamed, element, elementsOf, type XmlElement } from "../xml/xml-element.js";
import { ultrasoundCode, ultrasoundDetailCode, ultrasoundResultCode } from "./field-codes.js";
import { choice, codedValue, freeText } from "./fields.js";

const path = "firstReading.ultrasound";

/** Entries within the entry of the ultrasound, each with the kind of its tie. */
const details = freeText({ path: `${path}.reasonDetail`, code: ultrasoundDetailCode });
const results = choice({
  path: `${path}.result`,
  code: ultrasoundResultCode,
  of: ultrasoundResults,
  sided: true,
});

/** An ultrasound outside the work-up: its reason, and within it what it showed of each breast. */
export const ultrasound: Unit = { key: path, read, write, rows };

function read(entry: XmlElement, context: ReadContext): UnitReading | undefined {
  const code = childAt(entry, "code");
  if (!isStatement(entry, "observation", "EVN") || !hasCode(code, ultrasoundCode) || sideIn(code) !== "none")
    return;
  const says: Assignment[] = [];
  const remarks: UnitRemark[] = [];
  const reason = readCoded(childAt(entry, "value"), ultrasoundReasons, entry);
  if (reason.ok) says.push({ path: `${path}.reason`, value: reason.value });
  if (reason.remark !== undefined) remarks.push(reason.remark);
  for (const tie of childrenNamed(entry, "entryRelationship")) {
    for (const inner of elementsOf(tie)) {
      const reading = [...details, ...results]
        .map((unit) => unit.read(inner, context))
        .find((each) => each !== undefined);
      remarks.push(...(reading?.remarks ?? []));
      if (reading?.ok) says.push(...reading.says);
    }
  }
  return { ok: true, says, remarks };
}

function write(sheet: Draft, context: WriteContext): readonly XmlElement[] {
  if (valueAt(sheet, path) === undefined) return [];
  const reason = valueAt(sheet, `${path}.reason`);
  const tied = (typeCode: string, units: readonly Unit[]) =>
    units
      .flatMap((unit) => unit.write(sheet, context))
      .map((inner) => element("entryRelationship", { typeCode }, [inner]));
  const value =
    reason === undefined
      ? element("value", { "xsi:type": "CD", nullFlavor: "UNK" })
      : codedValue(ultrasoundReasons, reason as keyof typeof ultrasoundReasons.concepts);
  return [
    statement(
      {
        key: path,
        name: "observation",
        mood: "EVN",
        templates: TEMPLATES.simpleObservation,
        code: codedConcept(ultrasoundCode),
        rest: [value, ...tied("CAUS", details), ...tied("COMP", results)],
      },
      context,
    ),
  ];
}

function rows(sheet: Draft): readonly NarrativeRow[] {
  if (valueAt(sheet, path) === undefined) return [];
  const reason = valueAt(sheet, `${path}.reason`);
  const text =
    reason === undefined
      ? "Motif non précisé"
      : codeOf(ultrasoundReasons, reason as keyof typeof ultrasoundReasons.concepts).display;
  return [
    { title: "Échographie, motif", cells: [{ key: path, text }] },
    ...[...details, ...results].flatMap((unit) => unit.rows(sheet)),
  ];
}
