import { describe, expect, test } from "vitest";
import { factsOf, messageOf, problemsOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

describe("Of the person, the message tells that there is an identity, and how sure it is", () => {
  const identityIn = (line: string) =>
    readMessage(messageOf("ORU^R01", [line])).carried.find(({ what }) => what === "identity");

  test.each([
    ["PID|||1^^^A&1.2.250.1.213.1.4.8&ISO^INS|||||||||||||||||||||||||||||VALI", "ins-qualified"],
    [
      "PID|||9^^^LOCAL~1^^^A&1.2.250.1.213.1.4.9&ISO^INS|||||||||||||||||||||||||||||PROV~VALI",
      "ins-qualified",
    ],
    ["PID|||1^^^A&1.2.250.1.213.1.4.10&ISO^INS|||||||||||||||||||||||||||||PROV", "ins"],
    ["PID|||9^^^LOCAL||NOM", "other"],
    ["PID|||||NOM", "other"],
  ])("%s: %s", (line, value) => {
    expect(identityIn(line)).toEqual({ what: "identity", place: "PID-3", value });
  });

  test("or that there is none", () => {
    expect(identityIn("PID|1||||||19600503")).toBeUndefined();
  });

  test.each([
    ["1960", "date-imprecise", "W"],
    ["196005", "date-imprecise", "W"],
    ["19600230", "date-unreadable", "E"],
    ["17000101", "date-unreadable", "E"],
    ["unknown", "date-unreadable", "E"],
  ])("a birth date that is %s is not completed", (birthDate, code, severity) => {
    const order = ["ORC|NW|D1|||||||20260102", "OBR|1|D1||24606-6^^LN"];
    const message = messageOf("ORM^O01", [`PID|1||||||${birthDate}`, ...order]);
    expect(problemsOf(message)).toEqual([[severity, code, "PID[1]-7"]]);
    expect(factsOf(message, "fr.breast.eligibility")).toEqual({});
  });
});
