import type { Command, Invocation } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { couriersOf } from "../listen/destinations.js";
import { Listener } from "../listen/listener.js";
import { readMllpTls } from "../listen/tls-files.js";
import { readMapping } from "../message/read-mapping.js";
import { stopSignal } from "../serve/stop-signal.js";
import { authenticationOption, readAuthentication } from "../service/read-authentication.js";
import type { StoreCalls } from "../store/store-calls.js";
import { openStoreThread } from "../store/store-thread.js";

export const listenCommand: Command = {
  name: "listen",
  options: {
    port: {
      value: "PORT",
      text: {
        en: "port to listen at; 0 lets the system choose one, which the first line of the output tells",
        fr: "port d’écoute ; 0 laisse le système en choisir un, que dit la première ligne de la sortie",
      },
    },
    host: {
      value: "ADDRESS",
      text: {
        en: "address of this machine to listen at; 127.0.0.1 by default, so that only this machine can reach it",
        fr: "adresse de cette machine où écouter ; par défaut 127.0.0.1, que seule cette machine peut joindre",
      },
    },
    store: {
      value: "FILE",
      text: {
        en: "SQLite file in which each message is stored before it is acknowledged; made where there is none",
        fr: "fichier SQLite où chaque message est stocké avant d’être acquitté ; créé s’il n’y en a pas",
      },
    },
    "without-store": {
      text: {
        en: "for trials: store nothing; AA then only says that the message was read and understood",
        fr: "pour des essais : ne rien stocker ; AA dit alors seulement que le message a été lu et compris",
      },
    },
    mapping: {
      value: "FILE",
      text: {
        en: "JSON file of what the codes of a vendor mean; without it, the default profile",
        fr: "fichier JSON du sens des codes d’un éditeur ; à défaut, le profil par défaut",
      },
    },
    presume: {
      text: {
        en: "take the documented presumptions for facts that a message does not carry, and list them",
        fr: "prendre les présomptions documentées pour les faits qu’un message ne porte pas, et les lister",
      },
    },
    forward: {
      value: "DESTINATION",
      text: {
        en: "where to forward stored messages: mllp://HOST:PORT or mllps://HOST:PORT; or their decisions: fhir+https://HOST[:PORT]/BASE; several with commas between them",
        fr: "où transmettre les messages stockés : mllp://HÔTE:PORT ou mllps://HÔTE:PORT ; ou leurs décisions : fhir+https://HÔTE[:PORT]/BASE ; plusieurs séparés par des virgules",
      },
    },
    "forward-ca": {
      value: "FILE",
      text: {
        en: "authorities of destinations (PEM), instead of those of Node",
        fr: "autorités des destinations (PEM), à la place de celles de Node",
      },
    },
    "forward-auth": authenticationOption.auth,
    "tls-key": {
      value: "FILE",
      text: { en: "private key (PEM): listen over TLS", fr: "clé privée (PEM) : écouter par TLS" },
    },
    "tls-cert": {
      value: "FILE",
      text: { en: "certificate of that key (PEM)", fr: "certificat de cette clé (PEM)" },
    },
    "tls-ca": {
      value: "FILE",
      text: {
        en: "authorities of clients (PEM): who has no certificate of theirs is refused",
        fr: "autorités des clients (PEM) : qui n’a pas de certificat d’elles est refusé",
      },
    },
  },
  about: {
    en: "Receives HL7v2 messages over MLLP, stores each before it answers AA, decides, and forwards.\nWrites one line of JSON for each event, without identifiers. Stops at SIGTERM or SIGINT, after what is in hand.",
    fr: "Reçoit des messages HL7v2 par MLLP, stocke chacun avant de répondre AA, décide, et transmet.\nÉcrit une ligne de JSON par événement, sans identifiant. S’arrête à SIGTERM ou SIGINT, après ce qui est en cours.",
  },
  examples: [
    {
      text: { en: "Receive and store", fr: "Recevoir et stocker" },
      line: "listen --port 2575 --store screening.db",
    },
    {
      text: {
        en: "Over TLS, from clients of known authorities, and on to the next system",
        fr: "Par TLS, de clients d’autorités connues, et vers le système suivant",
      },
      line: "listen --port 2575 --host 0.0.0.0 --tls-key key.pem --tls-cert cert.pem --tls-ca clients.pem --store screening.db --forward mllp://crcdc.example:2575",
    },
    {
      text: {
        en: "And the decisions on to a FHIR server",
        fr: "Et les décisions vers un serveur FHIR",
      },
      line: "listen --port 2575 --store screening.db --forward fhir+https://fhir.example/r4 --forward-auth auth.json",
    },
  ],
  run: async (invocation) => {
    const { operands, values, flags, language, machine } = invocation;
    const wrong = operands.length > 0 ? noOperand : usageFault(invocation);
    if (wrong !== undefined) return wrong;
    const port = portIn(values["port"]);
    if (!port.ok) return port.failure;
    const mapping = await readMapping(values["mapping"], machine);
    if (!mapping.ok) return mapping.failure;
    const tls = await readMllpTls(values, machine);
    if (!tls.ok) return tls.failure;
    const authentication = await readAuthentication(values["forward-auth"], machine, "--forward-auth");
    if (!authentication.ok) return authentication.failure;
    const couriers = await couriersOf(values["forward"], {
      ...authentication.value,
      tls: tls.value.client,
      language,
      now: machine.now,
    });
    if (!couriers.ok) return couriers.failure;
    let onFault: (problem: unknown) => void = () => undefined;
    const fault = new Promise<unknown>((resolve) => {
      onFault = resolve;
    });
    const store = await openStore(values["store"], onFault);
    if (!store.ok) return store.failure;
    const listener = new Listener({
      machine,
      options: { mapping: mapping.value, on: undefined, presume: flags.has("presume"), language },
      address: { host: values["host"] ?? "127.0.0.1", port: port.value },
      tls: tls.value.server,
      store: store.value,
      couriers: couriers.value,
      onFault,
    });
    return serve(listener, { store: store.value, fault });
  },
};

