import type { Decision, Language } from "@opendepistage/core/engine";
import { type RegisteredProvision, sources, textOf } from "@opendepistage/core/law";
import { html } from "hono/html";
import type { Page } from "./page.js";

/** The page of a provision: what it says in our words, where it stands, the rule that executes it. */
export function provisionPage(
  provision: RegisteredProvision,
  executing: Decision | undefined,
  language: Language,
): Page {
  const { id, where } = provision;
  const source = sources.find((known) => known.id === provision.source);
  const place = `${provision.source}, ${where[language]}`;
  const rule = executing
    ? html`<a href="/rules/${executing.id}?lang=${language}">${executing.title[language]}</a>`
    : provision.decision;
  return {
    title: id,
    path: `/rules/${id}`,
    body: html`<p>${textOf(provision)[language]}</p>
<dl>
<dt>Source</dt><dd>${source?.url ? html`<a href="${source.url}" rel="noreferrer">${place}</a>` : place}</dd>
<dt>${language === "fr" ? "Titre" : "Title"}</dt><dd>${source?.title[language] ?? provision.source}</dd>
<dt>${language === "fr" ? "Règle" : "Rule"}</dt><dd>${rule}</dd>
</dl>`,
  };
}
