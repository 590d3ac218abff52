import type { Bundle, FhirResource, Patient } from "fhir/r4.js";
import { expect } from "vitest";
import { type FhirServer, startFhirServer } from "../testing/server.js";
import type { ConnectionOptions } from "./connection.js";
import {
  type Fault,
  startFaultProxy,
  startServer,
  surroundingsOf,
  type TestServer,
} from "./fault-proxy.test-data.js";
import { createFhirClient, type FhirClient } from "./fhir-client.js";
import type { Result } from "./problem.js";
import type { Limits } from "./surroundings.js";

/** A token that must not be sent elsewhere. */
export const token = "secret-token";
export const system = "urn:oid:1.2.250.1.213.1.4.10";
export const identifier = "260052A00400192";

/** A client in front of a proxy in front of a server. */
export interface Setup {
  readonly client: FhirClient;
  readonly server: FhirServer;
  readonly proxy: TestServer;
  readonly pauses: readonly number[];
}

/** Starts servers for the tests of a file, and stops them. */
export class Servers {
  #server: FhirServer | undefined;
  readonly #opened: TestServer[] = [];

  async start(): Promise<void> {
    this.#server = await startFhirServer();
  }

  async stop(): Promise<void> {
    await this.closeOpened();
    await this.#server?.close();
  }

  async closeOpened(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((server) => server.close()));
  }

  keep(server: TestServer): TestServer {
    this.#opened.push(server);
    return server;
  }

  /** The server empty, and before it a proxy with those faults. */
  async setUp(faults: readonly Fault[], limits: Partial<Limits> = {}): Promise<Setup> {
    const server = this.#server!;
    server.repository.clear();
    const proxy = this.keep(await startFaultProxy(server.url, faults));
    const { surroundings, pauses } = surroundingsOf();
    const authentication = { bearerToken: token };
    const client = await clientOf({ url: proxy.url, surroundings, limits, authentication });
    return { client, server, proxy, pauses };
  }
}

export async function clientOf(options: ConnectionOptions): Promise<FhirClient> {
  const created = await createFhirClient(options);
  return created.ok ? created.value : expect.fail("no client");
}

export const patient = (n: number): Patient => ({
  resourceType: "Patient",
  id: `p${n}`,
  identifier: [{ system, value: identifier }],
});

export async function seed(server: FhirServer, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await server.repository.createResource(patient(n) as never, { assignedId: true });
  }
}

export async function all(
  found: AsyncIterable<Result<FhirResource>>,
): Promise<readonly Result<FhirResource>[]> {
  const items: Result<FhirResource>[] = [];
  for await (const item of found) items.push(item);
  return items;
}

export const tasks = (count: number, isConditional: boolean): Bundle<FhirResource> => ({
  resourceType: "Bundle",
  type: "transaction",
  entry: Array.from({ length: count }, (_, n) => ({
    resource: {
      resourceType: "Task",
      status: "requested",
      intent: "order",
      identifier: [{ system: "urn:test", value: `t${n}` }],
    },
    request: {
      method: "POST",
      url: "Task",
      ...(isConditional ? { ifNoneExist: `identifier=urn:test|t${n}` } : {}),
    },
  })),
});

export const countTasks = async ({ server }: Setup): Promise<number> =>
  (await server.repository.searchResources({ resourceType: "Task", count: 1000 })).length;

/** A server that answers with such bytes. */
export function startLatin(body: string): Promise<TestServer> {
  return startServer((_, __, response) => response.end(Buffer.from(body, "latin1")));
}

/** A server whose answer has no end. */
export function startEndless(): Promise<TestServer> {
  const chunk = Buffer.alloc(64 * 1024, " ");
  return startServer((_, request, response) => {
    const more = (): void => {
      while (!request.socket.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  });
}
