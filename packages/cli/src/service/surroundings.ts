import type { Surroundings } from "@opendepistage/fhir/client";

/** The network and the clock that clients of services are handed. */
export const surroundings: Surroundings = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
};
