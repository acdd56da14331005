import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'zod';
import { edtfPointSchema, edtfSchema, isoDateTimeSchema } from '../../src/model/edtf.ts';

const TABLE: readonly (readonly [name: string, schema: z.ZodType, right: readonly string[], wrong: readonly string[]])[] = [
  [
    'edtfSchema',
    edtfSchema,
    ['2021', '2021-04', '2020-02-29', '2021-02-18/2022-07-14', '../2022', '2021/..', '2021/2021-03', '2021-04/2021'],
    ['', '21', '2021-13', '2021-02-29', '2021-04-31', '2022/2021', '2021-05/2021-04-30', '2021-02-30/2022', '2021-4-1', '2021/2022/2023'],
  ],
  ['edtfPointSchema', edtfPointSchema, ['2021', '2021-04', '2020-02-29'], ['2021-02-29', '2021/2022', '..']],
  [
    'isoDateTimeSchema',
    isoDateTimeSchema,
    ['2025-01-26', '2025-01-26T17:41', '2025-01-26T17:41+03:00', '2025-01-26T17:41-14:00', '2025-01-26T00:00Z'],
    ['2025-01', '2025-02-30', '2025-01-26T24:00', '2025-01-26T17:41+99:99', '2025-01-26T17:41+14:30', '2025-01-26 17:41'],
  ],
];

for (const [name, schema, right, wrong] of TABLE) {
  describe(name, () => {
    for (const value of right) it(`takes «${value}»`, () => assert.ok(schema.safeParse(value).success));
    for (const value of wrong) it(`refuses «${value}»`, () => assert.ok(!schema.safeParse(value).success));
  });
}
