import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { DataFolderInUseError, type Store, verifyAuditChain } from '../../src/server/index.js';
import { type EmployeeRecord, findByNip, findEmployee, upsertEmployees } from '../../src/server/store/employees.js';
import { lockFolder } from '../../src/server/store/lock.js';
import * as schema from '../../src/server/store/schema.js';
import { nipOf } from '../support/example-agency.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

onBothDatabases('the store', (store: () => Store) => {
  let bench: Bench;
  let agencyId: string;
  before(async () => {
    bench = await setUpBench(store());
    agencyId = bench.agency.agency.id;
  });

  const record = (nip: string, change: Partial<EmployeeRecord> = {}): EmployeeRecord => ({
    ...{ nip, name: `Pegawai ${nip}`, position: 'Analis', unitId: 'unit', superiorNip: null },
    ...{ positionType: 'functional', planForm: 'staff', employmentType: 'pns', grade: 'III/a', rank: 'Penata Muda' },
    ...{ legalStanding: 'active', planningApplies: true, ...change },
  });

  it('adds, changes and leaves employees by staff number', async () => {
    const { db } = store();
    const [boss, clerk] = ['198001012005011001', '199001012015031009'];
    const records = [record(clerk, { superiorNip: boss }), record(boss)];
    const first = await upsertEmployees(db, agencyId, records, randomUUID);
    assert.deepEqual([first.added.length, first.changed.length, first.unchanged.length], [2, 0, 0]);
    assert.deepEqual(first.moved, []);
    const id = await findByNip(db, agencyId, clerk);
    assert.equal((await findEmployee(db, agencyId, id ?? ''))?.superior?.name, `Pegawai ${boss}`);
    const renamed = [record(clerk, { superiorNip: boss, name: 'Nama baru' }), record(boss)];
    const second = await upsertEmployees(db, agencyId, renamed, randomUUID);
    assert.deepEqual([second.added, second.changed, second.unchanged, second.moved], [[], [clerk], [boss], []]);
    assert.equal((await findEmployee(db, agencyId, id ?? ''))?.name, 'Nama baru');
    const third = await upsertEmployees(db, agencyId, [record(clerk, { name: 'Nama baru' })], randomUUID);
    assert.deepEqual([third.changed, third.moved], [[clerk], [id]]);
  });

  it('refuses to change or delete a line of the record', async () => {
    const { db } = store();
    await bench.api.ok('sessions.create', { body: { nip: nipOf('ani') } });
    const ours = eq(schema.auditEvents.agencyId, agencyId);
    await assert.rejects(db.update(schema.auditEvents).set({ actorId: 'x' }).where(ours));
    await assert.rejects(db.delete(schema.auditEvents).where(ours));
  });

  it('notices a record that was changed behind the trigger', async () => {
    const { db } = store();
    await bench.walk.begin();
    assert.ok((await verifyAuditChain(db, agencyId)).ok);
    const changed = await store()
      .transaction(async (inside) => {
        await inside.execute(sql`alter table audit_events disable trigger audit_events_append_only`);
        await inside.execute(
          sql`update audit_events set actor_id = 'x' where agency_id = ${agencyId} and sequence = 2`,
        );
        throw new Undone(await verifyAuditChain(inside, agencyId));
      })
      .catch((error: unknown) => (error as Undone).result);
    assert.deepEqual(changed, { ok: false, sequence: 2 });
  });

  it('covers every write in the record, in a chain without gaps', async () => {
    const fresh = await setUpBench(store());
    await fresh.walk.all();
    const query = { limit: '200' };
    const { items } = await fresh.api.ok('auditEvents.list', { ...fresh.walk.as('officer'), query });
    const numbers = items.map(({ sequence }) => sequence);
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => numbers.length - index),
    );
    const counts = (operation: string) => items.filter((event) => event.operation === operation).length;
    assert.deepEqual(
      [
        'workPlans.save',
        'workPlans.submit',
        'workPlans.return',
        'reviewAssignments.answer',
        'evaluations.acknowledge',
      ].map(counts),
      [3, 3, 1, 8, 1],
    );
    assert.ok(
      items.every(({ operation, actorId }) => {
        // The last answer closes the round: that line says as little of its author as the answers do.
        return actorId !== null || /^(sessions|reviewAssignments)\.|^reviewRounds\.close$/.test(operation);
      }),
    );
  });
});

/** Ends a transaction that must leave no trace, with what was seen in it. */
class Undone extends Error {
  constructor(readonly result: Awaited<ReturnType<typeof verifyAuditChain>>) {
    super('undone');
  }
}

describe('the lock of a data folder', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-lock-'));
  const file = path.join(folder, 'server.lock');
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is held by one, named in the file, and gone when released', () => {
    const release = lockFolder(folder);
    assert.equal((JSON.parse(fs.readFileSync(file, 'utf8')) as { pid: number }).pid, process.pid);
    assert.throws(() => lockFolder(folder), DataFolderInUseError);
    release();
    assert.ok(!fs.existsSync(file));
  });

  it('is taken from a process that is gone, and from a damaged file', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    for (const stale of [JSON.stringify({ pid }), '{"pid":', '']) {
      fs.writeFileSync(file, stale);
      lockFolder(folder)();
    }
  });

  it(
    'is taken from an earlier process of the same number',
    { skip: process.platform !== 'linux' && 'needs /proc' },
    () => {
      fs.writeFileSync(file, JSON.stringify({ pid: process.pid, started: '1' }));
      lockFolder(folder)();
    },
  );
});
