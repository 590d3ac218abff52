import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { boolean, decide, fact, oneOf } from "../../engine/index.js";
import { FRC_KIT_04 } from "../../law/provisions/france-colorectal-entry.js";
import { mustHold } from "../requirements.js";
import { defineContent, requiredWhere } from "./content-decision.js";

const facts = {
  wrapping: fact(oneOf("box", "none"), { en: "Wrapping", fr: "Emballage" }),
  label: fact(boolean, { en: "Label", fr: "Étiquette" }),
  seal: fact(boolean, { en: "Seal", fr: "Scellé" }),
};
const sealWhereBoxed = requiredWhere(facts)(
  "wrapping",
  (wrapping) => wrapping === "box",
  mustHold("seal", FRC_KIT_04),
);
const parcel = defineContent({
  id: "example.parcel",
  title: { en: "Parcel", fr: "Colis" },
  text: { en: "Content", fr: "Contenu" },
  provision: FRC_KIT_04,
  facts,
  requirements: [mustHold("label", FRC_KIT_04), sealWhereBoxed],
  completion: { code: "complete", by: "sender", to: "person" },
});

const decided = (known: Parameters<typeof decide<typeof facts, string>>[1]) =>
  decide(parcel, known, { on: civilDate("2024-05-02") });

describe("Prescribed content", () => {
  test("all that lacks is named", () => {
    expect(decided({ wrapping: "box", label: false, seal: false })).toMatchObject({
      outcome: "incomplete",
      values: { missing: ["label", "seal"] },
      actions: [{ code: "complete", provision: "FRC-KIT-04" }],
    });
  });

  test("a requirement binds only where the other fact calls for it", () => {
    expect(decided({ wrapping: "none", label: true, seal: false }).outcome).toBe("complete");
    expect(decided({ wrapping: "box", label: true, seal: false }).outcome).toBe("incomplete");
  });

  test("while that fact is unknown, it may", () => {
    expect(decided({ label: true, seal: false })).toMatchObject({
      outcome: "needs-information",
      missing: ["wrapping"],
    });
    expect(decided({ label: true, seal: true }).outcome).toBe("complete");
  });

  test("one certain gap decides, and what could add to it is noted", () => {
    expect(decided({ label: false })).toMatchObject({
      outcome: "incomplete",
      values: { missing: ["label"] },
      notes: ["unknown:seal", "unknown:wrapping"],
    });
  });
});
