import { conceptsOf, SYSTEMS } from "../codes/concept.js";
import { type Assignment, type Draft, valueAt } from "../model/draft.js";
import { codeIn, hasCode, isStatement, readReferred } from "../read/entry-reader.js";
import type { NarrativeRow, ReadContext, Unit, UnitReading, UnitRemark } from "../read/unit.js";
import {
  codedConcept,
  referenceTo,
  statement,
  templates,
  type WriteContext,
} from "../write/clinical-statement.js";
import { childAt, childrenNamed, element, elementsOf, type XmlElement } from "../xml/xml-element.js";
import {
  ageQualifier,
  diseaseOf,
  type FamilyItem,
  familyItems,
  type ItemName,
  itemIn,
  problemCode,
  valueOf,
} from "./family-items.js";
import { yesOrNo } from "./fields.js";

const path = "familyHistory";

const organizerRoots = [
  "2.16.840.1.113883.10.20.1.23",
  "1.3.6.1.4.1.19376.1.5.3.1.4.15",
  "1.2.250.1.213.1.1.3.59",
];
const observationRoots = [
  "2.16.840.1.113883.10.20.1.22",
  "1.3.6.1.4.1.19376.1.5.3.1.4.13",
  "1.3.6.1.4.1.19376.1.5.3.1.4.13.3",
  "1.2.250.1.213.1.1.3.51",
];
const memberCode = conceptsOf(SYSTEMS.role)(
  "FAMMEMB",
  "Autre membre de la famille",
  "Another member of the family",
);
const cancerCode = conceptsOf(SYSTEMS.icd10)("C80", "Tumeur maligne de siège non précisé", "Cancer");

/** Which side an organizer is about is said by what its subject refers to only: the format has no code for it. */
const branches = {
  both: { reference: "cote-pere-mere", title: "Côté père et mère" },
  father: { reference: "cote-pere", title: "Côté père" },
  mother: { reference: "cote-mere", title: "Côté mère" },
} as const;

type Branch = keyof typeof branches;

/** The numbers of cancers, which the narrative alone gives. */
const counted = {
  breastCancers40To49: "breastCancer40To49",
  breastCancers50To59: "breastCancer50To59",
} as const;

/** The history of the family: one organizer for both sides together, and one for each. */
export const family: readonly Unit[] = (["both", "father", "mother"] as const).map((branch) => ({
  key: `${path}.${branch}`,
  read: (entry, context) => read(branch, entry, context),
  write: (sheet, context) => write(branch, sheet, context),
  rows: (sheet) => rows(branch, sheet),
}));

