import { call } from './helpers/ashita.ts';
import { equal, rejects } from './helpers/expect.ts';
import { snapshot } from './helpers/folder.ts';

/** What each command must refuse, and the words that the message must have: the field, then the reason. */
const refused: readonly (readonly [command: string, argument: unknown, ...words: RegExp[]])[] = [
  ['log', 'text', /argument/, /object/],
  ['log', 42, /argument/, /object/],
  ['log', [], /argument/, /object/],
  ['log', {}, /kind/, /interaction, frustration, thanks, improvement/],
  ['log', { kind: 'customer', text: 'x' }, /kind/, /interaction/],
  ['log', { kind: 'thanks' }, /text/],
  ['log', { kind: 'thanks', text: ' \n ' }, /text/],
  ['log', { kind: 'thanks', text: 7 }, /text/, /string/],
  ['log', { kind: 'thanks', text: 'x', title: {} }, /title/, /string/],
  ['log', { kind: 'thanks', text: 'x', names: 'Tanaka' }, /names/, /string\[\]/],
  ['log', { kind: 'thanks', text: 'x', folder: 1 }, /folder/, /string/],
  ['log', { kind: 'thanks', text: 'x', folder: '/somewhere/else' }, /folder/],
  ['log', { kind: 'thanks', text: 'x', sections: { next: 'x' } }, /sections\.next/, /words/],
  ['log', { kind: 'thanks', text: 'x', sections: 'x' }, /sections/],
  ['log', { kind: 'thanks', text: 'x', colour: 'red' }, /colour/],
  ['log', { kind: 'thanks', text: 'x', scope: 'task' }, /scope/, /thanks/],
  ['log', { kind: 'thanks', text: 'x', told: { ken: 'soon' } }, /told\.ken/],
  ['log', { kind: 'interaction', text: 'x', stage: 'late' }, /stage/, /worry, plan, rfp/],
  ['log', { kind: 'interaction', text: 'x', date: '2026-02-30' }, /date/, /2026-11-30/],
  ['log', { kind: 'interaction', text: 'x', date: 'today' }, /date/],
  ['log', { kind: 'interaction', text: 'x', date: '../../../../etc/passwd' }, /date/],
  ['log', { kind: 'improvement', text: 'x', status: 'maybe' }, /status/, /open, done, dropped/],
  ['log', { kind: 'improvement', text: 'x', gains: ['us'] }, /gains/, /customer, company/],
  ['log', JSON.parse('{"kind":"thanks","text":"x","__proto__":{}}'), /__proto__/],
  ['logThanks', {}, /text/],
  ['logThanks', { kind: 'interaction', text: 'x' }, /kind/, /thanks/],
  ['logThanks', 'x', /argument/, /object/],
  ['logThanks', ['x'], /argument/, /object/],
  ['week', { week: '2026-47' }, /week/, /2026-W47/],
  ['week', { week: '2025-W53' }, /week/],
  ['week', { week: 47 }, /week/, /string/],
  ['week', { weeks: '2026-W47' }, /weeks/],
  ['week', { folder: 'elsewhere' }, /folder/],
  ['week', 'last', /argument/, /object/],
  ['trend', { weeks: -1 }, /weeks/, /\b0\b.*\b520\b/],
  ['trend', { weeks: 1.5 }, /weeks/, /\b0\b.*\b520\b/],
  ['trend', { weeks: '4' }, /weeks/, /number/],
  ['trend', { weeks: 521 }, /weeks/, /\b0\b.*\b520\b/],
  ['trend', { week: 'last' }, /week/, /2026-W47/],
  ['trend', { author: 1 }, /author/, /string/],
  ['trend', { folder: 'elsewhere' }, /folder/],
  ['trend', { range: 12 }, /range/],
  ['trend', 12, /argument/, /object/],
  ['insertReflection', { range: 0 }, /range/, /4, 12, 52/],
  ['insertReflection', { weeks: 13 }, /weeks/, /4, 12, 52/],
  ['insertReflection', { weeks: 4, range: 12 }, /weeks/, /: 12\b/],
  ['insertReflection', { range: 'all' }, /range/, /number/],
  ['insertReflection', { week: '2025-W53' }, /week/],
  ['insertReflection', { folder: '../..' }, /folder/],
  ['insertReflection', { open: true }, /open/],
  ['insertReflection', '2026-W47', /argument/, /object/],
  ['openReflection', { weeks: 13 }, /weeks/, /4, 12, 52, 0/],
  ['openReflection', { range: 1 }, /range/, /4, 12, 52, 0/],
  ['openReflection', { weeks: '4' }, /weeks/, /number/],
  ['writeRetrospective', { week: 'last' }, /week/, /2026-W47/],
  ['writeRetrospective', { open: 'yes' }, /open/, /boolean/],
  ['writeRetrospective', { author: 1 }, /author/, /string/],
  ['writeRetrospective', { folder: '../..' }, /folder/],
  ['writeRetrospective', { path: 'x' }, /path/],
  ['writeRetrospective', '2026-W47', /argument/, /object/],
  ['setStatus', {}, /id/],
  ['setStatus', { id: 7, status: 'done' }, /id/, /string/],
  ['setStatus', { id: 'x' }, /status/, /open, done, dropped/],
  ['setStatus', { id: 'x', status: 'closed' }, /status/, /open, done, dropped/],
  ['setStatus', { id: 'no-such-note', status: 'done' }, /\bid\b/, /no-such-note/],
  ['setStatus', { id: '../README', status: 'done' }, /\bid\b/],
  ['setStatus', { id: 'mirai', status: 'done' }, /\bid\b/, /improvement/],
  [
    'setStatus',
    { id: '2026-11-17-interaction-export-times-out-k3f9', status: 'done' },
    /\bid\b/,
    /improvement/,
  ],
  ['setStatus', { id: 'x', status: 'done', due: '2026-11-30' }, /due/],
  ['search', {}, /query/],
  ['search', { query: 7 }, /query/, /string/],
  ['search', { query: 'x', limit: 3 }, /limit/],
  ['search', 'x', /argument/, /object/],
  ['commitNotes', { message: 7 }, /message/, /string/],
  ['commitNotes', { folder: [] }, /folder/, /string/],
  ['commitNotes', { files: ['src'] }, /files/],
  ['commitNotes', 'all', /argument/, /object/],
];

describe('a bad argument', () => {
  let files: Record<string, string>;
  before(async () => (files = await snapshot('ashita')));

  for (const [command, argument, ...words] of refused) {
    it(`is refused with its field and the reason: ashita.${command} ${JSON.stringify(argument)}`, () =>
      rejects(call(command, argument), ...words));
  }

  it('makes nothing be written', async () => equal(await snapshot('ashita'), files));
});
