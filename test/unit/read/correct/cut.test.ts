/** A response is cut at a line of its text, and nowhere else. */
import { expect, test } from "vitest";
import { stages, textDocument } from "../../../golden/stages.ts";
import { corrected, documentOf, FOUR } from "./document-of.ts";

const found = documentOf(FOUR);
/** First line of the text of the last. */
const LINE = found.result.responses[3]!.body[0];

test("each line given begins a part, which is called by it and follows the last ordinal", () => {
  const { responses, faults } = corrected(found, [3, { cut: [LINE + 2, LINE + 3] }]);
  expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(responses.slice(3).map(({ id, ordinal, text }) => [id, ordinal, text])).toEqual([
    ["talk-0004", 4, "The lift is broken."],
    [`talk-0004.${LINE + 2}`, 5, "My mother cannot climb."],
    [`talk-0004.${LINE + 3}`, 6, "Nor can I."],
  ]);
});

test("a header of topics stays with the first part, and the attribution with the part that it stands behind", () => {
  const { responses } = corrected(found, [3, { cut: LINE + 2 }]);
  expect(responses.slice(3).map(({ topics, attribution }) => [topics, attribution.name])).toEqual([
    [["Fares"], null],
    [[], "Wystan Orpington"],
  ]);
});

test("a heading over responses is that of each part", () => {
  const prose = "The tram stops two streets away, and nobody with a pram can carry shopping in the rain.";
  const text = `Staying\n\n${prose}\n${prose}\n\nGetting there\n\n${prose}\n\nGetting back\n\n${prose}\n`;
  const sections = stages(textDocument(text), { layout: "sections" });
  const { responses } = corrected(sections, [0, { cut: 4 }]);
  expect(responses.slice(0, 2).map(({ topics }) => topics)).toEqual([["Staying"], ["Staying"]]);
});

test("nobody is asked whether a response begins where somebody cut", () => {
  const { faults } = corrected(found, [3, { cut: LINE + 2 }]);
  expect(faults.filter(({ code }) => code === "header-missing")).toEqual([]);
});

test.each([
  ["a line above it", LINE - 2, "not in the text"],
  ["its header", LINE - 1, "not in the text"],
  ["its first line", LINE, "begins anyway"],
  ["a blank line", LINE + 1, "blank"],
  ["its attribution", LINE + 5, "not in the text"],
  ["a line behind the document", 4000, "not in the text"],
])("%s is refused, with the lines that can be meant", (_, line, words) => {
  const { faults, responses } = corrected(found, [3, { cut: line }]);
  expect(faults.map(({ found: what }) => what).join()).toContain(words);
  expect(faults[0]).toMatchObject({ severity: "error", place: { source: "project.0.cut" } });
  expect(faults[0]!.expected).toContain(`after line ${LINE}, up to line ${LINE + 3}`);
  expect(responses).toHaveLength(4);
});

test("page furniture inside a text is refused", () => {
  const pages = FOUR.map(({ text, name, header = "Ferries;" }, at) =>
    [header, text.replace("\n", `\nPage ${at + 1} of 4\n\f`), "", name, ""].join("\n"),
  );
  const paged = stages(textDocument(pages.join("\n"), "talk"), {
    layout: "topic-header",
    topics: ["Ferries", "Fares"],
  });
  const furniture = paged.responses[0]!.lines.furniture![0]![0];
  const { faults } = corrected(paged, [0, { cut: furniture }]);
  expect(faults[0]!.found).toContain("page furniture");
});
