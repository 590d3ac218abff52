import { imageDecisions, writeImagingStudy } from "@opendepistage/fhir";
import type { Command, Invocation } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Failure, sayFailure } from "../failure.js";
import { tooMany } from "../find-decision.js";
import { formatOption, toJson, wantsJson } from "../format.js";
import { fetchStudy } from "../images/fetch-study.js";
import { type Judgement, judgeStudy, readBesides } from "../images/judge-study.js";
import { renderImages } from "../render/images.js";
import { authenticationOption, readAuthentication } from "../service/read-authentication.js";
import { surroundings } from "../service/surroundings.js";

const channels = ["sftp", "vpn", "cd-rom", "other"];

export const imagesCommand: Command = {
  name: "images",
  options: {
    dicomweb: {
      value: "URL",
      text: {
        en: "the image archive, as DICOMweb: https://pacs.example/dicom-web",
        fr: "l’archive d’images, en DICOMweb : https://pacs.example/dicom-web",
      },
    },
    study: {
      value: "UID",
      text: { en: "Study Instance UID of the mammogram", fr: "Study Instance UID de la mammographie" },
    },
    decision: {
      value: "ID",
      choices: imageDecisions,
      text: {
        en: "the decision to take; without it, all that are taken on images",
        fr: "la décision à prendre ; à défaut, toutes celles qui portent sur des clichés",
      },
    },
    facts: {
      value: "FILE|-|'{…}'",
      text: {
        en: "facts of the decision beside the images, as JSON, such as clinicalExamination, sheet and report",
        fr: "faits de la décision autres que les clichés, en JSON, comme clinicalExamination, sheet et report",
      },
    },
    channel: {
      value: channels.join("|"),
      choices: channels,
      text: {
        en: "how the images travel to the CCRef, in Wallonia",
        fr: "par où les clichés vont au CCRef, en Wallonie",
      },
    },
    on: {
      value: "DATE",
      text: {
        en: "day on which the law is judged, YYYY-MM-DD; by default that of the study",
        fr: "jour où la loi est appréciée, AAAA-MM-JJ ; par défaut celui de l’étude",
      },
    },
    presume: {
      text: {
        en: "take the documented presumptions for unknown facts, and list them",
        fr: "prendre les présomptions documentées pour les faits inconnus, et les lister",
      },
    },
    subject: {
      value: "REFERENCE",
      text: {
        en: "whom the ImagingStudy is of, such as Patient/123; without it, the subject is masked",
        fr: "de qui est l’ImagingStudy, comme Patient/123 ; à défaut, le sujet est masqué",
      },
    },
    ...authenticationOption,
    ...formatOption,
  },
  about: {
    en: "Reads the metadata of a mammogram from an image archive, writes them as a FHIR ImagingStudy, and judges views, marks, compression and processing. What the metadata do not tell is listed with its place, and not guessed.\nName, number and birth date of the person are not shown: only whether the images are marked with them.",
    fr: "Lit les métadonnées d’une mammographie dans une archive d’images, les écrit en ImagingStudy FHIR, et juge incidences, marquage, compression et traitement. Ce que les métadonnées ne disent pas est listé avec sa place, et n’est pas deviné.\nNom, numéro et date de naissance de la personne ne sont pas montrés : seulement si les clichés en sont marqués.",
  },
  examples: [
    {
      text: { en: "Can the CCRef accept this study?", fr: "Le CCRef peut-il recevoir cette étude ?" },
      line: "images --dicomweb https://pacs.example/dicom-web --study 1.2.3 --decision be.breast.image-set --channel sftp",
    },
  ],
  run: async (invocation) => {
    const { operands, values, language, machine } = invocation;
    const { dicomweb: url, study: uid } = values;
    if (operands[0] !== undefined) return tooMany(operands[0]);
    if (url === undefined || uid === undefined) return which;
    const besides = await readBesides(invocation);
    if (!besides.ok) return besides.failure;
    const authentication = await readAuthentication(values["auth"], machine);
    if (!authentication.ok) return authentication.failure;
    const study = await fetchStudy({ url, surroundings, ...authentication.value }, uid);
    if (!study.ok) return study.failure;
    const judged = await judgeStudy(study.value, besides.value, invocation);
    if (!judged.ok) return judged.failure;
    await machine.write(
      wantsJson(invocation)
        ? toJson(imagesAnswer(study.value, judged.value, invocation))
        : renderImages(study.value, judged.value, language),
    );
    return tellProblems(study.value.problems, invocation);
  },
};

type Study = Parameters<typeof writeImagingStudy>[0];

function imagesAnswer(study: Study, judgements: readonly Judgement[], { values, language }: Invocation) {
  const { subject } = values;
  return {
    imagingStudy: writeImagingStudy(study, subject === undefined ? {} : { subject: { reference: subject } }),
    decisions: judgements.map(({ result }) => result),
    setAside: study.setAside.map(({ place, reason }) => ({ place, reason: reason[language] })),
    problems: study.problems.map(({ path, found, expected }) => ({
      path,
      found: found[language],
      expected: expected[language],
    })),
  };
}

/** What could not be read makes the data bad, though what could be is answered. */
function tellProblems(problems: Study["problems"], { language, machine }: Invocation): ExitCode {
  if (problems.length === 0) return exitCode.done;
  machine.warn(sayFailure({ ...unread, problems }, language));
  return exitCode.badData;
}

const unread: Failure = {
  exitCode: exitCode.badData,
  message: {
    en: "not all of the metadata could be understood",
    fr: "toutes les métadonnées n’ont pu être comprises",
  },
};

const which: Failure = {
  exitCode: exitCode.usage,
  message: { en: "which study of which archive?", fr: "quelle étude de quelle archive ?" },
  hint: {
    en: "write opendepistage images --dicomweb URL --study UID",
    fr: "écrire opendepistage images --dicomweb URL --study UID",
  },
};
