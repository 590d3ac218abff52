import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { defaultMapping } from "../mapping/index.js";
import { type Message, parseFile } from "../syntax/index.js";
import { decideMessage } from "./decide-message.js";
import { readMessage } from "./read-message.js";

/** Public sample messages, not part of the repository: they lie beside it where its checks run. */
const corpus = fileURLToPath(new URL("../../../../../shared/corpus", import.meta.url));
const isCorpusThere = existsSync(corpus);
const paths = isCorpusThere
  ? readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".hl7"))
  : [];

function messagesOf(path: string): readonly Message[] {
  const { messages } = parseFile(new Uint8Array(readFileSync(join(corpus, path))), {
    fallbackCharset: "UNICODE UTF-8",
  });
  return messages.flatMap(({ result }) => (result.ok ? [result.message] : []));
}

const french = (name: string) =>
  messagesOf(paths.find((path) => path.endsWith(`teleradiologie/${name}.hl7`)) ?? "").map((message) => {
    const reading = readMessage(message);
    return { reading, decisions: decideMessage(reading), carried: reading.carried.map(({ what }) => what) };
  });

describe.skipIf(!isCorpusThere)("The public corpus (skipped where ../shared/corpus is not there)", () => {
  test("of every message, every segment is used or listed, and nothing is listed that is not there", () => {
    const messages = paths.flatMap(messagesOf);
    expect(messages.length).toBeGreaterThan(100);
    for (const message of messages) {
      const { used, unmapped } = readMessage(message);
      const listed = new Set(unmapped.map(({ place }) => place.replace(/-\d+$/, "")));
      const all = message.segments.map(({ id, position: { occurrence } }) =>
        occurrence === 1 ? id : `${id}[${occurrence}]`,
      );
      expect(all.filter((place) => !used.includes(place) && !listed.has(place))).toEqual([]);
      expect([...used, ...listed].filter((place) => !all.includes(place))).toEqual([]);
    }
  });

  test("no message of other screenings is taken for breast screening", () => {
    for (const message of paths.flatMap(messagesOf)) {
      const reading = readMessage(message, defaultMapping);
      for (const { outcome, missing } of decideMessage(reading)) {
        expect(outcome).toBe("needs-information");
        expect(missing[0]).toBe("service");
      }
    }
  });
});

describe.skipIf(!isCorpusThere)(
  "The French teleradiology messages are answered with what they carry and lack",
  () => {
    test("an order of a head MRI: not said to be a screening mammogram", () => {
      const [order] = french("exemples.1.ORM_O01");
      expect(order?.carried).toEqual(["identity", "birth-date", "order", "order-date"]);
      expect(order?.reading.carried[0]).toMatchObject({ value: "ins-qualified" });
      expect(order?.decisions).toMatchObject([
        {
          decision: "fr.breast.eligibility",
          on: "2026-01-06",
          outcome: "needs-information",
          missing: ["service"],
        },
      ]);
      const observations = order?.reading.unmapped.filter(
        ({ reason }) => reason === "observation-not-mapped",
      );
      expect(observations?.map(({ place }) => place)).toEqual(
        ["OBX", 2, 3, 4, 5, 6, 7].map((n) => (n === "OBX" ? n : `OBX[${n}]`)),
      );
    });

    test("its cancellation: nothing is left to decide", () => {
      const [cancellation] = french("exemples.2.ORM_O01");
      expect(cancellation?.carried).toEqual(["identity", "birth-date", "cancellation"]);
      expect(cancellation).toMatchObject({ decisions: [], reading: { problems: [] } });
    });

    test("an acceptance with a protocol: neither a service, nor a day, nor a fact of a reading", () => {
      const [result] = french("exemples.3.ORU_R01");
      expect(result?.carried).toEqual(["identity", "birth-date", "order-status"]);
      expect(result?.decisions).toMatchObject([
        { decision: "fr.breast.first-reading", outcome: "needs-information" },
      ]);
      expect(result?.decisions[0]?.missing.slice(0, 3)).toEqual(["service", "on", "classes"]);
      expect(result?.reading.problems.map(({ code }) => code)).toEqual([
        "service-not-mapped",
        "examination-date-missing",
      ]);
    });

    test("what was done after the order: its state, and the study that it is tied to", () => {
      const [message] = french("exemples.4.OMI_O23");
      expect(message?.carried).toEqual(["identity", "birth-date", "study", "study", "study", "order-status"]);
      expect(message?.reading).toMatchObject({ problems: [], examinations: [] });
      expect(Object.keys(message?.reading.studies[0] ?? {})).toEqual([
        "place",
        "accessionNumber",
        "requestedProcedure",
        "studyUid",
      ]);
    });

    test("acknowledgments: which message they answer, and the errors of a refused one", () => {
      const [accepted] = french("acquittement.2.ACK_R01");
      expect(accepted?.reading).toMatchObject({ acknowledgment: { code: "AA", errors: [] }, problems: [] });
      const [refused] = french("acquittement.3.ACK_R01");
      expect(refused?.reading.acknowledgment).toEqual({
        code: "AE",
        controlId: accepted?.reading.acknowledgment?.controlId,
        errors: [{ hl7Code: "203", severity: "E", code: undefined, place: "MSH-12" }],
      });
    });
  },
);
