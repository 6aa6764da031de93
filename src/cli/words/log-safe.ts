/** Keeps text that is quoted in a build's log from being taken for a command to the build server. */

/**
 * GitHub takes `::name::` at the start of a line, spaces before it or not; GitHub, Azure and TeamCity take
 * `##[name]`, `##vso[…]` and `##teamcity[…]` anywhere.
 * @returns the line with the first sign of such a command shown as `\u{3a}` or `\u{23}`
 */
export function logSafe(line: string): string {
  return line.replace(/^(\s*):(?=:)/, "$1\\u{3a}").replace(/#(?=#\w*\[)/g, "\\u{23}");
}
