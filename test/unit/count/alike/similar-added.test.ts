import { describe, expect, it } from "vitest";
import { addedTo } from "#src/count/alike/similar-added.ts";

const TEMPLATE =
  "We ask you to keep the night bus. It takes nurses home, and it costs little. Thank you for reading this.";

const quotes = (template: string, text: string) =>
  addedTo(template, text).map(({ start, end }) => text.slice(start, end));

describe("addedTo", () => {
  it("quotes nothing of an identical text, or of one set in another way", () => {
    expect(addedTo(TEMPLATE, TEMPLATE)).toEqual([]);
    expect(addedTo(TEMPLATE, TEMPLATE.toUpperCase().replaceAll(" ", "\n"))).toEqual([]);
    expect(addedTo("Yes, please", "yes please!")).toEqual([]);
  });

  it("quotes an added sentence from its first letter to its last", () => {
    const added = "My sister has worked those shifts for nine years";
    expect(quotes(TEMPLATE, TEMPLATE.replace("Thank", `${added}. Thank`))).toEqual([added]);
    expect(quotes(TEMPLATE, `${added}! ${TEMPLATE}`)).toEqual([added]);
    expect(quotes(TEMPLATE, `${TEMPLATE}\n\n“${added}”`)).toEqual([added]);
  });

  it("quotes several stretches apart, in order", () => {
    const text = `Dear council, ${TEMPLATE.replace("nurses", "my sister")} Yours`;
    expect(quotes(TEMPLATE, text)).toEqual(["Dear council", "my sister", "Yours"]);
  });

  it("quotes shared words that stand in no shared run of five words", () => {
    expect(quotes(TEMPLATE, "Keep the night bus on")).toEqual(["Keep the night bus on"]);
    expect(quotes(TEMPLATE, "keep the night bus it")).toEqual([]);
  });

  it("quotes all of a text that has nothing in common, and nothing where there are no words", () => {
    expect(quotes(TEMPLATE, "(Close it.)")).toEqual(["Close it"]);
    expect(quotes("", "Close it.")).toEqual(["Close it"]);
    expect(quotes(TEMPLATE, " — ")).toEqual([]);
  });

  it("quotes nothing of a text that leaves something out", () => {
    expect(quotes(TEMPLATE, TEMPLATE.replace(" It takes nurses home, and it costs little.", ""))).toEqual([]);
  });
});
