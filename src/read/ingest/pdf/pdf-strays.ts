/** Catches what pdf.js throws where nobody waits for it: of a damaged file it does, and that would end the process. */

/** pdf.js's own errors hold the place of its file, and so do those of the language that happen in it. */
const OF_PDF_JS = /pdfjs-dist|pdf\.worker/;

let guarding = 0;

/**
 * What others throw meanwhile ends the process, as it would have.
 *
 * @param stray is told what pdf.js threw
 */
export async function withoutStrays<T>(work: () => Promise<T>, stray: (reason: Error) => void): Promise<T> {
  const catching = (reason: unknown): void => {
    if (reason instanceof Error && OF_PDF_JS.test(reason.stack ?? "")) stray(reason);
    else if (guarding === 1) throw reason;
  };
  guarding++;
  process.on("unhandledRejection", catching);
  try {
    return await work();
  } finally {
    // What was thrown last is told when the others have had their turn.
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", catching);
    guarding--;
  }
}
