import {
  answerHook,
  type CdsService,
  cdsServices,
  discovery,
  type HookRequest,
  hasPatient,
  isAboutPatient,
  OpenAnswers,
  parseFeedback,
  parseHookRequest,
  prefetchState,
  REQUIRED_KEY,
} from "@opendepistage/fhir";
import type { Context, Hono } from "hono";
import { todayFor } from "../clock.js";
import { fetchMissing } from "./fetch-missing.js";
import { answerProblem, type HttpProblem, invalid, type Outcome } from "./http-problem.js";
import { readJsonObject } from "./json-body.js";
import { languageOf } from "./request-language.js";
import type { ServeSettings, Surroundings } from "./settings.js";

/** CDS Hooks 2.0: discovery, the services, and what became of their cards. */
export function addCdsRoutes(app: Hono, settings: ServeSettings, surroundings: Surroundings): void {
  const services = cdsServices(settings.programmes);
  const openAnswers = new OpenAnswers();
  const language = (c: Context) => languageOf(c, settings.language);

  const withService =
    (answer: (c: Context, service: CdsService) => Promise<Response>) => async (c: Context) => {
      const service = services.find(({ id }) => id === c.req.param("id"));
      return service ? await answer(c, service) : answerProblem(c, UNKNOWN_SERVICE, language(c));
    };

  app.get("/cds-services", (c) => c.json(discovery(services, language(c))));
  app.post(
    "/cds-services/:id",
    withService(async (c, service) => {
      const called = await readCall(c, service, settings);
      if (!called.ok) return answerProblem(c, called.problem, language(c));
      const data = await dataOf(service, called.value, { settings, surroundings });
      if (!data.ok) return answerProblem(c, data.problem, language(c));
      const now = surroundings.now();
      const answer = answerHook(
        { service, request: called.value, ...data.value },
        {
          on: settings.on ?? todayFor(service.programme.id, now),
          presume: settings.presume,
          parameters: settings.parameters,
          language: language(c),
          baseUrl: settings.baseUrl,
          recorded: { epochMs: now, offsetMinutes: 0 },
          openAnswers,
        },
      );
      return c.json(answer as object);
    }),
  );
  app.post(
    "/cds-services/:id/feedback",
    withService(async (c, { id }) => {
      const body = await readJsonObject(c, settings.bodyBytes);
      if (!body.ok) return answerProblem(c, body.problem, language(c));
      const parsed = parseFeedback(body.value);
      if (!parsed.ok)
        return answerProblem(c, invalid("invalid-body", NOT_FEEDBACK, parsed.problems).problem, language(c));
      for (const item of parsed.feedback) surroundings.tell({ event: "feedback", service: id, ...item });
      return c.body(null, 200);
    }),
  );
}

async function readCall(
  c: Context,
  service: CdsService,
  settings: Pick<ServeSettings, "bodyBytes">,
): Promise<Outcome<HookRequest>> {
  const body = await readJsonObject(c, settings.bodyBytes);
  if (!body.ok) return body;
  const parsed = parseHookRequest(body.value, service);
  return parsed.ok
    ? { ok: true, value: parsed.request }
    : invalid("invalid-body", NOT_A_CALL, parsed.problems);
}

/** The data of a call: what the client sent, and what could be fetched of the rest. */
async function dataOf(
  service: CdsService,
  request: HookRequest,
  { settings, surroundings }: { readonly settings: ServeSettings; readonly surroundings: Surroundings },
) {
  const state = prefetchState(service, request);
  const fetched = await fetchMissing(state.missing, request, { settings, surroundings });
  const entries = [...state.entries, ...fetched.entries];
  const unavailable = [...state.failed, ...fetched.unavailable];
  if (unavailable.includes(REQUIRED_KEY) || !hasPatient(entries))
    return { ok: false, problem: withoutPatient(fetched.refusal) } as const;
  if (!isAboutPatient(entries, request)) return invalid("invalid-body", ANOTHER_PATIENT);
  return { ok: true, value: { entries, unavailable } } as const;
}

function withoutPatient(refusal: HttpProblem["message"] | undefined): HttpProblem {
  const why = refusal ?? { en: "the client sent none", fr: "le client n’en a pas envoyé" };
  return {
    status: 412,
    code: "missing-prefetch",
    message: {
      en: `the prefetch "${REQUIRED_KEY}" is missing: ${why.en}`,
      fr: `le prefetch « ${REQUIRED_KEY} » manque : ${why.fr}`,
    },
  };
}

const UNKNOWN_SERVICE: HttpProblem = {
  status: 404,
  code: "unknown-service",
  message: { en: "there is no such CDS service", fr: "ce service CDS n’existe pas" },
};
const NOT_A_CALL = { en: "this is no call of the service", fr: "ce n’est pas un appel du service" };
const NOT_FEEDBACK = { en: "this is no feedback", fr: "ce n’est pas un retour" };
const ANOTHER_PATIENT = {
  en: "the prefetch holds another patient than context.patientId",
  fr: "le prefetch contient un autre patient que context.patientId",
};
