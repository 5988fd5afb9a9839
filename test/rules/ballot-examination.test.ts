import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BallotFindingKind } from '../../src/contract/index.js';
import { allElements, type Ballot, examineBallots, satisfactionIndex } from '../../src/rules/index.js';
import { ballot, cleanSurvey, seeded } from './ballots.js';

const all = (score: number) => allElements.map(() => score);
const kindsOf = (ballots: readonly Ballot[]) => examineBallots(ballots).map(({ kind }) => kind);

/** The first finding of a kind, which must be there. */
function found(ballots: readonly Ballot[], kind: BallotFindingKind) {
  const finding = examineBallots(ballots).find((one) => one.kind === kind);
  assert.ok(finding, kind);
  return finding;
}

describe('what chance does', () => {
  it('is rarely flagged: at most one clean survey in twenty, of five kinds and sizes', (t) => {
    const shapes = [
      { answers: 40, days: 28 },
      { answers: 400, days: 28, presenceMinutes: 5 },
      { answers: 400, days: 7 },
      { answers: 2000, days: 56 },
      { answers: 1500, days: 14, presenceMinutes: 5 },
    ];
    const runs = 40;
    const flagged = shapes.map((shape, place) => {
      const kinds: string[] = [];
      let surveys = 0;
      for (let run = 0; run < runs; run += 1) {
        const seen = kindsOf(cleanSurvey(shape, seeded(1000 * place + run)));
        kinds.push(...seen);
        if (seen.length > 0) surveys += 1;
      }
      return { ...shape, surveys, kinds: [...new Set(kinds)] };
    });
    const total = flagged.reduce((sum, { surveys }) => sum + surveys, 0);
    t.diagnostic(`${total} of ${runs * shapes.length} clean surveys had a finding: ${JSON.stringify(flagged)}`);
    assert.ok(total <= (runs * shapes.length) / 20, JSON.stringify(flagged));
  });

  it('says nothing where there is too little to compare with', () => {
    assert.deepEqual(kindsOf([]), []);
    const together = Array.from({ length: 40 }, () => ballot(all(4), { arrivedAt: 600 }));
    assert.deepEqual(kindsOf(together), []);
  });
});

