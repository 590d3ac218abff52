import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const orthanc = "/usr/sbin/Orthanc";
const plugin = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so";
const tools = ["dump2dcm", "storescu", "dcmcrle", "dcmconv"].map((name) => `/usr/bin/${name}`);

/** Whether Orthanc, its DICOMweb plugin and DCMTK are installed (Debian: orthanc, orthanc-dicomweb, dcmtk). */
export const isArchiveInstalled = [orthanc, plugin, ...tools].every((path) => existsSync(path));

/** How an image is kept. */
export type Encoding = "implicit" | "explicit" | "rle";

/** A mammogram to make. */
export interface MadeImage {
  readonly study: string;
  readonly series: string;
  readonly instance: string;
  /** Elements of dcmdump by tag, such as `0020,0062`; null leaves an ordinary one out. */
  readonly elements?: Readonly<Record<string, string | null>>;
  readonly view: readonly [scheme: string, code: string];
  readonly encoding?: Encoding;
}

/** An image archive of a test, with a folder of its own. */
export interface Archive {
  readonly url: string;
  readonly store: (images: readonly MadeImage[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const run = promisify(execFile);

/** Starts Orthanc with DICOMweb on 127.0.0.1, empty. */
export async function startArchive(): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), "opendepistage-archive-"));
  const [http, dicom] = [await freePort(), await freePort()];
  await mkdir(join(folder, "images"));
  const settings = join(folder, "orthanc.json");
  await writeFile(settings, JSON.stringify(settingsOf({ http, dicom, storage: join(folder, "images") })));
  // Ends by itself where the test is killed before it can end it.
  const server = spawn("timeout", ["--kill-after=5", "300", orthanc, settings], { stdio: "ignore" });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async (): Promise<void> => {
    server.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    await answering(`http://127.0.0.1:${http}/system`);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return {
    url: `http://127.0.0.1:${http}/dicom-web`,
    store: (images) => storeAll(images, { folder, dicom }),
    stop,
  };
}

function settingsOf({ http, dicom, storage }: { http: number; dicom: number; storage: string }) {
  return {
    HttpPort: http,
    DicomPort: dicom,
    HttpBindAddresses: ["127.0.0.1"],
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    StorageDirectory: storage,
    IndexDirectory: storage,
    DicomAlwaysAllowStore: true,
    DicomCheckCalledAet: false,
    Plugins: [plugin],
    DicomWeb: { Enable: true, Root: "/dicom-web/" },
  };
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error("the archive did not start in 20 s");
}

async function storeAll(
  images: readonly MadeImage[],
  { folder, dicom }: { readonly folder: string; readonly dicom: number },
): Promise<void> {
  const files = await Promise.all(
    images.map((image, index) => makeImage(image, join(folder, `image-${index}`))),
  );
  for (const [encoding, proposal] of [
    ["implicit", "-xi"],
    ["explicit", "-xe"],
    ["rle", "-xr"],
  ] as const) {
    const chosen = files.filter((_, index) => (images[index]?.encoding ?? "explicit") === encoding);
    if (chosen.length > 0) await run("/usr/bin/storescu", [proposal, "127.0.0.1", String(dicom), ...chosen]);
  }
}

/** Makes a mammogram of 4 by 4 pixels; resolves to its file. */
async function makeImage(image: MadeImage, path: string): Promise<string> {
  await writeFile(`${path}.raw`, Buffer.alloc(32));
  await writeFile(`${path}.txt`, dumpOf(image, `${path}.raw`));
  await run("/usr/bin/dump2dcm", ["+te", `${path}.txt`, `${path}.dcm`]);
  if (image.encoding === "implicit") await run("/usr/bin/dcmconv", ["+ti", `${path}.dcm`, `${path}.dcm`]);
  if (image.encoding === "rle") await run("/usr/bin/dcmcrle", [`${path}.dcm`, `${path}.dcm`]);
  return `${path}.dcm`;
}

function dumpOf(
  { study, series, instance, elements = {}, view: [scheme, code] }: MadeImage,
  pixels: string,
): string {
  const given: Record<string, string | null> = {
    "0008,0005": "CS [ISO_IR 192]",
    "0008,0008": "CS [DERIVED\\PRIMARY]",
    "0008,0016": "UI [1.2.840.10008.5.1.4.1.1.1.2]",
    "0008,0018": `UI [${instance}]`,
    "0008,0020": "DA [20250616]",
    "0008,0030": "TM [101500]",
    "0008,0060": "CS [MG]",
    "0008,0068": "CS [FOR PRESENTATION]",
    "0010,0010": "PN [ESSAI^Zoé]",
    "0010,0020": "LO [260052A00400192]",
    "0010,0030": "DA [19680211]",
    "0020,000d": `UI [${study}]`,
    "0020,000e": `UI [${series}]`,
    "0020,0011": "IS [1]",
    ...elements,
  };
  const lines = Object.entries(given).flatMap(([tag, value]) =>
    value === null ? [] : [`(${tag}) ${value}`],
  );
  return [...lines, ...pixelLines, ...viewLines(scheme, code), `(7fe0,0010) OW =${pixels}`, ""].join("\n");
}

const pixelLines = [
  "(0028,0002) US 1",
  "(0028,0004) CS [MONOCHROME2]",
  "(0028,0010) US 4",
  "(0028,0011) US 4",
  "(0028,0100) US 16",
  "(0028,0101) US 12",
  "(0028,0102) US 11",
  "(0028,0103) US 0",
];

function viewLines(scheme: string, code: string): readonly string[] {
  return [
    "(0054,0220) SQ",
    "(fffe,e000) -",
    `(0008,0100) SH [${code}]`,
    `(0008,0102) SH [${scheme}]`,
    "(0008,0104) LO [view]",
    "(fffe,e00d) -",
    "(fffe,e0dd) -",
  ];
}
