import type { Attempt } from "./failure.js";

/** A file that is being written. */
export interface OutputFile {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** All that a command meets of the machine: its input and output, files and the clock. */
export interface Machine {
  /** Writes to stdout; resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a diagnostic to stderr. */
  readonly warn: (text: string) => void;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** The bytes of a file, or of stdin for "-". */
  readonly read: (source: string) => Promise<Attempt<AsyncIterable<Uint8Array>>>;
  /** A new file to write to, in the place of one that may be there. */
  readonly create: (path: string) => Promise<Attempt<OutputFile>>;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
}
