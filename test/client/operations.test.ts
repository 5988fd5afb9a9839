import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, type Call, type Client, type PagedCall } from '../../src/client/index.js';
import { type Employee, endpoints, type WorkPlan, type WorkPlanChange } from '../../src/contract/index.js';

// Types, held to what a caller must and may write. A line that does not compile is the failing test.
type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim?: Claim) => claim;

interface Options {
  readonly signal?: AbortSignal;
  readonly timeout?: number;
  readonly validate?: 'strict' | 'warn' | 'off';
  readonly headers?: Readonly<Record<string, string>>;
}
type Flat<Fields> = { [Name in keyof Fields]: Fields[Name] } & {};
type InputOf<Method> = Method extends (input: infer Input) => unknown ? Input : never;

test('inputs are what the table says: path, query, body, version, key', () => {
  holds<
    Equal<
      InputOf<Client['workPlans']['save']>,
      Flat<
        {
          readonly appraisalId: string;
          readonly body: WorkPlanChange;
          readonly ifMatch: string;
          readonly idempotencyKey?: string;
        } & Options
      >
    >
  >();
  holds<Equal<InputOf<Client['workPlans']['get']>, Flat<{ readonly appraisalId: string } & Options>>>();
  holds<
    Equal<
      Parameters<Client['employees']['list']>,
      [
        input?: Flat<
          {
            readonly cursor?: string;
            readonly limit?: number;
            readonly search?: string;
            readonly unitId?: string;
          } & Options
        >,
      ]
    >
  >();
  holds<Equal<Parameters<Client['me']['get']>, [input?: Flat<Options>]>>();
  holds<
    Equal<
      InputOf<Client['evidenceFiles']['sendPart']>,
      Flat<
        {
          readonly appraisalId: string;
          readonly fileId: string;
          readonly part: string;
          readonly body: Blob | Uint8Array;
        } & Options
      >
    >
  >();
  assert.ok(true, 'compiles');
});

test('answers are what the table says: resources, pages, nothing', () => {
  holds<Equal<ReturnType<Client['workPlans']['submit']>, Call<WorkPlan>>>();
  holds<Equal<Awaited<ReturnType<Client['workPlans']['submit']>>, WorkPlan>>();
  holds<Equal<ReturnType<Client['employees']['list']>, PagedCall<Employee>>>();
  holds<Equal<ReturnType<Client['sessions']['end']>, Call<void>>>();
  holds<Equal<ReturnType<Client['documents']['pdf']>, Call<Blob>>>();
  assert.ok(true, 'compiles');
});

test('every endpoint is a method', () => {
  const client = createClient({ baseUrl: 'https://kinerja.example.go.id' });
  const methods = client as unknown as Record<string, Record<string, unknown>>;
  for (const [group, rows] of Object.entries(endpoints)) {
    for (const name of Object.keys(rows)) assert.equal(typeof methods[group]?.[name], 'function', `${group}.${name}`);
  }
});

test('no parameter of an operation has the name of an option', () => {
  const options = ['signal', 'timeout', 'validate', 'headers', 'body', 'ifMatch', 'idempotencyKey'];
  for (const rows of Object.values(endpoints)) {
    for (const row of Object.values(rows) as { path: string; query?: object }[]) {
      const names = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).concat(Object.keys(row.query ?? {}));
      assert.deepEqual(
        names.filter((name) => options.includes(String(name))),
        [],
        row.path,
      );
    }
  }
});
