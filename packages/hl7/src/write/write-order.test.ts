import type { Action, DecisionResult } from "@opendepistage/core/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMessage } from "../read/read-message.js";
import { type BuildResult, type Message, parseMessage } from "../syntax/index.js";
import { anyText } from "../syntax/message.test-data.js";
import { decidedCases } from "./decided-cases.test-data.js";
import { letterhead, patient } from "./letterhead.test-data.js";
import { orderedService } from "./ordered-service.js";
import { readResultMessage } from "./result/index.js";
import { type OrderRequest, writeOrder } from "./write-order.js";

/** The orders of a decision, numbered. */
function ordersOf(result: DecisionResult): readonly OrderRequest[] {
  return result.actions.flatMap((action, index) => {
    const service = orderedService(result, action);
    const placerNumber = { components: [`D${index + 1}`, "CRCDC-EXEMPLE"] };
    return service === undefined ? [] : [{ result, action, service, placerNumber }];
  });
}

/** What arrives of what was built. */
function arrived(built: BuildResult): Message {
  if (!built.ok) throw new TypeError(JSON.stringify(built.problems));
  const bytes = built.message.toBytes();
  if (!bytes.ok) throw new TypeError("No bytes");
  const parsed = parseMessage(bytes.bytes);
  if (!parsed.ok) throw new TypeError("No message");
  expect(parsed.problems).toEqual([]);
  return parsed.message;
}

const ordering = decidedCases().filter((result) => ordersOf(result).length > 0);

function decided(decision: string, outcome: string): DecisionResult {
  const found = ordering.find((result) => result.decision === decision && result.outcome === outcome);
  if (found === undefined) throw new TypeError(`No case of ${decision} ${outcome}`);
  return found;
}

