/** The tests that the mutants of a stage must survive: those of the stage, without processes, bundles or beside files. */

/** Fewer, as a list with commas: Stryker's own `--testFiles` does not switch on mutants that run on import. */
const { MUTATION_TESTS } = process.env;

export default {
  test: {
    include: MUTATION_TESTS?.split(",") ?? [
      "test/unit/{read/{split,tag},code/apply,count/tally,check}/**/*.test.ts",
      "test/property/{split,code}.test.ts",
      "test/golden/sample-corpus.test.ts",
    ],
    testTimeout: 60_000,
  },
};
