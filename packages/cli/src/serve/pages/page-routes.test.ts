import { decisions } from "@opendepistage/core/decisions";
import { provisions } from "@opendepistage/core/law";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../running-server.test-data.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer([]);
});
afterAll(() => server.stop());

const page = async (path: string) => {
  const response = await fetch(`${server.url}${path}`);
  return { status: response.status, type: response.headers.get("content-type"), html: await response.text() };
};

/** Opening tags without closing ones, or the reverse. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const stray: string[] = [];
  for (const [, isEnd, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (["meta", "link", "br"].includes(name)) continue;
    if (isEnd === "") open.push(name);
    else if (open.pop() !== name) stray.push(name);
  }
  return [...open, ...stray];
}

describe("The pages of the rules", () => {
  test("the first one leads to every rule", async () => {
    const { html } = await page("/");
    for (const { id } of decisions) expect(html).toContain(`href="/rules/${id}?lang=en"`);
    expect(unbalanced(html)).toEqual([]);
  });

  test.each(["en", "fr"] as const)(
    "every rule has one in %s, with its title, source, facts and provisions",
    async (language) => {
      for (const { id, title, facts, provisions: cited } of decisions) {
        const { status, type, html } = await page(`/rules/${id}?lang=${language}`);
        expect({ status, type }).toEqual({ status: 200, type: "text/html; charset=UTF-8" });
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).toContain(title[language].replaceAll("&", "&amp;"));
        for (const name of Object.keys(facts)) expect(html).toContain(`<code>${name}</code>`);
        for (const provision of cited) expect(html).toContain(`/rules/${provision.id}?lang=${language}`);
        expect(unbalanced(html), id).toEqual([]);
      }
    },
  );

  test("every provision has one, which leads to the rule that executes it", async () => {
    for (const { id, decision } of provisions) {
      const { status, html } = await page(`/rules/${id}`);
      expect(status, id).toBe(200);
      expect(html).toContain(`/rules/${decision}?lang=en`);
    }
  });

  test("hold no script, no form and nothing inline", async () => {
    const { html } = await page("/rules/fr.breast.first-reading");
    expect(html).not.toMatch(/<script|<form|style=|\son[a-z]+=/i);
  });

  test("an address is not echoed where there is no rule", async () => {
    const { status, html } = await page("/rules/%3Cscript%3E");
    expect(status).toBe(404);
    expect(html).not.toContain("script");
  });
});
