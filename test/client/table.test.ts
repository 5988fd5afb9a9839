// The client's copy of the contract is generated; here it is held to the schemas it was made from.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { clientTable } from '../../.scripts/client-table.js';
import { mismatches } from '../../src/client/check.js';
import type { Row } from '../../src/client/table.js';
import { table } from '../../src/client/generated/index.js';
import { problemShape } from '../../src/client/generated/problem.js';
import { operations, problem } from '../../src/contract/index.js';
import { unread } from '../../src/contract/scalars.js';
import * as z from '../../src/contract/zod.js';
import { exampleOf, variationsOf } from './schema-examples.js';

test('src/client/generated is what the contract gives now (else: npm run client-table)', async () => {
  const folder = new URL('../../src/client/generated/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
  const byName = ([first]: readonly string[], [second]: readonly string[]) => (first! < second! ? -1 : 1);
  assert.deepEqual(files.toSorted(byName), Object.entries(await clientTable()).toSorted(byName));
});

/** Whether a reason of zod concerns the form of an answer. Lengths, ranges and patterns are not the client's affair. */
function isAboutForm(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_format') return issue.format !== 'regex';
  if (issue.code === 'invalid_union') return issue.errors.every((variant) => variant.some(isAboutForm));
  return ['invalid_type', 'invalid_value', 'invalid_key'].includes(String(issue.code));
}

function agrees(schema: z.ZodMiniType, shape: NonNullable<Row['answer']>, value: unknown): void {
  const result = schema.safeParse(value);
  const wrong = result.success ? [] : result.error.issues.filter(isAboutForm);
  const found = mismatches(shape, value);
  assert.equal(found.length > 0, wrong.length > 0, JSON.stringify({ found, wrong, value }));
}

describe('checks agree with the schemas', () => {
  const rows = table as unknown as Record<string, Record<string, Row>>;
  const checked = operations.flatMap(([operation, { response }]) => {
    const [group = '', name = ''] = operation.split('.');
    const shape = rows[group]?.[name]?.answer;
    return response && shape ? [[operation, asRead(response), shape] as const] : [];
  });

  for (const [operation, schema, shape] of [...checked, ['problem', problem, problemShape] as const]) {
    test(`${operation}: right answers, and every field missing or of another kind`, () => {
      const example = exampleOf(schema);
      assert.deepEqual(mismatches(shape, example), []);
      let count = 0;
      for (const variation of variationsOf(example)) {
        agrees(schema, shape, variation);
        count += 1;
      }
      assert.ok(count > 5);
    });
  }
});

/** The schema as far as the client looks: into parts that no page reads it does not. */
function asRead(schema: z.ZodMiniType): z.ZodMiniType {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type !== 'object') return schema;
  const parts = Object.entries(def.shape as Record<string, z.ZodMiniType>);
  if (!parts.some(([, part]) => unread.has(part))) return schema;
  const seen = parts.map(([field, part]) => [field, unread.has(part) ? z.optional(z.unknown()) : part]);
  return z.looseObject(Object.fromEntries(seen) as Record<string, z.ZodMiniType>);
}
