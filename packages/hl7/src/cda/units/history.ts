import { type Coded, codeOf } from "../codes/concept.js";
import { personalProblems, sides } from "../codes/value-sets.js";
import { type Assignment, type Draft, valueAt } from "../model/draft.js";
import type { History, PastProblem } from "../model/history.js";
import { inFrench, momentOf, timestampOf } from "../model/moment.js";
import { hasCode, isStatement, readBoolean, readCoded, readReferred, sideIn } from "../read/entry-reader.js";
import type { NarrativeRow, ReadContext, Unit, UnitReading, UnitRemark } from "../read/unit.js";
import {
  codedConcept,
  lateralityOf,
  referenceTo,
  statement,
  TEMPLATES,
  templates,
  typed,
  type WriteContext,
} from "../write/clinical-statement.js";
import { childAt, childrenNamed, element, elementsOf, type XmlElement } from "../xml/xml-element.js";
import { highRiskCode, hormoneTherapyCode, mammographyCode } from "./field-codes.js";
import { codedValue, flag, yesOrNo } from "./fields.js";

const path = "history";

const concernRoots = [
  "2.16.840.1.113883.10.20.1.27",
  "1.3.6.1.4.1.19376.1.5.3.1.4.5.1",
  "1.3.6.1.4.1.19376.1.5.3.1.4.5.2",
  "1.2.250.1.213.1.1.3.39",
];

/** Of the code of an entry that says a problem. */
const problemCode = { code: "55607006", system: "2.16.840.1.113883.6.96", fr: "problème", en: "problem" };

const flags = [
  ...flag({ path: `${path}.hormoneTherapy`, code: hormoneTherapyCode }),
  ...flag({ path: `${path}.highRiskContext`, code: highRiskCode }),
];

/** The person's own history: one concern, with an entry for each question and each problem. */
export const history: Unit = { key: path, read, write, rows };

function read(entry: XmlElement, context: ReadContext): UnitReading | undefined {
  const isConcern = childrenNamed(entry, "templateId").some(
    ({ attributes }) => attributes["root"] === concernRoots[3],
  );
  if (!isStatement(entry, "act", "EVN") || !isConcern) return undefined;
  const says: Assignment[] = [];
  const remarks: UnitRemark[] = [];
  for (const tie of childrenNamed(entry, "entryRelationship")) {
    for (const inner of elementsOf(tie)) {
      const reading = readInner(inner, context);
      remarks.push(...(reading?.remarks ?? []));
      if (reading?.ok) says.push(...reading.says);
    }
  }
  return { ok: true, says, remarks };
}

function readInner(inner: XmlElement, context: ReadContext): UnitReading | undefined {
  const code = childAt(inner, "code");
  if (inner.name === "observation" && hasCode(code, problemCode)) return readProblem(inner, context);
  const isPlain = isStatement(inner, "observation", "EVN");
  if (isPlain && hasCode(code, mammographyCode)) return readMammogram(inner);
  return flags.map((unit) => unit.read(inner, context)).find((reading) => reading !== undefined);
}

function readMammogram(inner: XmlElement): UnitReading {
  const had = readBoolean(inner);
  if (!had.ok) return { ok: false, remarks: [had.remark] };
  const on = momentOf(childAt(inner, "effectiveTime", "low")?.attributes["value"] ?? "");
  const isDated = had.value && on !== undefined;
  return {
    ok: true,
    says: [
      { path: `${path}.previousMammogram`, value: had.value },
      ...(isDated ? [{ path: `${path}.lastMammogramOn`, value: on }] : []),
    ],
    remarks: [],
  };
}

/** A problem may be denied, which is the only place of a sheet where negation has a meaning of its own. */
function readProblem(inner: XmlElement, context: ReadContext): UnitReading | undefined {
  const { negationInd, ...attributes } = inner.attributes;
  if (!isStatement({ ...inner, attributes }, "observation", "EVN")) return undefined;
  const value = childAt(inner, "value");
  const problem = readCoded(value, personalProblems, inner);
  if (!problem.ok) return { ok: false, remarks: [problem.remark] };
  const side = sideIn(value);
  const when = momentOf(childAt(inner, "effectiveTime", "low")?.attributes["value"] ?? "");
  const comment = childAt(inner, "entryRelationship", "act");
  const lesion = comment && readReferred(childAt(comment, "text"), comment, context);
  const read: PastProblem = {
    problem: problem.value,
    ...(side === undefined || side === "none" ? {} : { side }),
    ...(when === undefined ? {} : { when }),
    ...(negationInd === "true" ? { denied: true } : {}),
    ...(lesion?.ok ? { lesion: lesion.value } : {}),
  };
  const remarks = [problem.remark, lesion?.remark].filter((each) => each !== undefined);
  return { ok: true, says: [{ path: `${path}.problems`, value: read, append: true }], remarks };
}

