import type { Machine } from "../machine.js";
import type { ListenEvent } from "./event.js";

/** Characters that may wait to be written before messages wait too: who reads the output sets the pace, and misses nothing. */
const waitingBound = 1024 * 1024;

/** Writes events to stdout, one line of JSON each, as many at a time as there are. */
export class EventWriter {
  readonly #machine: Machine;
  #waiting: string[] = [];
  #waitingLength = 0;
  #writing: Promise<void> | undefined;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  write(event: ListenEvent): void {
    const line = `${JSON.stringify(event)}\n`;
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    this.#writing ??= this.#writeAll();
  }

  /** Resolves when there is room for more; undefined where there is. */
  room(): Promise<void> | undefined {
    return this.#waitingLength > waitingBound ? this.#writing : undefined;
  }

  /** Resolves when all is written. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const lines = this.#waiting.splice(0).join("");
      await this.#machine.write(lines);
      this.#waitingLength -= lines.length;
    }
    this.#writing = undefined;
  }
}