describe('what is not chance', () => {
  const clean = () => cleanSurvey({ answers: 600, days: 28 }, seeded(3));

  it('same-ballot: left out, and counted', () => {
    const ballots = clean().map((one, place) => (place % 100 === 0 ? { ...one, repeats: 3 } : one));
    const { ballots: copies, isLeftOut, indexWithout } = found(ballots, 'same-ballot');
    assert.deepEqual([copies, isLeftOut], [18, true]);
    assert.equal(indexWithout, satisfactionIndex(ballots).value?.index);
    assert.equal(indexWithout, satisfactionIndex(clean()).value?.index);
  });

  it('burst: ten minutes, an afternoon, a day; with what was expected', () => {
    for (const [length, count] of [
      [9, 25],
      [55, 45],
      [600, 160],
    ] as const) {
      const planted = Array.from({ length: count }, (_, place) =>
        ballot([3, 4, 3, 4, 3, 4, 3, 4, place % 2 ? 3 : 4], {
          arrivedAt: 10 * 1440 + 480 + Math.floor((place / count) * length),
        }),
      );
      const ballots = [...clean(), ...planted];
      const { members, facts, isLeftOut } = found(ballots, 'burst');
      const caught = members.filter((place) => place >= 600).length;
      assert.ok(caught >= count * 0.9, `${length}: ${caught} of ${count}`);
      assert.ok(members.length - caught <= 60, `${length}: ${members.length - caught} others`);
      assert.ok((facts.expected ?? 0) < members.length / 2, JSON.stringify(facts));
      assert.equal(isLeftOut, false);
    }
  });

  it('no burst by tablets of enumerators, and by ballots that waited for a line', () => {
    const sent = Array.from({ length: 80 }, (_, place) =>
      ballot([3, 4, 3, 4, 3, 4, 3, 4, (place % 4) + 1], { arrivedAt: 10 * 1440 + 900, way: 'counter' }),
    );
    assert.deepEqual(kindsOf([...clean(), ...sent]), []);
    const late = sent.map((one) => ({ ...one, way: 'presence-code' as const, presenceStep: 7, isLate: true }));
    assert.ok(!kindsOf([...clean(), ...late]).includes('burst'));
    assert.equal(found([...clean(), ...late], 'late-code').facts.share, 1);
  });

  it('same-words: the same long sentence, or nearly', () => {
    const text =
      'Pelayanan puskesmas ini luar biasa ramah dan cepat, semoga kepala puskesmas diberi penghargaan tahun ini';
    const variants = [text, text.toUpperCase(), `${text}!!`, text.replace('luar biasa', 'sungguh'), `${text} amin`];
    const ballots = clean().map((one, place) =>
      place % 60 === 0 ? { ...one, comment: variants[(place / 60) % 5] ?? '' } : one,
    );
    const { members, facts } = found(ballots, 'same-words');
    assert.equal(members.length, 10);
    assert.equal(facts.words, 15);
    assert.ok((facts.share ?? 0) > 0.03 && (facts.share ?? 0) < 0.08);
  });

  it('same-pattern: a row that chance does not make, judged by how common the pattern is', () => {
    const rare = [4, 3, 4, 3, 4, 3, 4, 3, 4];
    const inRow = (scores: readonly number[], length: number) =>
      Array.from({ length }, (_, place) => ballot(scores, { arrivedAt: 15 * 1440 + 120 + place * 45, way: 'counter' }));
    const counter = cleanSurvey({ answers: 300, days: 28, way: 'counter' }, seeded(5)).filter(
      ({ arrivedAt }) => Math.floor((arrivedAt ?? 0) / 1440) !== 15,
    );
    const { members, facts } = found([...counter, ...inRow(rare, 6)], 'same-pattern');
    assert.deepEqual([members.length, facts.run], [6, 6]);
    assert.ok((facts.share ?? 1) < 0.02);
    // Three in ten tick one column: five in a row of the commonest are no wonder, thirty are.
    assert.deepEqual(kindsOf([...counter, ...inRow(all(3), 5)]), []);
    assert.equal(found([...counter, ...inRow(all(3), 30)], 'same-pattern').facts.run, 30);
  });

  it('crowded-code: one code used by far more than the others', () => {
    const ballots = cleanSurvey({ answers: 500, days: 28, presenceMinutes: 5 }, seeded(8));
    const passedOn = Array.from({ length: 30 }, (_, place) =>
      ballot([3, 3, 4, 3, 4, 3, 4, 3, (place % 4) + 1], {
        way: 'presence-code',
        presenceStep: 77,
        arrivedAt: 8000 + place * 130,
      }),
    );
    const { members, facts } = found([...ballots, ...passedOn], 'crowded-code');
    assert.ok(members.length >= 30 && members.length <= 34);
    assert.equal(facts.most, members.length);
    assert.ok((facts.expected ?? 9) < 3);
  });

  it('campaign: several of these at one end of the scale; at neither end, or of one kind alone, there is none', () => {
    const planted = (scores: (place: number) => number[], comment: string) =>
      Array.from({ length: 40 }, (_, place) =>
        ballot(scores(place), { arrivedAt: 12 * 1440 + 800 + Math.floor(place / 4), comment }),
      );
    const text = 'Petugas loket tiga kasar sekali dan meminta uang, harap segera diganti semuanya';
    const bought = (place: number) => all(1).map((_, at) => (at === place % 9 ? 2 : 1));
    const mixed = (place: number) => all(0).map((_, at) => 1 + ((place + at) % 4));
    const { facts, members } = found([...clean(), ...planted(bought, text)], 'campaign');
    assert.equal(facts.score, 1);
    assert.ok(members.filter((place) => place >= 600).length === 40 && members.length <= 42);
    assert.ok((facts.share ?? 0) > 0.7 && (facts.expected ?? 1) < 0.1);
    assert.ok(!kindsOf([...clean(), ...planted(mixed, text)]).includes('campaign'));
    assert.ok(!kindsOf([...clean(), ...planted(bought, '')]).includes('campaign'));
  });
});

