import type { Command, Invocation } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Failure } from "../failure.js";
import { formatOption } from "../format.js";
import { readMapping } from "../message/read-mapping.js";
import { exportStore } from "../store/actions/export.js";
import { listStore } from "../store/actions/list.js";
import { purgeStore } from "../store/actions/purge.js";
import { replayStore } from "../store/actions/replay.js";
import { retryStore } from "../store/actions/retry.js";
import { showStore } from "../store/actions/show.js";
import type { StoreAction } from "../store/actions/store-action.js";
import { openStore } from "../store/open-store.js";

const actions: Readonly<Record<string, StoreAction>> = {
  list: listStore,
  show: showStore,
  replay: replayStore,
  export: exportStore,
  retry: retryStore,
  purge: purgeStore,
};

const actionNames = Object.keys(actions).join(", ");

export const storeCommand: Command = {
  name: "store",
  operand: {
    name: "FILE [ACTION [ID…]]",
    kind: "file",
    text: {
      en: "the store; list (default), show, replay, export, retry or purge; numbers of messages, by default all",
      fr: "le stockage ; list (par défaut), show, replay, export, retry ou purge ; numéros de messages, par défaut tous",
    },
  },
  options: {
    content: {
      text: {
        en: "with show and export: the message as it came, with the identifiers that it holds",
        fr: "avec show et export : le message tel qu’il est venu, avec les identifiants qu’il porte",
      },
    },
    mapping: {
      value: "FILE",
      text: {
        en: "with replay: the mapping to read by; without it, the default profile",
        fr: "avec replay : la correspondance de lecture ; à défaut, le profil par défaut",
      },
    },
    presume: {
      text: {
        en: "with replay: take the documented presumptions",
        fr: "avec replay : prendre les présomptions documentées",
      },
    },
    "older-than": {
      value: "DAYS",
      text: {
        en: "with purge: remove the messages received more than so many days ago",
        fr: "avec purge : retirer les messages reçus il y a plus de ce nombre de jours",
      },
    },
    decisions: {
      text: {
        en: "with purge: remove the decisions on them too",
        fr: "avec purge : retirer aussi les décisions à leur sujet",
      },
    },
    ...formatOption,
  },
  about: {
    en: "list and show tell what was decided, and how far the forwarding is. replay decides again and tells what differs from what is recorded; the record stays. export writes every record, one line of JSON each. retry makes dead letters wait again. purge removes what its period has passed.\nNo identifier is shown without --content. listen may run meanwhile.",
    fr: "list et show disent ce qui a été décidé, et où en est la transmission. replay décide à nouveau et dit ce qui diffère de l’enregistré ; l’enregistré reste. export écrit chaque enregistrement, une ligne de JSON chacun. retry remet en attente les envois abandonnés. purge retire ce dont la durée est passée.\nAucun identifiant n’est montré sans --content. listen peut tourner pendant ce temps.",
  },
  examples: [
    {
      text: { en: "What came in, and what became of it?", fr: "Qu’est-il venu, qu’en est-il advenu ?" },
      line: "store screening.db list --format text",
    },
    {
      text: {
        en: "Would a new mapping change what was decided?",
        fr: "Une nouvelle correspondance changerait-elle ce qui a été décidé ?",
      },
      line: "store screening.db replay --mapping examples/mappings/sample-ris.json",
    },
    {
      text: { en: "Remove messages after three months", fr: "Retirer les messages après trois mois" },
      line: "store screening.db purge --older-than 90",
    },
  ],
  run,
};

async function run(invocation: Invocation): Promise<ExitCode | Failure> {
  const { operands, values, flags, machine, language } = invocation;
  const [file, name = "list", ...ids] = operands;
  if (file === undefined) return noFile;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) return unknownAction;
  const numbers = ids.map((id) => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : Number.NaN));
  if (numbers.some(Number.isNaN)) return noNumber;
  const mapping = await readMapping(values["mapping"], machine);
  if (!mapping.ok) return mapping.failure;
  const store = openStore(file);
  if (!store.ok) return store.failure;
  const options = { mapping: mapping.value, on: undefined, presume: flags.has("presume"), language };
  try {
    return await action({
      store: store.value,
      numbers: numbers.length > 0 ? numbers : undefined,
      invocation,
      options,
    });
  } finally {
    store.value.close();
  }
}

const noFile: Failure = {
  exitCode: exitCode.usage,
  message: { en: "which store?", fr: "quel stockage ?" },
  hint: { en: "write opendepistage store FILE", fr: "écrire opendepistage store FICHIER" },
};

const unknownAction: Failure = {
  exitCode: exitCode.usage,
  message: { en: "unknown action", fr: "action inconnue" },
  hint: { en: `the actions are ${actionNames}`, fr: `les actions sont ${actionNames}` },
};

const noNumber: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "a message is named by its number in the store",
    fr: "un message est nommé par son numéro dans le stockage",
  },
};
