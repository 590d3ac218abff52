import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseOn, parseParameters } from "@opendepistage/core/border";
import { parseEpisode } from "@opendepistage/core/border/parse-episode";
import { type Episode, replay } from "@opendepistage/core/episode";
import { parameters } from "@opendepistage/core/law";
import type { Bundle, FhirResource } from "fhir/r4.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOfTransaction, withTypedReferences } from "../testing/bundle-checks.js";
import { type FhirServer, startFhirServer } from "../testing/server.js";
import { Validator } from "../testing/validate.js";
import { readDecisions } from "./read-decision.js";
import { readTask } from "./read-task.js";
import { writeEpisode } from "./write-episode.js";
import { context } from "./written-cases.test-data.js";

interface EpisodeFile {
  readonly id: string;
  readonly log: unknown;
  readonly on: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

const folder = join(import.meta.dirname, "../../../../cases/episodes");
const episodes = readdirSync(folder)
  .map((name): EpisodeFile => JSON.parse(readFileSync(join(folder, name), "utf8")))
  .map((file) => [file.id, replayOn(file, file.on)] as const);

function replayOn(file: EpisodeFile, day: string): Episode {
  const log = parseEpisode(file.log);
  const on = parseOn(day);
  const given = parseParameters({ parameters }, file.parameters ?? {});
  if (!log.ok || !on.ok || !given.ok) throw new Error(`${file.id} is not fit to be replayed`);
  return replay(log.log, { on: on.on, parameters: given.parameters });
}

const tasksOf = ({ entry = [] }: Bundle<FhirResource>) =>
  entry.flatMap(({ resource }) => (resource?.resourceType === "Task" ? [resource] : []));

describe("The Bundle of an episode", () => {
  const validator = new Validator();

  test.each(episodes)("%s is valid", (_, episode) => {
    const bundle = writeEpisode(episode, context);
    expect(faultsOfTransaction(bundle)).toEqual([]);
    expect(validator.faultsOf(withTypedReferences(bundle))).toEqual([]);
  });

  test.each(episodes)("%s says each action with its status, and each decision taken", (_, episode) => {
    const bundle = writeEpisode(episode, context);
    const tasks = tasksOf(bundle);
    const action = ({
      code,
      by,
      to,
      channel,
      notBefore,
      due,
      strength,
      provision,
    }: Episode["open"][number]) => ({
      code,
      by,
      to,
      ...(channel === undefined ? {} : { channel }),
      notBefore,
      due,
      strength,
      provision,
    });
    const ofStatus = (status: string) => tasks.filter((task) => task.status === status).map(readTask);
    const same = (found: readonly unknown[], expected: readonly unknown[]) => {
      expect(found).toHaveLength(expected.length);
      expect(found).toEqual(expect.arrayContaining([...expected]));
    };
    same(ofStatus("requested"), episode.open.map(action));
    const closed = (isDone: boolean) =>
      episode.closed.filter(({ status }) => (status === "done") === isDone).map(action);
    same(ofStatus("completed"), closed(true));
    same(ofStatus("cancelled"), closed(false));
    expect(
      tasks.filter(({ businessStatus }) => businessStatus?.coding?.[0]?.code === "overdue"),
    ).toHaveLength(episode.overdue.length);
    const taken = episode.history.map(({ takenOn, ...result }) => result);
    const distinct = new Map(episode.history.map((one) => [JSON.stringify(one), one]));
    const { results } = readDecisions(bundle);
    expect(results).toHaveLength(distinct.size);
    for (const result of taken) expect(results).toContainEqual(result);
  });
});

describe("A server that is sent an episode again", () => {
  let server: FhirServer;
  beforeAll(async () => {
    server = await startFhirServer();
  });
  afterAll(() => server.close());

  const send = async (bundle: Bundle<FhirResource>) => {
    const answered = await fetch(server.url, { method: "POST", body: JSON.stringify(bundle) });
    expect(answered.status).toBe(200);
  };
  const tasks = async () =>
    tasksOf((await (await fetch(`${server.url}/Task`)).json()) as Bundle<FhirResource>);

  test("has the Tasks in their new state, none twice", async () => {
    const file: EpisodeFile = JSON.parse(
      readFileSync(join(folder, "fr-breast-us-5-letter-late.json"), "utf8"),
    );
    const episode = replayOn(file, file.on);
    const early = replayOn(file, "2024-05-14");
    await send(writeEpisode(early, context));
    expect((await tasks()).map(({ status }) => status)).not.toContain("completed");
    await send(writeEpisode(episode, context));
    const after = (await tasks()).map(({ status }) => status);
    expect(after.filter((status) => status === "completed").length).toBe(
      episode.closed.filter(({ status }) => status === "done").length,
    );
    await send(writeEpisode(episode, context));
    expect((await tasks()).map(({ status }) => status)).toEqual(after);
    expect(after).toHaveLength(episode.open.length + episode.closed.length);
  });
});
