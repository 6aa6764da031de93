/** A plain style: black and greys for print, whole percentages, a thin space between thousands. */
import { STANDARD } from "./standard.ts";
import type { Style } from "./style.ts";

export const PLAIN_STYLE: Style = {
  ...STANDARD,
  name: "plain",
  colours: {
    text: "#000000",
    muted: "#404040",
    background: "#FFFFFF",
    grid: "#CCCCCC",
    bar: "#404040",
    pair: ["#262626", "#808080"],
    sequential: ["#E3E3E3", "#C4C4C4", "#999999", "#666666", "#262626"],
  },
  numbers: { decimal: ".", thousands: "\u2009", percentDecimals: 0, percentSign: "%" },
};
