/** Attributions put to the check of variants, one response each. */
import { respondentVariants } from "#src/check/respondent-variants.ts";
import type { CheckFinding } from "#src/model/check.ts";
import type { Attribution } from "#src/model/response.ts";
import { response } from "../count/tally/sample.ts";

export async function find(...attributions: readonly Attribution[]): Promise<readonly CheckFinding[]> {
  const check = respondentVariants();
  for (const [at, attribution] of attributions.entries()) {
    const lines = {
      header: null,
      body: [at * 10 + 1, at * 10 + 5],
      attribution: [at * 10 + 6, at * 10 + 6],
    } as const;
    check.response!(response(at + 1, { attribution, lines }), at * 10 + 1);
  }
  return check.finish!();
}

export const severities = async (...attributions: readonly Attribution[]) =>
  (await find(...attributions)).map(({ severity }) => severity);
