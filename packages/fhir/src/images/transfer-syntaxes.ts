import type { StudyReading } from "./study-reading.js";

/**
 * A study with transfer syntaxes, by instance UID, that the archive has told otherwise than by its metadata; an image
 * of which it is known keeps its own.
 */
export function withTransferSyntaxes(study: StudyReading, found: ReadonlyMap<string, string>): StudyReading {
  const settled = new Set<string>();
  const instances = study.instances.map((instance) => {
    const transferSyntax = found.get(instance.uid);
    if (transferSyntax === undefined || instance.transferSyntax !== undefined) return instance;
    settled.add(`${instance.place}.AvailableTransferSyntaxUID`);
    return { ...instance, transferSyntax };
  });
  return { ...study, instances, problems: study.problems.filter(({ path }) => !settled.has(path)) };
}
