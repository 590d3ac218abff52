import type { DecisionResult } from "@opendepistage/core/engine";
import type { Bundle, FhirResource } from "fhir/r4.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FhirServer, startFhirServer } from "../testing/server.js";
import { readDecisions } from "./read-decision.js";
import { writeDecision } from "./write-decision.js";
import { context, decidedCases } from "./written-cases.test-data.js";

let server: FhirServer;
/** One case of each decision with actions, as if each came with an order of its own. */
const sent: readonly { readonly result: DecisionResult; readonly bundle: Bundle<FhirResource> }[] = [
  ...new Map(
    decidedCases()
      .filter(({ result }) => result.actions.length > 0)
      .map(({ result }) => [result.decision, result]),
  ).values(),
].map((result) => ({ result, bundle: writeDecision(result, { ...context, key: result.decision }) }));

beforeAll(async () => {
  server = await startFhirServer();
});
afterAll(() => server.close());

async function send(bundle: Bundle<FhirResource>): Promise<readonly (string | undefined)[]> {
  const answered = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/fhir+json" },
    body: JSON.stringify(bundle),
  });
  expect(answered.status).toBe(200);
  const { entry = [] } = (await answered.json()) as Bundle;
  return entry.map(({ response }) => response?.status);
}

async function search(query: string): Promise<Bundle<FhirResource>> {
  return (await (await fetch(`${server.url}/${query}`)).json()) as Bundle<FhirResource>;
}

function everything(): Promise<readonly Bundle<FhirResource>[]> {
  const types = new Set(
    sent.flatMap(({ bundle }) => (bundle.entry ?? []).map(({ resource }) => resource?.resourceType)),
  );
  return Promise.all([...types].map((type) => search(String(type))));
}

const idsOf = ({ entry = [] }: Bundle<FhirResource>) => entry.map(({ resource }) => resource?.id);
const tasksOf = ({ entry = [] }: Bundle<FhirResource>) =>
  entry.flatMap(({ resource }) => (resource?.resourceType === "Task" ? [resource] : []));

describe("A server", () => {
  test("takes each transaction, and the second time changes nothing", async () => {
    for (const { bundle } of sent) for (const status of await send(bundle)) expect(status).toMatch(/^20[01]/);
    const before = await everything();
    for (const { bundle } of sent) for (const status of await send(bundle)) expect(status).toMatch(/^200/);
    expect(await everything()).toEqual(before);
  });

  test("leaves what has become of a Task since", async () => {
    const [{ bundle }] = sent as [(typeof sent)[number]];
    const [task] = tasksOf(await search("Task?_count=1"));
    const done = { ...task, status: "completed" };
    await fetch(`${server.url}/Task/${task?.id}`, { method: "PUT", body: JSON.stringify(done) });
    await send(bundle);
    expect(await search(`Task?_id=${task?.id}`)).toMatchObject({
      entry: [{ resource: { status: "completed" } }],
    });
    await fetch(`${server.url}/Task/${task?.id}`, { method: "PUT", body: JSON.stringify(task) });
  });

  test("finds each Task by its due date, its status and its owner", async () => {
    const tasks = tasksOf(await search("Task"));
    expect(tasks.length).toBeGreaterThan(90);
    for (const task of tasks) {
      expect(idsOf(await search(`Task?status=requested&owner=${task.owner?.reference}`))).toContain(task.id);
      const end = task.restriction?.period?.end;
      if (end === undefined) continue;
      const on = end.slice(0, 10);
      expect(idsOf(await search(`Task?status=requested&due-date=ge${on}`))).toContain(task.id);
      expect(idsOf(await search(`Task?due-date=lt${on}`))).not.toContain(task.id);
    }
  });

  test("gives the answers back as they were sent", async () => {
    const kept = {
      resourceType: "Bundle",
      type: "collection",
      entry: (await everything()).flatMap(({ entry = [] }) => entry),
    } as const;
    const { results, problems } = readDecisions(kept);
    expect(problems).toEqual([]);
    expect(results).toHaveLength(sent.length);
    for (const { result } of sent) expect(results).toContainEqual(result);
  });
});
