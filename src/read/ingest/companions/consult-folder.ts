/**
 * The folder that Consult reads from: a folder a question with its text, its answers and what was chosen, and one file
 * of who responded.
 */
import type { SourceFile } from "../source-file.ts";
import type { Companions, JoinedRecord, OpenCompanions } from "./companion.ts";
import { type ConsultPart, idOf, withoutId } from "./consult-part.ts";
import { type FoundObject, objectsOf } from "./objects-of.ts";
import { type Respondent, startRespondentBook } from "./respondent-book.ts";

type Found = Omit<SourceFile, "id">;

const PART = /^(.*\/)?question_part_([\w-]+)\/(question\.json|responses\.jsonl|multi_choice\.jsonl)$/;
const WHO = /^(.*\/)?respondents\.jsonl$/;
/** What Consult makes of the answers, beside the folder of what it was given. */
const MADE =
  /(?:^|\/)outputs\/(?:mapping|sign_off|themes|[\w-]*)\/[^/]+\/question_part_[\w-]+\/[\w-]+\.jsonl?$/;

/** @returns whether a file of this name holds what Consult found out, and no answers */
export const isMadeByConsult = (source: string): boolean => MADE.test(source);

/** @returns what each source of such a folder is to the others */
export function consultFolders(
  sources: readonly Found[],
): ReadonlyMap<string, Pick<SourceFile, "companions" | "readWith">> {
  const folders = new Map<string, Map<string, Record<string, Found>>>();
  for (const source of sources) {
    const [, folder = "", number, file] = PART.exec(source.source) ?? [];
    if (number === undefined || file === undefined || isMadeByConsult(source.source)) continue;
    const parts = folders.get(folder) ?? new Map<string, Record<string, Found>>();
    folders.set(folder, parts.set(number, { ...parts.get(number), [file]: source }));
  }
  const found = new Map<string, Pick<SourceFile, "companions" | "readWith">>();
  for (const [folder, files] of folders) {
    const parts = [...files].map(([number, of]): ConsultPart => {
      const { "question.json": question, "responses.jsonl": answers, "multi_choice.jsonl": chosen } = of;
      return {
        number,
        ...(question && { question }),
        ...(answers && { answers }),
        ...(chosen && { chosen }),
      };
    });
    if (!parts.some(({ question, answers }) => question && answers)) continue;
    const who = sources.find(({ source }) => WHO.exec(source)?.[0] === `${folder}respondents.jsonl`);
    const shared = startRespondentBook(who ?? null, parts);
    if (who) found.set(who.source, { readWith: { what: "who responded", holds: "records" } });
    for (const part of parts) {
      const { question, answers, chosen } = part;
      if (question) found.set(question.source, { readWith: { what: "a question", holds: "object" } });
      if (chosen) found.set(chosen.source, { readWith: { what: "what was chosen", holds: "records" } });
      if (answers && question)
        found.set(answers.source, { companions: companionsOf(folder, { ...part, question }, shared) });
    }
  }
  return found;
}

function companionsOf(
  group: string,
  { number, question: file }: ConsultPart & { readonly question: Found },
  shared: ReturnType<typeof startRespondentBook>,
): Companions {
  return {
    group,
    async open(): Promise<OpenCompanions> {
      const known = await shared();
      const question = await questionOf(file);
      const code = `Q${question.number ?? number}`;
      const seen = new Set<string>();
      let strangers = 0;
      const joined = (
        who: string,
        record: object,
        { number: respondent, variables }: Respondent,
      ): JoinedRecord => ({
        record: {
          ...record,
          id: `${who}-${code}`,
          ...(question.text === null ? {} : { question: question.text }),
        },
        respondent,
        variables,
      });
      return {
        join(record) {
          const who = idOf(record as FoundObject);
          if (who === null) return { record, respondent: null, variables: {} };
          seen.add(who);
          const found = known.find(who);
          if (!found.isKnown) strangers++;
          return joined(who, withoutId(record), found);
        },
        unanswered: () =>
          [...known.all()]
            .filter(([who]) => !seen.has(who))
            .map(([who, one]) => ({ ...joined(who, { text: "" }, one), question: question.text })),
        strangers: () => strangers,
      };
    },
  };
}

async function questionOf(
  file: Found,
): Promise<{ readonly number: string | null; readonly text: string | null }> {
  for await (const one of objectsOf(file)) {
    const { question_number: number = null, question_text: text = null } = one;
    return {
      number: number === null ? null : String(number).replace(/[^\p{L}\p{N}]+/gu, "-"),
      text: typeof text === "string" && text.trim() !== "" ? text.trim() : null,
    };
  }
  return { number: null, text: null };
}
