import { formatInstant } from "@opendepistage/core/calendar";
import type { Decision } from "@opendepistage/core/engine";
import {
  applyDecision,
  idOfDecision,
  isAboutPatient,
  libraryOf,
  parseApplyRequest,
  planDefinitionOf,
  questionnaireOf,
} from "@opendepistage/fhir";
import type { Context, Hono } from "hono";
import { ownParameters } from "../case/parameters.js";
import { todayFor } from "../clock.js";
import { answerProblem, invalid, type Outcome } from "./http-problem.js";
import { readJsonObject } from "./json-body.js";
import { languageOf } from "./request-language.js";
import type { ServeSettings, Surroundings } from "./settings.js";

/** Definitions that are served, by their type in FHIR. */
const DEFINITIONS: Readonly<Record<string, (decision: Decision) => object>> = {
  PlanDefinition: planDefinitionOf,
  Library: libraryOf,
  Questionnaire: questionnaireOf,
};

const FHIR_JSON = { "Content-Type": "application/fhir+json" };

/** FHIR R4: what the server can do, the definitions of every decision, and `$apply`. */
export function addFhirRoutes(app: Hono, settings: ServeSettings, surroundings: Surroundings): void {
  const byFhirId = new Map([...settings.decisions].map(([id, decision]) => [idOfDecision(id), decision]));
  const language = (c: Context) => languageOf(c, settings.language);
  const resource = (c: Context, content: object) => c.body(JSON.stringify(content), 200, FHIR_JSON);

  const withDecision =
    (answer: (c: Context, decision: Decision) => Response | Promise<Response>) => (c: Context) => {
      const decision = byFhirId.get(c.req.param("id") ?? "");
      return decision ? answer(c, decision) : c.notFound();
    };

  app.get("/fhir/metadata", (c) => resource(c, capabilities(settings, surroundings.now())));
  for (const [type, definitionOf] of Object.entries(DEFINITIONS))
    app.get(
      `/fhir/${type}/:id`,
      withDecision((c, decision) =>
        resource(c, { id: idOfDecision(decision.id), ...definitionOf(decision) }),
      ),
    );
  app.post(
    "/fhir/PlanDefinition/:id/$apply",
    withDecision(async (c, decision) => {
      const body = await readJsonObject(c, settings.bodyBytes);
      const asked = body.ok ? readApply(body.value, decision) : body;
      if (!asked.ok) return answerProblem(c, asked.problem, language(c));
      const now = surroundings.now();
      return resource(
        c,
        applyDecision(decision, asked.value, {
          on: settings.on ?? todayFor(decision.id, now),
          parameters: ownParameters(decision, settings.parameters),
          language: language(c),
          baseUrl: settings.baseUrl,
          recorded: { epochMs: now, offsetMinutes: 0 },
        }),
      );
    }),
  );
}

type ApplyRequest = Parameters<typeof applyDecision>[1];

function readApply(body: Readonly<Record<string, unknown>>, decision: Decision): Outcome<ApplyRequest> {
  const parsed = parseApplyRequest(body, decision);
  if (!parsed.ok) return invalid("invalid-body", NOT_APPLICABLE, parsed.problems);
  const { request } = parsed;
  const [type, patientId = ""] = request.subject.split("/");
  if (type === "Patient" && !isAboutPatient(request.entries, { patientId }))
    return invalid("invalid-body", ANOTHER_PATIENT);
  return { ok: true, value: request };
}

/** What the server can do, as FHIR asks every server to say. */
function capabilities({ baseUrl, authenticator }: ServeSettings, now: number) {
  return {
    resourceType: "CapabilityStatement",
    status: "active",
    date: formatInstant({ epochMs: now, offsetMinutes: 0 }),
    kind: "instance",
    software: { name: "OpenDépistage" },
    implementation: { description: "The law of organised cancer screening", url: `${baseUrl}/fhir` },
    fhirVersion: "4.0.1",
    format: ["application/fhir+json"],
    rest: [
      {
        mode: "server",
        ...(authenticator
          ? { security: { description: "A signed JWT of an allow-listed issuer, as in CDS Hooks 2.0" } }
          : {}),
        resource: Object.keys(DEFINITIONS).map((type) => ({
          type,
          interaction: [{ code: "read" }],
          ...(type === "PlanDefinition"
            ? {
                operation: [
                  {
                    name: "apply",
                    definition: "http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply",
                  },
                ],
              }
            : {}),
        })),
      },
    ],
  };
}

const NOT_APPLICABLE = {
  en: "these are no Parameters of $apply",
  fr: "ce ne sont pas des Parameters de $apply",
};
const ANOTHER_PATIENT = {
  en: "the data hold another patient than the subject",
  fr: "les données contiennent un autre patient que le sujet",
};
