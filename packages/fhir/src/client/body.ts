type Body = ReadableStream<Uint8Array> | null;

/** All bytes of an answer; undefined where there are more than the limit, and the rest is not waited for. */
export async function readBody(body: Body, longestBytes: number): Promise<Uint8Array | undefined> {
  const { chunks, length, isWhole } = await readChunks(body, longestBytes);
  return isWhole ? joined(chunks, length) : undefined;
}

/** The first bytes of an answer, at most so many; the rest is not waited for. */
export async function readPrefix(body: Body, bytes: number): Promise<Uint8Array> {
  const { chunks, length } = await readChunks(body, bytes);
  return joined(chunks, length).subarray(0, bytes);
}

async function readChunks(body: Body, enoughBytes: number) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > enoughBytes) return { chunks, length, isWhole: false };
  }
  return { chunks, length, isWhole: true };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
