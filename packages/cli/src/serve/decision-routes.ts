import { type Decision, decide, whatIf } from "@opendepistage/core/engine";
import type { Context, Hono } from "hono";
import { unknownDecision } from "../find-decision.js";
import { readCaseRequest } from "./case-request.js";
import { describe, summarise } from "./decision-description.js";
import { answerProblem } from "./http-problem.js";
import { readJsonObject } from "./json-body.js";
import { openApiDocument } from "./open-api/document.js";
import { languageOf } from "./request-language.js";
import type { ServeSettings, Surroundings } from "./settings.js";

type Judge = (
  decision: Decision,
  ...given: Parameters<typeof decide> extends [unknown, ...infer R] ? R : never
) => unknown;

/** The small JSON interface: the decisions, one of them, a case decided, what would change its outcome. */
export function addDecisionRoutes(app: Hono, settings: ServeSettings, surroundings: Surroundings): void {
  const { decisions, baseUrl } = settings;
  const language = (c: Context) => languageOf(c, settings.language);

  const withDecision =
    (answer: (c: Context, decision: Decision) => Response | Promise<Response>) => (c: Context) => {
      const decision = decisions.get(c.req.param("id") ?? "");
      return decision ? answer(c, decision) : answerProblem(c, unknown(c.req.param("id") ?? ""), language(c));
    };

  const judged = (judge: Judge) => async (c: Context, decision: Decision) => {
    const body = await readJsonObject(c, settings.bodyBytes);
    if (!body.ok) return answerProblem(c, body.problem, language(c));
    const given = readCaseRequest(body.value, {
      decision,
      settings,
      language: language(c),
      now: surroundings.now(),
    });
    if (!given.ok) return answerProblem(c, given.problem, language(c));
    return c.json(judge(decision, given.value.facts, given.value.options) as object);
  };

  app.get("/decisions", (c) =>
    c.json([...decisions.values()].map((decision) => summarise(decision, baseUrl, language(c)))),
  );
  app.get(
    "/decisions/:id",
    withDecision((c, decision) => c.json(describe(decision, baseUrl, language(c)) as object)),
  );
  app.post("/decisions/:id", withDecision(judged(decide)));
  app.post("/decisions/:id/what-if", withDecision(judged(whatIf)));
  app.get("/openapi.json", (c) => c.json(openApiDocument(settings, language(c)) as object));
}

function unknown(id: string) {
  const { message } = unknownDecision(id);
  return { status: 404, code: "unknown-decision", message } as const;
}
