import type { Language } from "@opendepistage/core/engine";
import {
  type ConnectionOptions,
  createFhirClient,
  type FhirClient,
  type ServiceProblem,
} from "@opendepistage/fhir/client";
import type { ClientTls } from "@opendepistage/hl7/mllp";
import type { AnswerBundle } from "../bundle/write-answer.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import { casesBundle, casesOf } from "../message/message-bundle.js";
import { nodeFetch } from "../service/node-fetch.js";
import { serviceFailure } from "../service/service-failure.js";
import { surroundings } from "../service/surroundings.js";
import type { Courier, Delivery, DeliveryOutcome } from "./courier.js";

/** How the decisions on messages are taken to a FHIR server. */
export interface FhirCourierOptions {
  /** Base address of the server. */
  readonly url: string;
  readonly tls: ClientTls;
  readonly authentication?: ConnectionOptions["authentication"];
  readonly language: Language;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Longest time for one attempt. */
  readonly timeoutMs?: number;
}

/** Takes the decisions on each message to a FHIR server, as a transaction that changes nothing the second time. */
export async function fhirCourier(
  destination: string,
  { url, tls, authentication, language, now, timeoutMs = 30_000 }: FhirCourierOptions,
): Promise<Attempt<Courier>> {
  const closing = new AbortController();
  let isReached = false;
  const onReached = () => {
    isReached = true;
  };
  const made = await createFhirClient({
    url,
    surroundings: { ...surroundings, fetch: nodeFetch({ tls, signal: closing.signal, onReached }) },
    // Whoever forwards waits between attempts by itself.
    limits: { attempts: 1, timeoutMs },
    ...(authentication && { authentication }),
  });
  if (!made.ok) return failed(serviceFailure(SERVER, made.problem));
  let inHand: Promise<unknown> = Promise.resolve();
  const deliver = async (delivery: Delivery): Promise<DeliveryOutcome> => {
    isReached = false;
    const written = writtenFor(delivery, { now: now(), language });
    if (written === undefined) return { kind: "refused", problem: "decision-fault" };
    const { bundle, isWhole } = written;
    const outcome = bundle && (await sendTo(made.value, bundle, () => isReached));
    if (outcome !== undefined && outcome.kind !== "delivered") return outcome;
    return isWhole ? { kind: "delivered" } : { kind: "refused", problem: "person-unknown" };
  };
  return succeeded({
    destination,
    deliver: (delivery) => {
      // What a fault of ours says may quote the message.
      const delivering = deliver(delivery).catch(() => courierFault);
      inHand = delivering;
      return delivering;
    },
    close: async () => {
      const timer = setTimeout(() => closing.abort(), closingMs);
      await inHand;
      clearTimeout(timer);
      closing.abort();
    },
  });
}

const SERVER = { en: "the FHIR server of --forward", fr: "le serveur FHIR de --forward" };

/** Time for the transaction under way when the command is asked to stop. */
const closingMs = 3000;

const courierFault: DeliveryOutcome = { kind: "again", problem: "courier-fault", isCounted: true };

interface Written {
  /** Undefined where nothing was decided. */
  readonly bundle: AnswerBundle | undefined;
  /** Whether every decision is in it: one on a person whom nothing names is never sent to a server. */
  readonly isWhole: boolean;
}

/** What is to be sent for a message; undefined where a fault of ours kept it from being read or written. */
function writtenFor(
  { answer }: Delivery,
  origin: { readonly now: number; readonly language: Language },
): Written | undefined {
  try {
    const read = answer();
    const cases = casesOf(read);
    const named = cases.filter(({ subject }) => subject !== undefined);
    const bundle = named.length === 0 ? undefined : casesBundle(read, named, origin);
    return { bundle, isWhole: named.length === cases.length };
  } catch {
    // What the fault says may quote the message.
    return undefined;
  }
}

async function sendTo(
  client: FhirClient,
  bundle: AnswerBundle,
  isReached: () => boolean,
): Promise<DeliveryOutcome> {
  const sent = await client.transaction(bundle);
  if (sent.ok) return { kind: "delivered" };
  const problem = sayBriefly(sent.problem);
  if (isFinal(sent.problem)) return { kind: "refused", problem };
  // A server that is busy, or down behind what answers for it, is waited for as one that cannot be reached.
  const isWaitedFor = !isReached() || [429, 503].includes(sent.problem.status ?? 0);
  return { kind: "again", problem, isCounted: !isWaitedFor };
}

/** Whether the same transaction would be refused again. A token that is refused is no fault of the message. */
function isFinal({ code, status }: ServiceProblem): boolean {
  if (status === undefined || code === "token-refused") return false;
  return status >= 400 && status < 500 && ![401, 408, 429].includes(status);
}

function sayBriefly({ code, status }: ServiceProblem): string {
  return status === undefined ? code : `${code} (${status})`;
}