function read(branch: Branch, entry: XmlElement, context: ReadContext): UnitReading | undefined {
  if (!isStatement(entry, "organizer", "EVN")) return undefined;
  const member = childAt(entry, "subject", "relatedSubject", "code");
  const reference = childAt(member, "originalText", "reference")?.attributes["value"] ?? "";
  if (!hasCode(member, memberCode) || reference.replace(/^#/, "") !== branches[branch].reference)
    return undefined;
  const says: Assignment[] = [];
  const remarks: UnitRemark[] = [];
  for (const observation of childrenNamed(entry, "component").flatMap(elementsOf)) {
    if (!hasCode(childAt(observation, "code"), problemCode)) continue;
    const reading = branch === "both" ? readOfBoth(observation, context) : readOfSide(branch, observation);
    remarks.push(...(reading?.remarks ?? []));
    if (reading?.ok) says.push(...reading.says);
  }
  return { ok: true, says, remarks };
}

function readOfSide(branch: "father" | "mother", observation: XmlElement): UnitReading | undefined {
  const { negationInd, ...attributes } = observation.attributes;
  const value = childAt(observation, "value");
  const item = itemIn(value);
  if (item === undefined || !isStatement({ ...observation, attributes }, "observation", "EVN"))
    return undefined;
  const says = [{ path: `${path}.${branch}.${item}`, value: negationInd !== "true" }];
  return { ok: true, says, remarks: [] };
}

function readOfBoth(observation: XmlElement, context: ReadContext): UnitReading | undefined {
  const value = childAt(observation, "value");
  if (!isStatement(observation, "observation", "EVN") || value === undefined) return undefined;
  const age = ageQualifier(value);
  if (hasCode(value, cancerCode)) {
    const years = age?.attributes["value"];
    if (age?.attributes["xsi:type"] !== "PQR" || years === undefined || !/^\d{1,3}$/.test(years))
      return undefined;
    return { ok: true, says: [{ path: `${path}.earliestAge`, value: Number(years) }], remarks: [] };
  }
  const bracket = codeIn(age)?.code;
  const name = (Object.keys(counted) as (keyof typeof counted)[]).find(
    (each) => familyItems[counted[each]].age?.code === bracket,
  );
  if (name === undefined || !hasCode(value, diseaseOf(familyItems[counted[name]]))) return undefined;
  const number = readReferred(
    childAt(observation, "interpretationCode", "originalText"),
    observation,
    context,
  );
  if (!number.ok) return { ok: false, remarks: [number.remark] };
  const remarks = number.remark === undefined ? [] : [number.remark];
  return { ok: true, says: [{ path: `${path}.${name}`, value: number.value }], remarks };
}

function write(branch: Branch, sheet: Draft, context: WriteContext): readonly XmlElement[] {
  const observations = branch === "both" ? ofBoth(sheet, context) : ofSide(branch, sheet, context);
  if (observations.length === 0) return [];
  const subject = element("subject", { typeCode: "SBJ" }, [
    ...templates(["1.3.6.1.4.1.19376.1.5.3.1.4.15.2", "1.2.250.1.213.1.1.3.60"]),
    element("relatedSubject", { classCode: "PRS" }, [
      { ...codedConcept(memberCode), children: [element("originalText", {}, [branchReference(branch)])] },
    ]),
  ]);
  return [
    element("organizer", { classCode: "CLUSTER", moodCode: "EVN" }, [
      ...templates(organizerRoots),
      element("statusCode", { code: "completed" }),
      subject,
      ...observations.map((observation) => element("component", { typeCode: "COMP" }, [observation])),
    ]),
  ];
}

function branchReference(branch: Branch): XmlElement {
  return element("reference", { value: `#${branches[branch].reference}` });
}

function ofSide(branch: "father" | "mother", sheet: Draft, context: WriteContext): readonly XmlElement[] {
  return (Object.entries(familyItems) as [ItemName, FamilyItem][]).flatMap(([name, item]) => {
    const key = `${path}.${branch}.${name}`;
    const had = valueAt(sheet, key);
    if (typeof had !== "boolean") return [];
    return [observed(key, context, { value: valueOf(item), negated: !had })];
  });
}

function ofBoth(sheet: Draft, context: WriteContext): readonly XmlElement[] {
  const age = valueAt(sheet, `${path}.earliestAge`);
  const ofAge = element("value", { "xsi:type": "PQR", value: String(age) });
  const counts = (Object.keys(counted) as (keyof typeof counted)[]).flatMap((name) => {
    const key = `${path}.${name}`;
    if (valueAt(sheet, key) === undefined) return [];
    const interpretation = element("interpretationCode", {}, [
      element("originalText", {}, [referenceTo(key)]),
    ]);
    const { age: bracket, ...item } = familyItems[counted[name]];
    const value = valueOf({ ...item, age: bracket, sex: undefined });
    return [observed(key, context, { value, interpretation })];
  });
  if (age === undefined) return counts;
  const value = valueOf({ disease: cancerCode, sex: undefined, age: undefined, ofAge });
  return [observed(`${path}.earliestAge`, context, { value }), ...counts];
}

interface Observed {
  readonly value: XmlElement;
  readonly negated?: boolean;
  readonly interpretation?: XmlElement;
}

function observed(
  key: string,
  context: WriteContext,
  { value, negated, interpretation }: Observed,
): XmlElement {
  return statement(
    {
      key,
      name: "observation",
      mood: "EVN",
      templates: observationRoots,
      code: codedConcept(problemCode),
      ...(negated === undefined ? {} : { negated, time: element("effectiveTime", { nullFlavor: "NA" }) }),
      rest: [value, interpretation],
    },
    context,
  );
}

function rows(branch: Branch, sheet: Draft): readonly NarrativeRow[] {
  const found = branch === "both" ? rowsOfBoth(sheet) : rowsOfSide(branch, sheet);
  if (found.length === 0) return [];
  const { reference, title } = branches[branch];
  return [{ title: "Antécédents", cells: [{ key: reference, text: title }] }, ...found];
}

function rowsOfSide(branch: "father" | "mother", sheet: Draft): readonly NarrativeRow[] {
  return (Object.entries(familyItems) as [ItemName, FamilyItem & { title: string }][]).flatMap(
    ([name, { title }]) => {
      const key = `${path}.${branch}.${name}`;
      const had = valueAt(sheet, key);
      return typeof had === "boolean" ? [{ title, cells: [{ key, text: yesOrNo(had) }] }] : [];
    },
  );
}

function rowsOfBoth(sheet: Draft): readonly NarrativeRow[] {
  const age = valueAt(sheet, `${path}.earliestAge`);
  const counts = (Object.keys(counted) as (keyof typeof counted)[]).flatMap((name) => {
    const key = `${path}.${name}`;
    const number = valueAt(sheet, key);
    if (number === undefined) return [];
    const title = `${familyItems[counted[name]].title} : nombre`;
    return [{ title, cells: [{ key, text: (number as string | null) ?? "" }] }];
  });
  if (age === undefined) return counts;
  const key = `${path}.earliestAge`;
  return [
    { title: "Âge de survenue le plus précoce", cells: [{ key, text: `${String(age)} ans` }] },
    ...counts,
  ];
}
