import { type Attempt, failed, succeeded } from "../failure.js";
import type { Machine } from "../machine.js";

/** The bytes of a file, or of stdin for "-". */
export async function readBytes(
  source: string,
  machine: Pick<Machine, "read">,
): Promise<Attempt<Uint8Array>> {
  const opened = await machine.read(source);
  if (!opened.ok) return failed(opened.failure);
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.value) chunks.push(chunk);
  return succeeded(Buffer.concat(chunks));
}
