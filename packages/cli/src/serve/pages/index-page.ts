import type { Decision, Language } from "@opendepistage/core/engine";
import { html } from "hono/html";
import { list, type Page, section } from "./page.js";

/** The first page: every rule, under the text that it executes. */
export function indexPage(decisions: readonly Decision[], language: Language): Page {
  const ruleSets = [...new Set(decisions.map(({ ruleSet }) => ruleSet.id))];
  return {
    title: language === "fr" ? "Les règles du dépistage organisé" : "The rules of organised screening",
    path: "/",
    body: html`${ruleSets.map((ruleSet) =>
      section(
        ruleSet,
        list(
          decisions
            .filter((decision) => decision.ruleSet.id === ruleSet)
            .map(
              ({ id, title }) =>
                html`<a href="/rules/${id}?lang=${language}">${title[language]}</a> <code>${id}</code>`,
            ),
        ),
      ),
    )}`,
  };
}
