/** Reads the codings of a project in the exchange format of programs for qualitative analysis (REFI-QDA, .qdpx). */
import type { MarkedPassage } from "../../../model/coded.ts";
import type { Place } from "../../../model/place.ts";
import { FileRefusal } from "../file-refusal.ts";
import { readBytes } from "../read-bytes.ts";
import type { ProblemWords } from "../source-problem.ts";
import { OFFICE_LIMITS } from "../zip/office-limits.ts";
import { openZip, type ZipEntry } from "../zip/zip-archive.ts";
import { type QdaSource, qdaProject } from "./qda-project.ts";

export interface QdpxRead {
  readonly passages: readonly MarkedPassage[];
  readonly problems: readonly { readonly words: ProblemWords; readonly place: Place }[];
}

const WHAT = "a REFI-QDA project";

/**
 * A document without any coding is among the passages, too, without a theme: it was there to be coded.
 *
 * @param path - absolute
 * @param source - what the file is called in messages
 */
export async function readQdpx(path: string, source: string): Promise<QdpxRead> {
  const { data, problems } = await readBytes({ path, source, id: source, kind: "docx" });
  if (data === null)
    return {
      passages: [],
      problems: problems.map(({ found, expected, hint, place }) => ({
        words: [found, expected, hint] as const,
        place,
      })),
    };
  try {
    const entries = new Map(
      (await openZip(data, WHAT, OFFICE_LIMITS)).map((entry) => [entry.name.toLowerCase(), entry]),
    );
    const project = entries.get("project.qde");
    if (project === undefined)
      throw new FileRefusal([
        "an archive without project.qde",
        "a project that a program for qualitative analysis exported as REFI-QDA",
        "export the project again",
      ]);
    const { codes, sources } = qdaProject((await project.read()).toString("utf8"));
    const passages: MarkedPassage[] = [];
    for (const one of sources) {
      const text = await textOf(one, entries);
      const document = one.name;
      passages.push({ document, theme: null, words: text, place: { source } });
      for (const { code, start, end } of one.codings)
        passages.push({
          document,
          theme: codes.get(code) ?? code,
          words: start === null ? "" : [...text].slice(start, end ?? start).join(""),
          place: { source },
        });
    }
    return { passages, problems: [] };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { passages: [], problems: [{ words: error.words, place: { source } }] };
  }
}

async function textOf({ content, path }: QdaSource, entries: ReadonlyMap<string, ZipEntry>): Promise<string> {
  if (content !== null) return content;
  const name = path === null ? null : path.replace(/^internal:\/\//, "sources/").toLowerCase();
  const text = (await (name === null ? undefined : entries.get(name))?.read())?.toString("utf8") ?? "";
  return text.replace(/^\ufeff/, "");
}
