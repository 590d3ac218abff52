import { parseMessage } from "@opendepistage/hl7";
import { describe, expect, test } from "vitest";
import { personReference } from "./person-reference.js";

const ins = "260052A00400192^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS";
const local = "12^^^CENTRE&1.2.250.1.999.1&ISO^PI";
const named = "34^^^CENTRE^PI";

function referenceOf(identifiers: string, reliability = "") {
  const text = `MSH|^~\\&|RIS|CENTRE|||20240229||ORU^R01|1|T|2.5.1\rPID|||${identifiers}${"|".repeat(29)}${reliability}\r`;
  return personReference(parseMessage(text).message?.segment("PID"))?.identifier;
}

const insIdentifier = { system: "urn:oid:1.2.250.1.213.1.4.10", value: "260052A00400192" };
const localIdentifier = { system: "urn:oid:1.2.250.1.999.1", value: "12" };
const namedIdentifier = { value: "34", assigner: { display: "CENTRE" } };

describe("Whom a PID is about", () => {
  test.each([
    ["the qualified INS, wherever it stands", `${named}~${local}~${ins}`, "VALI", insIdentifier],
    ["an INS whose authority does not say that it is an OID", ins.replace("&ISO", ""), "VALI", insIdentifier],
    ["no INS that is not qualified", `${ins}~${named}`, "PROV", namedIdentifier],
    ["no INS of which nothing says that it is", `${ins}~${local}`, "", localIdentifier],
    ["nobody by an INS alone that is not qualified", ins, "", undefined],
    ["the first with an OID", `${named}~${local}~${local.replace("12", "13")}`, "VALI", localIdentifier],
    ["the first of those that have but a name", `${named}~35^^^AUTRE`, "", namedIdentifier],
    ["a number alone", "36", "", { value: "36" }],
    [
      "an OID that is none is a name's",
      "12^^^CENTRE&1.02.3&ISO",
      "",
      { value: "12", assigner: { display: "CENTRE" } },
    ],
    [
      "a universal id of another type",
      "12^^^CENTRE&crcdc.example&DNS",
      "",
      { value: "12", assigner: { display: "CENTRE" } },
    ],
    ["what is escaped, without blanks around", " A\\T\\B ^^^", "", { value: "A&B" }],
    ["nobody by an authority without a number", "^^^CENTRE&1.2.3&ISO", "", undefined],
    ["nobody by what is to be deleted", '""', "", undefined],
    ["nobody by what FHIR cannot hold", "\\X01\\", "", undefined],
    ["nobody by nothing", "", "", undefined],
  ])("%s", (...[, identifiers, reliability, expected]) => {
    expect(referenceOf(identifiers, reliability)).toEqual(expected);
  });

  test("nobody without a PID", () => {
    expect(personReference(undefined)).toBeUndefined();
  });
});
