import { fastDecider } from "@opendepistage/core/engine";
import { cdsServices } from "@opendepistage/fhir";
import { type Attempt, succeeded } from "../failure.js";
import { workedCases } from "../input/worked-cases.js";
import type { Machine } from "../machine.js";
import { serveApp } from "./app.js";
import { LIMITS, type Limits, type ListeningServer, type ListenOptions, listen } from "./http-server.js";
import type { ServeEvent, ServeSettings } from "./settings.js";

/** A server that answers. */
export interface RunningServer {
  /** Where it listens. */
  readonly url: string;
  /** Takes no more requests; resolves when those under way are answered. */
  readonly stop: () => Promise<void>;
}

/** What a server is started with; the settings may depend on the address, which a free port decides. */
export interface StartOptions extends Pick<ListenOptions, "host" | "port" | "tls" | "replacesGlobals"> {
  readonly settingsAt: (url: string) => ServeSettings;
  readonly limits?: Partial<Limits>;
  readonly fetch?: typeof fetch;
}

/** Starts to answer; each event is one line of JSON on stdout. */
export async function startServer(options: StartOptions, machine: Machine): Promise<Attempt<RunningServer>> {
  const { host, port, tls, replacesGlobals = false, settingsAt } = options;
  const tell = (event: ServeEvent) => {
    void machine.write(`${JSON.stringify(event)}\n`);
  };
  let answer: ((request: Request) => Response | Promise<Response>) | undefined;
  const limits = { ...LIMITS, ...options.limits };
  const listening: Attempt<ListeningServer> = await listen(
    (request) => answer?.(request) ?? new Response(null, { status: 503 }),
    { host, port, tls, limits, replacesGlobals },
  );
  if (!listening.ok) return listening;
  const url = `${tls ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${listening.value.port}`;
  const settings = settingsAt(url);
  warmUp(settings);
  const app = serveApp(settings, {
    now: machine.now,
    tell,
    workedCases: remembered((id) => workedCases(id, machine)),
    fetch: options.fetch ?? fetch,
  });
  answer = (request) => app.fetch(request);
  tell({ event: "started", url, authentication: settings.authenticator ? "jwt" : "none" });
  return succeeded({
    url,
    stop: async () => {
      tell({ event: "stopping" });
      await listening.value.stop();
      tell({ event: "stopped" });
    },
  });
}

/** Compiles the tables of the programmes before the first call, which would wait for it. */
function warmUp({ programmes }: ServeSettings): void {
  for (const { programme } of cdsServices(programmes))
    for (const decision of [programme.eligibility, ...programme.dates]) fastDecider(decision);
}

/** The files of worked cases do not change while the server runs. */
function remembered<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const value = known.get(id) ?? read(id);
    known.set(id, value);
    return value;
  };
}
