/** The command `codebook explain`. */
import { compileCodebook } from "../code/apply/code.ts";
import { themeList } from "../code/inspect/theme-list.ts";
import { themeNamed } from "../code/inspect/theme-named.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { UserError } from "../model/user-error.ts";
import { nearest } from "../text/nearest.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type StudyOptions, withStudy } from "./study.ts";
import { explanationJson } from "./words/explanation-json.ts";
import { explanationText } from "./words/explanation-text.ts";

export interface ExplainOptions extends StudyOptions {
  readonly json?: true | undefined;
}

/** @throws UserError where there is no such theme or no such response */
export async function explainCommand(
  asked: { readonly theme: string; readonly response: string },
  paths: readonly string[],
  options: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  const wanted = { command: "codebook explain THEME RESPONSE", corpus: true, codebook: true };
  const style = await paintOf(io, options.color, io.stdout);
  const text = await withStudy(paths, options, io, wanted, async ({ codebook, responses, problems }) => {
    const theme = themeNamed(codebook!, asked.theme);
    const response = await responseNamed(responses!, asked.response, problems);
    const coder = compileCodebook(codebook!);
    const below = themeList(codebook!).filter(({ above }) => above.includes(theme.id));
    const explanations = [
      coder.explain(response, theme.id),
      ...below.map((one) => coder.explain(response, one.theme.id)),
    ] as const;
    return (options.json ? explanationJson : explanationText)(response, explanations, style);
  });
  io.stdout.write(text);
  return EXIT.done;
}

/** Most ids that are offered where none fits. */
const OFFERED = 3;

async function responseNamed(
  responses: AsyncIterable<Response>,
  id: string,
  problems: () => readonly Problem[],
): Promise<Response> {
  const ids: string[] = [];
  for await (const response of responses) {
    if (response.id === id) return response;
    ids.push(response.id);
  }
  const offered: string[] = [];
  for (let near = nearest(id, ids); near !== null && offered.length < OFFERED; ) {
    offered.push(near);
    near = nearest(
      id,
      ids.filter((one) => !offered.includes(one)),
    );
  }
  const problem: Problem = {
    ...graded("usage"),
    place: { source: "" },
    found: `no response with the id "${id}" among ${ids.length}`,
    expected: "an id as in responses.csv",
    hint: offered.length === 0 ? `the first is ${ids[0]}` : `did you mean ${offered.join(", ")}?`,
  };
  throw new UserError([...problems().filter(({ severity }) => severity === "error"), problem]);
}
