/** The counts of the sample project. */
import { compileCodebook } from "#src/code/apply/code.ts";
import { startTally } from "#src/count/tally/tally.ts";
import type { Codebook } from "#src/model/codebook.ts";
import type { Tally } from "#src/model/tally.ts";
import { openProject } from "#src/run/project/read-project.ts";
import { settingsOf } from "#src/run/project/settings.ts";
import { openStudy } from "#src/run/study.ts";

export async function sampleTally(): Promise<{ readonly codebook: Codebook; readonly tally: Tally }> {
  const cwd = process.cwd();
  const settings = settingsOf(await openProject(undefined, cwd), { paths: [] });
  const study = await openStudy(settings, { command: "run", cwd, corpus: true, codebook: true });
  const codebook = study.codebook!;
  const coder = compileCodebook(codebook);
  const tallier = startTally(codebook);
  for await (const response of study.responses!) tallier.add(coder.code(response));
  return { codebook, tally: tallier.result() };
}
