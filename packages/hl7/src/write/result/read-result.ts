import type { DecisionResult } from "@opendepistage/core/engine";
import { type Group, groupsOf } from "../../read/groups.js";
import type { Unmapped } from "../../read/reading.js";
import { placeIn, SegmentUse } from "../../read/segment-use.js";
import type { Message, Place, Segment } from "../../syntax/index.js";
import { readElements, readSteps } from "./member-path.js";
import { MemberTree } from "./member-tree.js";
import { readLeaf, resultSystem } from "./member-value.js";
import { type ResultProblem, resultProblem } from "./result-problem.js";
import { asResult, resultSchema } from "./result-schema.js";

/** A decision result that a message carries, with the segments that tell whom and which order it is about. */
export interface CarriedResult {
  readonly result: DecisionResult;
  /** PID; undefined where the message has none. */
  readonly patient: Segment | undefined;
  /** ORC. */
  readonly order: Segment | undefined;
  /** OBR. */
  readonly request: Segment | undefined;
}

/** What a message says of decision results. */
export interface ResultReading {
  readonly results: readonly CarriedResult[];
  /** Segments that are no part of a decision result. */
  readonly unmapped: readonly Unmapped[];
  readonly problems: readonly ResultProblem[];
}

/**
 * Reads the decision results of a message that `writeResult` or `writeOrder` wrote, each as it was decided. Never
 * throws on data: a result that is not there in full, or cannot be told, is a problem and gives none.
 */
export function readResultMessage(message: Message): ResultReading {
  const use = new SegmentUse();
  const problems: ResultProblem[] = [];
  const { groups, outside } = groupsOf(message);
  for (const id of ["MSH", "PID", "PV1"]) for (const segment of message.segmentsOf(id)) useAll(segment, use);
  for (const segment of outside) use.list(segment, "observation-outside-group");
  const results = groups.flatMap((group) => {
    const result = readGroup(group, use, problems);
    const { patient, order, request } = group;
    return result === undefined ? [] : [{ result, patient, order, request }];
  });
  if (groups.length === 0) problems.push(resultMissing({ segment: "OBR", occurrence: 1 }));
  return { results, unmapped: use.unmapped(message), problems };
}

function useAll(segment: Segment, use: SegmentUse): void {
  use.use(segment, ...segment.fields.map((_, index) => index + 1));
}

function readGroup(group: Group, use: SegmentUse, problems: ResultProblem[]): DecisionResult | undefined {
  const begin = group.request ?? group.order;
  const place = begin === undefined ? {} : placeIn(begin);
  for (const segment of [group.order, group.request]) if (segment !== undefined) useAll(segment, use);
  const own = group.observations.filter(isMember);
  for (const segment of group.observations) {
    if (isMember(segment)) useAll(segment, use);
    else use.list(segment, "observation-not-mapped");
  }
  if (own.length === 0) {
    problems.push(resultMissing(place));
    return undefined;
  }
  const found: ResultProblem[] = [];
  const result = readMembers(own, place, found);
  const asked = group.request?.field(4);
  const isNamed = asked?.component(3).text === resultSystem;
  if (result !== undefined && isNamed && asked.text !== result.decision)
    found.push(decisionDiffers({ ...place, field: 4 }));
  problems.push(...found);
  return found.length > 0 ? undefined : result;
}

function isMember(segment: Segment): boolean {
  return segment.field(3).component(3).text === resultSystem;
}

function readMembers(
  observations: readonly Segment[],
  place: Place,
  problems: ResultProblem[],
): DecisionResult | undefined {
  const tree = new MemberTree(place);
  for (const segment of observations) {
    const problem = addMember(segment, tree);
    if (problem !== undefined) problems.push(problem);
  }
  const members = tree.members(problems);
  if (problems.length > 0) return undefined;
  const parsed = resultSchema.safeParse(members);
  if (parsed.success) return asResult(parsed.data);
  problems.push(...parsed.error.issues.map((issue) => memberFault(issue, place)));
  return undefined;
}

function addMember(segment: Segment, tree: MemberTree): ResultProblem | undefined {
  if (!["F", "C", "O"].includes(segment.field(11).text)) return notFinal(placeIn(segment, { field: 11 }));
  const steps = readSteps(segment.field(3).text);
  const elements = readElements(segment.field(4).text);
  const lists = steps?.filter((step) => step === "element").length;
  if (steps === undefined || elements === undefined || elements.length !== lists)
    return memberUnknown(placeIn(segment, { field: steps === undefined ? 3 : 4 }));
  const read = readLeaf(segment);
  const place = placeIn(segment, { field: 5 });
  return read === undefined ? valueUnusable(place) : tree.add({ steps, elements }, read.leaf, place);
}

function resultMissing(place: Place): ResultProblem {
  return resultProblem("result-missing", place, {
    found: { en: "no decision result", fr: "aucun résultat de décision" },
    expected: { en: `observations of ${resultSystem}`, fr: `des observations de ${resultSystem}` },
  });
}

function notFinal(place: Place): ResultProblem {
  return resultProblem("result-not-final", place, {
    found: { en: "an observation that is not final", fr: "une observation qui n’est pas définitive" },
    expected: { en: "F or C; O in an order", fr: "F ou C ; O dans une demande" },
  });
}

function memberUnknown(place: Place): ResultProblem {
  return resultProblem("result-member-unknown", place, {
    found: {
      en: "no path of a member, or another count of list elements",
      fr: "aucun chemin de membre, ou un autre nombre d’éléments de liste",
    },
    expected: {
      en: "a path such as values.controls[] in OBX-3, with a number for each [] in OBX-4",
      fr: "un chemin comme values.controls[] dans OBX-3, avec un numéro par [] dans OBX-4",
    },
  });
}

function valueUnusable(place: Place): ResultProblem {
  return resultProblem("result-value-unusable", place, {
    found: {
      en: "a value that its data type does not have",
      fr: "une valeur que son type de donnée n’a pas",
    },
    expected: {
      en: "one value of type CE, NM, DT, TS, ST, TX or FT",
      fr: "une valeur de type CE, NM, DT, TS, ST, TX ou FT",
    },
  });
}

function decisionDiffers(place: Place): ResultProblem {
  return resultProblem("result-decision-differs", place, {
    found: {
      en: "another decision than its observations name",
      fr: "une autre décision que celle des observations",
    },
    expected: { en: "the same decision in both", fr: "la même décision aux deux endroits" },
  });
}

type Issue = Exclude<ReturnType<typeof resultSchema.safeParse>["error"], undefined>["issues"][number];

function memberFault(issue: Issue, place: Place): ResultProblem {
  const member = issue.path.map(String).find((name) => Object.hasOwn(resultSchema.shape, name));
  const named = member === undefined ? { en: "the result", fr: "le résultat" } : { en: member, fr: member };
  return resultProblem(member === undefined ? "result-member-missing" : "result-member-unusable", place, {
    found: {
      en: `a decision result without ${named.en}, or with another form of it`,
      fr: `un résultat de décision sans ${named.fr}, ou sous une autre forme`,
    },
    expected: {
      en: "every member of a decision result, and no other",
      fr: "tous les membres d’un résultat de décision, et aucun autre",
    },
  });
}
