import { toJsonSchema } from "@opendepistage/core/border";
import type { Decision, Language } from "@opendepistage/core/engine";
import { languageOption } from "../../language.js";
import type { ServeSettings } from "../settings.js";
import { parametersSchema } from "./parameter-schema.js";
import { type JsonSchema, objectOf, refTo, resultSchema, sharedSchemas, whatIfSchema } from "./schemas.js";

/** The OpenAPI 3.1 document of the JSON interface: one path for each decision, with the schema of its own facts. */
export function openApiDocument(
  { decisions, baseUrl, authenticator }: Pick<ServeSettings, "decisions" | "baseUrl" | "authenticator">,
  language: Language,
): JsonSchema {
  const all = [...decisions.values()];
  return {
    openapi: "3.1.1",
    info: {
      title: "OpenDépistage",
      version: "1",
      description: WORDS[language].about,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: baseUrl }],
    ...(authenticator ? { security: [{ clientToken: [] }] } : {}),
    paths: {
      ...sharedPaths(language),
      ...Object.fromEntries(all.flatMap((decision) => pathsOf(decision, language))),
    },
    components: {
      schemas: {
        ...sharedSchemas,
        ...Object.fromEntries(all.flatMap((decision) => schemasOf(decision, language))),
      },
      responses: {
        Problem: {
          description: WORDS[language].problem,
          content: { "application/problem+json": { schema: refTo("Problem") } },
        },
      },
      ...(authenticator
        ? { securitySchemes: { clientToken: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } }
        : {}),
    },
  };
}

const WORDS = {
  en: {
    about: "Decisions of the law of organised cancer screening, with the provisions that they rest on.",
    problem: "Why there is no answer (RFC 9457)",
    list: "Every decision",
    one: "A decision: facts, outcomes, parameters, provisions",
    decide: "Decide a case",
    whatIf: "What would change the outcome of a case",
    health: "Whether the server answers",
    document: "This document",
    language: "Language of texts",
    id: "Id of a decision, such as fr.breast.eligibility",
  },
  fr: {
    about:
      "Les décisions du droit des dépistages organisés des cancers, avec les dispositions qui les fondent.",
    problem: "Pourquoi il n’y a pas de réponse (RFC 9457)",
    list: "Toutes les décisions",
    one: "Une décision : faits, issues, paramètres, dispositions",
    decide: "Décider d’un cas",
    whatIf: "Ce qui changerait l’issue d’un cas",
    health: "Si le serveur répond",
    document: "Ce document",
    language: "Langue des textes",
    id: "Identifiant d’une décision, comme fr.breast.eligibility",
  },
} as const;

function sharedPaths(language: Language): JsonSchema {
  const words = WORDS[language];
  const inLanguage = languageParameter(language);
  const id = {
    name: "id",
    in: "path",
    required: true,
    description: words.id,
    schema: { type: "string" },
  };
  return {
    "/decisions": {
      get: operation(
        words.list,
        { type: "array", items: refTo("DecisionSummary") },
        { parameters: [inLanguage] },
      ),
    },
    "/decisions/{id}": {
      get: operation(words.one, refTo("DecisionDescription"), { parameters: [id, inLanguage] }),
    },
    "/openapi.json": { get: operation(words.document, { type: "object" }, { parameters: [inLanguage] }) },
    "/health": { get: { ...operation(words.health, refTo("Health"), {}), security: [] } },
  };
}

function languageParameter(language: Language): JsonSchema {
  return {
    name: "lang",
    in: "query",
    description: WORDS[language].language,
    schema: { enum: [...languageOption.choices] },
  };
}

function operation(summary: string, schema: JsonSchema, more: JsonSchema): JsonSchema {
  return {
    summary,
    ...more,
    responses: {
      "200": { description: summary, content: { "application/json": { schema } } },
      default: { $ref: "#/components/responses/Problem" },
    },
  };
}

function pathsOf({ id, title }: Decision, language: Language): readonly (readonly [string, JsonSchema])[] {
  const words = WORDS[language];
  const parameters = [languageParameter(language)];
  const requestBody = {
    required: true,
    content: { "application/json": { schema: refTo(`${id}.case`) } },
  };
  const post = (summary: string, schema: string) => ({
    post: operation(`${summary}: ${title[language]}`, refTo(schema), { parameters, requestBody }),
  });
  return [
    [`/decisions/${id}`, post(words.decide, `${id}.result`)],
    [`/decisions/${id}/what-if`, post(words.whatIf, `${id}.what-if`)],
  ];
}

function schemasOf(decision: Decision, language: Language): readonly (readonly [string, JsonSchema])[] {
  const { id } = decision;
  const { $schema: _, ...facts } = toJsonSchema(decision, language);
  return [
    [`${id}.facts`, facts],
    [`${id}.case`, caseSchema(decision, language)],
    [`${id}.result`, resultSchema(decision, language)],
    [`${id}.what-if`, whatIfSchema(refTo(`${id}.result`))],
  ];
}

function caseSchema(decision: Decision, language: Language): JsonSchema {
  return objectOf(
    {
      facts: refTo(`${decision.id}.facts`),
      on: { type: "string", format: "date" },
      presume: { type: "boolean", default: false },
      parameters: parametersSchema(decision, language),
      lang: { enum: [...languageOption.choices] },
    },
    ["on", "presume", "parameters", "lang"],
  );
}
