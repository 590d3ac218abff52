import type { ClientTls } from "@opendepistage/hl7/mllp";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import type { Courier } from "./courier.js";
import { mllpCourier } from "./mllp-courier.js";

/** What couriers are made with. */
export interface CourierOptions {
  /** For `mllps:` and `fhir+https:`. */
  readonly tls: ClientTls;
}

type MakeCourier = (url: URL, options: CourierOptions) => Attempt<Courier>;

/** Where messages can be forwarded to, by the scheme of the destination. */
const couriers: Readonly<Record<string, MakeCourier>> = {
  "mllp:": (url) => mllp(url),
  "mllps:": (url, { tls }) => mllp(url, tls),
  // The courier of FHIR makes a transaction of `delivery.answer()` and posts it.
  "fhir+https:": () => failed(notAvailableYet),
};

/** The couriers of destinations that are written one after the other, with commas between. */
export function couriersOf(text: string | undefined, options: CourierOptions): Attempt<readonly Courier[]> {
  const made: Courier[] = [];
  for (const destination of text?.split(",") ?? []) {
    const courier = courierOf(destination.trim(), options);
    if (!courier.ok) return courier;
    if (made.some((other) => other.destination === courier.value.destination)) return failed(twice);
    made.push(courier.value);
  }
  return succeeded(made);
}

function courierOf(destination: string, options: CourierOptions): Attempt<Courier> {
  const url = URL.canParse(destination) ? new URL(destination) : undefined;
  const make = url === undefined ? undefined : couriers[url.protocol];
  if (url === undefined || make === undefined) return failed(unknown);
  // What is written down with each message, and shown, holds no secret.
  if (url.username !== "" || url.password !== "") return failed(withCredentials);
  return make(url, options);
}

function mllp(url: URL, tls?: ClientTls): Attempt<Courier> {
  const isBare = ["", "/"].includes(url.pathname) && url.search === "" && url.hash === "";
  if (url.hostname === "" || url.port === "" || !isBare) return failed(unknown);
  const destination = `${url.protocol}//${url.host}`;
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return succeeded(mllpCourier(destination, { host, port: Number(url.port), ...(tls && { tls }) }));
}

const expected = {
  en: "expected mllp://HOST:PORT or mllps://HOST:PORT, several with commas between them",
  fr: "attendu mllp://HÔTE:PORT ou mllps://HÔTE:PORT, plusieurs séparés par des virgules",
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

const notAvailableYet: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--forward fhir+https: is not available yet",
    fr: "--forward fhir+https: n’est pas encore disponible",
  },
  hint: expected,
};
