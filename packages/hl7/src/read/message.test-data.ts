import type { Facts } from "@opendepistage/core/engine";
import { type Message, parseMessage } from "../syntax/index.js";
import { readMessage } from "./read-message.js";

/** What a made-up message says where it does not matter; persons and places in it do not exist. */
const lines = {
  header: (type: string) =>
    `MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105100000||${type}|42|P|2.5.1|||||FRA|UNICODE UTF-8`,
  patient:
    "PID|1||260052A00400192^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS||EXEMPLE^ANNE||19600503|F||||||||||||||||||||||||VALI",
};

/** A message of these segments, MSH first. */
export function parsed(segments: readonly string[]): Message {
  const result = parseMessage(segments.map((line) => `${line}\r`).join(""));
  if (!result.ok) throw new TypeError(JSON.stringify(result.problems));
  return result.message;
}

/** A message of these segments, after MSH. */
export function messageOf(type: string, segments: readonly string[]): Message {
  return parsed([lines.header(type), ...segments]);
}

/** A new order of a screening mammogram, with the observations given. */
export function orderOf(...observations: readonly string[]): Message {
  return messageOf("ORM^O01^ORM_O01", [
    lines.patient,
    "ORC|NW|D1|||||||20260102093000",
    "OBR|1|D1||24606-6^Mammogram^LN",
    ...numbered(observations),
  ]);
}

/** A first reading of an examination of 2026-01-05, with the observations given. */
export function resultOf(...observations: readonly string[]): Message {
  return messageOf("ORU^R01^ORU_R01", [
    lines.patient,
    "OBR|1|D1||24606-6^Mammogram^LN|||20260105||||||||||||||||||F",
    ...numbered(observations),
  ]);
}

/** An observation of our own coding system, final; OBX-1 is given when it is put into a message. */
export function observation(code: string, value: string, { side = "", type = "CE" } = {}): string {
  return `OBX||${type}|${code}^^OPENDEPISTAGE|${side}|${value}||||||F`;
}

/** The class of a breast, in the plain code of our own. */
export function birads(side: "L" | "R", found: string): string {
  return observation("BIRADS", `${found}^^OPENDEPISTAGE`, { side });
}

/** A coded observation of our own. */
export function own(code: string, ...values: readonly string[]): string {
  return observation(code, values.map((value) => `${value}^^OPENDEPISTAGE`).join("~"));
}

function numbered(observations: readonly string[]): readonly string[] {
  return observations.map((line, index) => line.replace(/^OBX\|\|/, `OBX|${index + 1}|`));
}

export const patient = lines.patient;

/** The facts that the first examination of a message gives to a decision. */
export function factsOf(message: Message, decision = "fr.breast.first-reading"): Facts | undefined {
  return readMessage(message).examinations[0]?.asked.find((asked) => asked.decision.id === decision)?.facts;
}

export const unmappedOf = (message: Message) => readMessage(message).unmapped;

/** Severity, code and place of each problem. */
export const problemsOf = (message: Message) =>
  readMessage(message).problems.map(({ code, severity, place: { segment, occurrence, field } }) => [
    severity,
    code,
    `${segment}[${occurrence}]-${field}`,
  ]);
