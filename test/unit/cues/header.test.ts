/** Headers are read item by item: known topics, what is left of them, and what is neither. */
import { describe, expect, it } from "vitest";
import { headerItems, topicReader } from "#src/cues/header.ts";

const TOPICS = [
  "Bus services",
  "Bus services - evenings and Sundays",
  "Ferries",
  "Ferries - winter timetable",
  "Walking, wheeling and crossings",
  "Walking",
  "Staffing - drivers and crew",
  "Staffing - stations and piers",
  "Real-time information",
  "Other",
];
const reader = topicReader(TOPICS);

describe("an item of a header", () => {
  it.each<[string, string, string]>([
    ["Ferries", "known", "Ferries"],
    ["Walking", "known", "Walking"],
    ["Bus services", "known", "Bus services"],
    ["Realtime information", "known", "Real-time information"],
    ["Real- time information", "known", "Real-time information"],
    ["Staffing drivers and crew", "known", "Staffing - drivers and crew"],
    ["FERRIES – WINTER  TIMETABLE", "known", "Ferries - winter timetable"],
    ["Walking wheeling and crossings", "known", "Walking, wheeling and crossings"],
    ["Bus services - evenings and", "begin", "Bus services - evenings and Sundays"],
    ["Walking, wheel", "begin", "Walking, wheeling and crossings"],
    ["Real", "begin", "Real-time information"],
    ["winter timetable", "end", "Ferries - winter timetable"],
    ["stations and piers", "end", "Staffing - stations and piers"],
    ["time information", "end", "Real-time information"],
    ["crossings", "end", "Walking, wheeling and crossings"],
    ["Staffing", "ambiguous", "Staffing"],
    ["Staffing -", "ambiguous", "Staffing -"],
    ["Walk", "ambiguous", "Walk"],
    ["Herons", "unknown", "Herons"],
    ["Oth", "unknown", "Oth"],
    ["ter timetable", "unknown", "ter timetable"],
    ["Ferries and buses", "unknown", "Ferries and buses"],
  ])("%j is %s: %j", (printed, kind, topic) => {
    expect(reader.item(printed)).toEqual({ kind, topic });
  });

  it("is kept as printed where it is no topic, its spaces aside", () => {
    expect(reader.item(" Herons \n and   gulls").topic).toBe("Herons and gulls");
  });

  it("reads the same a second time", () => {
    expect(reader.item("Staffing")).toEqual(reader.item("Staffing"));
  });
});

describe("the items of a header", () => {
  it.each([
    ["Ferries; Other", ["Ferries", "Other"]],
    ["Ferries;Other", ["Ferries", "Other"]],
    ["Ferries ;Other;", ["Ferries", "Other"]],
    ["Ferries; Other; ", ["Ferries", "Other"]],
    [";Ferries;; Other", ["Ferries", "Other"]],
    ["Ferries", ["Ferries"]],
    ["Walking, wheeling and crossings; Other", ["Walking, wheeling and crossings", "Other"]],
    [";", []],
    ["", []],
  ])("of %j are %j", (text, items) => {
    expect(headerItems(text)).toEqual(items);
  });
});

describe("a line opens a header", () => {
  it.each(["Ferries", "Bus services; Other", "Staffing", "Realtime information; Other"])(
    "where its first word is a word of a topic: %j",
    (line) => {
      expect(reader.mayOpen(line)).toBe(true);
    },
  );

  it.each(["The ferries", "We walk"])("not otherwise: %j", (line) => {
    expect(reader.mayOpen(line)).toBe(false);
  });

  it("and may go on in the next, where a topic begins with its last words", () => {
    expect(reader.begins("Bus services - even")).toBe(true);
    expect(reader.begins("evenings and Sundays")).toBe(false);
    expect(reader.begins("Herons")).toBe(false);
  });
});