describe("An order that follows from a decision, as ORM^O01", () => {
  test("a hastened second reading: who, what, why", () => {
    const result = decided("fr.breast.first-reading", "second-reading-priority");
    const message = arrived(writeOrder({ patient, orders: ordersOf(result) }, letterhead));
    expect(message.segments.slice(0, 4).map(({ raw }) => raw.replace(/\|+$/, ""))).toEqual([
      "MSH|^~\\&|CRCDC-EXEMPLE|CRCDC|RIS|CENTRE|20260106134419+0100||ORM^O01^ORM_O01|R1|P|2.5.1|||||FRA|UNICODE UTF-8|||1.0^CISIS_TLR_HL7_V2",
      "PID|||1^^^CENTRE&1.2.3&ISO^PI||ESSAI^ÉLODIE||19600503",
      "ORC|NW|D1^CRCDC-EXEMPLE|||||^^^^^A||20260106134419+0100",
      expect.stringMatching(
        /^OBR\|1\|D1\^CRCDC-EXEMPLE\|\|SECOND-READING\^Deuxième lecture d’une mammographie de dépistage\^OPENDEPISTAGE\^fr\.breast\.second-reading\^[^^|]+\^OPENDEPISTAGE\|{23}\^{5}A\|{4}FRB-[^^]+\^FR-ARR-2024, annexe III/,
      ),
    ]);
  });

  test("controls under surveillance, each from its day on", () => {
    const orders = ordersOf(decided("fr.breast.conduct", "surveillance"));
    const message = arrived(writeOrder({ patient, orders }, letterhead));
    const requests = message
      .segmentsOf("OBR")
      .map((segment) => [segment.field(4).text, segment.field(27).component(4).text]);
    expect(requests).toEqual(
      orders.map(({ action, service }) => [service.code, String(action.notBefore).replaceAll("-", "")]),
    );
    expect(requests.map(([code]) => code)).toContain("SURVEILLANCE-CONTROL");
  });

  test("a technical recall is due on its last day", () => {
    const orders = ordersOf(decided("fr.breast.technical-recall", "retake"));
    const message = arrived(writeOrder({ patient, orders }, letterhead));
    expect(message.text("OBR-27.5")).toBe(String(orders[0]?.action.due).replaceAll("-", ""));
    expect(message.text("ORC-7.5")).toBe(message.text("OBR-27.5"));
  });

  test("every order of every worked case is read as an order, with the decision and the action that it is for", () => {
    for (const result of ordering) {
      const orders = ordersOf(result);
      const message = arrived(writeOrder({ patient, orders }, letterhead));
      const { carried, problems } = readMessage(message);
      expect(carried.filter(({ what }) => what === "order")).toHaveLength(orders.length);
      expect(problems.filter(({ severity }) => severity === "E")).toEqual([]);
      const read = readResultMessage(message);
      expect(read.problems).toEqual([]);
      const actions: readonly Action[] = read.results.flatMap((each) => each.result.actions);
      expect(actions).toEqual(orders.map(({ action }) => action));
      for (const each of read.results)
        expect({ ...each.result, actions: [] }).toEqual({ ...result, actions: [] });
    }
  });

  test("what is ordered answers the next decision, by its own name", () => {
    const decisionsOf = (result: DecisionResult) =>
      readMessage(
        arrived(writeOrder({ patient, orders: ordersOf(result) }, letterhead)),
      ).examinations.flatMap(({ asked }) => asked.map(({ decision }) => decision.id));
    expect(decisionsOf(decided("fr.breast.first-reading", "second-reading"))).toEqual([
      "fr.breast.second-reading",
    ]);
    expect(decisionsOf(decided("fr.breast.second-reading", "recall-for-work-up"))).toEqual([
      "fr.breast.conduct",
    ]);
    expect(decisionsOf(decided("be.breast.arbitration", "await-third-reading"))).toEqual([
      "be.breast.arbitration",
    ]);
  });

  test("an invitation asks whether the person is eligible, as the order of a doctor does", () => {
    const orders = ordersOf(decided("fr.breast.conduct", "routine"));
    const { examinations } = readMessage(arrived(writeOrder({ patient, orders }, letterhead)));
    expect(examinations.map(({ asked }) => asked.map(({ decision }) => decision.id))).toEqual([
      ["fr.breast.eligibility"],
    ]);
  });

  test("carries the observations that the next reader needs before the decision, numbered", () => {
    const [order] = ordersOf(decided("fr.breast.first-reading", "second-reading"));
    if (order === undefined) throw new TypeError("No order");
    const conclusion = {
      id: "OBX",
      fields: {
        1: "7",
        2: "CE",
        3: { components: ["FIRST-READING-CONCLUSION", "", "OPENDEPISTAGE"] },
        5: { components: ["NEGATIVE", "", "OPENDEPISTAGE"] },
        11: "O",
      },
    };
    const orders = [{ ...order, observations: [conclusion], orderedBy: { components: ["801", "LECTEUR"] } }];
    const message = arrived(
      writeOrder({ patient, visit: { id: "PV1", fields: { 2: "O" } }, orders }, letterhead),
    );
    expect(message.segments.slice(0, 5).map(({ id }) => id)).toEqual(["MSH", "PID", "PV1", "ORC", "OBR"]);
    expect(message.text("OBX-3")).toBe("FIRST-READING-CONCLUSION");
    const numbers = message.segmentsOf("OBX").map((segment) => segment.field(1).text);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect([message.text("ORC-12.2"), message.text("OBR-16.2")]).toEqual(["LECTEUR", "LECTEUR"]);
    const [read] = readResultMessage(message).results;
    expect(read?.result.outcome).toBe("second-reading");
    const misplaced = [{ ...order, observations: [{ id: "NTE", fields: {} }] }];
    expect(() => writeOrder({ patient, orders: misplaced }, letterhead)).toThrow("NTE stands where OBX");
  });

  test("any text comes back as it is, and never becomes a segment", () => {
    const [order] = ordersOf(decided("fr.breast.first-reading", "second-reading"));
    if (order === undefined) throw new TypeError("No order");
    fc.assert(
      fc.property(anyText, anyText, anyText, (number, name, title) => {
        const orders = [
          { ...order, placerNumber: number, orderedBy: name, service: { ...order.service, title } },
        ];
        const named = { id: "PID", fields: { 5: { components: [name, title] } } };
        const message = arrived(
          writeOrder({ patient: named, orders }, { ...letterhead, sendingFacility: name }),
        );
        expect(message.segments.filter(({ id }) => id !== "OBX")).toHaveLength(4);
        expect(
          ["ORC-2", "OBR-2", "PID-5", "OBR-16", "MSH-4", "PID-5.2", "OBR-4.2"].map((path) =>
            message.text(path as "ORC-2"),
          ),
        ).toEqual([number, number, name, name, name, title, title]);
      }),
      { numRuns: 200 },
    );
  });
});
