/** The tables by keys that the project file and the command line ask for. */
import type { CrossWanted } from "../../model/cross.ts";
import type { Place } from "../../model/place.ts";
import { variableKey } from "../../text/variable-key.ts";

/** A table that is asked for, and where. */
export interface TableWanted extends CrossWanted {
  readonly place: Place;
  /** Whether the command line asks for it: then it is shown, too. */
  readonly isShown: boolean;
}

interface InFile {
  readonly by: string | readonly string[];
  readonly where?: string | undefined;
}

interface OnLine {
  readonly by?: string | undefined;
  readonly question?: string | undefined;
}

/** @returns each once; a label stands for its key */
export function tablesWanted(
  inFile: readonly InFile[],
  placeOf: (at: number) => Place,
  line: OnLine,
): readonly TableWanted[] {
  const listed = inFile.map(
    ({ by, where = null }, at): TableWanted => ({
      by: [by].flat().map(variableKey),
      where: where?.trim() ?? null,
      place: placeOf(at),
      isShown: false,
    }),
  );
  const asked = ofLine(line);
  if (asked === null) return distinct(listed);
  return distinct([...listed.filter((one) => !isSame(one, asked)), asked]);
}

/**
 * @param recorded - of a run that stands
 * @param inFile - what is asked for now
 * @returns those of the run, each where it is asked for now: elsewhere its warnings would have another code
 */
export const tablesRecorded = (
  recorded: readonly CrossWanted[],
  inFile: readonly TableWanted[],
): readonly TableWanted[] =>
  recorded.map((table) => ({
    ...table,
    place: inFile.find((one) => isSame(one, table))?.place ?? { source: "" },
    isShown: false,
  }));

function ofLine({ by, question }: OnLine): TableWanted | null {
  if (by === undefined && question === undefined) return null;
  const keys = by === undefined ? ["question"] : by.split(",").map((key) => variableKey(key.trim()));
  const where = question === undefined ? null : `question:"${question.trim().replaceAll('"', "?")}"`;
  return { by: keys, where, place: { source: "" }, isShown: true };
}

const isSame = (one: CrossWanted, other: CrossWanted): boolean =>
  one.where === other.where && one.by.join() === other.by.join();

const distinct = (tables: readonly TableWanted[]): readonly TableWanted[] =>
  tables.filter((table, at) => tables.findIndex((one) => isSame(one, table)) === at);
