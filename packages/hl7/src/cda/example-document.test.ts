import { join } from "node:path";
import { expect, test } from "vitest";
import { negativeSheet } from "./sheet.test-data.js";
import { writeSheet } from "./write/write-sheet.js";

const file = join(import.meta.dirname, "../../../../examples/documents/first-reading.xml");

test("the example is what the writer writes of a negative first reading", async () => {
  await expect(writeSheet(negativeSheet)).toMatchFileSnapshot(file);
});
