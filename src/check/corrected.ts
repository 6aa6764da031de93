/** Lists what was put right by hand, each with its place in the project file and its reason. */
import type { CheckFinding } from "../model/check.ts";
import type { AppliedCorrection } from "../model/correction.ts";
import { CORRECTION_WORDS } from "../model/correction-kind.ts";
import { graded } from "../model/graded.ts";

/** @returns nothing of a correction that could not be done: that is an error of its own */
export const correctedFindings = (applied: readonly AppliedCorrection[]): readonly CheckFinding[] =>
  applied
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ correction, response, kinds, others, reason }) => {
      const deeds = kinds.map((kind) => CORRECTION_WORDS[kind]).join(", ");
      const more = others.length === 0 ? "" : `: ${others.join(", ")}`;
      return {
        ...graded("corrected-by-hand"),
        place: correction.placeOf(),
        found: `${response}, ${deeds} by hand${more}`,
        expected: "a response as the document prints it",
        hint: `the reason that is given: ${reason}`,
        response,
      };
    });
