/** What these checks find in the published document, where it lies beside the repository; each was looked at by eye. */
import { expect, it } from "vitest";
import { anonymousNamed } from "#src/check/anonymous-named.ts";
import type { Check } from "#src/check/check.ts";
import { nameDespiteAnonymity } from "#src/check/name-despite-anonymity.ts";
import { respondentVariants } from "#src/check/respondent-variants.ts";
import { statedNumbersCheck } from "#src/check/stated-numbers.ts";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { fileDocument, PUBLISHED, stages, whenPublished } from "../../golden/stages.ts";

it.skipIf(!PUBLISHED)(
  `the long response document is checked${whenPublished}`,
  async () => {
    const {
      document,
      marks,
      result: split,
      responses,
    } = stages(await fileDocument("../shared/corpus/call-for-ideas.txt"));
    const look = async (check: Check) => {
      const found = [
        ...(check.document?.({ document, split, responses, pageOf: marks.pageOf }) ?? []),
        ...responses.flatMap((response) => check.response?.(response, response.lines.body[0]) ?? []),
        ...((await check.finish?.()) ?? []),
      ];
      return [check.covered(), ...found.map(({ place, severity }) => `${severity} at ${place.line}`)];
    };
    expect(await look(statedNumbersCheck())).toEqual([
      "3 numbers that documents state about themselves compared",
      "warning at 12",
    ]);
    const variants = await look(respondentVariants());
    expect(variants.filter((one) => one.startsWith("warning"))).toEqual([
      "warning at 10995",
      "warning at 14264",
    ]);
    expect(variants.filter((one) => one.startsWith("info"))).toHaveLength(6);
    expect(await look(anonymousNamed())).toHaveLength(1);
    const anonymity = anonymityReader({ anonymous: [], redacted: [] });
    expect(await look(nameDespiteAnonymity(anonymity))).toHaveLength(1);
  },
  60_000,
);
