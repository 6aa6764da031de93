/** A header's topics, and what is said of a header that the source cut off. */
import { describe, expect, it } from "vitest";
import { topicReader } from "#src/cues/header.ts";
import { readTopics } from "#src/read/tag/topics.ts";

const reader = topicReader([
  "Ferries",
  "Ferries - winter timetable",
  "Staffing - drivers and crew",
  "Staffing - stations and piers",
  "Walking",
  "Walking, wheeling and crossings",
  "School and college travel",
  "Other",
]);
const read = (header: string) => readTopics(header, reader);

describe("a header", () => {
  it.each([
    ["Ferries; Other", ["Ferries", "Other"]],
    ["Ferries;Other;", ["Ferries", "Other"]],
    ["Walking; Walking, wheeling and crossings", ["Walking", "Walking, wheeling and crossings"]],
    ["Staffing drivers and crew; Other", ["Staffing - drivers and crew", "Other"]],
    ["Ferries; Other; Ferries", ["Ferries", "Other"]],
  ])("that is whole gives its topics in order, each once: %j", (header, topics) => {
    expect(read(header)).toEqual({ topics, truncated: false, unknown: [] });
  });

  it.each([
    ["Other; School and college", ["Other", "School and college travel"]],
    ["Other; Walking, wheeling and", ["Other", "Walking, wheeling and crossings"]],
    ["School", ["School and college travel"]],
  ])("cut off within a topic that can be told is flagged: %j", (header, topics) => {
    expect(read(header)).toEqual({ topics, truncated: true, unknown: [] });
  });

  it("cut off within one of several topics keeps what is printed, flagged and unknown", () => {
    const unknown = ["Staffing"];
    expect(read("Other; Staffing")).toEqual({ topics: ["Other", "Staffing"], truncated: true, unknown });
  });

  it.each([
    ["Other; Staffing; Ferries", ["Other", "Staffing", "Ferries"], ["Staffing"]],
    ["Other; School and; Ferries", ["Other", "School and college travel", "Ferries"], []],
  ])("cut off inside, where a topic has lost its end, is flagged too: %j", (header, topics, unknown) => {
    expect(read(header)).toEqual({ topics, truncated: true, unknown });
  });

  it.each([
    ["Other; winter timetable; Walking", ["Other", "Ferries - winter timetable", "Walking"]],
    ["winter timetable; Walking", ["Ferries - winter timetable", "Walking"]],
    ["Other; college travel", ["Other", "School and college travel"]],
  ])("is whole where a topic has lost its beginning: it goes on to its end (%j)", (header, topics) => {
    expect(read(header)).toEqual({ topics, truncated: false, unknown: [] });
  });

  it("with an item of its own keeps it and says so", () => {
    expect(read("Ferries; Herons")).toEqual({
      topics: ["Ferries", "Herons"],
      truncated: false,
      unknown: ["Herons"],
    });
  });

  it("does not count a part of a topic that it ticks in full: nobody ticks a topic twice", () => {
    expect(read("Ferries - winter timetable; winter timetable")).toEqual({
      topics: ["Ferries - winter timetable", "winter timetable"],
      truncated: false,
      unknown: ["winter timetable"],
    });
  });

  it("keeps a part of a topic that it ticks in full with single spaces", () => {
    expect(read("Ferries - winter timetable; winter  timetable").topics).toEqual([
      "Ferries - winter timetable",
      "winter timetable",
    ]);
    expect(read("Ferries - winter timetable; winter   timetable").unknown).toEqual(["winter timetable"]);
  });
});
