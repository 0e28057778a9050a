import { call, log } from './helpers/ashita.ts';
import { equal, rejects } from './helpers/expect.ts';
import { leavesAlone, useNotesFolder } from './helpers/folder.ts';
import type { WeekData } from '../../src/core/retrospective/data.ts';

describe('in the web’s extension host', () => {
  useNotesFolder('web');

  it('ashita.commitNotes says that Git cannot be run, and changes nothing', async () => {
    await log({ kind: 'thanks', text: 'Not committed here' });
    const work = async () => rejects(call('commitNotes', { message: 'x' }), /Git cannot be run/);
    await leavesAlone('web', work);
  });

  it('the week has notes and no commits', async () => {
    await log({ kind: 'interaction', text: 'Please' });
    const { work } = await call<WeekData>('week', {});
    equal(
      work.rows.map(({ type }) => type),
      ['note'],
    );
  });
});
