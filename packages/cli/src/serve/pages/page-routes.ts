import { provisions } from "@opendepistage/core/law";
import type { Context, Hono } from "hono";
import { languageOf } from "../request-language.js";
import type { ServeSettings, Surroundings } from "../settings.js";
import { decisionPage } from "./decision-page.js";
import { indexPage } from "./index-page.js";
import { type Page, wholePage } from "./page.js";
import { provisionPage } from "./provision-page.js";
import { STYLE } from "./style.js";

/** Worked cases shown on the page of a rule. */
const SHOWN_CASES = 12;

/** The pages for people: every rule, one rule, one provision. They hold public law and nothing of a person. */
export function addPageRoutes(app: Hono, settings: ServeSettings, { workedCases }: Surroundings): void {
  const { decisions } = settings;
  const language = (c: Context) => languageOf(c, settings.language);
  const show = (c: Context, page: Page) => c.html(wholePage(page, language(c)));

  app.get("/", (c) => show(c, indexPage([...decisions.values()], language(c))));
  app.get("/style.css", (c) => c.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/rules/:id", async (c) => {
    const id = c.req.param("id");
    const decision = decisions.get(id);
    if (decision) {
      const cases = (await workedCases(decision.id)).slice(0, SHOWN_CASES);
      return show(c, decisionPage(decision, cases, language(c)));
    }
    const provision = provisions.find((known) => known.id === id);
    if (!provision) return c.notFound();
    return show(c, provisionPage(provision, decisions.get(provision.decision), language(c)));
  });
}
