import { type Problem, parseFacts, quote } from "@opendepistage/core/border";
import { type Decision, withoutNull } from "@opendepistage/core/engine";
import { placeOfFact } from "./fact-place.js";
import { alike, type MappingPath, mappingProblem, sayNames } from "./mapping-problem.js";
import type { MappingFile } from "./mapping-schema.js";

type FileService = MappingFile["services"][number];

/** What is wrong with the facts that a service gives by itself: no such decision, no such fact, no such value. */
export function checkService(
  { decisions: asked, day = {}, facts = {} }: FileService,
  decisions: readonly Decision[],
  path: MappingPath,
): readonly Problem[] {
  const find = (id: string) => decisions.find((decision) => decision.id === id && asked.includes(id));
  const dayProblems = Object.entries(day).flatMap(([id, factPath]) => {
    const at = [...path, "day", id];
    const decision = find(id);
    return decision ? checkDay(decision, factPath, at) : [notAsked(id, asked, at)];
  });
  const factProblems = Object.entries(facts).flatMap(([id, given]) => {
    const at = [...path, "facts", id];
    const decision = find(id);
    if (decision === undefined) return [notAsked(id, asked, at)];
    const parsed = parseFacts(decision, given);
    if (parsed.ok) return [];
    return parsed.problems.map((problem) =>
      mappingProblem([...at, problem.path], problem.found, problem.expected),
    );
  });
  return [...dayProblems, ...factProblems];
}

function checkDay(decision: Decision, factPath: string, at: MappingPath): readonly Problem[] {
  const place = placeOfFact(decision.facts, factPath);
  if (place !== undefined && place.list === undefined && withoutNull(place.shape).kind === "date") return [];
  const days = Object.entries(decision.facts)
    .filter(([, { type }]) => withoutNull(type).kind === "date")
    .map(([name]) => name);
  return [mappingProblem(at, alike(quote(factPath)), sayNames(factPath, days))];
}

function notAsked(id: string, asked: readonly string[], at: MappingPath): Problem {
  return mappingProblem(at, alike(quote(id)), sayNames(id, asked));
}
