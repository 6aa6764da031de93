import { expect, test } from "vitest";
import { repeatedKey } from "#src/read/ingest/repeated-key.ts";

test.each([
  ['{"id":"a","text":"boat","text":"winter"}', "text"],
  ['{"a":{"b":1,"b":2}}', "b"],
  ['{"a":[{"b":1},{"c":1,"c" : 2}]}', "c"],
  ['{"na\\u006de":1,"name":2}', "name"],
  ['{"a\\\\":1,"a\\\\":2}', "a\\"],
])("a key that stands twice in one object is found: %s", (json, key) => {
  expect(repeatedKey(json)).toBe(key);
});

test.each([
  '{"text":"he said \\"text\\": twice","attribution":{"text":"x"}}',
  '[{"a":1},{"a":1}]',
  '{"a":"a","b":["a","a"]}',
  '{"a\\"":1,"a":"\\\\"}',
  "{}",
  "12",
])("none is found in %s", (json) => {
  expect(repeatedKey(json)).toBeNull();
});
