import type { SyntaxProblemCode } from "@opendepistage/hl7";

/** What the problems of the codec are in French; the figures that some of them have stand in the English ones. */
export const syntaxProblemsInFrench: Readonly<
  Record<SyntaxProblemCode, { readonly found: string; readonly expected: string }>
> = {
  "header-missing": { found: "un texte qui commence autrement", expected: "MSH en premier" },
  "header-repeated": { found: "un second MSH", expected: "les segments d’un seul message" },
  "segment-unreadable": {
    found: "une ligne qui n’est pas un segment",
    expected: "un nom de segment de trois capitales ou chiffres, puis le séparateur de champs",
  },
  "segments-too-many": { found: "trop de segments", expected: "moins de segments" },
  "envelope-inside-message": {
    found: "un segment de fichier ou de lot",
    expected: "les segments d’un seul message",
  },
  "envelope-order": {
    found: "un segment de fichier ou de lot hors de sa place",
    expected: "FHS, BHS, messages, BTS, FTS dans cet ordre",
  },
  "envelope-incomplete": {
    found: "une enveloppe incomplète",
    expected: "FHS avec FTS, BHS avec BTS",
  },
  "envelope-count-unreadable": { found: "ce qui n’est pas un compte", expected: "un nombre entier" },
  "envelope-count-differs": {
    found: "un compte qui n’est pas celui du contenu",
    expected: "le nombre des messages ou des lots",
  },
  "messages-too-many": { found: "trop de messages ou de lots", expected: "moins de messages" },
  "text-outside-message": { found: "du texte hors de tout message", expected: "des messages seuls" },
  "frames-in-file": { found: "des messages en trames MLLP", expected: "des messages sans trames" },
  "field-separator-missing": {
    found: "un en-tête qui s’arrête après son nom",
    expected: "le séparateur de champs",
  },
  "encoding-characters-missing": { found: "aucun délimiteur", expected: "les délimiteurs dans MSH-2" },
  "delimiter-unusable": {
    found: "des délimiteurs inutilisables",
    expected: "deux à cinq signes ASCII différents",
  },
  "version-missing": { found: "aucune version", expected: "une version HL7 de 2.3 à 2.8" },
  "version-unsupported": { found: "une autre version", expected: "une version HL7 de 2.3 à 2.8" },
  "charset-unsupported": {
    found: "un jeu de caractères inconnu ici",
    expected: "ASCII, 8859/1, 8859/15 ou UNICODE UTF-8",
  },
  "charset-name-unlisted": {
    found: "un nom de jeu de caractères hors de la table HL7 0211",
    expected: "le nom de cette table",
  },
  "charset-undeclared": {
    found: "du texte hors d’ASCII, et aucun jeu de caractères",
    expected: "le nom du jeu de caractères, lu ici comme celui de la correspondance",
  },
  undecodable: {
    found: "des octets qui ne sont pas du texte",
    expected: "du texte dans le jeu de caractères de MSH-18",
  },
  unencodable: {
    found: "un caractère que le jeu de caractères n’a pas",
    expected: "des caractères de ce jeu",
  },
  "byte-order-mark": { found: "une marque d’ordre des octets", expected: "MSH en premier" },
  "blank-line": { found: "des lignes vides", expected: "aucune ligne vide" },
  "line-ending": { found: "des lignes finies autrement", expected: "des segments finis par CR" },
  "escape-unterminated": {
    found: "une séquence d’échappement sans fin",
    expected: "le caractère d’échappement à la fin",
  },
  "escape-unknown": { found: "une séquence d’échappement inconnue", expected: "une séquence de HL7" },
  "escape-charset-switch": {
    found: "un changement de jeu de caractères",
    expected: "un seul jeu de caractères",
  },
  "escape-hexadecimal": {
    found: "une séquence hexadécimale illisible",
    expected: "des paires de chiffres hexadécimaux",
  },
  "line-break-in-value": { found: "un saut de ligne dans une valeur", expected: "aucun saut de ligne" },
  "escape-character-missing": {
    found: "un délimiteur dans une valeur, sans caractère d’échappement",
    expected: "un caractère d’échappement dans MSH-2",
  },
  "encapsulated-repeated": {
    found: "plusieurs répétitions de données encapsulées",
    expected: "un OBX pour chacune",
  },
  "segment-absent": { found: "aucun tel segment", expected: "un segment du message" },
  "timestamp-unreadable": { found: "aucune date qui existe", expected: "AAAA[MM[JJ[HH[MM[SS]]]]]" },
  "problems-omitted": { found: "d’autres problèmes encore", expected: "un message sans problème" },
};
