import type { Language } from "@opendepistage/core/engine";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** HTML whose texts are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What one page of the server shows. */
export interface Page {
  readonly title: string;
  /** The path of the page, for the link to it in the other language. */
  readonly path: string;
  readonly body: Html;
}

/** A whole page: its language is declared, and the other one is offered. */
export function wholePage({ title, path, body }: Page, language: Language): Html {
  const [other, name, home] =
    language === "fr" ? ["en", "English", "Toutes les règles"] : ["fr", "Français", "All rules"];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – OpenDépistage</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<nav><a href="/?lang=${language}">${home}</a> · <a href="${path}?lang=${other}" hreflang="${other}" lang="${other}">${name}</a></nav>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

/** A heading over its content, or nothing where there is none. */
export function section(heading: string, content: readonly Html[]): Html | "" {
  return content.length === 0 ? "" : html`<section><h2>${heading}</h2>${content}</section>`;
}

/** Names, each with a text. */
export function definitions(
  rows: readonly (readonly [name: string, text: Html | string])[],
): readonly Html[] {
  if (rows.length === 0) return [];
  return [html`<dl>${rows.map(([name, text]) => html`<dt><code>${name}</code></dt><dd>${text}</dd>`)}</dl>`];
}

export function list(items: readonly (Html | string)[]): readonly Html[] {
  return items.length === 0 ? [] : [html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`];
}

/** A text that was broken into lines for a terminal, in one line. */
export function unwrapped(lines: string): string {
  return lines.replace(/ *\n */g, " ").trim();
}
