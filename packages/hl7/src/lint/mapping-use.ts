import type { Mapping, ObservationRow, Service } from "../mapping/mapping.js";
import { type Group, groupsOf } from "../read/groups.js";
import { rowOf } from "../read/observation-rows.js";
import { isTerm, termsOf } from "../read/terms.js";
import type { Message } from "../syntax/index.js";

/** A part of a mapping that no sample calls for. */
export interface UnusedEntry {
  /** Its place in the mapping: `services[0]`, `observations[3]`. */
  readonly path: string;
  readonly code: string;
  readonly system: string | null;
  readonly title: string;
}

/** Keeps account of what of a mapping messages call for. */
export class MappingUse {
  readonly #mapping: Mapping;
  readonly #seen = new Set<Service | ObservationRow>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  /** Takes an order or a result into account. */
  see(message: Message, kind: Service["message"]): void {
    const { groups, outside } = groupsOf(message);
    for (const group of groups) this.#seeGroup(group, kind);
    for (const segment of outside) this.#add(rowOf(segment, { mapping: this.#mapping, service: undefined }));
  }

  /** The services, then the observations, that no message had. */
  unused(): readonly UnusedEntry[] {
    const { services, observations } = this.#mapping;
    return [...this.#unusedOf("services", services), ...this.#unusedOf("observations", observations)];
  }

  #seeGroup({ request, observations }: Group, kind: Service["message"]): void {
    const terms = request === undefined ? [] : termsOf(request.field(4).repetition(1));
    const service = this.#mapping.services.find(
      (each) => each.message === kind && terms.some((term) => isTerm(term, each)),
    );
    this.#add(service);
    for (const segment of observations)
      this.#add(rowOf(segment, { mapping: this.#mapping, service: service?.code }));
  }

  #add(entry: Service | ObservationRow | undefined): void {
    if (entry !== undefined) this.#seen.add(entry);
  }

  #unusedOf(list: string, entries: readonly (Service | ObservationRow)[]): readonly UnusedEntry[] {
    return entries.flatMap((entry, index) => {
      const { code, system, title } = entry;
      return this.#seen.has(entry) ? [] : [{ path: `${list}[${index}]`, code, system, title }];
    });
  }
}
