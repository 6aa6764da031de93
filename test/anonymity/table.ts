/** Outcomes counted, as a table for the reader of a test. */
import type { Outcome, Verdict } from "./measure.ts";

const VERDICTS: readonly Verdict[] = ["clean", "stopped", "warned", "wrong", "leaked"];

/** Share of the outcomes with one of the verdicts. */
export function shareOf(outcomes: readonly Outcome[], ...verdicts: readonly Verdict[]): number {
  return outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length / outcomes.length;
}

/** All outcomes of a form, then by wish and by placement those that are not all clean or stopped. */
export function table(title: string, outcomes: readonly Outcome[]): string {
  const refused = outcomes.filter(({ redactRefused }) => redactRefused).length;
  const rows = [
    ["", "cases", ...VERDICTS],
    row("all", outcomes),
    ...faulty(outcomes, (id) => `  ${id.split("/")[0]}`),
    ...faulty(outcomes, (id) => `    ${id.split("/")[1] ?? ""}`),
  ];
  const lines = rows.map(
    ([first, ...others]) => first!.padEnd(32) + others.map((cell) => cell.padStart(9)).join(""),
  );
  return `\n${title} (${refused} with a copy refused)\n${lines.join("\n")}\n`;
}

/** One outcome with its source, for whoever wants to see why. */
export function shown({ planted, verdict, status, where, source, said }: Outcome): string {
  const head = `${planted.id} as ${planted.form}, ${planted.name.full}: ${verdict}, status ${status}`;
  return `\n=== ${head}\n    ${where.join(", ")}\n${source}${verdict === "stopped" ? said : ""}`;
}

function faulty(outcomes: readonly Outcome[], key: (id: string) => string): readonly (readonly string[])[] {
  const keys = [...new Set(outcomes.map(({ planted }) => key(planted.id)))];
  return keys
    .map((name) => [name, outcomes.filter(({ planted }) => key(planted.id) === name)] as const)
    .filter(([, some]) => shareOf(some, "clean", "stopped") < 1)
    .sort(([, one], [, other]) => shareOf(other, "leaked") - shareOf(one, "leaked"))
    .map(([name, some]) => row(name, some));
}

function row(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const count = (verdict: Verdict) => outcomes.filter((one) => one.verdict === verdict).length;
  return [name, String(outcomes.length), ...VERDICTS.map((verdict) => String(count(verdict)))];
}
