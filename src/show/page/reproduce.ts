/** All that it takes to make the numbers of the report again, and to prove that they are the same. */

import { SUPPRESSED } from "../../model/publishable.ts";
import type { RunRecord } from "../../model/run.ts";
import { codebookName } from "../style/codebook-name.ts";
import { fill } from "../style/fill.ts";
import { type Html, html } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import { details, type Section } from "./section.ts";
import { pageNumberColumn, pageTable } from "./table.ts";
import { withheldNote } from "./withheld.ts";

export function reproduceSection(material: PageMaterial): Section {
  const { results, words, style } = material;
  const { tool, codebook, options } = results.record;
  const rows: (readonly [string, string | Html])[] = [[words.program, `${tool.name} ${tool.version}`]];
  if (codebook !== null) {
    const { source } = codebook;
    const named = codebookName(codebook, style.words);
    rows.push([words.codebook, fill(words.codebookValue, { codebook: named, source })]);
    rows.push([words.codebookHash, code(codebook.sha256)]);
  }
  rows.push([words.recordHash, code(results.sha256)]);
  const content = html`<p>${words.reproduceHow}</p>
<pre tabindex="0"><code>${tool.name} run${given(options)}
${tool.name} check --outputs ${words.reproduceFolder}</code></pre>
${pageTable({ caption: words.reproduceCaption, columns: [{ label: words.what }, { label: words.value }], rows })}${sources(material)}${details(
  words.options,
  html`<pre tabindex="0"><code>${JSON.stringify(options, null, 2)}</code></pre>\n`,
)}`;
  return { id: "reproduce", title: words.reproduce, content };
}

/** @returns what the command line must say, where `run.json` records other than what it stands for by itself */
function given(options: RunRecord["options"]): string {
  const { publish, campaigns, allowMissing, parquet, xlsx, csv } = options;
  const suppress = publish?.suppress ?? null;
  return [
    publish ? " --publish" : "",
    suppress === null ? "" : ` --suppress ${suppress}`,
    campaigns.count === "once" ? " --campaigns once" : "",
    allowMissing ? " --allow-missing" : "",
    parquet ? " --parquet" : "",
    xlsx ? " --xlsx" : "",
    csv === undefined ? "" : ` --csv ${csv}`,
  ].join("");
}

function sources({ results, words, common, numbers }: PageMaterial): Html {
  const { inputs } = results.record;
  return pageTable({
    caption: words.inputsCaption,
    columns: [{ label: words.source }, pageNumberColumn(words.bytes), { label: words.sha256 }],
    rows: inputs.map(({ source, bytes, sha256 }) => [
      source,
      numbers.count(bytes),
      sha256 === null ? SUPPRESSED : code(sha256),
    ]),
    notes: withheldNote(
      inputs.map(({ bytes }) => bytes),
      common,
    ),
  });
}

const code = (text: string): Html => html`<code class="hash">${text}</code>`;
