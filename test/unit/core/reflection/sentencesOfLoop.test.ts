import assert from 'node:assert/strict';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import { sentences } from '../../../../src/core/reflection/sentences.ts';
import { note, type Files } from '../retrospective/folder.ts';
import { frustration, idOfFrustration, improvement, looked, says, sided } from './journal.ts';

describe('the sentence on the leak', () => {
  const day = '2026-11-02';
  const many = (count: number, id: string, on = day, expectation = ''): Files =>
    Object.assign(
      {},
      ...Array.from({ length: count }, (_, at) => frustration(on, `${id}${at}`, expectation)),
    ) as Files;
  const improved = (count: number, done: number): Files =>
    Object.assign(
      {},
      ...Array.from({ length: count }, (_, at) =>
        improvement(
          '2026-11-05',
          `i${at}`,
          `from: ${idOfFrustration(day, `b${at}`)}\nstatus: ${at < done ? 'done' : 'open'}`,
        ),
      ),
    ) as Files;
  /** Enough weeks to speak of a leak. */
  const long = note({ day: '2026-10-05' });

  it('says where most is lost, and how long the oldest waits', () => {
    says(
      'loop',
      { ...long, ...many(11, 'a', '2026-10-10'), ...many(15, 'b', day, 'x'), ...improved(11, 7) },
      [
        'It leaks most at the start: 11 of 26 frustrations are still raw, the oldest for 41 days.',
        'いちばん止まるのは最初の一歩です。困りごと26件のうち11件が書いたままで、最も古いものは41日たっています。',
      ],
    );
    says('loop', { ...long, ...many(5, 'b', day, 'x'), ...improved(4, 4) }, [
      'It leaks most after reframing: 1 of 5 has led to no improvement, after 18 days.',
      'いちばん止まるのは捉え直したあとです。捉え直した困りごと5件のうち1件が改善になっておらず、18日たっています。',
    ]);
    says('loop', { ...long, ...many(5, 'b', day, 'x'), ...improved(5, 3) }, [
      'It leaks most at the end: 2 of 5 frustrations with an improvement are still open, the older for 18 days.',
      'いちばん止まるのは最後です。改善に取り組んだ困りごと5件のうち2件が終わっておらず、古いほうは18日たっています。',
    ]);
  });

  it('only counts where there are few', () => {
    says('loop', { ...many(2, 'a', '2026-11-11'), ...many(3, 'b', day, 'x'), ...improved(2, 2) }, [
      'Of five frustrations two are still raw, the older for 9 days.',
      '困りごと5件のうち2件が書いたままで、古いほうは9日たっています。',
    ]);
    says('loop', { ...long, ...many(3, 'b', day, 'x'), ...improved(1, 1) }, [
      'Of three reframed frustrations two have led to no improvement, the older after 18 days.',
      '捉え直した困りごと3件のうち2件が改善になっておらず、古いほうは18日たっています。',
    ]);
    says('loop', { ...many(2, 'b', day, 'x'), ...improved(2, 1) }, [
      'Of two frustrations with an improvement one is still open, for 18 days.',
      '改善に取り組んだ困りごと2件のうち1件が終わっておらず、18日たっています。',
    ]);
    says('loop', many(1, 'a', '2026-11-19'), [
      'The one frustration is still raw, for 1 day.',
      '困りごと1件は書いたままで、1日たっています。',
    ]);
    says('loop', many(2, 'a'), [
      'Both frustrations are still raw, the older for 18 days.',
      '困りごと2件はどちらも書いたままで、古いほうは18日たっています。',
    ]);
    says('loop', many(3, 'a', '2026-11-20'), [
      'All three frustrations are still raw, written today.',
      '困りごと3件はすべて書いたままです。',
    ]);
  });

  it('says that nothing leaks, or that there is nothing', () => {
    says('loop', { ...many(1, 'b'), ...improved(1, 1) }, [
      'Nothing leaks: the one frustration led to an improvement that is done.',
      'どこにも止まっていません。困りごと1件は、完了した改善につながりました。',
    ]);
    says('loop', { ...many(2, 'b'), ...improved(2, 2) }, [
      'Nothing leaks: both frustrations led to improvements that are done.',
      'どこにも止まっていません。困りごと2件はどちらも、完了した改善につながりました。',
    ]);
    says('loop', { ...many(3, 'b'), ...improved(3, 3) }, [
      'Nothing leaks: all three frustrations led to improvements that are done.',
      'どこにも止まっていません。困りごと3件はすべて、完了した改善につながりました。',
    ]);
    says('loop', long, [
      'No frustration was logged in this period.',
      'この期間に、困りごとの記録はありません。',
    ]);
  });
});

