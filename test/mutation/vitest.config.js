/** The tests that the mutants of a stage must survive: those of the stage, without processes, bundles or beside files. */
export default {
  test: {
    include: [
      "test/unit/{split,tag,code,tally,check}/**/*.test.ts",
      "test/property/{split,code}.test.ts",
      "test/golden/sample-corpus.test.ts",
    ],
    testTimeout: 60_000,
  },
};
