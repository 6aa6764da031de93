import { describe, expect, test } from "vitest";
import type { RunOptions } from "#src/model/run-options.ts";
import { page } from "#src/show/page/page.ts";
import { COUNTED_ONCE, optionsOf } from "../../outputs/tables/options.ts";
import { sampleInput } from "./sample.ts";

describe("the commands that make the numbers again", () => {
  const commandWith = async (changes: Partial<RunOptions>) => {
    const { results, ...rest } = await sampleInput();
    const options = optionsOf(changes);
    const text = page({ ...rest, results: { ...results, record: { ...results.record, options } } });
    return /<code>(themetally .*)\n/.exec(text)![1];
  };

  test("have the options that the record of the run has", async () => {
    const publish = { names: [], quotes: [], suppress: 5 };
    const { campaigns } = COUNTED_ONCE;
    expect(await commandWith({ publish, campaigns, allowMissing: true, parquet: true })).toBe(
      "themetally run --publish --suppress 5 --campaigns once --allow-missing --parquet",
    );
  });

  test("have none where the run had none", async () => {
    expect(await commandWith({})).toBe("themetally run");
    const publish = { names: [], quotes: [], suppress: null };
    expect(await commandWith({ publish })).toBe("themetally run --publish");
  });
});