describe('the sentence on the balance', () => {
  const times = (count: number, gains: string, pays: string) =>
    Array.from({ length: count }, () => [gains, pays] as const);

  it('names who gained most, who paid most, and who is left out', () => {
    const notes = [
      ...[...times(14, 'customer', ''), ...times(9, 'company', ''), ...times(6, 'team', '')],
      ...[...times(8, 'me', 'team').map(([, pays], at) => [at < 2 ? 'me' : '', pays] as const)],
      ...[...times(5, '', 'me'), ...times(3, '', 'company'), ...times(1, '', 'customer')],
    ];
    says('balance', sided(notes), [
      'The customer gained most (14), the team paid most (8). Left out: you, with 2 gains and 5 costs.',
      'いちばん得をしたのはお客様（14件）、負担したのはチーム（8件）。取り残されているのは自分で、得2件、負担5件です。',
    ]);
  });

  it('names those who are level together', () => {
    says('balance', sided(times(5, 'customer, company', '')), [
      'The customer and the company gained most (5 each), nobody paid. Left out: the team and you, with no gain and no cost each.',
      'いちばん得をしたのはお客様と会社（各5件）で、負担した側はありません。取り残されているのはチームと自分で、それぞれ得0件、負担0件です。',
    ]);
    const all = 'customer, company, team, me';
    says('balance', sided(times(5, all, all)), [
      'Everyone gained alike (5 each), everyone paid alike (5 each).',
      '得は全員同じ（各5件）で、負担は全員同じ（各5件）です。',
    ]);
    says('balance', sided(times(5, '', 'me')), [
      'Nobody gained, you paid most (5). Left out: you, with no gain and 5 costs.',
      '得をした側はなく、負担したのは自分（5件）。取り残されているのは自分で、得0件、負担5件です。',
    ]);
  });

  it('does not weigh what is too little', () => {
    says(
      'balance',
      sided([
        ['customer', 'team'],
        ['customer', 'team'],
        ['company', ''],
      ]),
      [
        'Too few to weigh: three notes name a side. So far the customer gains and the team pays.',
        '比べるにはまだ少ない数です（立場を書いた記録は3件）。いまのところ得はお客様、負担はチームに寄っています。',
      ],
    );
    says('balance', sided([['me', '']]), [
      'Too few to weigh: one note names a side. So far you gain and nobody pays.',
      '比べるにはまだ少ない数です（立場を書いた記録は1件）。いまのところ得は自分に寄り、負担した側はありません。',
    ]);
    says('balance', sided([['', 'team, me']]), [
      'Too few to weigh: one note names a side. So far nobody gains, and the team and you pay.',
      '比べるにはまだ少ない数です（立場を書いた記録は1件）。いまのところ得をした側はなく、負担はチームと自分に寄っています。',
    ]);
    says('balance', note({}), [
      'No note says yet who gains and who pays.',
      '誰が得をし、誰が負担したかを書いた記録は、まだありません。',
    ]);
  });
});

describe('without any notes', () => {
  it('each chart says what a mark will mean', () => {
    assert.deepEqual(sentences(looked({}), wordsOf('en')), wordsOf('en').reflection.will);
    assert.match(sentences(looked({}), wordsOf('ja')).loop, /^困りごと1件を1本の線で/);
  });
});

describe('in Japanese', () => {
  it('a word joiner stands before each full-width bracket', () => {
    const { balance } = sentences(looked(sided([['me', '']])), wordsOf('ja'));
    assert.match(balance, /数です\u2060（立場/);
  });
});