/** Runs until a signal, or until the store is gone. */
async function serve(
  listener: Listener,
  { store, fault }: { readonly store: StoreCalls | undefined; readonly fault: Promise<unknown> },
): Promise<ExitCode | Failure> {
  const started = await listener.start();
  const isFault = started.ok && (await Promise.race([stopSignal(), fault.then(() => true)])) === true;
  await listener.stop();
  // A store that is gone cannot be closed, and need not be.
  await store?.close().catch(() => undefined);
  if (!started.ok) return started.failure;
  return isFault ? storeGone : exitCode.done;
}

function openStore(
  file: string | undefined,
  onGone: (problem: unknown) => void,
): Promise<Attempt<StoreCalls | undefined>> {
  if (file === undefined) return Promise.resolve(succeeded(undefined));
  return openStoreThread(file, { create: true, lock: true }, onGone);
}

function usageFault({ values, flags }: Invocation): Failure | undefined {
  const isStored = values["store"] !== undefined;
  if (isStored && flags.has("without-store")) return storeTwice;
  if (!(isStored || flags.has("without-store"))) return noStore;
  if (!isStored && values["forward"] !== undefined) return forwardWithoutStore;
  return undefined;
}

function portIn(text: string | undefined): Attempt<number> {
  const port = text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? succeeded(port) : failed(noPort);
}

const noOperand: Failure = {
  exitCode: exitCode.usage,
  message: { en: "listen takes options alone", fr: "listen ne prend que des options" },
};

const noPort: Failure = {
  exitCode: exitCode.usage,
  message: { en: "at which port?", fr: "à quel port ?" },
  hint: { en: "write --port PORT, from 0 to 65535", fr: "écrire --port PORT, de 0 à 65535" },
};

const noStore: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "where are messages stored? AA takes responsibility for them",
    fr: "où stocker les messages ? AA en prend la responsabilité",
  },
  hint: {
    en: "write --store FILE, or --without-store for a trial",
    fr: "écrire --store FICHIER, ou --without-store pour un essai",
  },
};

const storeTwice: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--store and --without-store exclude each other",
    fr: "--store et --without-store s’excluent",
  },
};

const forwardWithoutStore: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--forward needs --store: what cannot be delivered yet is kept there",
    fr: "--forward demande --store : ce qui ne peut pas encore être remis y est gardé",
  },
};

const storeGone: Failure = {
  exitCode: exitCode.internalFault,
  message: {
    en: "the store failed; what was acknowledged is in it, start again",
    fr: "le stockage a fait défaut ; ce qui a été acquitté y est, redémarrer",
  },
};
