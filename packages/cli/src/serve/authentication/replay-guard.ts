/** Remembers tokens until they expire, so that none is accepted twice; keeps a bounded number. */
export class ReplayGuard {
  readonly #expiries = new Map<string, number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Takes note of a token: `new` the first time, `replayed` after that; `full` where no more can be remembered,
   * and the token must be refused. Moments are seconds since 1970-01-01T00:00:00Z.
   */
  note(token: string, { expires, now }: { readonly expires: number; readonly now: number }): Noted {
    const known = this.#expiries.get(token);
    if (known !== undefined && known >= now) return "replayed";
    if (this.#expiries.size >= this.#most) this.#forgetExpired(now);
    if (this.#expiries.size >= this.#most) return "full";
    this.#expiries.set(token, expires);
    return "new";
  }

  #forgetExpired(now: number): void {
    for (const [token, expires] of this.#expiries) if (expires < now) this.#expiries.delete(token);
  }
}

export type Noted = "new" | "replayed" | "full";
