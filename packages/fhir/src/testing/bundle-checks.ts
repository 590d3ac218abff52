import { parseCivilDate, parseInstant } from "@opendepistage/core/calendar";
import type { Bundle, BundleEntry, FhirResource, Task } from "fhir/r4.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What is wrong with a transaction Bundle of ours that the validators do not see; empty where nothing is. */
export function faultsOfTransaction(bundle: Bundle<FhirResource>): readonly string[] {
  const entries = bundle.entry ?? [];
  const addresses = entries.map(({ fullUrl }) => fullUrl);
  return [
    ...addresses.flatMap((address, index) => faultsOfAddress(address, addresses.indexOf(address) === index)),
    ...entries.flatMap((entry) => [
      ...faultsOfRequest(entry),
      ...faultsOfValues(entry.resource as unknown as Json, entry.resource?.resourceType ?? ""),
      ...unresolvedReferences(entry, new Set(addresses)),
      ...(entry.resource?.resourceType === "Task" ? faultsOfTask(entry.resource) : []),
    ]),
  ];
}

/** The Bundle with references as a server gives them, so that a validator sees the type that each leads to. */
export function withTypedReferences(bundle: Bundle<FhirResource>): Bundle<FhirResource> {
  const typed = new Map(
    (bundle.entry ?? []).map(({ fullUrl, resource }) => [
      fullUrl,
      `${resource?.resourceType}/${fullUrl?.slice("urn:uuid:".length)}`,
    ]),
  );
  return JSON.parse(
    JSON.stringify(bundle, (name, value) =>
      name === "reference" ? (typed.get(value) ?? value) : literal(value),
    ),
  );
}

/** A logical reference, of which validators do not look at the type, as the literal one that it stands for. */
function literal(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { type, identifier, reference, resourceType } = value as Partial<Record<string, unknown>>;
  const isLogical = typeof type === "string" && identifier !== undefined && !reference && !resourceType;
  return isLogical ? { reference: `${type}/logical` } : value;
}

const UUID = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

function faultsOfAddress(address: string | undefined, isFirst: boolean): readonly string[] {
  return [
    ...(UUID.test(address ?? "") ? [] : [`fullUrl ${address}: not a name-based UUID`]),
    ...(isFirst ? [] : [`fullUrl ${address}: twice in the Bundle`]),
  ];
}

/** Each entry creates once or puts in place, by a name that tells nothing of a person. */
function faultsOfRequest({ fullUrl = "", request, resource }: BundleEntry<FhirResource>): readonly string[] {
  const type = resource?.resourceType ?? "";
  const uuid = fullUrl.slice("urn:uuid:".length);
  const condition = new RegExp(
    `^((identifier|_tag)=https://opendepistage.org/fhir/NamingSystem/name\\|${uuid}|identifier=https://opendepistage.org/fhir/NamingSystem/role-holder\\|[a-z-]+)$`,
  );
  const isCreate =
    request?.method === "POST" && request.url === type && condition.test(request.ifNoneExist ?? "");
  const isUpdate =
    request?.method === "PUT" &&
    request.url.startsWith(`${type}?`) &&
    condition.test(request.url.slice(type.length + 1)) &&
    resource?.id === undefined;
  return isCreate || isUpdate ? [] : [`${type} ${fullUrl}: ${JSON.stringify(request)}`];
}

function faultsOfValues(value: Json, path: string): readonly string[] {
  if (value === null) return [`${path}: null`];
  if (Array.isArray(value))
    return value.length === 0
      ? [`${path}: an empty list`]
      : value.flatMap((item: Json, index) => faultsOfValues(item, `${path}[${index}]`));
  if (typeof value === "string") return faultsOfText(value, path);
  if (typeof value !== "object") return [];
  const fields = Object.entries(value as { readonly [name: string]: Json });
  if (fields.length === 0) return [`${path}: an empty element`];
  return fields.flatMap(([name, field]) => faultsOfValues(field, `${path}.${name}`));
}

const DATE_PATH =
  /\.(start|end|authoredOn|occurrenceDateTime|occurredDateTime|dateTime|created|sent|issued|recorded)$/;
const WHOLE_INSTANT_PATH = /\.(issued|recorded)$/;

function faultsOfText(text: string, path: string): readonly string[] {
  if (text === "" || text !== text.trim()) return [`${path}: blanks around, or nothing`];
  if (!DATE_PATH.test(path)) return [];
  if (WHOLE_INSTANT_PATH.test(path)) return parseInstant(text) ? [] : [`${path}: ${text} is no instant`];
  return parseCivilDate(text) !== undefined || parseInstant(text) ? [] : [`${path}: ${text} is no date`];
}

function unresolvedReferences(
  { resource }: BundleEntry<FhirResource>,
  addresses: ReadonlySet<string | undefined>,
): readonly string[] {
  const found: string[] = [];
  JSON.stringify(resource, (name, value) => {
    if (
      name === "reference" &&
      typeof value === "string" &&
      value.startsWith("urn:") &&
      !addresses.has(value)
    )
      found.push(`${resource?.resourceType}: ${value} is not in the Bundle`);
    return value;
  });
  return found;
}

/** R4’s invariants of Task and Period, and what every Task of ours says. */
function faultsOfTask({
  restriction,
  code,
  reasonCode,
  status,
  statusReason,
  performerType,
}: Task): readonly string[] {
  const { start, end } = restriction?.period ?? {};
  return [
    ...(start !== undefined && end !== undefined && start.slice(0, 10) > end.slice(0, 10)
      ? [`Task: starts on ${start}, after its end ${end}`]
      : []),
    ...(code?.coding?.[0]?.code ? [] : ["Task: no code"]),
    ...(reasonCode?.coding?.[0]?.code ? [] : ["Task: no provision"]),
    ...(performerType?.[0]?.coding?.[0]?.display ? [] : ["Task: a role without a name"]),
    ...(status === "cancelled" && !statusReason ? ["Task: cancelled without a reason"] : []),
  ];
}
