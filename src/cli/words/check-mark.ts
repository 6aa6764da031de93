/** Tells reports of `check` from other files: each says what it is, in a way that its format has. */
import { RULE_IDS } from "../../model/check.ts";
import { withoutByteOrderMark } from "../../text/byte-order-mark.ts";

const RULE_NAMES: ReadonlySet<unknown> = new Set(RULE_IDS);

/** The last line of a report for people, where it goes to a file. */
export const textMark = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `Written by ${name} ${version}.\n`;

/** By format: whether a text says that it is such a report, of any version. */
export const IS_OUR_REPORT: Readonly<
  Record<"text" | "json" | "junit" | "sarif" | "github" | "gitlab", (text: string) => boolean>
> = {
  text: (text) => /\nWritten by themetally \S+\.\r?\n$/.test(text.slice(-200)),
  json: (text) =>
    isJson(
      text,
      ({ tool, findings }: { tool: { name: unknown }; findings: unknown }) =>
        tool.name === "themetally" && Array.isArray(findings),
    ),
  junit: (text) => /^<\?xml [^\n]*\n<testsuites name="themetally check" /.test(text.slice(0, 500)),
  sarif: (text) =>
    isJson(
      text,
      ({ runs }: { runs: readonly { tool: { driver: { name: unknown } } }[] }) =>
        runs.length === 1 && runs[0]?.tool.driver.name === "themetally",
    ),
  gitlab: (text) =>
    isJson(
      text,
      (issues: readonly { check_name: unknown; fingerprint: unknown }[]) =>
        issues.length > 0 &&
        issues.every(
          ({ check_name, fingerprint }) =>
            RULE_NAMES.has(check_name) && typeof fingerprint === "string" && fingerprint.length === 64,
        ),
    ),
  github: (text) => text.startsWith("::notice title=themetally check::"),
};

/** `holds` may ask for what is not there: then it is another file. */
export function isJson<Value>(text: string, holds: (value: Value) => boolean): boolean {
  try {
    return holds(JSON.parse(withoutByteOrderMark(text)) as Value);
  } catch {
    return false;
  }
}
