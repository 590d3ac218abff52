import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A FHIR server that answers by a script, and remembers what it was asked. */
export interface ScriptedServer {
  readonly url: string;
  readonly asked: () => readonly { readonly path: string; readonly authorization: string | undefined }[];
  readonly close: () => Promise<void>;
}

/** What a request is answered with: a resource, or whatever the test does with the response. */
export type Script = (path: string) => object | ((response: ServerResponse) => void);

/** Starts a server on a free port of 127.0.0.1, its base at `/fhir`. */
export async function scriptedServer(script: Script): Promise<ScriptedServer> {
  const asked: { path: string; authorization: string | undefined }[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? "").replace(/^\/fhir\//, "");
    asked.push({ path: `${request.method} ${path}`, authorization: request.headers.authorization });
    const answer = script(path);
    if (typeof answer === "function") return answer(response);
    response.setHeader("Content-Type", "application/fhir+json").end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A searchset of these resources. */
export function searchset(...resources: readonly object[]): object {
  return { resourceType: "Bundle", type: "searchset", entry: resources.map((resource) => ({ resource })) };
}
