/** Coders that keep what they say, for a part; and coders that say again what was kept. */
import { compileCodebook, type MakeCoder } from "../../code/apply/code.ts";
import type { CodedAs } from "./part-lines.ts";

export interface RecordedCoders {
  readonly make: MakeCoder;
  /** @returns what was said since it was asked last */
  taken(): readonly CodedAs[];
}

/** The first coder is the one whose hits are written; of the others only the themes are looked at. */
export function recordedCoders(): RecordedCoders {
  let said: CodedAs[] = [];
  let made = 0;
  return {
    make(codebook, options) {
      const coder = compileCodebook(codebook, options);
      const isFirst = made++ === 0;
      return {
        code(response, decided) {
          const coded = coder.code(response, decided);
          const { response: _, ...all } = coded;
          said.push(isFirst ? all : { themes: all.themes, hits: [], scores: [] });
          return coded;
        },
      };
    },
    taken() {
      const taken = said;
      said = [];
      return taken;
    },
  };
}

export interface PlayedCoders {
  readonly make: MakeCoder;
  /** Said of the response that is coded next. */
  next(text: string, coded: readonly CodedAs[]): void;
}

/** @throws Error where another response is coded than the one that was read: a bug */
export function playedCoders(): PlayedCoders {
  let [text, waiting]: [string, CodedAs[]] = ["", []];
  return {
    make: () => ({
      code(response) {
        const coded = waiting.shift();
        if (coded === undefined || response.text !== text)
          throw new Error(`No coding of ${response.id} is at hand.`);
        return { response, ...coded };
      },
    }),
    next(of, coded) {
      [text, waiting] = [of, [...coded]];
    },
  };
}
