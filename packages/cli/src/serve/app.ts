import { Hono } from "hono";
import { cors } from "hono/cors";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import { addCdsRoutes } from "./cds-routes.js";
import { addDecisionRoutes } from "./decision-routes.js";
import { addFhirRoutes } from "./fhir-routes.js";
import { answerProblem, type HttpProblem } from "./http-problem.js";
import { addPageRoutes } from "./pages/page-routes.js";
import { languageOf } from "./request-language.js";
import type { ServeSettings, Surroundings } from "./settings.js";

/** Everything that the server answers; it meets the machine by its surroundings alone. */
export function serveApp(settings: ServeSettings, surroundings: Surroundings): Hono {
  const app = new Hono();
  addGuards(app, settings, surroundings);
  app.get("/health", (c) => c.json({ status: "ok" }));
  addPageRoutes(app, settings, surroundings);
  addDecisionRoutes(app, settings, surroundings);
  addCdsRoutes(app, settings, surroundings);
  addFhirRoutes(app, settings, surroundings);
  app.notFound((c) => answerProblem(c, NOT_FOUND, languageOf(c, settings.language)));
  app.onError((fault, c) => {
    surroundings.tell({ event: "fault", route: routePath(c), fault: placeOf(fault) });
    return answerProblem(c, INTERNAL_FAULT, languageOf(c, settings.language));
  });
  return app;
}

/** What every request passes, in this order: the log, the headers, the host, the origin, the token. */
function addGuards(app: Hono, settings: ServeSettings, { now, tell }: Surroundings): void {
  const { allowedOrigins, authenticator, baseUrl, hosts, isSecure, language } = settings;
  app.use(async (c, next) => {
    const started = now();
    await next();
    const { method } = c.req;
    tell({
      event: "request",
      method: METHODS.has(method) ? method : "other",
      route: c.res.status === 404 ? "" : routePath(c, -1),
      status: c.res.status,
      milliseconds: now() - started,
    });
  });
  app.use(secureHeaders({ ...HEADERS, strictTransportSecurity: isSecure }));
  app.use(async (c, next) => {
    await next();
    if (c.req.method !== "GET") c.res.headers.set("Cache-Control", "no-store");
  });
  if (hosts)
    app.use((c, next) => {
      const host = c.req.header("host")?.toLowerCase();
      return host !== undefined && hosts.includes(host)
        ? next()
        : Promise.resolve(answerProblem(c, FORBIDDEN_HOST, languageOf(c, language)));
    });
  if (allowedOrigins.length > 0)
    app.use(
      cors({
        origin: [...allowedOrigins],
        allowMethods: ["GET", "POST"],
        allowHeaders: ["Authorization", "Content-Type"],
        maxAge: PREFLIGHT_SECONDS,
      }),
    );
  if (authenticator)
    app.use(async (c, next) => {
      if (isOpenToAll(c.req.path)) return next();
      const problem = await authenticator.refuse(c.req.header("authorization"), `${baseUrl}${c.req.path}`);
      if (!problem) return next();
      if (problem.status === 401) c.header("WWW-Authenticate", 'Bearer error="invalid_token"');
      return answerProblem(c, problem, languageOf(c, language));
    });
}

/** The pages for people, to which cards link and which a browser opens without a token. */
function isOpenToAll(path: string): boolean {
  return path === "/" || path === "/health" || path === "/style.css" || path.startsWith("/rules/");
}

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const PREFLIGHT_SECONDS = 600;

const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
};

/** Where in the code a fault arose; its message may hold data and is not told. */
function placeOf(fault: Error): string {
  const places = (fault.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [fault.name, ...places.slice(0, 3).map((line) => line.trim())].join(" ");
}

const NOT_FOUND: HttpProblem = {
  status: 404,
  code: "not-found",
  message: { en: "there is nothing at this address", fr: "il n’y a rien à cette adresse" },
};

const INTERNAL_FAULT: HttpProblem = {
  status: 500,
  code: "internal-fault",
  message: { en: "internal fault, please report it", fr: "défaut interne, merci de le signaler" },
};

const FORBIDDEN_HOST: HttpProblem = {
  status: 421,
  code: "forbidden-host",
  message: {
    en: "this server does not answer to that Host; see --base-url",
    fr: "ce serveur ne répond pas à ce Host ; voir --base-url",
  },
};
