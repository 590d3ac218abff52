import type { Language } from "@opendepistage/core/engine";
import type { ConnectionOptions } from "@opendepistage/fhir/client";
import type { ClientTls } from "@opendepistage/hl7/mllp";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { isLoopback } from "../serve/authentication/trusted-issuers.js";
import type { Courier } from "./courier.js";
import { fhirCourier } from "./fhir-courier.js";
import { mllpCourier } from "./mllp-courier.js";

/** What couriers are made with. */
export interface CourierOptions {
  /** For `mllps:` and `fhir+https:`. */
  readonly tls: ClientTls;
  /** Who asks a FHIR server; one destination alone is told. */
  readonly authentication?: ConnectionOptions["authentication"];
  /** Language of the texts for people in what is sent. */
  readonly language: Language;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
}

type MakeCourier = (url: URL, options: CourierOptions) => Attempt<Courier> | Promise<Attempt<Courier>>;

/** Where messages can be forwarded to, by the scheme of the destination. */
const couriers: Readonly<Record<string, MakeCourier>> = {
  "mllp:": (url) => mllp(url),
  "mllps:": (url, { tls }) => mllp(url, tls),
  "fhir+https:": fhir,
  "fhir+http:": (url, options) => (isLoopback(url.hostname) ? fhir(url, options) : failed(inClear)),
};

/** The couriers of destinations that are written one after the other, with commas between. */
export async function couriersOf(
  text: string | undefined,
  options: CourierOptions,
): Promise<Attempt<readonly Courier[]>> {
  const destinations = text?.split(",").map((destination) => destination.trim()) ?? [];
  const servers = destinations.filter((destination) => /^fhir\+https?:/i.test(destination));
  if (options.authentication !== undefined && servers.length !== 1) return failed(notOneServer);
  const made: Courier[] = [];
  for (const destination of destinations) {
    const courier = await courierOf(destination, options);
    if (!courier.ok) return courier;
    if (made.some((other) => other.destination === courier.value.destination)) return failed(twice);
    made.push(courier.value);
  }
  return succeeded(made);
}

async function courierOf(destination: string, options: CourierOptions): Promise<Attempt<Courier>> {
  const url = URL.canParse(destination) ? new URL(destination) : undefined;
  const make = url === undefined ? undefined : couriers[url.protocol];
  if (url === undefined || make === undefined) return failed(unknown);
  // What is written down with each message, and shown, holds no secret.
  if (url.username !== "" || url.password !== "") return failed(withCredentials);
  return await make(url, options);
}

function mllp(url: URL, tls?: ClientTls): Attempt<Courier> {
  const isBare = ["", "/"].includes(url.pathname) && url.search === "" && url.hash === "";
  if (url.hostname === "" || url.port === "" || !isBare) return failed(unknown);
  const destination = `${url.protocol}//${url.host}`;
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return succeeded(mllpCourier(destination, { host, port: Number(url.port), ...(tls && { tls }) }));
}

async function fhir({ href, hostname }: URL, options: CourierOptions): Promise<Attempt<Courier>> {
  const text = href.slice("fhir+".length);
  if (hostname === "" || !URL.canParse(text)) return failed(unknown);
  const { origin, pathname, search, hash } = new URL(text);
  if (search !== "" || hash !== "") return failed(unknown);
  const base = `${origin}${pathname.replace(/\/+$/, "")}`;
  return await fhirCourier(`fhir+${base}`, { ...options, url: base });
}

const expected = {
  en: "expected mllp://HOST:PORT, mllps://HOST:PORT or fhir+https://HOST[:PORT]/BASE, several with commas between them",
  fr: "attendu mllp://HÔTE:PORT, mllps://HÔTE:PORT ou fhir+https://HÔTE[:PORT]/BASE, plusieurs séparés par des virgules",
};

const unknown: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--forward names no destination that is known",
    fr: "--forward ne nomme aucune destination connue",
  },
  hint: expected,
};

const twice: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--forward names a destination twice",
    fr: "--forward nomme deux fois une destination",
  },
};

const withCredentials: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--forward takes no user name and no password",
    fr: "--forward ne prend ni nom d’utilisateur ni mot de passe",
  },
  hint: expected,
};

const inClear: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--forward fhir+http: leads to this machine alone; who reads the line reads the decisions",
    fr: "--forward fhir+http: ne mène qu’à cette machine ; qui lit la ligne lit les décisions",
  },
  hint: expected,
};

const notOneServer: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--forward-auth goes with one destination of FHIR, no more: a token is for one server",
    fr: "--forward-auth va avec une seule destination FHIR : un jeton est pour un seul serveur",
  },
};
