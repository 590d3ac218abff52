import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseOn, parseParameters } from "@opendepistage/core/border";
import { parseEpisode } from "@opendepistage/core/border/parse-episode";
import { EPISODE_PROBLEMS, type Episode, EVENT_FIELDS, replay } from "@opendepistage/core/episode";
import { parameters, provisions } from "@opendepistage/core/law";
import { describe, expect, test } from "vitest";

type Fields = Readonly<Record<string, unknown>>;

/** A log worked out from the law, with what its replay must give; what is not named is free. */
interface WorkedEpisode {
  readonly id: string;
  readonly provision: string;
  readonly log: unknown;
  readonly on: string;
  readonly parameters?: Fields;
  readonly expect: {
    readonly state?: string;
    readonly next?: string | null;
    /** Each matched by some entry. */
    readonly open?: readonly Fields[];
    readonly closed?: readonly Fields[];
    readonly history?: readonly Fields[];
    /** Matched by no open action. */
    readonly noOpen?: readonly Fields[];
    /** One for one. */
    readonly overdue?: readonly Fields[];
    readonly problems?: readonly Fields[];
  };
}

const folder = join(import.meta.dirname, "episodes");
const all = readdirSync(folder)
  .sort()
  .map((name): WorkedEpisode => JSON.parse(readFileSync(join(folder, name), "utf8")));

function answer(worked: WorkedEpisode): Episode {
  const parsed = parseEpisode(worked.log);
  const on = parseOn(worked.on);
  const given = parseParameters({ parameters }, worked.parameters ?? {});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  if (!on.ok) throw new Error(JSON.stringify(on.problems));
  return replay(parsed.log, { on: on.on, parameters: given.parameters });
}

describe("The worked episodes", () => {
  test.each(all.map((worked) => [worked.id, worked] as const))("%s", (_, worked) => {
    const episode = answer(worked);
    const { state, next, overdue, problems, noOpen = [], ...lists } = worked.expect;
    if (state !== undefined) expect(episode.state).toBe(state);
    if (next !== undefined) expect(episode.next).toBe(next);
    if (problems) expect(episode.problems).toMatchObject(problems);
    if (overdue) expect(episode.overdue).toMatchObject(overdue);
    for (const [name, entries] of Object.entries(lists))
      for (const entry of entries)
        expect(episode[name as "open" | "closed" | "history"]).toContainEqual(
          expect.objectContaining(like(entry)),
        );
    for (const entry of noOpen) expect(episode.open).not.toContainEqual(expect.objectContaining(entry));
  });

  test("name a provision each that exists", () => {
    const known = new Set(provisions.map(({ id }) => id));
    expect(all.filter(({ provision }) => !known.has(provision)).map(({ id }) => id)).toEqual([]);
  });
});

describe("docs/episodes.md", () => {
  const text = readFileSync(join(import.meta.dirname, "../docs/episodes.md"), "utf8").replace(/ +/g, " ");

  test.each(Object.entries(EVENT_FIELDS))("lists the types and fields of %s", (programme, types) => {
    const [, own = ""] = text.split(`### ${programme}\n`);
    const [table = ""] = own.split("\n#");
    const rows = Object.entries(types).map(([type, fields]) => {
      const names = Object.keys(fields).filter((name) => name !== "done");
      return `| ${type} | ${names.length === 0 ? "–" : names.map((name) => `\`${name}\``).join(", ")} |`;
    });
    expect(
      table
        .split("\n")
        .filter((line) => line.startsWith("| "))
        .slice(2)
        .sort(),
    ).toEqual(rows.sort());
  });

  test("lists every problem and every state of the worked episodes", () => {
    const missing = [...Object.keys(EPISODE_PROBLEMS), ...all.map((worked) => answer(worked).state)];
    expect(missing.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });
});

function like(entry: Fields): Fields {
  const { values, ...rest } = entry;
  return values === undefined ? rest : { ...rest, values: expect.objectContaining(values as Fields) };
}
