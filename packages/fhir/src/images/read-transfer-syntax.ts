import { type Dataset, textsAt } from "./dataset.js";
import { type Finding, found, nothing, unread } from "./finding.js";

/** The transfer syntax that an archive offers an image in: Available Transfer Syntax UID (0008,3002), if it is one. */
export function readTransferSyntax(dataset: Dataset): Finding<string> {
  const [uid, ...more] = textsAt(dataset, "AvailableTransferSyntaxUID");
  if (uid === undefined) return unread("AvailableTransferSyntaxUID", nothing, EXPECTED);
  if (more.length > 0) return unread("AvailableTransferSyntaxUID", SEVERAL, EXPECTED);
  return /^[\d.]{1,64}$/.test(uid) ? found(uid) : unread("AvailableTransferSyntaxUID", OTHER, EXPECTED);
}

const EXPECTED = {
  en: "the one transfer syntax in which the image is kept",
  fr: "la syntaxe de transfert dans laquelle l’image est conservée",
};
const SEVERAL = { en: "several transfer syntaxes", fr: "plusieurs syntaxes de transfert" };
const OTHER = { en: "a value that is no UID", fr: "une valeur qui n’est pas un UID" };
