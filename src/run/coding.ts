/** Codes the responses of a run: the codebook's themes, and what persons decided of them. */
import { compileCodebook, type MakeCoder } from "../code/apply/code.ts";
import { startComparedLint } from "../code/inspect/lint-compared.ts";
import type { Codebook } from "../model/codebook.ts";
import type { DecisionAccount, Decisions } from "../model/decision.ts";
import type { CodedResponse } from "../model/hit.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { UserError } from "../model/user-error.ts";
import { reasonWithoutText } from "../text/reason-without-text.ts";
import { startDecisionsMet } from "./decisions-met.ts";
import type { Shown } from "./hidden-names.ts";
import type { Settings } from "./project/settings.ts";

export interface RunCoding {
  /** Whether what is not carried is told, too. */
  readonly isBelow: boolean;
  readonly code: (response: Response) => CodedResponse;
  /**
   * Once all responses have passed.
   * @returns what persons decided; null where nobody did
   * @throws UserError where an answer is to a text that has changed, or to no response that was met
   */
  readonly decided: () => DecisionAccount | null;
  /** What words compared in another way would count; nothing where counts go to the public. */
  readonly compared: () => readonly Omit<Problem, "code">[];
}

/**
 * @param codebook - null where responses are only split
 * @param make - makes what codes with a codebook
 */
export function startCoding(
  codebook: Codebook | null,
  decisions: Decisions,
  { decisions: { isOfProject }, check, below, publish }: Settings,
  { receivedAs, idAsReceived, problem }: Pick<Shown, "receivedAs" | "idAsReceived" | "problem">,
  make: MakeCoder = compileCodebook,
): RunCoding {
  const isBelow = below && publish === null;
  const coder = codebook && make(codebook, { below: isBelow });
  const persons = startDecisionsMet(decisions, isOfProject && !check.isWhole);
  const comparing = codebook && publish === null ? startComparedLint(codebook, make) : null;
  return {
    isBelow,
    code(response) {
      const received = { ...response, source: receivedAs(response.source) };
      const id = idAsReceived(response.id);
      const decided = persons.of(id, response);
      const found = { themes: [], hits: [], scores: [], ...coder?.code(received, decided), response };
      const coded = decided === undefined ? found : withPositions(found, persons.positionsOf(id));
      if (reasonWithoutText(response) === null) comparing?.add(decided ? coder!.code(received) : coded);
      return coded;
    },
    decided() {
      const refused: readonly Problem[] = persons.faults();
      if (refused.length > 0) throw new UserError(refused.map(problem));
      return persons.account();
    },
    compared: () => comparing?.findings() ?? [],
  };
}

/** What a person told of a position holds; the others stay as they were found. */
const withPositions = (coded: CodedResponse, told: ReadonlyMap<string, string>): CodedResponse =>
  coded.positions === undefined
    ? coded
    : {
        ...coded,
        positions: coded.positions.map(({ theme, position }) => ({
          theme,
          position: told.get(theme) ?? position,
        })),
      };
