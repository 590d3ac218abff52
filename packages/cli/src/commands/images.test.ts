import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type Archive,
  type Encoding,
  isArchiveInstalled,
  type MadeImage,
  startArchive,
} from "../images/archive.test-data.js";
import { runWith } from "../machine.test-data.js";

const root = "1.2.826.0.1.3680043.9.7539.5";
const views = { CC: ["SRT", "R-10242"], MLO: ["SCT", "399368009"] } as const;

interface StudyToMake {
  readonly sides?: readonly ("L" | "R")[];
  readonly encoding?: Encoding;
  readonly elements?: MadeImage["elements"];
}

/** Two views of each breast, or of the sides given. */
function studyOf(
  number: number,
  { sides = ["L", "R"], encoding = "explicit", elements = {} }: StudyToMake = {},
) {
  const study = `${root}.${number}`;
  const images = sides.flatMap((side, first) =>
    (["CC", "MLO"] as const).map((view, second): MadeImage => {
      const place = first * 2 + second + 1;
      return {
        study,
        series: `${study}.${first + 1}`,
        instance: `${study}.${first + 1}.${place}`,
        view: views[view],
        elements: { "0020,0013": `IS [${place}]`, "0020,0062": `CS [${side}]`, ...elements },
        encoding,
      };
    }),
  );
  return { study, images };
}

/** Where the packages are to be installed, their absence is a failure. */
const isExpected = isArchiveInstalled || process.env["CI"] === "true";

// Needs the Debian packages orthanc, orthanc-dicomweb and dcmtk, which not every machine has.
describe.skipIf(!isExpected)("a study in Orthanc", () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await startArchive();
  });
  afterAll(() => archive.stop());

  const judge = async (study: string, ...rest: readonly string[]) => {
    const ran = await runWith(["images", "--dicomweb", archive.url, "--study", study, ...rest]);
    return { ...ran, answer: ran.stdout === "" ? undefined : JSON.parse(ran.stdout) };
  };

  test.each([
    ["explicit", "1.2.840.10008.1.2.1", "acceptable"],
    ["implicit", "1.2.840.10008.1.2", "acceptable"],
    ["rle", "1.2.840.10008.1.2.5", "not-acceptable"],
  ] as const)("of images kept as %s (%s) is %s", async (encoding, syntax, outcome) => {
    const { study, images } = studyOf(["explicit", "implicit", "rle"].indexOf(encoding) + 1, { encoding });
    await archive.store(images);
    const { code, stderr, answer } = await judge(
      study,
      "--decision",
      "be.breast.image-set",
      "--channel",
      "sftp",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(answer).toMatchObject({
      imagingStudy: {
        resourceType: "ImagingStudy",
        numberOfSeries: 2,
        numberOfInstances: 4,
        started: "2025-06-16",
      },
      decisions: [{ decision: "be.breast.image-set", on: "2025-06-16", outcome }],
      setAside: [],
      problems: [],
    });
    expect(JSON.stringify(answer.imagingStudy).split(`"urn:oid:${syntax}"`)).toHaveLength(5);
  });

  test("is judged by French law with the facts given beside", async () => {
    const { study, images } = studyOf(4, { elements: { "0010,0030": null } });
    await archive.store(images);
    const facts = JSON.stringify({ clinicalExamination: "done" });
    const { answer } = await judge(study, "--decision", "fr.breast.examination-content", "--facts", facts);
    expect(answer.decisions).toMatchObject([
      { outcome: "incomplete", values: { missing: ["mark-birth-date"] } },
    ]);
  });

  test("of one breast lacks the other", async () => {
    const { study, images } = studyOf(5, { sides: ["L"] });
    await archive.store(images);
    const { code, answer } = await judge(study, "--channel", "vpn");
    expect(code).toBe(0);
    expect(answer.decisions).toMatchObject([
      { decision: "fr.breast.examination-content", values: { missing: ["right-views"] } },
      { decision: "be.breast.image-set", values: { reasons: ["too-few-images", "missing-view"] } },
      { decision: "be.breast.image-transfer", outcome: "permitted" },
    ]);
  });

  test("of which the sides are not told is answered as far as it can be, with the places", async () => {
    const { study, images } = studyOf(6, { elements: { "0020,0062": null } });
    await archive.store(images);
    const { code, stderr, answer } = await judge(study, "--decision", "be.breast.image-set");
    expect(code).toBe(65);
    expect(stderr).toContain("instances[0].ImageLaterality: found nothing, expected L or R");
    expect(answer.decisions).toMatchObject([{ outcome: "needs-information" }]);
    expect(answer.problems).toHaveLength(4);
  });

  test("is shown without name, number and birth date", async () => {
    const { study, images } = studyOf(7);
    await archive.store(images);
    const json = await judge(study);
    const text = await runWith([
      "images",
      "--dicomweb",
      archive.url,
      "--study",
      study,
      "--format",
      "text",
      "--lang",
      "fr",
    ]);
    expect(text.stdout).toContain("gauche, CC, 1.2.840.10008.1.2.1, pour présentation");
    for (const shown of [json.stdout, json.stderr, text.stdout, text.stderr]) {
      for (const secret of ["ESSAI", "Zoé", "260052A00400192", "1968"]) expect(shown).not.toContain(secret);
    }
  });

  test("that it does not have is missing", async () => {
    const { code, stderr } = await judge(`${root}.99`);
    expect(code).toBe(66);
    expect(stderr).toBe(
      "opendepistage: the image archive: the service has no such thing (status 404, 1 attempt)\n",
    );
  });
});

describe("what is asked", () => {
  test.each([
    [[], 64, "which study of which archive?"],
    [["--dicomweb", "https://pacs.example"], 64, "which study"],
    [["--dicomweb", "ftp://pacs.example", "--study", "1.2.3"], 64, "no http or https URL"],
    [["--dicomweb", "https://pacs.example", "--study", "../admin"], 64, "no DICOM UID"],
    [
      ["--dicomweb", "https://pacs.example", "--study", "1.2.3", "--facts", "{}"],
      64,
      "--facts goes with --decision",
    ],
    [
      [
        "--dicomweb",
        "https://pacs.example",
        "--study",
        "1.2.3",
        "--decision",
        "be.breast.image-set",
        "--facts",
        '{"images": []}',
      ],
      65,
      "without images",
    ],
    [
      ["--dicomweb", "https://pacs.example", "--study", "1.2.3", "--auth", '{"bearerToken": "x"}'],
      64,
      "names a file",
    ],
    [["--dicomweb", "http://pacs.example", "--study", "1.2.3", "--auth", "auth.json"], 64, "https only"],
    [
      ["--dicomweb", "http://pacs.example", "--study", "1.2.3", "--auth", "bad.json"],
      65,
      "does not say who asks",
    ],
  ] as const)("%j: exit code %i", async (args, code, said) => {
    const files = { "auth.json": '{"bearerToken": "secret-1"}', "bad.json": '{"token": "secret-2"}' };
    const ran = await runWith(["images", ...args], { files });
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).not.toContain("secret-");
  });
});

describe("an archive that fails", () => {
  let server: Server;
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  test.each([
    [403, "", 69],
    [200, "[]", 69],
    [200, "<html>", 69],
    [204, "", 66],
  ])("with %i and %j: exit code of a service", async (status, body, code) => {
    server = createServer((_, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const ran = await runWith(["images", "--dicomweb", `http://127.0.0.1:${port}`, "--study", "1.2.3"]);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).not.toContain(String(port));
  });
});
