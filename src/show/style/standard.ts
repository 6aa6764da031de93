/** The standard style: colours and order after the UK Government Analysis Function's guidance on charts. */
import type { Style } from "./style.ts";
import { WORDS } from "./words.ts";

/** Colours: https://analysisfunction.civilservice.gov.uk/policy-store/data-visualisation-colours-in-charts/ */
export const STANDARD: Style = {
  name: "standard",
  language: "en-GB",
  colours: {
    text: "#0B0C0C",
    muted: "#505A5F",
    background: "#FFFFFF",
    grid: "#D9DBDC",
    bar: "#12436D",
    pair: ["#12436D", "#F46A25"],
    sequential: ["#D3E4F5", "#9BC5EE", "#5FA0DC", "#2073BC", "#12436D"],
  },
  font: { family: "DejaVu Sans, Verdana, Arial, sans-serif", regular: null, bold: null },
  numbers: { decimal: ".", thousands: ",", percentDecimals: 1, percentSign: "%" },
  quantifiers: [
    { below: 10, word: "a few" },
    { below: 25, word: "some" },
    { below: 50, word: "many" },
    { below: null, word: "most" },
  ],
  words: WORDS,
};