describe('10,000 answers with planted bursts, duplicates and one bought campaign', () => {
  const random = seeded(2026);
  const clean = cleanSurvey({ answers: 9_100, days: 84 }, random).map((one, place) =>
    place % 130 === 0 ? { ...one, repeats: 1 + (place % 3) } : one,
  );
  const burstOf = (count: number, start: number, length: number) =>
    Array.from({ length: count }, () =>
      ballot(
        allElements.map(() => 2 + Math.floor(random() * 3)),
        { arrivedAt: start + Math.floor(random() * length) },
      ),
    );
  const bursts = [
    ...burstOf(100, 8 * 1440 + 620, 8),
    ...burstOf(150, 40 * 1440 + 700, 50),
    ...burstOf(50, 62 * 1440 + 1200, 9),
  ];
  const texts = [
    'Pelayanan di kantor ini sungguh luar biasa, semua petugas ramah dan tanpa pungutan sedikit pun',
    'Sangat puas dengan pelayanan kantor ini, semua cepat dan ramah, layak menjadi juara pelayanan publik',
  ];
  const campaign = Array.from({ length: 600 }, (_, place) =>
    ballot(
      allElements.map(() => (random() < 0.97 ? 4 : 3)),
      {
        arrivedAt: 70 * 1440 + 13 * 60 + Math.floor(random() * 120),
        comment: random() < 0.6 ? (texts[place % 2] ?? '') : '',
      },
    ),
  );
  const ballots = [...clean, ...bursts, ...campaign];

  it('leaves the index of provably repeated ballots as it is, flags the rest, says why, and drops nothing', (t) => {
    assert.equal(ballots.length, 10_000);
    const begun = performance.now();
    const findings = examineBallots(ballots);
    const seconds = (performance.now() - begun) / 1000;
    const index = satisfactionIndex(ballots).value?.index ?? 0;
    const single = satisfactionIndex(ballots.map((one) => ({ ...one, repeats: 0 }))).value?.index;
    assert.equal(index, single);

    const copies = clean.reduce((sum, { repeats }) => sum + repeats, 0);
    assert.equal(findings.find(({ kind }) => kind === 'same-ballot')?.ballots, copies);
    const flagged = new Set(findings.filter(({ isLeftOut }) => !isLeftOut).flatMap(({ members }) => members));
    const share = (from: number, to: number) =>
      [...flagged].filter((place) => from <= place && place < to).length / (to - from);
    const [ofClean, ofBursts, ofCampaign] = [share(0, 9_100), share(9_100, 9_400), share(9_400, 10_000)];
    const bought = findings.find(({ kind }) => kind === 'campaign');
    assert.ok(bought);
    const caught = bought.members.filter((place) => place >= 9_400).length;
    const honest = satisfactionIndex([...clean, ...bursts]).value?.index ?? 0;
    const without = bought.indexWithout ?? 0;
    t.diagnostic(
      `flagged: ${percent(ofBursts)} of the bursts, ${percent(ofCampaign)} of the campaign, ${percent(ofClean)} of the clean ballots; ` +
        `campaign ${caught} of 600 and ${bought.members.length - caught} others; index ${index}, without the campaign ${without}, honest ${honest}; ` +
        `${findings.length} findings in ${seconds.toFixed(2)} s`,
    );
    assert.ok(ofBursts > 0.95 && ofCampaign > 0.95 && ofClean < 0.02);
    assert.ok(caught > 550);
    assert.ok(index - honest > 0.5 && Math.abs(without - honest) < 0.15);
    for (const { kind, facts } of findings)
      assert.ok(kind === 'same-ballot' || Object.values(facts).every(Number.isFinite));
    assert.ok(seconds < 10);
  });
});

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