function write(sheet: Draft, context: WriteContext): readonly XmlElement[] {
  const found = valueAt(sheet, path) as History | undefined;
  if (found === undefined) return [];
  const tie = (typeCode: string, inner: XmlElement) =>
    element("entryRelationship", { typeCode, inversionInd: typeCode === "SUBJ" ? "false" : undefined }, [
      inner,
    ]);
  return [
    element("act", { classCode: "ACT", moodCode: "EVN" }, [
      ...templates(concernRoots),
      element("id", { root: context.idOf(path) }),
      element("code", { nullFlavor: "NA" }),
      element("statusCode", { code: "completed" }),
      element("effectiveTime", {}, [
        element("low", { value: context.day }),
        element("high", { value: context.day }),
      ]),
      ...mammogram(found, context).map((inner) => tie("REFR", inner)),
      ...flags.flatMap((unit) => unit.write(sheet, context)).map((inner) => tie("REFR", inner)),
      ...(found.problems ?? []).map((problem, index) => tie("SUBJ", writeProblem(problem, index, context))),
    ]),
  ];
}

function mammogram(
  { previousMammogram: had, lastMammogramOn: on }: History,
  context: WriteContext,
): readonly XmlElement[] {
  if (had === undefined) return [];
  const low = on === undefined ? { nullFlavor: had ? "UNK" : "NA" } : { value: timestampOf(on) };
  return [
    statement(
      {
        key: `${path}.previousMammogram`,
        name: "observation",
        mood: "EVN",
        templates: TEMPLATES.simpleObservation,
        code: codedConcept(mammographyCode),
        time: element("effectiveTime", {}, [element("low", low)]),
        rest: [typed("BL", { value: String(had) })],
      },
      context,
    ),
  ];
}

function keyOf(index: number): string {
  return `${path}.problems-${index + 1}`;
}

function writeProblem(found: PastProblem, index: number, context: WriteContext): XmlElement {
  const { problem, side, when, denied, lesion } = found;
  const key = keyOf(index);
  const value = codedValue(personalProblems, problem);
  const original = element("originalText", {}, [referenceTo(key)]);
  const low = when === undefined ? { nullFlavor: "UNK" } : { value: timestampOf(when) };
  return statement(
    {
      key,
      name: "observation",
      mood: "EVN",
      negated: denied === true,
      templates: TEMPLATES.problem,
      code: codedConcept(problemCode),
      time: element("effectiveTime", {}, [element("low", low)]),
      rest: [
        { ...value, children: [original, ...(side === undefined ? [] : [lateralityOf(side)])] },
        lesion === undefined ? undefined : lesionComment(`${key}-lesion`),
      ],
    },
    context,
  );
}

function lesionComment(key: string): XmlElement {
  return element("entryRelationship", { typeCode: "SUBJ", inversionInd: "true" }, [
    element("act", { classCode: "ACT", moodCode: "EVN" }, [
      ...templates(TEMPLATES.comment),
      codedConcept({ code: "48767-8", system: "2.16.840.1.113883.6.1", fr: "Commentaire", en: "Comment" }),
      element("text", {}, [referenceTo(key)]),
      element("statusCode", { code: "completed" }),
    ]),
  ]);
}

function rows(sheet: Draft): readonly NarrativeRow[] {
  const { previousMammogram, lastMammogramOn, problems = [] } = (valueAt(sheet, path) ?? {}) as History;
  const when = lastMammogramOn === undefined ? "" : ` (${inFrench(lastMammogramOn)})`;
  const mammogramText = previousMammogram === undefined ? "" : yesOrNo(previousMammogram) + when;
  const key = `${path}.previousMammogram`;
  return [
    ...(previousMammogram === undefined
      ? []
      : [{ title: "Mammographie antérieure", cells: [{ key, text: mammogramText }] }]),
    ...flags.flatMap((unit) => unit.rows(sheet)),
    ...problems.map(problemRow),
  ];
}

function problemRow({ problem, side, when, denied, lesion }: PastProblem, index: number): NarrativeRow {
  const title = codeOf(personalProblems, problem as Coded<keyof typeof personalProblems.concepts>).display;
  const key = keyOf(index);
  const text = [
    denied ? "Non" : "Oui",
    ...(side === undefined ? [] : [sides.concepts[side].fr]),
    ...(when === undefined ? [] : [inFrench(when)]),
  ].join(", ");
  const comment = lesion === undefined ? [] : [{ key: `${key}-lesion`, text: lesion ?? "" }];
  return { title, cells: [{ key, text }, ...comment] };
}
