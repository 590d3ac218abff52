/** Begins a block: VT (MLLP release 1, HL7 2.5.1 implementation guide, appendix C). */
export const startOfBlock = 0x0b;

/** Ends a block, if CR follows: FS. */
export const endOfBlock = 0x1c;

/** Follows FS. */
export const carriageReturn = 0x0d;

/**
 * The block that carries a message: VT, the bytes, FS CR. Undefined where the bytes hold VT or FS themselves, for no
 * receiver could tell where such a message ends.
 */
export function blockOf(message: Uint8Array): Uint8Array | undefined {
  if (message.includes(startOfBlock) || message.includes(endOfBlock)) return undefined;
  const block = new Uint8Array(message.length + 3);
  block[0] = startOfBlock;
  block.set(message, 1);
  block[message.length + 1] = endOfBlock;
  block[message.length + 2] = carriageReturn;
  return block;
}
