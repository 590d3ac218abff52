import fc from "fast-check";
import { expect, test } from "vitest";
import { transferSyntaxIn } from "./part-ten.js";

/** An element of explicit little endian in group 0002. */
function element(number: number, vr: string, value: Uint8Array): Buffer {
  const isLong = vr === "OB";
  const head = Buffer.alloc(isLong ? 12 : 8);
  head.writeUInt16LE(0x0002, 0);
  head.writeUInt16LE(number, 2);
  head.write(vr, 4, "latin1");
  if (isLong) head.writeUInt32LE(value.length, 8);
  else head.writeUInt16LE(value.length, 6);
  return Buffer.concat([head, value]);
}

const version = element(0x0001, "OB", Uint8Array.of(0, 1));
const syntax = (uid: string) => element(0x0010, "UI", Buffer.from(uid.length % 2 === 0 ? uid : `${uid}\0`));
const file = (...elements: readonly Uint8Array[]) =>
  Buffer.concat([Buffer.alloc(128), Buffer.from("DICM"), ...elements, Buffer.from([8, 0, 5, 0])]);

test.each(["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.90"])("%s is found", (uid) => {
  const bytes = file(
    version,
    element(0x0002, "UI", Buffer.from("1.2.840.10008.5.1.4.1.1.1.2\0")),
    syntax(uid),
  );
  expect(transferSyntaxIn(bytes)).toBe(uid);
  const multipart = Buffer.concat([
    Buffer.from("--boundary\r\nContent-Type: application/dicom\r\n\r\n"),
    bytes,
  ]);
  expect(transferSyntaxIn(multipart)).toBe(uid);
});

test.each([
  ["no file", Buffer.from("no DICOM")],
  ["a file without it", file(version)],
  ["a value that is no UID", file(syntax("xx"))],
  ["a file that ends before it", file(version, syntax("1.2.840.10008.1.2")).subarray(0, 160)],
  ["nothing", Buffer.alloc(0)],
])("%s tells none", (_, bytes) => {
  expect(transferSyntaxIn(bytes)).toBeUndefined();
});

test("whatever the bytes, reading them ends", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const found = transferSyntaxIn(Buffer.concat([Buffer.from("DICM"), bytes]));
      expect(found === undefined || /^[\d.]+$/.test(found)).toBe(true);
    }),
  );
});
