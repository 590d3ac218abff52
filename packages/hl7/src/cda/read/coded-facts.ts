import { walk, type XmlElement } from "../xml/xml-element.js";

/** An element that carries a code or a value, with what it says and its path below the element asked about. */
export interface CodedFact {
  readonly says: string;
  readonly element: XmlElement;
  /** `system|code`, where it is a code. */
  readonly code: string | undefined;
}

/** What never says anything of the person by itself: identifiers, references, times and states of the record. */
const silent: readonly string[] = [
  "templateId",
  "id",
  "reference",
  "effectiveTime",
  "low",
  "high",
  "time",
  "statusCode",
];

/** The codes and values in an element, in order; both examples of a fact written alike are listed. */
export function codedFacts(root: XmlElement): readonly CodedFact[] {
  return walk(root).flatMap(([each]) => {
    const { code, codeSystem = "", value, unit = "", negationInd } = each.attributes;
    const isSaying =
      code !== undefined || value !== undefined || negationInd === "true" || each.name === "sequenceNumber";
    if (!isSaying || silent.includes(each.name)) return [];
    const says = [
      each.name,
      code ?? "",
      codeSystem,
      value ?? "",
      unit,
      negationInd === "true" ? "not" : "",
    ].join("|");
    return [{ says, element: each, code: code === undefined ? undefined : `${codeSystem}|${code}` }];
  });
}

/** The coded facts of an element that another does not have, each counted as often as it stands. */
export function factsBeyond(one: XmlElement, other: readonly XmlElement[]): readonly CodedFact[] {
  const counts = new Map<string, number>();
  for (const { says } of other.flatMap(codedFacts)) counts.set(says, (counts.get(says) ?? 0) + 1);
  return codedFacts(one).filter(({ says }) => {
    const left = counts.get(says) ?? 0;
    if (left > 0) counts.set(says, left - 1);
    return left === 0;
  });
}
