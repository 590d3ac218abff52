/** What a client meets of the world: it is handed all of it, so that a test can hand it another. */
export interface Surroundings {
  /** The fetch of the platform. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 to 1, 1 excluded; it spreads retries and need not be secret. */
  readonly random: () => number;
}

/** How long, how often and how much a client asks before it gives up. */
export interface Limits {
  /** Longest time for one attempt, from its first byte to the last byte of the answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Most times that one request is sent. */
  readonly attempts: number;
  /** Pause before the second attempt, in milliseconds; it doubles with each further one. */
  readonly firstDelayMs: number;
  /** Longest pause between two attempts, in milliseconds; a server that asks for more is given up. */
  readonly longestDelayMs: number;
  /** Longest answer that is read, in bytes once decompressed. */
  readonly longestBytes: number;
  /** Most pages of one search. */
  readonly pages: number;
}

export const defaultLimits: Limits = {
  timeoutMs: 30_000,
  attempts: 5,
  firstDelayMs: 500,
  longestDelayMs: 60_000,
  longestBytes: 64 * 1024 * 1024,
  pages: 1000,
};
