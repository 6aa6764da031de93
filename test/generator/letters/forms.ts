/** Filled-in forms: labels beside the values, above them, in cells, below the text. */
import { both, type Convention, said } from "./convention.ts";

export const FORMS: Readonly<Record<string, Convention>> = {
  "form with labels": (d) => ({
    parts: [
      [`Name: ${d.name}`, `Organisation: ${d.organisation}`, `E-mail: ${d.mail}`, `Date: ${d.date}`],
      "Your comments:",
      ...said(d),
    ],
    who: both(d),
  }),
  "form with labels below": (d) => ({
    parts: [
      d.subject,
      ...said(d),
      [`Submitted by: ${d.name}`, `On behalf of: ${d.organisation}`, `Address: ${d.address.join(", ")}`],
    ],
    who: both(d),
  }),
  "form with cells": (d) => ({
    parts: [
      [`Full name      ${d.name}`, `Organisation   ${d.organisation}`, `Telephone      ${d.phone}`],
      ["Response:"],
      ...said(d),
    ],
    who: both(d),
  }),
  "form, values below": (d) => ({
    parts: [["Your name:", d.name], ["Organisation (if any):", d.organisation], ["Comments:"], ...said(d)],
    who: both(d),
  }),
  "form that refuses the name": (d) => ({
    parts: [
      [`Name: ${d.name}`, `Postcode: ${d.address[2]}`, `May we publish your name? No`],
      ["Comments:"],
      ...said(d),
    ],
    who: { status: "anonymous" },
  }),
};
