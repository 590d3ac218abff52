/** What may be wrong with the bytes of a connection, as distinct from those of a message. */
export type BlockFaultCode =
  | "bytes-outside-block"
  | "block-unfinished"
  | "block-end-broken"
  | "block-too-long";

/** Bytes that are no block; a message that may have been in them is not acknowledged. */
export interface BlockFault {
  readonly code: BlockFaultCode;
  /** How many bytes were passed over, without VT, FS and CR. */
  readonly byteCount: number;
  /** The first bytes of a block that was begun: enough to read the MSH of a message and answer it. */
  readonly head: Uint8Array;
}

/** What comes out of the bytes of a connection, in their order. */
export type BlockEvent =
  | { readonly kind: "message"; readonly bytes: Uint8Array }
  | { readonly kind: "fault"; readonly fault: BlockFault };

/** What the faults mean, and what they call for. */
export const blockFaultTexts: Readonly<
  Record<BlockFaultCode, { readonly found: Bilingual; readonly expected: Bilingual }>
> = {
  "bytes-outside-block": {
    found: { en: "bytes between blocks", fr: "des octets entre les blocs" },
    expected: { en: "VT at the beginning of each message", fr: "VT au début de chaque message" },
  },
  "block-unfinished": {
    found: { en: "a block without an end", fr: "un bloc sans fin" },
    expected: { en: "FS CR at the end of each message", fr: "FS CR à la fin de chaque message" },
  },
  "block-end-broken": {
    found: { en: "FS without CR", fr: "FS sans CR" },
    expected: { en: "FS CR at the end of each message", fr: "FS CR à la fin de chaque message" },
  },
  "block-too-long": {
    found: { en: "a block that is too long", fr: "un bloc trop long" },
    expected: {
      en: "a message within the bound of the receiver",
      fr: "un message dans la limite du récepteur",
    },
  },
};

interface Bilingual {
  readonly en: string;
  readonly fr: string;
}
