/** The ways in which a copy of a project is changed. */
import { LETTERS, letters, type Project, wordsOfLetters } from "./project.ts";

/** Gives a copy of a project with something changed in it. */
export type Plant = (project: Project) => Project;

/** Puts words in the place of others, which the file must have once. */
export const swap =
  (path: string, from: string, to: string): Plant =>
  (project) => ({ ...project, [path]: Buffer.from(swapped(textOf(project, path), from, to, path)) });

/** The same in the letters, which are set anew. */
export const swapInLetters =
  (from: string, to: string): Plant =>
  (project) => ({ ...project, [LETTERS]: letters(swapped(wordsOfLetters(), from, to, LETTERS)) });

export const all =
  (...plants: readonly Plant[]): Plant =>
  (project) =>
    plants.reduce((changed, plant) => plant(changed), project);

export const add =
  (path: string, content: string | Uint8Array): Plant =>
  (project) => ({ ...project, [path]: Buffer.from(content) });

export const append =
  (path: string, text: string): Plant =>
  (project) => ({ ...project, [path]: Buffer.concat([fileOf(project, path), Buffer.from(text)]) });

export const change =
  (path: string, how: (bytes: Buffer) => Uint8Array): Plant =>
  (project) => ({ ...project, [path]: Buffer.from(how(fileOf(project, path))) });

export const changeText = (path: string, how: (text: string) => string | Uint8Array): Plant =>
  change(path, (bytes) => Buffer.from(how(bytes.toString("utf8"))));

/** Puts something in the place of the first that matches, of which there must be one. */
export const swapMatch = (path: string, pattern: RegExp, to: string): Plant =>
  changeText(path, (text) => {
    const [match] = pattern.exec(text) ?? [];
    if (match === undefined) throw new Error(`${path} has nothing that matches ${pattern}`);
    return swapped(text, match, to, path);
  });

export const copy =
  (path: string, to: string): Plant =>
  (project) => ({ ...project, [to]: fileOf(project, path) });

export const remove =
  (path: string): Plant =>
  (project) => {
    const { [path]: gone, ...others } = project;
    if (gone === undefined) throw new Error(`${path} is not in the project`);
    return others;
  };

function fileOf(project: Project, path: string): Buffer {
  const file = project[path];
  if (file === undefined) throw new Error(`${path} is not in the project`);
  return file;
}

const textOf = (project: Project, path: string): string => fileOf(project, path).toString("utf8");

function swapped(text: string, from: string, to: string, path: string): string {
  if (text.split(from).length !== 2) throw new Error(`${path} has not once: ${from}`);
  return text.replace(from, () => to);
}
