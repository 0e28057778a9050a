import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Area, AreaState } from '../../../../src/core/customers/data.ts';
import {
  askedIn,
  nextQuestion,
  questionsToAsk,
  whyAsked,
} from '../../../../src/core/customers/nextQuestion.ts';
import {
  questionKey,
  questionsOf,
  readOwnQuestions,
} from '../../../../src/core/customers/stock.ts';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import { areas, languages, type Language } from '../../../../src/core/note/sections.ts';
import { aDay, entriesFrom, entryFrom } from '../../../support/builders.ts';

const today = aDay('2026-11-21');
const nobody: ReadonlySet<string> = new Set();

/** An area: `''` is an empty one, a day when it was confirmed, `?` for nobody knows when. */
type Told = '' | '?' | `2026-${string}` | `2025-${string}`;

/** All seven, empty unless said otherwise; what was confirmed before June is stale. */
function areasWith(
  said: { readonly [A in Area]?: Told },
  touched: { readonly [A in Area]?: string } = {},
): readonly AreaState[] {
  return areas.map((area): AreaState => {
    const told = said[area] ?? '';
    const day = touched[area];
    const note = day === undefined ? undefined : `${day}-interaction`;
    return {
      area,
      isFilled: told !== '',
      ...(told !== '' && told !== '?' && { confirmed: aDay(told), months: 8 }),
      isStale: told === '?' || (told !== '' && told < '2026-06'),
      ...(day &&
        note && {
          touched: { id: note, path: `notes/${note}.md`, title: 'Line 2', day: aDay(day) },
        }),
    };
  });
}

const fresh = '2026-11-01' as const;
const allFresh: { readonly [A in Area]?: Told } = Object.fromEntries(
  areas.map((area) => [area, fresh]),
);

function next(all: readonly AreaState[], asked = nobody, language: Language = 'en') {
  return nextQuestion({ areas: all, asked, language });
}

