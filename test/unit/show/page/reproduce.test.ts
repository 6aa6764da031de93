import { describe, expect, test } from "vitest";
import { page } from "#src/show/page/page.ts";
import { sampleInput } from "./sample.ts";

describe("the commands that make the numbers again", () => {
  const commandWith = async (options: Readonly<Record<string, unknown>>) => {
    const { results, ...rest } = await sampleInput();
    const text = page({ ...rest, results: { ...results, record: { ...results.record, options } } });
    return /<code>(themetally .*)\n/.exec(text)![1];
  };

  test("have the options that the record of the run has", async () => {
    const publish = { names: [], quotes: [], suppress: 5 };
    const options = { publish, campaigns: { count: "once" }, allowMissing: true, parquet: true };
    expect(await commandWith(options)).toBe(
      "themetally run --publish --suppress 5 --campaigns once --allow-missing --parquet",
    );
  });

  test("have none where the run had none", async () => {
    const options = { publish: null, campaigns: { count: "each" }, allowMissing: false, parquet: false };
    expect(await commandWith(options)).toBe("themetally run");
    expect(await commandWith({ publish: { suppress: null } })).toBe("themetally run --publish");
  });
});
