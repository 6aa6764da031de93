/** Charts are drawn as they were when somebody looked at their pictures; fonts of the machine play no part. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { figureOf } from "#src/show/chart/figure.ts";
import { expectGolden } from "../../house/golden-file.ts";
import { svgLines } from "../../house/svg-lines.ts";
import { context, results } from "../../unit/show/chart/sample.ts";
import { PICTURES } from "./cases.ts";

const FOLDER = import.meta.dirname;

test.each(Object.entries(PICTURES))("%s is drawn as its picture shows it", async (name, make) => {
  const figure = await figureOf(make, context(results()));
  if (!("svg" in figure)) throw new Error(figure.reason);
  expectGolden(join(FOLDER, `${name}.svg`), svgLines(figure.svg));
});

test("every picture is of a chart that is drawn", () => {
  const pictures = readdirSync(FOLDER).filter((file) => /^[^.]+\.svg$/.test(file));
  expect(pictures).toEqual(
    Object.keys(PICTURES)
      .map((name) => `${name}.svg`)
      .sort(),
  );
});