describe('The next question to ask', () => {
  const cases: readonly (readonly [why: string, id: string, areas: readonly AreaState[]])[] = [
    ['an empty page begins with their work', 'work.1', areasWith({})],
    [
      'an empty page begins with what they spoke of last, where they did',
      'worries.1',
      areasWith({}, { worries: '2026-11-19', decide: '2026-11-02' }),
    ],
    [
      'of several empty areas the one that opens the others',
      'strategy.1',
      areasWith({ work: fresh, worries: fresh }),
    ],
    [
      'of several empty areas the one that the latest voice touched',
      'competitors.1',
      areasWith({ work: fresh, worries: fresh }, { competitors: '2026-11-19' }),
    ],
    [
      'a voice that touched a filled area moves none of the empty ones',
      'strategy.1',
      areasWith({ work: fresh }, { work: '2026-11-20', competitors: '2026-11-19' }),
    ],
    ['the only empty area', 'decide.1', areasWith({ ...allFresh, decide: '', work: '2025-01-05' })],
    [
      'the stalest area, where none is empty',
      'environment.1',
      areasWith({ ...allFresh, work: '2026-03-01', environment: '2026-02-01' }),
    ],
    [
      'an area of which nobody knows how old it is counts as the stalest',
      'work.1',
      areasWith({ ...allFresh, work: '?', environment: '2025-02-01' }),
    ],
    [
      'a stale area that they spoke of since comes before a staler one',
      'work.1',
      areasWith(
        { ...allFresh, work: '2026-03-01', environment: '2026-02-01' },
        { work: '2026-11-01', environment: '2026-01-10' },
      ),
    ],
    [
      'a voice that is older than what was confirmed is no news',
      'environment.1',
      areasWith(
        { ...allFresh, work: '2026-03-01', environment: '2026-02-01' },
        { work: '2026-02-20' },
      ),
    ],
    [
      'the one confirmed longest ago, where all are fresh',
      'strategy.1',
      areasWith({ ...allFresh, strategy: '2026-10-01' }),
    ],
  ];
  for (const [why, id, all] of cases) {
    it(`is from ${why}`, () => assert.equal(next(all)?.id, id));
  }

  it('says why', () => {
    const whyOf = (all: readonly AreaState[], language: Language) => {
      const question = next(all, nobody, language);
      return question && whyAsked(question, all, wordsOf(language), today);
    };
    const only = areasWith({ ...allFresh, decide: '' }, { decide: '2026-10-31' });
    const five = areasWith({ work: fresh, worries: fresh });
    const stale = areasWith({ ...allFresh, environment: '2026-03-01' });
    const unknown = areasWith({ ...allFresh, worries: '?' });
    const sentences = [areasWith({}), only, five, stale, unknown, areasWith(allFresh)].map((all) =>
      languages.map((language) => whyOf(all, language)),
    );
    assert.deepEqual(sentences, [
      ['A first question, while the page is empty.', '最初の一問です。'],
      [
        'How they decide is the only empty area. It came up on October 31.',
        '空欄は「意思決定」だけです。10月31日に話題になりました。',
      ],
      [
        'Five areas are empty; their strategy opens most of the others.',
        '5項目が空欄です。戦略がわかると、ほかも見えてきます。',
      ],
      [
        'Their environment was last confirmed eight months ago.',
        '「経営環境」は8か月前のままです。',
      ],
      [
        'Nobody can tell when their worries were last confirmed.',
        '「悩み」は、いつ確認したものかわかりません。',
      ],
      ['To keep their work up to date.', '「仕事」を今の姿に保つための一問です。'],
    ]);
  });

  it('is another for whoever wants another: first of the other areas of its kind, then of the same', () => {
    const all = areasWith({ ...allFresh, decide: '', strategy: '' });
    const ids = questionsToAsk({ areas: all, asked: nobody, language: 'en' }).map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 4), ['strategy.1', 'decide.1', 'strategy.2', 'decide.2']);
    assert.equal(ids[12], 'work.1', 'Then of what is known');
    assert.equal(new Set(ids).size, 42);
  });

  it('asks one’s own before those that come with it, and skips what is none', () => {
    const own = readOwnQuestions({
      decide: ['Who signs  for line 3?', 7, ' ?', 'Who signs  for line 3?'],
      nowhere: ['Why?'],
      work: 'no list',
    });
    assert.deepEqual(own, { decide: ['Who signs for line 3?'] });
    const all = areasWith({ ...allFresh, decide: '' });
    const asked = askedIn([]);
    const [first, second] = questionsToAsk({ areas: all, asked, language: 'ja', own });
    assert.match(first?.id ?? '', /^own\.[0-9a-f]{8}$/);
    assert.deepEqual([first?.words, second?.id], ['Who signs for line 3?', 'decide.1']);
    [null, undefined, 'x', 7, [], ['work']].forEach((value) =>
      assert.deepEqual(readOwnQuestions(value), {}),
    );
  });

  const [english = '', japanese = ''] = languages.map(
    (language) => questionsOf('decide', language)[0]?.words ?? '',
  );
  const standing: readonly (readonly [how: string, step: string])[] = [
    ['open', `- [ ] ${english}`],
    ['open with a date', `- [ ] ${english} 2026-11-30`],
    ['open with a date before it', `- [ ] 2026-11-30 ${english}`],
    ['done', `- [x] ${english}`],
    ['dropped', `- [x] ~~${english}~~ (dropped: he left)`],
    ['in the other language', `- [ ] ${japanese}`],
    ['in capitals and full width', `* [ ] ${english.toUpperCase().normalize('NFD')}？`],
    ['without its question mark', `1. [ ] ${english.replace('?', '')}`],
    ['as something to ask directly', `- [ ] Ask them directly: ${english}`],
    ['as something to ask directly, in Japanese', `- [x] 直接聞く: ${japanese}`],
  ];
  for (const [how, step] of standing) {
    it(`is not one that stands as a step ${how}`, () => {
      const text = `---\nkind: interaction\ndate: 2026-11-17\n---\n\n# A\n\n## Next\n\n${step}\n`;
      const asked = askedIn([entryFrom('notes/a.md', text)]);
      const all = areasWith({ ...allFresh, decide: '' });
      for (const language of languages) {
        assert.equal(next(all, asked, language)?.id, 'decide.2');
      }
    });
  }

  it('is not one that stands on the page, and is one that is only spoken of', () => {
    const asked = askedIn(
      entriesFrom({
        ['customers/acme.md']: `# Acme\n\n- [ ] ${english}\n`,
        ['notes/a.md']: `---\nkind: interaction\n---\n\n${questionsOf('decide', 'en')[1]?.words}\n`,
      }),
    );
    assert.equal(next(areasWith({ ...allFresh, decide: '' }), asked)?.id, 'decide.2');
  });

  it('is none where every one was asked', () => {
    const asked = new Set(
      areas.flatMap((area) => questionsOf(area, 'ja').flatMap(({ keys }) => keys)),
    );
    assert.equal(next(areasWith({}), asked), undefined);
  });

  it('is from an empty area while one has a question left, and never one that was asked', () => {
    const told = fc.constantFrom<Told>('', '?', fresh, '2026-03-01', '2025-11-01');
    const pages = fc
      .tuple(...areas.map(() => told))
      .map((states) => areasWith(Object.fromEntries(areas.map((area, at) => [area, states[at]]))));
    const ids = areas.flatMap((area) => questionsOf(area, 'en'));
    fc.assert(
      fc.property(pages, fc.subarray(ids), fc.constantFrom(...languages), (all, gone, language) => {
        const asked = new Set(gone.flatMap(({ keys }) => keys.slice(-1)));
        const list = questionsToAsk({ areas: all, asked, language });
        assert.equal(list.length, ids.length - gone.length);
        assert.deepEqual(list[0], nextQuestion({ areas: all, asked, language }));
        const left = new Set(list.map(({ area }) => area));
        const filled = list.map(({ area }) => all.find((one) => one.area === area)?.isFilled);
        const isEmptyLeft = all.some(({ area, isFilled }) => !isFilled && left.has(area));
        assert.equal(list[0] === undefined || filled[0], list[0] === undefined || !isEmptyLeft);
        assert.ok(list.every(({ id }) => !gone.some((one) => one.id === id)));
      }),
    );
  });
});

describe('The stock of questions', () => {
  for (const language of languages) {
    it(`has six of each area in ${language}, short and open, each a question of its own`, () => {
      const all = areas.flatMap((area) => questionsOf(area, language));
      assert.deepEqual(
        all.map(({ id }) => id),
        areas.flatMap((area) => [1, 2, 3, 4, 5, 6].map((number) => `${area}.${number}`)),
      );
      assert.equal(new Set(all.map(({ words }) => questionKey(words))).size, all.length);
      for (const { words } of all) {
        assert.match(words, language === 'en' ? /^[A-Z][^.?]+\?$/ : /^[^。？]+か。$/);
        assert.ok(words.length <= (language === 'en' ? 84 : 40), `Too long: ${words}`);
      }
    });
  }

  it('is open: none can be answered with a yes or a no', () => {
    const opens = /\b(?:what|which|who|whom|where|when|how)\b/i;
    const fragt = /何|ど(?:う|の|こ|れ|な|ち|ん)|いつ/;
    for (const area of areas) {
      questionsOf(area, 'en').forEach(({ words }) => assert.match(words, opens));
      questionsOf(area, 'ja').forEach(({ words }) => assert.match(words, fragt));
    }
  });
});
