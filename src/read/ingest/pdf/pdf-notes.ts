/** Listens to what pdf.js says on the console of a file it reads: it tells of damage nowhere else. */
import { AsyncLocalStorage } from "node:async_hooks";

/** What was said since it was last asked. */
export type TakeNotes = () => readonly string[];

/** A damaged file can be complained of without end. */
const MOST_NOTES = 1000;

const CALLS = ["warn", "info"] as const;

/** Those who listen now: each hears what its own work says, and nobody else's. */
const listeners = new AsyncLocalStorage<Set<string>>();
let listening = 0;
let restore: () => void = () => undefined;

/**
 * What others say on the console meanwhile is passed on.
 *
 * @param work is done with pdf.js's verbosity at 5
 */
export async function withNotes<T>(work: (take: TakeNotes) => Promise<T>): Promise<T> {
  const notes = new Set<string>();
  if (listening++ === 0) restore = listen();
  try {
    return await listeners.run(notes, () =>
      work(() => {
        const said = [...notes];
        notes.clear();
        return said;
      }),
    );
  } finally {
    if (--listening === 0) restore();
  }
}

function listen(): () => void {
  const output = console;
  const before = CALLS.map((call) => [call, output[call]] as const);
  for (const [call, speak] of before) {
    output[call] = (...said: unknown[]) => {
      const [, note] = /^(?:Warning|Info): ([\s\S]*)$/.exec(String(said[0])) ?? [];
      const notes = listeners.getStore();
      if (notes === undefined || note === undefined) speak.apply(output, said);
      else if (notes.size < MOST_NOTES) notes.add(note);
    };
  }
  return () => {
    for (const [call, speak] of before) output[call] = speak;
  };
}
