import type { CustomerData } from '../../src/core/customers/data.ts';
import { call, isJapanese } from './helpers/ashita.ts';
import { equal, match, rejects } from './helpers/expect.ts';
import { leavesAlone } from './helpers/folder.ts';

const customer = (argument: object) => call<CustomerData>('customer', argument);

describe('ashita.customer', () => {
  it('gives a customer at a glance as plain JSON, by id, name or alias', async () => {
    const data = await customer({ id: 'mirai' });
    equal(JSON.parse(JSON.stringify(data)), data);
    equal([data.id, data.page, data.staleAfter], ['mirai', 'customers/mirai.md', 6]);
    equal(
      data.areas.filter(({ isFilled }) => isFilled).map(({ area }) => area),
      ['work', 'worries', 'recognise'],
    );
    match(data.areas[0]?.line ?? '', /kitchen goods/);
    equal(await customer({ id: data.name }), data);
  });

  it('says which customer there is not', async () => {
    await rejects(customer({ id: 'nobody' }), isJapanese ? /「nobody」/ : /no customer "nobody"/);
    await rejects(customer({}), isJapanese ? /「id」/ : /"id"/);
  });

  it('writes nothing', () => leavesAlone('ashita', async () => customer({ id: 'mirai' })));
});
